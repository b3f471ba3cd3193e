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
    /// How bright cables of one jacket are, so that each is seen among its neighbours.
    private static final double[] SHADES = {1, 0.86, 0.73};

    private final List<Band> bands = TrayFill.scale().bands();
    private final List<CableType> types;
    private final Palette palette = new Palette();

    Jackets(List<CableType> types) {
        this.types = types;
        palette.reserve(colours());
    }

    private int colours() {
        return bands.size() + SHADES.length * (types.size() + 1);
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
        CableType medium = cable.medium();
        // Too long for any medium.
        int type = medium == null ? -1 : types.indexOf(medium);
        int shade = (int) (Spot.of(cable).across() * 100) % SHADES.length;
        return palette.tone(bands.size() + SHADES.length * (type < 0 ? types.size() : type) + shade);
    }

    void theme(boolean dark) {
        palette.paint(colours(), dark, this::argb);
    }

    private int argb(int number) {
        int cable = number - bands.size();
        if (cable < 0) {
            return bands.get(number).argb();
        }
        int type = cable / SHADES.length;
        return Tone.shaded(type < types.size() ? 0xff000000 | Integer.parseInt(types.get(type).colour(), 16) : UNKNOWN, SHADES[cable % SHADES.length]);
    }
}
