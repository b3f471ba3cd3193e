package org.hallwright.overlay;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How an answer was worked out and how far it goes, for legends.
///
/// @param model what worked it out: `L1 zones`, `L2 potential flow, 0.6 m`; empty where there is nothing to say
/// @param computed when
/// @param stale true where it belongs to an earlier version of the plan
/// @param lowest lowest value found; NaN where there is none
/// @param highest highest value found
/// @param blanks why some racks have no value
public record Solved(String model, Optional<Instant> computed, boolean stale, double lowest, double highest, List<Blank> blanks) {
    /// Nothing to say.
    public static final Solved NOTHING = new Solved("", Optional.empty(), false, Double.NaN, Double.NaN, List.of());

    /// Racks that have no value.
    ///
    /// @param reason for people
    public record Blank(String reason, int racks) {}

    public Solved {
        blanks = List.copyOf(blanks);
    }

    /// True where there is nothing to say.
    public boolean silent() {
        return equals(NOTHING);
    }

    /// The same of an earlier version of the plan.
    public Solved outdated() {
        return new Solved(model, computed, true, lowest, highest, blanks);
    }

    /// How old it is, for people: `now`, `3 s ago`, `of an earlier version`; empty where that is not known.
    public String age(Instant now) {
        return stale ? "of an earlier version" : computed.map(then -> ago(Duration.between(then, now).toSeconds())).orElse("");
    }

    private static String ago(long seconds) {
        return seconds < 1 ? "now" : seconds < 60 ? seconds + " s ago" : seconds < 3600 ? seconds / 60 + " min ago" : seconds / 3600 + " h ago";
    }
}
