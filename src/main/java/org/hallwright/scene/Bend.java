package org.hallwright.scene;

import java.util.Arrays;

/// Lines of points x, y, z in turn, and what keeps cables from turning sharply.
final class Bend {
    private Bend() {}

    /// The line with an arc in place of each corner: of the radius given, or as large as half of the shorter side allows.
    ///
    /// @param radius in the unit of the points
    /// @param steps straight pieces of an arc
    static double[] rounded(double[] line, double radius, int steps) {
        int corners = line.length / 3;
        double[] out = new double[line.length + Math.max(0, corners - 2) * steps * 3];
        int size = put(out, 0, line, 0);
        for (int i = 1; i + 1 < corners; i++) {
            size = corner(line, i, radius, steps, out, size);
        }
        size = corners > 1 ? put(out, size, line, corners - 1) : size;
        return Arrays.copyOf(out, size);
    }

    private static int put(double[] out, int at, double[] line, int i) {
        System.arraycopy(line, 3 * i, out, at, 3);
        return at + 3;
    }

    private static int corner(double[] line, int i, double radius, int steps, double[] out, int size) {
        double[] back = new double[3];
        double[] ahead = new double[3];
        double before = direction(line, i, i - 1, back);
        double after = direction(line, i, i + 1, ahead);
        double cos = back[0] * ahead[0] + back[1] * ahead[1] + back[2] * ahead[2];
        // The angle between the sides; straight on is half a turn.
        double angle = Math.acos(Math.clamp(cos, -1, 1));
        if (angle > Math.toRadians(178) || angle < Math.toRadians(2)) {
            return put(out, size, line, i);
        }
        double tan = Math.tan(angle / 2);
        double reach = Math.min(radius / tan, Math.min(before, after) / 2);
        double r = reach * tan;
        double turn = Math.PI - angle;
        // In the plane of the corner: from the start of the arc along the first side, and towards its centre.
        double[] inward = new double[3];
        double length = 0;
        for (int a = 0; a < 3; a++) {
            inward[a] = ahead[a] - cos * back[a];
            length += inward[a] * inward[a];
        }
        length = Math.sqrt(length);
        for (int s = 0; s <= steps; s++) {
            double t = turn * s / steps;
            double along = r * Math.sin(t) - reach;
            double aside = r * (1 - Math.cos(t));
            for (int a = 0; a < 3; a++) {
                out[size++] = line[3 * i + a] - back[a] * along + inward[a] / length * aside;
            }
        }
        return size;
    }

    /// Unit vector from one point to another; returns their distance.
    private static double direction(double[] line, int from, int to, double[] out) {
        double length = 0;
        for (int a = 0; a < 3; a++) {
            out[a] = line[3 * to + a] - line[3 * from + a];
            length += out[a] * out[a];
        }
        length = Math.sqrt(length);
        for (int a = 0; a < 3; a++) {
            out[a] /= Math.max(1e-9, length);
        }
        return length;
    }

    /// The first so much of a line.
    static double[] first(double[] line, double length) {
        double left = length;
        for (int i = 0; i + 1 < line.length / 3; i++) {
            double[] ahead = new double[3];
            double piece = direction(line, i, i + 1, ahead);
            if (piece >= left) {
                double[] part = Arrays.copyOf(line, 3 * (i + 2));
                for (int a = 0; a < 3; a++) {
                    part[3 * (i + 1) + a] = line[3 * i + a] + ahead[a] * left;
                }
                return part;
            }
            left -= piece;
        }
        return line;
    }

    /// The point at which a line has left a height behind: the number of the first that lies above it, or that of the last.
    static int above(double[] line, double z) {
        int last = line.length / 3 - 1;
        for (int i = 0; i < last; i++) {
            if (line[3 * i + 2] > z) {
                return i;
            }
        }
        return last;
    }

    /// The line from its end to its beginning.
    static double[] reversed(double[] line) {
        double[] back = new double[line.length];
        for (int i = 0; i < line.length / 3; i++) {
            System.arraycopy(line, 3 * i, back, line.length - 3 * (i + 1), 3);
        }
        return back;
    }

    /// The line with points between, so that no piece is longer than so much.
    static double[] divided(double[] line, double longest) {
        double[] out = new double[64];
        int size = put(out, 0, line, 0);
        for (int i = 0; i + 1 < line.length / 3; i++) {
            int pieces = Math.max(1, (int) Math.ceil(direction(line, i, i + 1, new double[3]) / longest));
            if (size + 3 * pieces > out.length) {
                out = Arrays.copyOf(out, 2 * (size + 3 * pieces));
            }
            for (int p = 1; p <= pieces; p++) {
                for (int a = 0; a < 3; a++) {
                    out[size++] = line[3 * i + a] + (line[3 * (i + 1) + a] - line[3 * i + a]) * p / pieces;
                }
            }
        }
        return Arrays.copyOf(out, size);
    }
}
