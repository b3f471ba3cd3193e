package org.hallwright.airflow;

import java.util.Arrays;

/// Temperature of the cells, °C. A pocket that no air passes takes the temperature of what is around it.
final class Temperatures {
    private final Lattice lattice;
    private final float[] celsius;

    private Temperatures(Lattice lattice) {
        this.lattice = lattice;
        celsius = new float[lattice.air.length];
        Arrays.fill(celsius, Float.NaN);
    }

    /// By cell of the grid, without the layers of nothing.
    ///
    /// @param flows by part: whether its air flows
    static float[] of(Lattice lattice, Upwind upwind, Energy energy, int[] part, boolean[] flows) {
        var made = new Temperatures(lattice);
        for (int place = upwind.devices; place < upwind.size; place++) {
            made.celsius[upwind.cell[place]] = (float) energy.celsius(place);
        }
        var still = new int[lattice.air.length];
        int count = 0;
        for (int c = 0; c < part.length; c++) {
            if (part[c] >= 0 && flows[part[c]] && upwind.place[c] < 0) {
                still[count++] = c;
            }
        }
        made.fill(Arrays.copyOf(still, count));
        return Arrays.copyOfRange(made.celsius, lattice.layer, made.celsius.length - lattice.layer);
    }

    /// From the rim inwards.
    private void fill(int[] still) {
        int[] left = still;
        boolean more = true;
        while (more && left.length > 0) {
            var means = Arrays.stream(left).mapToDouble(this::around).toArray();
            int open = 0;
            for (int n = 0; n < left.length; n++) {
                if (Double.isNaN(means[n])) {
                    left[open++] = left[n];
                } else {
                    celsius[left[n]] = (float) means[n];
                }
            }
            more = open < left.length;
            left = Arrays.copyOf(left, open);
        }
    }

    private double around(int cell) {
        var others = new int[6];
        var conductances = new float[6];
        double sum = 0;
        double all = 0;
        for (int e = lattice.neighbours(cell, others, conductances) - 1; e >= 0; e--) {
            if (!Float.isNaN(celsius[others[e]])) {
                sum += (double) conductances[e] * celsius[others[e]];
                all += conductances[e];
            }
        }
        return all > 0 ? sum / all : Double.NaN;
    }
}
