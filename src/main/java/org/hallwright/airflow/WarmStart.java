package org.hallwright.airflow;

import java.util.Arrays;

/// The potential of an earlier field as a first guess, part by part.
///
/// A part whose air was in several parts before starts from nothing: between these the old potential has a step without
/// meaning, which costs more than it saves.
final class WarmStart {
    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    private WarmStart() {}

    /// Writes the guess to `phi` where there is one.
    static void from(AirField before, Lattice lattice, int[] part, int parts, double[] phi) {
        boolean same = Arrays.equals(before.x, lattice.px.at()) && Arrays.equals(before.y, lattice.py.at()) && Arrays.equals(before.z, lattice.pz.at());
        if (!same) {
            return;
        }
        var origin = new int[parts];
        Arrays.fill(origin, NONE);
        for (int c = 0; c < part.length; c++) {
            if (part[c] >= 0 && before.part[c] >= 0 && origin[part[c]] != before.part[c]) {
                origin[part[c]] = origin[part[c]] == NONE ? before.part[c] : SEVERAL;
            }
        }
        for (int c = 0; c < part.length; c++) {
            if (part[c] >= 0 && origin[part[c]] >= 0) {
                phi[c] = before.part[c] >= 0 ? before.potential[c] : around(before, lattice, c);
            }
        }
    }

    /// Mean of the potential beside a cell that held no air before.
    private static double around(AirField before, Lattice lattice, int cell) {
        double sum = 0;
        int count = 0;
        for (int step : new int[] {1, lattice.nx, lattice.layer}) {
            for (int side : new int[] {cell - step, cell + step}) {
                if (before.part[side] >= 0) {
                    sum += before.potential[side];
                    count++;
                }
            }
        }
        return count > 0 ? sum / count : 0;
    }
}
