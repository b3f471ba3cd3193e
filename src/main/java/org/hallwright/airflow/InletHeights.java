package org.hallwright.airflow;

import java.util.List;

/// Temperature of what a device takes at a height of its intakes.
final class InletHeights {
    private final Lattice lattice;
    private final Sources sources;
    private final float[] celsius;

    /// @param celsius by cell, without the layers of nothing
    InletHeights(Lattice lattice, Sources sources, float[] celsius) {
        this.lattice = lattice;
        this.sources = sources;
        this.celsius = celsius;
    }

    /// Flow-weighted mean over the cells at a part of the height of all its intakes, °C; NaN where it takes nothing there.
    double at(int d, List<Opening> intakes, double part) {
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (var opening : intakes) {
            var face = opening.face();
            boolean level = face.axis() == Axis.Z;
            low = Math.min(low, level ? face.at() : face.b0());
            high = Math.max(high, level ? face.at() : face.b1());
        }
        double height = low + part * (high - low);
        double sum = 0;
        double flow = 0;
        for (int n = sources.intakes.from[d]; n < sources.intakes.from[d + 1]; n++) {
            int cell = sources.intakes.cell[n] - lattice.layer;
            int k = cell / lattice.layer;
            if (lattice.pz.at()[k] <= height + 1e-9 && lattice.pz.at()[k + 1] >= height - 1e-9) {
                sum += sources.intakes.flow[n] * celsius[cell];
                flow += sources.intakes.flow[n];
            }
        }
        return flow > 0 ? sum / flow : Double.NaN;
    }
}
