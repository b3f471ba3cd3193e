package org.hallwright.overlay;

import java.util.List;
import java.util.Optional;
import org.hallwright.network.CableFindings;

/// The colours of how full trays are: plenty of room, up to what is full by design, up to what goes in at most, too full.
public final class TrayFill {
    private static final double HALF = 12;
    private static final double DESIGN = 100 * CableFindings.DESIGN_FILL;
    private static final double HARD = 100 * CableFindings.HARD_FILL;
    /// Colours of Okabe and Ito, see [ColourMap]; the last is that of errors.
    private static final Scale SCALE = new Scale(List.of(new Band(0xff56b4e9, "under 12 %", 0, HALF),
            new Band(0xff009e73, "12 to 25 %, as designed", HALF, DESIGN), new Band(0xffe69f00, "25 to 40 %", DESIGN, HARD),
            new Band(0xffe5484d, "over 40 %, too full", HARD, Double.POSITIVE_INFINITY)), Optional.empty());

    private TrayFill() {}

    /// Bands of the fill of trays in % of their cross-section.
    public static Scale scale() {
        return SCALE;
    }
}
