package org.hallwright.scene;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.network.CableFindings;
import org.hallwright.network.Fill;

/// A piece of a way along which its bundles look the same.
///
/// @param from millimetres along the way
/// @param to where it ends
/// @param size width and height of a bundle, in [#SIZES]ths of its tray's
/// @param band index of the band its fill belongs to
record Stretch(int from, int to, int size, int band) {
    static final int SIZES = 24;
    /// The thinnest that is drawn.
    private static final int LEAST = 2;

    /// The part of a tray's width and height that a bundle takes.
    double part() {
        return (double) size / SIZES;
    }

    /// The stretches of a way that have cables.
    static List<Stretch> of(Fill fill, int way) {
        List<Stretch> stretches = new ArrayList<>();
        int length = fill.ways().get(way).length();
        for (int cell = 0; cell < fill.cells(way); cell++) {
            double full = fill.fill(way, cell);
            if (full > 0) {
                int from = cell * Fill.CELL;
                int to = Math.min(length, from + Fill.CELL);
                Stretch last = stretches.isEmpty() ? new Stretch(0, -1, 0, 0) : stretches.getLast();
                int size = size(full);
                int band = Jackets.band(full);
                if (last.to == from && last.size == size && last.band == band) {
                    stretches.set(stretches.size() - 1, new Stretch(last.from, to, size, band));
                } else {
                    stretches.add(new Stretch(from, to, size, band));
                }
            }
        }
        return stretches;
    }

    /// The cross-section of a bundle grows with that of its cables. Cables lie with air between them: at the hard limit a
    /// tray is full to its brim.
    static int size(double fill) {
        return Math.clamp(Math.round(SIZES * Math.sqrt(fill / CableFindings.HARD_FILL)), LEAST, SIZES);
    }
}
