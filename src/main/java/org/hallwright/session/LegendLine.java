package org.hallwright.session;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.overlay.Band;
import org.hallwright.overlay.OverlayResult;

/// One line of a legend in the words and units of a person.
///
/// @param band index of its band in the scale
/// @param count how many racks it stands for, or how much floor
/// @param hatched true where its colour is hatched
public record LegendLine(int band, int argb, String label, String count, boolean hatched) {
    /// The lines of an overlay: kinds in their order, values from the highest down.
    public static List<LegendLine> of(OverlayResult overlay, Units units) {
        List<LegendLine> lines = new ArrayList<>();
        List<Band> bands = overlay.scale().bands();
        for (int i = 0; i < bands.size(); i++) {
            int count = overlay.counts()[i];
            lines.add(new LegendLine(i, bands.get(i).argb(), bands.get(i).label(units.factor(overlay.about().unit())),
                    overlay.counted().equals("m²") ? units.area(count) : Units.count(count), bands.get(i).hatched()));
        }
        return overlay.scale().range().isPresent() ? lines.reversed() : lines;
    }
}
