package org.hallwright.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hallwright.overlay.Band;
import org.hallwright.overlay.OverlayResult;
import org.hallwright.overlay.Solved;

/// What a legend says of how its values were worked out and how far they go.
///
/// @param warning true for what takes trust away
public record LegendNote(String text, boolean warning) {
    /// The notes of an overlay, in the order they are read; none where there is nothing to say.
    ///
    /// @param now what ages are counted to
    public static List<LegendNote> of(OverlayResult overlay, Units units, Instant now) {
        Solved solved = overlay.solved();
        List<LegendNote> notes = new ArrayList<>();
        String age = solved.age(now);
        if (!solved.model().isEmpty() || !age.isEmpty()) {
            notes.add(new LegendNote(solved.model() + (solved.model().isEmpty() || age.isEmpty() ? "" : " · ") + age, solved.stale()));
        }
        String unit = overlay.about().unit();
        if (solved.lowest() <= solved.highest()) {
            notes.add(new LegendNote("found " + value(solved.lowest() * units.factor(unit)) + " to " + value(solved.highest() * units.factor(unit))
                    + (unit.isEmpty() ? "" : " " + units.shown(unit)), false));
        }
        solved.blanks().stream().filter(blank -> blank.racks() > 0)
                .forEach(blank -> notes.add(new LegendNote(Units.count(blank.racks()) + (blank.racks() == 1 ? " rack" : " racks") + " blank: " + blank.reason(), true)));
        return notes;
    }

    private static String value(double value) {
        return Band.plain(Math.rint(value * 10) / 10);
    }
}
