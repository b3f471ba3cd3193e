package org.hallwright.airflow;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// The cells through which devices take air, or give it: openings spread over the faces they overlap, by area. What blocked
/// openings do not pass, the others do.
///
/// Ports of device d are at `from[d]` to `from[d + 1]`.
final class Ports {
    /// Overlaps narrower than this are rounding, metres.
    private static final double NARROW = 1e-5;

    final int[] from;
    /// Index of the grid.
    int[] cell = new int[1024];
    /// What the face lies across, as ordinal of [Axis].
    byte[] axis = new byte[1024];
    /// Whether the cell is after the face.
    boolean[] after = new boolean[1024];
    /// m³/s, above 0.
    double[] flow = new double[1024];

    private final Lattice lattice;
    private int count;

    /// @param moving by device; others have no ports
    Ports(Lattice lattice, List<AirDevice> devices, boolean[] moving, Function<AirDevice, List<Opening>> openings, Stop stop) {
        this.lattice = lattice;
        from = new int[devices.size() + 1];
        for (int d = 0; d < moving.length; d++) {
            stop.check();
            if (moving[d]) {
                spread(openings.apply(devices.get(d)), devices.get(d).flow());
            }
            from[d + 1] = count;
        }
        cell = Arrays.copyOf(cell, count);
        axis = Arrays.copyOf(axis, count);
        after = Arrays.copyOf(after, count);
        flow = Arrays.copyOf(flow, count);
    }

    boolean none(int device) {
        return from[device] == from[device + 1];
    }

    private void spread(List<Opening> openings, double through) {
        int begin = count;
        double shares = 0;
        for (var opening : openings) {
            int first = count;
            double area = add(opening);
            if (area > 0 && opening.share() > 0) {
                shares += opening.share();
                scale(first, opening.share() / area);
            } else {
                count = first;
            }
        }
        scale(begin, through / shares);
    }

    private void scale(int first, double by) {
        for (int n = first; n < count; n++) {
            flow[n] *= by;
        }
    }

    private double add(Opening opening) {
        var px = lattice.px;
        var py = lattice.py;
        var pz = lattice.pz;
        return switch (opening.face().axis()) {
            case X -> add(opening, px, 1, py, lattice.nx, pz, lattice.layer);
            case Y -> add(opening, py, lattice.nx, px, 1, pz, lattice.layer);
            case Z -> add(opening, pz, lattice.layer, px, 1, py, lattice.nx);
        };
    }

    /// Adds the cells of air behind an opening with overlapping areas for flows; says the sum of these.
    private double add(Opening opening, Planes across, int stride, Planes a, int strideA, Planes b, int strideB) {
        var face = opening.face();
        int behind = across.nearest(face.at()) - (opening.after() ? 0 : 1);
        if (behind < 0 || behind >= across.cells()) {
            return 0;
        }
        double a0 = a.snapped(face.a0());
        double a1 = a.snapped(face.a1());
        double b0 = b.snapped(face.b0());
        double b1 = b.snapped(face.b1());
        double area = 0;
        for (int n = b.below(b0); n < b.cells() && b.at()[n] < b1; n++) {
            double high = b.overlap(n, b0, b1);
            for (int m = a.below(a0); m < a.cells() && a.at()[m] < a1; m++) {
                double wide = a.overlap(m, a0, a1);
                int c = lattice.layer + behind * stride + m * strideA + n * strideB;
                if (high > NARROW && wide > NARROW && lattice.air[c]) {
                    put(c, face.axis(), opening.after(), high * wide);
                    area += high * wide;
                }
            }
        }
        return area;
    }

    private void put(int c, Axis across, boolean behind, double area) {
        if (count == cell.length) {
            cell = Arrays.copyOf(cell, 2 * count);
            axis = Arrays.copyOf(axis, 2 * count);
            after = Arrays.copyOf(after, 2 * count);
            flow = Arrays.copyOf(flow, 2 * count);
        }
        cell[count] = c;
        axis[count] = (byte) across.ordinal();
        after[count] = behind;
        flow[count++] = area;
    }
}
