package org.hallwright.thermal;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.model.Fixture;
import org.hallwright.model.Placed;
import org.hallwright.model.Point;

/// A pipe as drawn, where it stands: millimetres of the campus.
final class PipeLine {
    final String key;
    final Fixture.Pipe pipe;
    final double[] x;
    final double[] y;
    final double z;
    /// Length up to each point.
    final double[] along;

    PipeLine(Placed placed, Fixture.Pipe pipe) {
        this.key = pipe.key();
        this.pipe = pipe;
        List<Point> path = pipe.path();
        x = new double[path.size()];
        y = new double[path.size()];
        along = new double[path.size()];
        z = placed.frame().z() + pipe.z();
        for (int i = 0; i < x.length; i++) {
            x[i] = placed.frame().worldX(path.get(i).x(), path.get(i).y());
            y[i] = placed.frame().worldY(path.get(i).x(), path.get(i).y());
            along[i] = i == 0 ? 0 : along[i - 1] + Math.hypot(x[i] - x[i - 1], y[i] - y[i - 1]);
        }
    }

    /// Pipes of some fixtures.
    static List<PipeLine> of(List<Placed> placed) {
        List<PipeLine> lines = new ArrayList<>();
        for (Placed one : placed) {
            if (one.fixture() instanceof Fixture.Pipe pipe && pipe.path().size() > 1) {
                lines.add(new PipeLine(one, pipe));
            }
        }
        return lines;
    }

    double length() {
        return along[along.length - 1];
    }

    /// True for a ring: it ends where it begins.
    boolean ring() {
        return x.length > 3 && Math.hypot(x[0] - x[x.length - 1], y[0] - y[y.length - 1]) < 1;
    }

    /// The point of it nearest to another in plan: distance, and length up to it.
    double[] nearest(double px, double py) {
        double[] best = {Double.MAX_VALUE, 0};
        for (int i = 0; i + 1 < x.length; i++) {
            double dx = x[i + 1] - x[i];
            double dy = y[i + 1] - y[i];
            double square = dx * dx + dy * dy;
            double t = square == 0 ? 0 : Math.clamp(((px - x[i]) * dx + (py - y[i]) * dy) / square, 0, 1);
            double away = Math.hypot(x[i] + t * dx - px, y[i] + t * dy - py);
            if (away < best[0] - 1e-6) {
                best = new double[] {away, along[i] + t * Math.sqrt(square)};
            }
        }
        return best;
    }

    /// Lengths along this and another where they cross in plan, in pairs.
    List<double[]> crossings(PipeLine other) {
        List<double[]> found = new ArrayList<>();
        for (int i = 0; i + 1 < x.length; i++) {
            double dx = x[i + 1] - x[i];
            double dy = y[i + 1] - y[i];
            for (int j = 0; j + 1 < other.x.length; j++) {
                double ex = other.x[j + 1] - other.x[j];
                double ey = other.y[j + 1] - other.y[j];
                double turn = dx * ey - dy * ex;
                if (Math.abs(turn) < 1e-3 * Math.hypot(dx, dy) * Math.hypot(ex, ey) || turn == 0) {
                    continue;
                }
                double t = ((other.x[j] - x[i]) * ey - (other.y[j] - y[i]) * ex) / turn;
                double s = ((other.x[j] - x[i]) * dy - (other.y[j] - y[i]) * dx) / turn;
                if (t >= 0 && t <= 1 && s >= 0 && s <= 1) {
                    found.add(new double[] {along[i] + t * Math.hypot(dx, dy), other.along[j] + s * Math.hypot(ex, ey)});
                }
            }
        }
        return found;
    }

    /// Its points between two lengths along it, x, y, z in turn.
    double[] between(double from, double to) {
        List<double[]> points = new ArrayList<>();
        points.add(at(from));
        for (int i = 0; i < x.length; i++) {
            if (along[i] > from + 1 && along[i] < to - 1) {
                points.add(new double[] {x[i], y[i], z});
            }
        }
        points.add(at(to));
        return points.stream().flatMapToDouble(java.util.Arrays::stream).toArray();
    }

    /// Its point at a length along it.
    double[] at(double length) {
        int i = 0;
        while (i < x.length - 2 && along[i + 1] < length) {
            i++;
        }
        double piece = along[i + 1] - along[i];
        double t = piece == 0 ? 0 : Math.clamp((length - along[i]) / piece, 0, 1);
        return new double[] {x[i] + t * (x[i + 1] - x[i]), y[i] + t * (y[i + 1] - y[i]), z};
    }
}
