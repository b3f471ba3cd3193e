package org.hallwright.export;

import java.util.List;
import org.hallwright.model.Frame;
import org.hallwright.model.Point;

/// The body of a profile that is carried along a path, mitred at its corners. Millimetres.
///
/// @param aside corners of the profile, left of the path, running anticlockwise as seen against its direction
/// @param up their heights
/// @param closed true for a solid with ends, false for a sheet
record Sweep(Material material, double[] aside, double[] up, boolean closed) {
    /// Corners of the profile of a pipe.
    private static final int ROUND = 8;
    /// A mitre is at most so many times as wide as the profile: sharper corners are cut.
    private static final double LONGEST_MITRE = 4;

    static Sweep rectangle(Material material, double width, double low, double high) {
        double half = width / 2;
        return new Sweep(material, new double[] {-half, half, half, -half}, new double[] {low, low, high, high}, true);
    }

    /// An open trough.
    static Sweep trough(Material material, double aside, double width, double low, double high) {
        double left = aside + width / 2;
        double right = aside - width / 2;
        return new Sweep(material, new double[] {right, right, left, left}, new double[] {high, low, low, high}, false);
    }

    /// A flat strip that faces up.
    static Sweep strip(Material material, double width, double z) {
        return new Sweep(material, new double[] {width / 2, -width / 2}, new double[] {z, z}, false);
    }

    static Sweep pipe(Material material, double diameter, double middle) {
        double[] aside = new double[ROUND];
        double[] up = new double[ROUND];
        for (int i = 0; i < ROUND; i++) {
            double angle = 2 * Math.PI * (i + 0.5) / ROUND;
            aside[i] = diameter / 2 * Math.cos(angle);
            up[i] = middle + diameter / 2 * Math.sin(angle);
        }
        return new Sweep(material, aside, up, true);
    }

    void along(List<Point> path, Frame frame, Mesh mesh) {
        double[][] way = path.stream().distinct().count() < 2 ? new double[0][] : way(path);
        int[][] rings = new int[way.length][];
        for (int i = 0; i < way.length; i++) {
            double[] before = i > 0 ? direction(way[i - 1], way[i]) : direction(way[i], way[i + 1]);
            double[] after = i + 1 < way.length ? direction(way[i], way[i + 1]) : before;
            rings[i] = ring(way[i], before, after, frame, mesh);
        }
        int edges = closed ? aside.length : aside.length - 1;
        for (int i = 0; i + 1 < rings.length; i++) {
            for (int k = 0; k < edges; k++) {
                int next = (k + 1) % aside.length;
                mesh.face(material, rings[i][k], rings[i][next], rings[i + 1][next], rings[i + 1][k]);
            }
        }
        if (closed && rings.length > 1) {
            mesh.face(material, rings[rings.length - 1]);
            mesh.face(material, reversed(rings[0]));
        }
    }

    /// The path without points that repeat the one before.
    private static double[][] way(List<Point> path) {
        return java.util.stream.IntStream.range(0, path.size())
                .filter(i -> i == 0 || !path.get(i).equals(path.get(i - 1)))
                .mapToObj(i -> new double[] {path.get(i).x(), path.get(i).y()})
                .toArray(double[][]::new);
    }

    private static double[] direction(double[] from, double[] to) {
        double length = Math.hypot(to[0] - from[0], to[1] - from[1]);
        return new double[] {(to[0] - from[0]) / length, (to[1] - from[1]) / length};
    }

    /// The corners of the profile at a point, in the plane that halves the angle between two directions.
    private int[] ring(double[] at, double[] before, double[] after, Frame frame, Mesh mesh) {
        double bend = Math.max(1 + before[0] * after[0] + before[1] * after[1], 2 / (LONGEST_MITRE * LONGEST_MITRE));
        double leftX = -(before[1] + after[1]) / bend;
        double leftY = (before[0] + after[0]) / bend;
        int[] ring = new int[aside.length];
        for (int k = 0; k < ring.length; k++) {
            ring[k] = mesh.corner(frame, at[0] + aside[k] * leftX, at[1] + aside[k] * leftY, up[k]);
        }
        return ring;
    }

    private static int[] reversed(int[] ring) {
        int[] reversed = new int[ring.length];
        for (int i = 0; i < ring.length; i++) {
            reversed[i] = ring[ring.length - 1 - i];
        }
        return reversed;
    }
}
