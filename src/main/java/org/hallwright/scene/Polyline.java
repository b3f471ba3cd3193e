package org.hallwright.scene;

import java.util.Arrays;

/// Gathers the points of a line, x, y and z in turn; a point that equals the one before is left out.
final class Polyline {
    private static final double SAME = 1e-4;
    private double[] points = new double[96];
    private int size;

    void add(double x, double y, double z) {
        if (size >= 3 && Math.abs(points[size - 3] - x) < SAME && Math.abs(points[size - 2] - y) < SAME && Math.abs(points[size - 1] - z) < SAME) {
            return;
        }
        if (size == points.length) {
            points = Arrays.copyOf(points, size * 2);
        }
        points[size++] = x;
        points[size++] = y;
        points[size++] = z;
    }

    void addAll(double[] line) {
        for (int i = 0; i < line.length; i += 3) {
            add(line[i], line[i + 1], line[i + 2]);
        }
    }

    double[] points() {
        return Arrays.copyOf(points, size);
    }
}
