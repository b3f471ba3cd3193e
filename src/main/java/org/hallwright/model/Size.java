package org.hallwright.model;

/// Outer dimensions in millimetres: width along x, depth along y (at yaw 0), height along z.
public record Size(int width, int depth, int height) {
    public Size {
        if (width < 0 || depth < 0 || height < 0) {
            throw new IllegalArgumentException("negative size " + width + " x " + depth + " x " + height);
        }
    }

    /// Footprint in square metres.
    public double areaM2() {
        return width / 1000.0 * depth / 1000.0;
    }
}
