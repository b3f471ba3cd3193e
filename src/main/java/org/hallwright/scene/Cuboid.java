package org.hallwright.scene;

/// A box along the axes of its frame, metres with z up.
record Cuboid(double x0, double y0, double z0, double x1, double y1, double z1) {
    /// Metres to a point; 0 from inside.
    double distance(double x, double y, double z) {
        double dx = Math.max(0, Math.max(x0 - x, x - x1));
        double dy = Math.max(0, Math.max(y0 - y, y - y1));
        double dz = Math.max(0, Math.max(z0 - z, z - z1));
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    boolean meets(Cuboid other) {
        return x0 <= other.x1 && x1 >= other.x0 && y0 <= other.y1 && y1 >= other.y0 && z0 <= other.z1 && z1 >= other.z0;
    }

    Cuboid union(Cuboid other) {
        return new Cuboid(Math.min(x0, other.x0), Math.min(y0, other.y0), Math.min(z0, other.z0), Math.max(x1, other.x1),
                Math.max(y1, other.y1), Math.max(z1, other.z1));
    }

    double[] centre() {
        return new double[] {(x0 + x1) / 2, (y0 + y1) / 2, (z0 + z1) / 2};
    }

    /// Distance along a ray of the same frame; NaN when it is missed, 0 from inside.
    double distance(Ray ray) {
        return ray.box(x0, y0, z0, x1, y1, z1);
    }
}
