package org.hallwright.overlay;

import java.util.stream.IntStream;

/// Which one of several values stands for all of them, where there is room for one colour only.
public enum Worst {
    HIGHEST("its highest value"),
    LOWEST("its lowest value"),
    LATEST("its latest phase"),
    MOST_FREQUENT("its most frequent kind");

    private final String what;

    Worst(String what) {
        this.what = what;
    }

    /// What a row shows, for people.
    public String note() {
        return "From afar a row shows " + what + ".";
    }

    /// The band that stands for some bands; -1 where there is none.
    ///
    /// @param bands indexes of bands, -1 for what has none
    /// @param count how many bands there are
    int of(IntStream bands, int count) {
        if (this == LOWEST) {
            return bands.filter(band -> band >= 0).min().orElse(-1);
        }
        if (this != MOST_FREQUENT) {
            return bands.max().orElse(-1);
        }
        int[] times = new int[count];
        bands.filter(band -> band >= 0).forEach(band -> times[band]++);
        int best = -1;
        for (int i = 0; i < count; i++) {
            if (times[i] > (best < 0 ? 0 : times[best])) {
                best = i;
            }
        }
        return best;
    }
}
