package org.hallwright.airflow;

import java.util.List;

/// The air of a room: temperature and flow on a grid of cells whose planes need not be evenly spaced.
///
/// The arrays are shared and must not be written to. Cell `i, j, k` has index `(k * ny + j) * nx + i`.
public final class AirField {
    /// Planes across x, y and z, metres, one more than cells.
    public final double[] x;
    public final double[] y;
    public final double[] z;
    /// °C by cell; NaN in solids and where it is not known.
    public final float[] celsius;
    /// m³/s through the faces across x, positive towards greater x: face `i, j, k` is before cell `i, j, k`; one more along
    /// x than cells. The same for y and z. On a closed face, what devices pass through it; with air on both sides of it, the
    /// mean of what the two sides say.
    public final float[] flowX;
    public final float[] flowY;
    public final float[] flowZ;

    /// What the next field of the room may start from: the potential and the connected body of air by cell of the [Lattice].
    final float[] potential;
    final int[] part;

    private final AirRoom room;
    private final List<DeviceAir> devices;
    private final Quality quality;

    /// @param devices in the order of the room's
    AirField(AirRoom room, Lattice lattice, float[] celsius, Faces flow, float[] potential, int[] part, List<DeviceAir> devices, Quality quality) {
        this(room, new double[][] {lattice.px.at(), lattice.py.at(), lattice.pz.at()}, celsius, new float[][] {flow.x, flow.y, flow.z}, potential, part, devices, quality);
    }

    /// @param planes across x, y and z
    /// @param flow through the faces across x, y and z
    AirField(AirRoom room, double[][] planes, float[] celsius, float[][] flow, float[] potential, int[] part, List<DeviceAir> devices, Quality quality) {
        this.room = room;
        x = planes[0];
        y = planes[1];
        z = planes[2];
        this.celsius = celsius;
        flowX = flow[0];
        flowY = flow[1];
        flowZ = flow[2];
        this.potential = potential;
        this.part = part;
        this.devices = List.copyOf(devices);
        this.quality = quality;
    }

    public AirRoom room() {
        return room;
    }

    public int nx() {
        return x.length - 1;
    }

    public int ny() {
        return y.length - 1;
    }

    public int nz() {
        return z.length - 1;
    }

    /// What passes each device, in the order of the room's.
    public List<DeviceAir> devices() {
        return devices;
    }

    public Quality quality() {
        return quality;
    }

    /// °C at a point of the room, metres; NaN in solids, outside and where it is not known.
    public double at(double px, double py, double pz) {
        int i = cell(x, px);
        int j = cell(y, py);
        int k = cell(z, pz);
        return i < 0 || j < 0 || k < 0 ? Double.NaN : celsius[(k * ny() + j) * nx() + i];
    }

    /// Index of the cell of a coordinate; -1 outside.
    static int cell(double[] planes, double at) {
        if (!(at >= planes[0] && at < planes[planes.length - 1])) {
            return -1;
        }
        int low = 0;
        int high = planes.length - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (planes[middle] <= at) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Air speed at a point into `into`, m/s along x, y, z: linear between the faces of the cell, so free of sources where
    /// the cell is. 0 outside.
    public void velocity(double px, double py, double pz, double[] into) {
        int i = cell(x, px);
        int j = cell(y, py);
        int k = cell(z, pz);
        if (i < 0 || j < 0 || k < 0) {
            into[0] = 0;
            into[1] = 0;
            into[2] = 0;
            return;
        }
        double dx = x[i + 1] - x[i];
        double dy = y[j + 1] - y[j];
        double dz = z[k + 1] - z[k];
        int nx = nx();
        int ny = ny();
        int fx = (k * ny + j) * (nx + 1) + i;
        int fy = (k * (ny + 1) + j) * nx + i;
        int fz = (k * ny + j) * nx + i;
        into[0] = between(flowX[fx], flowX[fx + 1], (px - x[i]) / dx) / (dy * dz);
        into[1] = between(flowY[fy], flowY[fy + nx], (py - y[j]) / dy) / (dx * dz);
        into[2] = between(flowZ[fz], flowZ[fz + nx * ny], (pz - z[k]) / dz) / (dx * dy);
    }

    private static double between(double a, double b, double part) {
        return a + (b - a) * part;
    }
}
