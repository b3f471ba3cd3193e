package org.hallwright.scene;

import java.util.List;
import javafx.scene.paint.Material;
import org.hallwright.catalog.CableType;
import org.hallwright.network.Cable;
import org.hallwright.overlay.Band;
import org.hallwright.overlay.TrayFill;

/// The colours of cables: bundles in those of how full their tray is, single cables in those of their jackets.
final class Jackets {
    /// What no medium reaches has no jacket.
    private static final int UNKNOWN = 0xffe5484d;

    private final List<Band> bands = TrayFill.scale().bands();
    private final List<CableType> types;
    private final Palette palette = new Palette();

    Jackets(List<CableType> types) {
        this.types = types;
        palette.reserve(bands.size() + types.size() + 1);
    }

    Material material() {
        return palette.material();
    }

    /// Index of the band of a fill, 0 to 1 and beyond.
    static int band(double fill) {
        return TrayFill.scale().band(100 * fill);
    }

    /// The tone of a bundle in a tray that is filled to a band.
    Tone bundle(int band) {
        return palette.tone(band);
    }

    /// The tone of a single cable.
    Tone of(Cable cable) {
        int type = types.indexOf(cable.medium());
        return palette.tone(bands.size() + (type < 0 ? types.size() : type));
    }

    void theme(boolean dark) {
        palette.paint(bands.size() + types.size() + 1, dark, this::argb);
    }

    private int argb(int number) {
        int type = number - bands.size();
        return type < 0 ? bands.get(number).argb() : type < types.size() ? 0xff000000 | Integer.parseInt(types.get(type).colour(), 16) : UNKNOWN;
    }
}
