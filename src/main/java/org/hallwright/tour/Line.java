package org.hallwright.tour;

import java.util.List;
import org.hallwright.model.Eye;

/// A way through space with corners, by distance along it.
final class Line {
    private final List<Eye> corners;
    private final double[] along;

    Line(List<Eye> corners) {
        this.corners = List.copyOf(corners);
        along = new double[corners.size()];
        for (int i = 1; i < along.length; i++) {
            along[i] = along[i - 1] + distance(corners.get(i - 1), corners.get(i));
        }
    }

    static double distance(Eye a, Eye b) {
        return Math.hypot(Math.hypot(b.x() - a.x(), b.y() - a.y()), b.z() - a.z());
    }

    /// The point at a part of the way from one to another.
    static Eye between(Eye a, Eye b, double part) {
        return new Eye(a.x() + part * (b.x() - a.x()), a.y() + part * (b.y() - a.y()), a.z() + part * (b.z() - a.z()));
    }

    double length() {
        return along[along.length - 1];
    }

    Eye at(double s) {
        int i = 0;
        while (i + 2 < along.length && along[i + 1] < s) {
            i++;
        }
        if (along.length == 1 || along[i + 1] == along[i]) {
            return s <= 0 ? corners.getFirst() : corners.get(Math.min(i + 1, corners.size() - 1));
        }
        return between(corners.get(i), corners.get(i + 1), Math.clamp((s - along[i]) / (along[i + 1] - along[i]), 0, 1));
    }
}
