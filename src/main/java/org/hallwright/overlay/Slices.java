package org.hallwright.overlay;

import java.util.Arrays;
import java.util.BitSet;
import org.hallwright.airflow.AirField;
import org.hallwright.airflow.Axis;
import org.hallwright.airflow.Panel;
import org.hallwright.model.Frame;

/// Level and upright slices through the air of a room. Between the middles of cells temperatures change steadily, but not
/// through what air cannot pass.
public final class Slices {
    private static final double SAME = 1e-6;
    private final AirField field;
    private final String room;
    private final Frame corner;
    private final double[][] planes;
    private final int[] counts;
    /// Faces before cells that a panel closes, by axis and cell.
    private final BitSet[] closed = {new BitSet(), new BitSet(), new BitSet()};

    /// @param room key of the room
    /// @param corner frame of its corner, millimetres of the campus
    public Slices(AirField field, String room, Frame corner) {
        this.field = field;
        this.room = room;
        this.corner = corner;
        this.planes = new double[][] {field.x, field.y, field.z};
        this.counts = new int[] {field.nx(), field.ny(), field.nz()};
        field.room().panels().forEach(this::close);
    }

    private void close(Panel panel) {
        int axis = panel.axis().ordinal();
        int a = axis == 0 ? 1 : 0;
        int b = axis == 2 ? 1 : 2;
        int at = plane(planes[axis], panel.at());
        if (at < 0 || at >= counts[axis]) {
            return;
        }
        int[] cell = new int[3];
        cell[axis] = at;
        for (int i = 0; i < counts[a]; i++) {
            double pa = middle(planes[a], i);
            for (int j = 0; j < counts[b] && pa > panel.a0() && pa < panel.a1(); j++) {
                double pb = middle(planes[b], j);
                if (pb > panel.b0() && pb < panel.b1()) {
                    cell[a] = i;
                    cell[b] = j;
                    closed[axis].set(index(cell));
                }
            }
        }
    }

    private static int plane(double[] planes, double at) {
        int found = Arrays.binarySearch(planes, at);
        int near = found >= 0 ? found : -found - 1;
        return near < planes.length && planes[near] - at < SAME ? near : near > 0 && at - planes[near - 1] < SAME ? near - 1 : -1;
    }

    private static double middle(double[] planes, int cell) {
        return (planes[cell] + planes[cell + 1]) / 2;
    }

    private int index(int[] cell) {
        return (cell[2] * counts[1] + cell[1]) * counts[0] + cell[0];
    }

    public AirField field() {
        return field;
    }

    /// Frame of the corner of the room, millimetres of the campus.
    public Frame corner() {
        return corner;
    }

    /// How far the room reaches along an axis, metres.
    public double reach(Axis axis) {
        double[] along = planes[axis.ordinal()];
        return along[along.length - 1];
    }

    /// The slice that stands across an axis: level across z, upright along y across x, upright along x across y.
    ///
    /// @param at where on that axis, metres
    /// @param cell side of a cell, millimetres
    public Grid across(Axis axis, double at, double cell) {
        double length = 1000 * reach(axis == Axis.X ? Axis.Y : Axis.X);
        double height = 1000 * reach(axis == Axis.Z ? Axis.Y : Axis.Z);
        Frame frame = switch (axis) {
            case X -> new Frame(corner.worldX(at * 1000, 0), corner.worldY(at * 1000, 0), corner.z(), corner.yaw() + 90);
            case Y -> new Frame(corner.worldX(0, at * 1000), corner.worldY(0, at * 1000), corner.z(), corner.yaw());
            case Z -> new Frame(corner.x(), corner.y(), corner.z() + at * 1000, corner.yaw());
        };
        int columns = Grid.cells(length, cell);
        int rows = Grid.cells(height, cell);
        float[] values = new float[columns * rows];
        // What lies on the far wall belongs to the last cell.
        double held = Math.clamp(at, 0, Math.nextDown(reach(axis)));
        for (int row = 0; row < rows; row++) {
            double up = Math.min(row * cell + cell / 2, height - 1) / 1000;
            for (int column = 0; column < columns; column++) {
                double along = Math.min(column * cell + cell / 2, length - 1) / 1000;
                values[row * columns + column] = (float) switch (axis) {
                    case X -> at(held, along, up);
                    case Y -> at(along, held, up);
                    case Z -> at(along, up, held);
                };
            }
        }
        return new Grid(room, frame, axis == Axis.Z ? Grid.Plane.FLOOR : Grid.Plane.SLICE, cell, length, height, values);
    }

    /// °C at a point, metres from the corner; NaN where it is not known.
    public double at(double x, double y, double z) {
        double[] point = {x, y, z};
        int[] cell = new int[3];
        int[] step = new int[3];
        double[] part = new double[3];
        for (int axis = 0; axis < 3; axis++) {
            double[] along = planes[axis];
            int found = Arrays.binarySearch(along, point[axis]);
            cell[axis] = found >= 0 ? found : -found - 2;
            if (cell[axis] < 0 || cell[axis] >= counts[axis]) {
                return Double.NaN;
            }
        }
        float own = field.celsius[index(cell)];
        for (int axis = 0; axis < 3 && !Float.isNaN(own); axis++) {
            double middle = middle(planes[axis], cell[axis]);
            step[axis] = point[axis] < middle ? -1 : 1;
            int next = cell[axis] + step[axis];
            if (next >= 0 && next < counts[axis] && open(cell, axis, step[axis])) {
                part[axis] = (point[axis] - middle) / (middle(planes[axis], next) - middle);
            }
        }
        return Float.isNaN(own) ? Double.NaN : between(cell, step, part);
    }

    private boolean open(int[] cell, int axis, int step) {
        int[] later = cell.clone();
        later[axis] += step > 0 ? 1 : 0;
        if (closed[axis].get(index(later))) {
            return false;
        }
        later[axis] = cell[axis] + step;
        return !Float.isNaN(field.celsius[index(later)]);
    }

    private double between(int[] cell, int[] step, double[] part) {
        double sum = 0;
        double weights = 0;
        int[] at = new int[3];
        for (int corner8 = 0; corner8 < 8; corner8++) {
            double weight = 1;
            for (int axis = 0; axis < 3; axis++) {
                boolean beyond = (corner8 >> axis & 1) == 1;
                weight *= beyond ? part[axis] : 1 - part[axis];
                at[axis] = cell[axis] + (beyond ? step[axis] : 0);
            }
            if (weight > 0 && !Float.isNaN(field.celsius[index(at)])) {
                sum += weight * field.celsius[index(at)];
                weights += weight;
            }
        }
        return sum / weights;
    }
}
