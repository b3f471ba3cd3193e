package org.hallwright.airflow;

import java.util.Arrays;
import java.util.List;

/// Air that no solver has seen: temperatures by a formula on even cells, and one speed everywhere.
public final class MadeUpAir {
    private MadeUpAir() {}

    /// °C at a point, metres.
    public interface Celsius {
        double at(double x, double y, double z);
    }

    /// Air in a room of cells of about a size.
    ///
    /// @param speed m/s along x, y, z
    public static AirField of(AirRoom room, double cell, Celsius celsius, double... speed) {
        double[][] planes = {planes(room.width(), cell), planes(room.depth(), cell), planes(room.height(), cell)};
        int nx = planes[0].length - 1;
        int ny = planes[1].length - 1;
        int nz = planes[2].length - 1;
        float[] values = new float[nx * ny * nz];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) celsius.at(middle(planes[0], i % nx), middle(planes[1], i / nx % ny), middle(planes[2], i / nx / ny));
        }
        double[] sides = {planes[0][1], planes[1][1], planes[2][1]};
        float[][] flow = {flow((nx + 1) * ny * nz, speed, 0, sides[1] * sides[2]), flow(nx * (ny + 1) * nz, speed, 1, sides[0] * sides[2]),
            flow(nx * ny * (nz + 1), speed, 2, sides[0] * sides[1])};
        return new AirField(room, planes, values, flow, new float[0], new int[0], List.of(), new Quality(values.length, 1, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    private static double[] planes(double length, double cell) {
        int count = (int) Math.max(1, Math.round(length / cell));
        double[] planes = new double[count + 1];
        for (int i = 0; i <= count; i++) {
            planes[i] = length * i / count;
        }
        return planes;
    }

    private static double middle(double[] planes, int i) {
        return (planes[i] + planes[i + 1]) / 2;
    }

    private static float[] flow(int faces, double[] speed, int axis, double area) {
        float[] flow = new float[faces];
        Arrays.fill(flow, (float) (speed.length > axis ? speed[axis] * area : 0));
        return flow;
    }
}
