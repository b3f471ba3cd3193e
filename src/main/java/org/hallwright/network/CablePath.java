package org.hallwright.network;

import java.util.Arrays;
import org.hallwright.model.Frame;
import org.hallwright.model.RackTable;

/// The line a cable takes through the campus: out of the port, up or down to the tray, along the trays and into the other
/// port. Its length is that of the run before slack.
public final class CablePath {
    private double[] points = new double[48];
    private int size;

    private CablePath() {}

    /// Points of a cable from its lower end to its upper one: x, y, z of each in millimetres of the campus.
    public static double[] of(Cabling cabling, Cable cable) {
        return of(cabling, cable, 0);
    }

    /// The same, somewhere else in the trays, so that cables drawn together lie side by side.
    ///
    /// @param aside place across the trays, -1 to 1
    public static double[] of(Cabling cabling, Cable cable, double aside) {
        CablePath line = new CablePath();
        RackTable table = cabling.table();
        line.port(table, cable.low());
        int[] path = cable.path();
        for (int i = path.length - 3; i >= 0; i -= 3) {
            Way way = cabling.fill().ways().get(path[i]);
            if (i == path.length - 3) {
                line.rise(table, cable.low(), way, path[i + 2], aside);
            }
            line.along(way, path[i + 2], path[i + 1], aside);
            if (i == 0) {
                line.fall(table, cable.high(), way, path[i + 1], aside);
            }
        }
        line.port(table, cable.high());
        return Arrays.copyOf(line.points, line.size);
    }

    private void add(double x, double y, double z) {
        if (size >= 3 && points[size - 3] == x && points[size - 2] == y && points[size - 1] == z) {
            return;
        }
        if (size == points.length) {
            points = Arrays.copyOf(points, size * 2);
        }
        points[size++] = x;
        points[size++] = y;
        points[size++] = z;
    }

    private static double portZ(RackTable table, Termination end) {
        return table.z[end.rack()] + RunLength.portHeight(end.unit(), end.device());
    }

    /// Ports are on the front of the rack, in its middle.
    private void port(RackTable table, Termination end) {
        Frame own = new Frame(table.x[end.rack()], table.y[end.rack()], 0, table.yaw[end.rack()]);
        double front = -table.depth[end.rack()] / 2.0;
        add(own.worldX(0, front), own.worldY(0, front), portZ(table, end));
    }

    private void rise(RackTable table, Termination end, Way way, int along, double aside) {
        double[] exit = exit(table, end.rack(), way, along, aside);
        add(exit[0], exit[1], portZ(table, end));
        add(exit[0], exit[1], way.z());
    }

    private void fall(RackTable table, Termination end, Way way, int along, double aside) {
        double[] exit = exit(table, end.rack(), way, along, aside);
        add(exit[0], exit[1], way.z());
        add(exit[0], exit[1], portZ(table, end));
    }

    /// The point of the rack's outline nearest to the way.
    private static double[] exit(RackTable table, int rack, Way way, int along, double aside) {
        Frame own = new Frame(table.x[rack], table.y[rack], 0, table.yaw[rack]);
        double[] at = place(way, along, aside);
        double x = Math.clamp(own.localX(at[0], at[1]), -table.width[rack] / 2.0, table.width[rack] / 2.0);
        double y = Math.clamp(own.localY(at[0], at[1]), -table.depth[rack] / 2.0, table.depth[rack] / 2.0);
        return new double[] {own.worldX(x, y), own.worldY(x, y)};
    }

    /// A place on a way, shifted across it.
    private static double[] place(Way way, double along, double aside) {
        double[] at = way.at(along);
        double[] before = way.at(Math.max(0, along - 1));
        double[] after = way.at(Math.min(way.length(), along + 1));
        double dx = after[0] - before[0];
        double dy = after[1] - before[1];
        double length = Math.max(1e-9, Math.hypot(dx, dy));
        double shift = aside * way.breadth() * 0.45;
        return new double[] {at[0] - dy / length * shift, at[1] + dx / length * shift};
    }

    private void along(Way way, int from, int to, double aside) {
        put(way, from, aside);
        int[] corners = way.along();
        if (from <= to) {
            for (int c = 1; c + 1 < corners.length; c++) {
                if (corners[c] > from && corners[c] < to) {
                    put(way, corners[c], aside);
                }
            }
        } else {
            for (int c = corners.length - 2; c > 0; c--) {
                if (corners[c] < from && corners[c] > to) {
                    put(way, corners[c], aside);
                }
            }
        }
        put(way, to, aside);
    }

    private void put(Way way, int along, double aside) {
        double[] at = place(way, along, aside);
        add(at[0], at[1], way.z());
    }
}
