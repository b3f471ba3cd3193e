package org.hallwright.airflow;

/// Flow through the faces of all cells, m³/s, as [AirField] wants it.
final class Faces {
    final float[] x;
    final float[] y;
    final float[] z;

    private final Lattice lattice;

    Faces(Lattice lattice, double[] phi, Sources sources, Stop stop) {
        this.lattice = lattice;
        int nx = lattice.nx;
        int ny = lattice.ny;
        int nz = lattice.nz;
        x = new float[(nx + 1) * ny * nz];
        y = new float[nx * (ny + 1) * nz];
        z = new float[nx * ny * (nz + 1)];
        for (int k = 0; k < nz; k++) {
            stop.check();
            for (int j = 0; j < ny; j++) {
                int c = lattice.at(0, j, k);
                int alongX = (k * ny + j) * (nx + 1) + 1;
                int alongY = (k * (ny + 1) + j + 1) * nx;
                int alongZ = ((k + 1) * ny + j) * nx;
                for (int i = 0; i < nx; i++, c++) {
                    x[alongX + i] = (float) (lattice.east[c] * (phi[c] - phi[c + 1]));
                    y[alongY + i] = (float) (lattice.north[c] * (phi[c] - phi[c + nx]));
                    z[alongZ + i] = (float) (lattice.up[c] * (phi[c] - phi[c + lattice.layer]));
                }
            }
        }
        add(sources.intakes, -1);
        add(sources.exhausts, 1);
    }

    private void add(Ports ports, int sign) {
        for (int n = 0; n < ports.cell.length; n++) {
            add(ports.cell[n], Axis.values()[ports.axis[n]], ports.after[n], sign * ports.flow[n]);
        }
    }

    /// @param flow into the cell
    private void add(int cell, Axis axis, boolean after, double flow) {
        int row = (cell - lattice.layer) / lattice.nx;
        int i = (cell - lattice.layer) % lattice.nx;
        int j = row % lattice.ny;
        int k = row / lattice.ny;
        int step = after ? 0 : 1;
        double towards = after ? flow : -flow;
        switch (axis) {
            case X -> add(x, (k * lattice.ny + j) * (lattice.nx + 1) + i + step, cell, beyond(cell, i, lattice.nx, 1, after), lattice.east, towards);
            case Y -> add(y, (k * (lattice.ny + 1) + j + step) * lattice.nx + i, cell, beyond(cell, j, lattice.ny, lattice.nx, after), lattice.north, towards);
            case Z -> add(z, ((k + step) * lattice.ny + j) * lattice.nx + i, cell, beyond(cell, k, lattice.nz, lattice.layer, after), lattice.up, towards);
        }
    }

    /// The cell on the other side of a face; 0, where there is no air, behind a wall.
    private static int beyond(int cell, int index, int count, int stride, boolean after) {
        if (after) {
            return index > 0 ? cell - stride : 0;
        }
        return index + 1 < count ? cell + stride : 0;
    }

    /// On a closed face with air on both sides, the mean of what the two sides say. On an open one what is given stays with
    /// the cell.
    private void add(float[] faces, int face, int cell, int beyond, float[] conductance, double towards) {
        if (!lattice.air[beyond]) {
            faces[face] += (float) towards;
        } else if (conductance[Math.min(cell, beyond)] == 0) {
            faces[face] += (float) (towards / 2);
        }
    }
}
