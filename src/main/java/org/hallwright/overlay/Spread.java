package org.hallwright.overlay;

import java.util.Arrays;
import org.hallwright.model.Frame;

/// Spreads amounts evenly over the footprints they stand on and sums them up in the cells of a floor. Millimetres.
final class Spread {
    private static final double STRAIGHT = 1e-6;
    /// What reaches less far into a cell does so by rounding.
    private static final double LEAST = 1e-4;
    private final Frame corner;
    private final double width;
    private final double depth;
    private final double cell;
    private final int columns;
    private final int rows;
    private final double[] amounts;

    Spread(Frame corner, double width, double depth, double cell) {
        this.corner = corner;
        this.width = width;
        this.depth = depth;
        this.cell = cell;
        columns = Grid.cells(width, cell);
        rows = Grid.cells(depth, cell);
        amounts = new double[columns * rows];
    }

    /// Adds what stands on a footprint. What reaches out of the floor is left out.
    ///
    /// @param x centre, campus frame, as is `yaw`
    /// @param across width of the footprint before turning
    /// @param along depth of it
    void add(double x, double y, double yaw, double across, double along, double amount) {
        double turned = yaw - corner.yaw();
        Frame own = new Frame(corner.localX(x, y), corner.localY(x, y), 0, turned);
        double quarter = Math.IEEEremainder(turned, 90);
        double perMm2 = amount / (across * along);
        if (Math.abs(quarter) < STRAIGHT) {
            boolean crosswise = Math.abs(Math.IEEEremainder(turned, 180)) > 45;
            double w = crosswise ? along : across;
            double d = crosswise ? across : along;
            level(own.x() - w / 2, own.y() - d / 2, own.x() + w / 2, own.y() + d / 2, perMm2);
        } else {
            turned(own, across, along, perMm2);
        }
    }

    private void level(double x0, double y0, double x1, double y1, double perMm2) {
        for (int row = first(y0); row <= last(y1, rows); row++) {
            double high = Math.min(Math.min(y1, depth), (row + 1) * cell) - Math.max(y0, row * cell);
            for (int column = first(x0); column <= last(x1, columns); column++) {
                double wide = Math.min(Math.min(x1, width), (column + 1) * cell) - Math.max(x0, column * cell);
                if (wide > LEAST && high > LEAST) {
                    amounts[row * columns + column] += perMm2 * wide * high;
                }
            }
        }
    }

    private void turned(Frame own, double across, double along, double perMm2) {
        double[] polygon = new double[8];
        double reach = Math.hypot(across, along) / 2;
        for (int i = 0; i < 4; i++) {
            double lx = (i == 1 || i == 2 ? across : -across) / 2;
            double ly = (i >= 2 ? along : -along) / 2;
            polygon[2 * i] = own.worldX(lx, ly);
            polygon[2 * i + 1] = own.worldY(lx, ly);
        }
        for (int row = first(own.y() - reach); row <= last(own.y() + reach, rows); row++) {
            double[] strip = cut(cut(polygon, 1, row * cell, 1), 1, Math.min(depth, (row + 1) * cell), -1);
            for (int column = first(own.x() - reach); column <= last(own.x() + reach, columns); column++) {
                double area = area(cut(cut(strip, 0, column * cell, 1), 0, Math.min(width, (column + 1) * cell), -1));
                if (area > LEAST) {
                    amounts[row * columns + column] += perMm2 * area;
                }
            }
        }
    }

    private int first(double from) {
        return (int) Math.max(0, Math.floor(from / cell));
    }

    private int last(double to, int count) {
        return (int) Math.min(count - 1.0, Math.ceil(to / cell) - 1);
    }

    /// The part of a convex polygon on one side of a line across an axis. (Sutherland and Hodgman, 1974.)
    ///
    /// @param axis 0 for x, 1 for y
    /// @param side 1 to keep what is above, -1 to keep what is below
    private static double[] cut(double[] polygon, int axis, double at, int side) {
        double[] kept = new double[polygon.length + 4];
        int count = 0;
        int corners = polygon.length / 2;
        for (int i = 0; i < corners; i++) {
            int next = (i + 1) % corners;
            double here = (polygon[2 * i + axis] - at) * side;
            double there = (polygon[2 * next + axis] - at) * side;
            if (here >= 0) {
                kept[count++] = polygon[2 * i];
                kept[count++] = polygon[2 * i + 1];
            }
            if (here > 0 && there < 0 || here < 0 && there > 0) {
                double part = here / (here - there);
                kept[count++] = polygon[2 * i] + part * (polygon[2 * next] - polygon[2 * i]);
                kept[count++] = polygon[2 * i + 1] + part * (polygon[2 * next + 1] - polygon[2 * i + 1]);
            }
        }
        return Arrays.copyOf(kept, count);
    }

    private static double area(double[] polygon) {
        double twice = 0;
        for (int i = 0; i < polygon.length; i += 2) {
            int next = (i + 2) % polygon.length;
            twice += polygon[i] * polygon[next + 1] - polygon[next] * polygon[i + 1];
        }
        return Math.abs(twice) / 2;
    }

    /// True while nothing stands on it.
    boolean empty() {
        return Arrays.stream(amounts).allMatch(amount -> amount == 0);
    }

    /// The floor with the amount per square metre in each cell; NaN where nothing stands.
    Grid grid(String room) {
        Grid grid = new Grid(room, corner, Grid.Plane.FLOOR, cell, width, depth, new float[amounts.length]);
        for (int i = 0; i < amounts.length; i++) {
            grid.values()[i] = amounts[i] == 0 ? Float.NaN : (float) (amounts[i] / grid.areaM2(i % columns, i / columns));
        }
        return grid;
    }
}
