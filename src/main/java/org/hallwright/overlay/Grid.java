package org.hallwright.overlay;

import org.hallwright.model.Frame;

/// Values in square cells of a plane. Millimetres.
///
/// @param room key of the room or yard it lies in
/// @param corner campus frame of the first cell's corner; columns run along its x
/// @param plane whether rows run along its y or upwards
/// @param cell side of a cell
/// @param width extent along the columns; the last cell is cut where they reach beyond it
/// @param height extent along the rows; the same
/// @param values value per cell, row by row; NaN where it says nothing
public record Grid(String room, Frame corner, Plane plane, double cell, double width, double height, float[] values) {
    /// How a grid lies.
    public enum Plane {
        /// Level, rows along y.
        FLOOR,
        /// Upright, rows upwards.
        SLICE
    }

    public int columns() {
        return cells(width, cell);
    }

    public int rows() {
        return cells(height, cell);
    }

    static int cells(double length, double cell) {
        return (int) Math.max(1, Math.ceil(length / cell - 1e-9));
    }

    public float value(int column, int row) {
        return values[row * columns() + column];
    }

    /// Square metres of a cell within the extent.
    public double areaM2(int column, int row) {
        return part(column, width) * part(row, height) / 1e6;
    }

    private double part(int index, double length) {
        return Math.min(cell, length - index * cell);
    }

    /// The value at a point of the campus seen from above; NaN outside, and for upright grids.
    public double at(double x, double y) {
        double along = corner.localX(x, y);
        double across = corner.localY(x, y);
        return plane == Plane.FLOOR && along >= 0 && across >= 0 && along < width && across < height
                ? value((int) (along / cell), (int) (across / cell))
                : Double.NaN;
    }
}
