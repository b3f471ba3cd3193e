package org.hallwright.scene;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Gathers tubes about lines of points into one mesh. Metres; z up goes in, y down comes out. As with all meshes here light
/// is in the colours: each side has the shade of the direction it faces.
final class TubeMesh {
    private static final double[] NOWHERE = {0, 0, 0};
    private static final int UNSEEN = -1;

    private float[] points = new float[512];
    private float[] coordinates = new float[16];
    private int[] faces = new int[2048];
    private int pointCount;
    private int coordinateCount;
    private int faceLength;
    private final Map<Tone, int[]> shades = new HashMap<>();

    /// How thick a tube is at a point of its line, metres from its middle.
    interface Radius {
        double at(int point);
    }

    /// Adds a tube; its ends are open.
    ///
    /// @param line x, y, z of points in turn
    /// @param sides at least three
    void add(double[] line, Radius radius, int sides, Tone tone) {
        add(line, radius, sides, tone, NOWHERE);
    }

    /// Adds a tube without the sides that nobody sees.
    ///
    /// @param hidden unit vector into the direction that they face
    void add(double[] line, Radius radius, int sides, Tone tone, double[] hidden) {
        int count = line.length / 3;
        if (count < 2) {
            return;
        }
        points = grown(points, (pointCount + count * sides) * 3);
        faces = faces.length >= faceLength + (count - 1) * sides * 18 ? faces : Arrays.copyOf(faces, Math.max(faces.length * 2, faceLength + (count - 1) * sides * 18));
        double[] along = new double[3];
        double[] across = {-hidden[0], -hidden[1], -hidden[2]};
        int[] shade = new int[sides];
        for (int i = 0; i < count; i++) {
            tangent(line, i, count, along);
            across = turned(across, along);
            double[] third = cross(along, across);
            if (i > 0) {
                side(across, third, hidden, tone, shade);
            }
            for (int k = 0; k < sides; k++) {
                double cos = Math.cos(2 * Math.PI * k / sides) * radius.at(i);
                double sin = Math.sin(2 * Math.PI * k / sides) * radius.at(i);
                int p = (pointCount + i * sides + k) * 3;
                points[p] = (float) (line[3 * i] + cos * across[0] + sin * third[0]);
                points[p + 1] = (float) -(line[3 * i + 2] + cos * across[2] + sin * third[2]);
                points[p + 2] = (float) (line[3 * i + 1] + cos * across[1] + sin * third[1]);
                if (i > 0 && shade[k] != UNSEEN) {
                    int before = pointCount + (i - 1) * sides;
                    int next = (k + 1) % sides;
                    face(before + k, before + next, before + sides + next, shade[k]);
                    face(before + k, before + sides + next, before + sides + k, shade[k]);
                }
            }
        }
        pointCount += count * sides;
    }

    private void face(int a, int b, int c, int coordinate) {
        for (int corner : new int[] {a, b, c}) {
            faces[faceLength] = corner;
            faces[faceLength + 1] = 0;
            faces[faceLength + 2] = coordinate;
            faceLength += 3;
        }
    }

    /// The coordinates of the sides of a piece.
    private void side(double[] across, double[] third, double[] hidden, Tone tone, int[] shade) {
        int[] known = shades.computeIfAbsent(tone, t -> new int[] {-1, -1, -1, -1});
        for (int k = 0; k < shade.length; k++) {
            double cos = Math.cos(2 * Math.PI * (k + 0.5) / shade.length);
            double sin = Math.sin(2 * Math.PI * (k + 0.5) / shade.length);
            double[] out = {cos * across[0] + sin * third[0], cos * across[1] + sin * third[1], cos * across[2] + sin * third[2]};
            if (out[0] * hidden[0] + out[1] * hidden[1] + out[2] * hidden[2] > 0.6) {
                shade[k] = UNSEEN;
                continue;
            }
            int facing = Tone.facing(out[0], out[1], out[2]);
            if (known[facing] < 0) {
                coordinates = grown(coordinates, (coordinateCount + 1) * 2);
                coordinates[coordinateCount * 2] = tone.at(facing);
                coordinates[coordinateCount * 2 + 1] = tone.v();
                known[facing] = coordinateCount++;
            }
            shade[k] = known[facing];
        }
    }

    /// The direction of a line at a point: the mean of those of its two pieces.
    private static void tangent(double[] line, int i, int count, double[] out) {
        double[] before = piece(line, Math.max(0, i - 1), Math.max(1, i));
        double[] after = piece(line, Math.min(count - 2, i), Math.min(count - 1, i + 1));
        for (int a = 0; a < 3; a++) {
            out[a] = before[a] + after[a];
        }
        unit(out);
    }

    private static double[] piece(double[] line, int from, int to) {
        double[] d = {line[3 * to] - line[3 * from], line[3 * to + 1] - line[3 * from + 1], line[3 * to + 2] - line[3 * from + 2]};
        unit(d);
        return d;
    }

    /// A direction across another, as near as possible to the one before it, so that a tube does not twist.
    private static double[] turned(double[] before, double[] along) {
        double dot = before[0] * along[0] + before[1] * along[1] + before[2] * along[2];
        double[] turned = {before[0] - dot * along[0], before[1] - dot * along[1], before[2] - dot * along[2]};
        if (unit(turned) < 1e-6) {
            turned = cross(along, Math.abs(along[2]) < 0.9 ? new double[] {0, 0, 1} : new double[] {0, 1, 0});
            unit(turned);
        }
        return turned;
    }

    private static double[] cross(double[] a, double[] b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }

    private static double unit(double[] v) {
        double length = Math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
        for (int a = 0; a < 3 && length > 0; a++) {
            v[a] /= length;
        }
        return length;
    }

    private static float[] grown(float[] array, int length) {
        return length <= array.length ? array : Arrays.copyOf(array, Math.max(length, array.length * 2));
    }

    MeshArrays arrays() {
        return new MeshArrays(Arrays.copyOf(points, pointCount * 3), pointCount == 0 ? new float[0] : new float[] {0, -1, 0},
                Arrays.copyOf(coordinates, coordinateCount * 2), Arrays.copyOf(faces, faceLength));
    }
}
