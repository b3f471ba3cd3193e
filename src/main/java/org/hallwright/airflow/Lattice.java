package org.hallwright.airflow;

import java.util.Arrays;

/// The cells of a room and the conductances between them: area over distance, 0 at solids, panels and walls.
///
/// Arrays over cells have one layer of nothing below and above, so that all six neighbours of a cell can be read without a
/// question: cell `i, j, k` lies at `i + nx * j + layer * (k + 1)`.
final class Lattice implements Mesh {
    /// More cells than these take more memory than a desktop should give.
    private static final long MOST = 6_000_000;

    final Planes px;
    final Planes py;
    final Planes pz;
    final int nx;
    final int ny;
    final int nz;
    final int layer;
    final boolean[] air;
    /// Conductance to the next cell along x, y and z, metres.
    final float[] east;
    final float[] north;
    final float[] up;

    Lattice(AirRoom room, double cell, Stop stop) {
        double volume = room.width() * room.depth() * room.height();
        if (!(volume > 0) || !(cell > 0)) {
            throw new IllegalArgumentException("A room of %s x %s x %s m has no cells of %s m.".formatted(room.width(), room.depth(), room.height(), cell));
        }
        refuse(Math.round(volume / Math.pow(cell, 3) / 2), cell);
        var places = Features.of(room);
        px = Planes.of(room.width(), places.get(0), cell);
        py = Planes.of(room.depth(), places.get(1), cell);
        pz = Planes.of(room.height(), places.get(2), cell);
        nx = px.cells();
        ny = py.cells();
        nz = pz.cells();
        refuse((long) nx * ny * nz, cell);
        layer = nx * ny;
        air = new boolean[layer * (nz + 2)];
        east = new float[air.length];
        north = new float[air.length];
        up = new float[air.length];
        Arrays.fill(air, layer, layer * (nz + 1), true);
        room.solids().forEach(this::fill);
        join(stop);
        room.panels().forEach(this::close);
        room.solids().forEach(this::closeThin);
    }

    private static void refuse(long cells, double cell) {
        if (cells > MOST) {
            throw new IllegalArgumentException("The room needs %,d cells of %s m; %,d are the most. Take larger cells.".formatted(cells, cell, MOST));
        }
    }

    int at(int i, int j, int k) {
        return i + nx * j + layer * (k + 1);
    }

    private void fill(Box box) {
        int i0 = px.nearest(box.x0());
        int i1 = px.nearest(box.x1());
        for (int k = pz.nearest(box.z0()), k1 = pz.nearest(box.z1()); k < k1; k++) {
            for (int j = py.nearest(box.y0()), j1 = py.nearest(box.y1()); j < j1; j++) {
                if (i0 < i1) {
                    Arrays.fill(air, at(i0, j, k), at(i1, j, k), false);
                }
            }
        }
    }

    private void join(Stop stop) {
        for (int k = 0; k < nz; k++) {
            stop.check();
            for (int j = 0; j < ny; j++) {
                for (int i = 0; i < nx; i++) {
                    int c = at(i, j, k);
                    if (air[c]) {
                        east[c] = i + 1 < nx && air[c + 1] ? (float) (py.size(j) * pz.size(k) / px.step(i)) : 0;
                        north[c] = j + 1 < ny && air[c + nx] ? (float) (px.size(i) * pz.size(k) / py.step(j)) : 0;
                        up[c] = k + 1 < nz && air[c + layer] ? (float) (px.size(i) * py.size(j) / pz.step(k)) : 0;
                    }
                }
            }
        }
    }

    /// A solid too thin for these cells still holds the air back.
    private void closeThin(Box box) {
        if (px.nearest(box.x0()) == px.nearest(box.x1())) {
            close(new Panel(Axis.X, box.x0(), box.y0(), box.y1(), box.z0(), box.z1()));
        }
        if (py.nearest(box.y0()) == py.nearest(box.y1())) {
            close(new Panel(Axis.Y, box.y0(), box.x0(), box.x1(), box.z0(), box.z1()));
        }
        if (pz.nearest(box.z0()) == pz.nearest(box.z1())) {
            close(new Panel(Axis.Z, box.z0(), box.x0(), box.x1(), box.y0(), box.y1()));
        }
    }

    private void close(Panel panel) {
        switch (panel.axis()) {
            case X -> close(east, px, panel, py, nx, pz, layer, 1);
            case Y -> close(north, py, panel, px, 1, pz, layer, nx);
            case Z -> close(up, pz, panel, px, 1, py, nx, layer);
        }
    }

    private void close(float[] to, Planes across, Panel panel, Planes a, int strideA, Planes b, int strideB, int stride) {
        int plane = across.nearest(panel.at());
        if (plane == 0 || plane == across.cells()) {
            return;
        }
        int before = layer + (plane - 1) * stride;
        for (int n = b.nearest(panel.b0()), end = b.nearest(panel.b1()); n < end; n++) {
            for (int m = a.nearest(panel.a0()), last = a.nearest(panel.a1()); m < last; m++) {
                to[before + m * strideA + n * strideB] = 0;
            }
        }
    }

    /// Sum of the conductances of a cell.
    double sum(int c) {
        return (double) east[c] + east[c - 1] + north[c] + north[c - nx] + up[c] + up[c - layer];
    }

    @Override
    public int widest() {
        return 6;
    }

    /// Nodes are places in the arrays, so the first and the last layer are nodes without air.
    @Override
    public int nodes() {
        return air.length;
    }

    @Override
    public double[][] planes() {
        return new double[][] {px.at(), py.at(), pz.at()};
    }

    @Override
    public int block(int node) {
        return air[node] ? node - layer : -1;
    }

    @Override
    public int neighbours(int c, int[] others, float[] conductances) {
        int count = 0;
        count = add(c + 1, east[c], count, others, conductances);
        count = add(c + nx, north[c], count, others, conductances);
        count = add(c + layer, up[c], count, others, conductances);
        count = add(c - 1, east[c - 1], count, others, conductances);
        count = add(c - nx, north[c - nx], count, others, conductances);
        return add(c - layer, up[c - layer], count, others, conductances);
    }

    private static int add(int other, float conductance, int count, int[] others, float[] conductances) {
        if (conductance > 0) {
            others[count] = other;
            conductances[count] = conductance;
            return count + 1;
        }
        return count;
    }
}
