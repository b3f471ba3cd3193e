package org.hallwright.ui;

import java.util.Optional;

/// The view cube as a direction of view shows it: pure arithmetic, in half edges of the cube, x east, y north, z up of the
/// campus. On screen right and down count from the middle of the cube; there is no perspective.
///
/// @param heading direction of view in degrees anticlockwise from east
/// @param pitch degrees above the horizon; negative looks down
record CubeLook(double heading, double pitch) {
    /// How far from the middle of a face its edges begin.
    private static final double INNER = 0.58;
    private static final double STEEP = -89.5;
    /// Looks from the side a little down, so that the ground can still be read.
    private static final double SIDE = -12;

    /// A face by its outward direction.
    enum Face {
        EAST(1, 0, 0),
        NORTH(0, 1, 0),
        WEST(-1, 0, 0),
        SOUTH(0, -1, 0),
        TOP(0, 0, 1);

        private final int x;
        private final int y;
        private final int z;

        Face(int x, int y, int z) {
            this.x = x;
            this.y = y;
            this.z = z;
        }
    }

    /// A face, edge or corner by the signs of its middle: (0, 0, 1) is the top, (1, -1, 0) the edge of east and south.
    record Spot(int x, int y, int z) {
        static Spot of(Face face) {
            return new Spot(face.x, face.y, face.z);
        }
    }

    /// Right and down of a point.
    double[] project(double x, double y, double z) {
        double h = Math.toRadians(heading);
        double p = Math.toRadians(pitch);
        double along = x * Math.cos(h) + y * Math.sin(h);
        return new double[] {x * Math.sin(h) - y * Math.cos(h), along * Math.sin(p) - z * Math.cos(p)};
    }

    boolean seen(Face face) {
        double h = Math.toRadians(heading);
        double p = Math.toRadians(pitch);
        return Math.cos(p) * (Math.cos(h) * face.x + Math.sin(h) * face.y) + Math.sin(p) * face.z < -0.02;
    }

    /// The direction that is rightwards for who looks at a face: level, and on the top the one most nearly rightwards on screen.
    private int[] rightOf(Face face) {
        if (face != Face.TOP) {
            return new int[] {-face.y, face.x, 0};
        }
        return switch (quarter()) {
            case 0 -> new int[] {0, -1, 0};
            case 1 -> new int[] {1, 0, 0};
            case 2 -> new int[] {0, 1, 0};
            default -> new int[] {-1, 0, 0};
        };
    }

    /// Upwards on a face: towards the top, and on the top itself away from the viewer.
    private int[] upOf(Face face) {
        int[] r = rightOf(face);
        return face == Face.TOP ? new int[] {-r[1], r[0], 0} : new int[] {0, 0, 1};
    }

    /// The heading in quarter turns from east: 0 to 3.
    private int quarter() {
        return Math.floorMod((int) Math.rint(heading / 90), 4);
    }

    /// Screen place of a point of a face.
    ///
    /// @param right from -1 to 1 across the face
    /// @param up from -1 to 1
    double[] on(Face face, double right, double up) {
        int[] r = rightOf(face);
        int[] u = upOf(face);
        return project(face.x + r[0] * right + u[0] * up, face.y + r[1] * right + u[1] * up, face.z + r[2] * right + u[2] * up);
    }

    /// What of the cube lies at a point of the screen. The lower edges count as their sides: nobody looks from below.
    Optional<Spot> at(double right, double down) {
        for (Face face : Face.values()) {
            if (seen(face)) {
                double[] o = on(face, 0, 0);
                double[] r = on(face, 1, 0);
                double[] u = on(face, 0, 1);
                double rx = r[0] - o[0];
                double ry = r[1] - o[1];
                double ux = u[0] - o[0];
                double uy = u[1] - o[1];
                double whole = rx * uy - ry * ux;
                double a = ((right - o[0]) * uy - (down - o[1]) * ux) / whole;
                double b = (rx * (down - o[1]) - ry * (right - o[0])) / whole;
                if (Math.abs(a) <= 1 && Math.abs(b) <= 1) {
                    return Optional.of(spot(face, side(a), side(b)));
                }
            }
        }
        return Optional.empty();
    }

    private static int side(double part) {
        return part > INNER ? 1 : part < -INNER ? -1 : 0;
    }

    private Spot spot(Face face, int right, int up) {
        int[] r = rightOf(face);
        int[] u = upOf(face);
        return new Spot(face.x + r[0] * right + u[0] * up, face.y + r[1] * right + u[1] * up, Math.max(0, face.z + r[2] * right + u[2] * up));
    }

    /// The four corners on screen of the piece of a face that belongs to a spot; empty when none does.
    double[][] piece(Face face, Spot spot) {
        if (spot.x * face.x + spot.y * face.y + spot.z * face.z <= 0) {
            return new double[0][];
        }
        int[] r = rightOf(face);
        int[] u = upOf(face);
        int across = spot.x * r[0] + spot.y * r[1] + spot.z * r[2];
        int along = spot.x * u[0] + spot.y * u[1] + spot.z * u[2];
        double left = across > 0 ? INNER : across < 0 ? -1 : -INNER;
        double right = across > 0 ? 1 : across < 0 ? -INNER : INNER;
        double low = along > 0 ? INNER : along < 0 || face != Face.TOP ? -1 : -INNER;
        double high = along > 0 ? 1 : along < 0 ? -INNER : INNER;
        return new double[][] {on(face, left, low), on(face, right, low), on(face, right, high), on(face, left, high)};
    }

    /// The direction that looks at a spot. The top keeps the nearest quarter turn; asked again it turns north up.
    CubeLook towards(Spot spot) {
        if (spot.x == 0 && spot.y == 0) {
            boolean there = pitch < STEEP + 0.5 && Math.abs(Math.IEEEremainder(heading, 90)) < 0.5;
            return new CubeLook(there ? 90 : quarter() * 90, STEEP);
        }
        double flat = Math.hypot(spot.x, spot.y);
        return new CubeLook(Math.toDegrees(Math.atan2(-spot.y, -spot.x)), spot.z == 0 ? SIDE : -Math.toDegrees(Math.atan2(spot.z, flat)));
    }

    /// The word for the direction a side faces.
    ///
    /// @param north heading of true north
    static String word(Face face, double north) {
        if (face == Face.TOP) {
            return "TOP";
        }
        // Counted from north clockwise, as bearings are.
        int quarters = (int) Math.rint((north - Math.toDegrees(Math.atan2(face.y, face.x))) / 90);
        return switch (Math.floorMod(quarters, 4)) {
            case 0 -> "NORTH";
            case 1 -> "EAST";
            case 2 -> "SOUTH";
            default -> "WEST";
        };
    }
}
