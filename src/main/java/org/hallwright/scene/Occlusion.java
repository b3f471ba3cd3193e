package org.hallwright.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What cannot be seen from where the camera is: all outside of the closed room it is in, and what stands behind the rows
/// of racks next to it. It hides only what is hidden for certain.
final class Occlusion {
    private static final int MOST = 8;
    private static final double NEAR_M = 14;
    /// Walls are this thick: what begins in them belongs to the neighbours.
    private static final double WALL_M = 0.25;

    private final int site;
    private final @Nullable Volume room;
    private final List<Screen> screens;

    /// A row of racks with the camera as seen from its frame.
    private record Screen(Rows row, double eyeX, double eyeY, double eyeZ) {
        static Screen of(Rows row, Origin origin, CameraPose camera) {
            double x = camera.x() - origin.x();
            double y = camera.y() - origin.y();
            return new Screen(row, row.frame().localX(x, y), row.frame().localY(x, y), camera.z() - row.frame().z());
        }

        double away() {
            return row.box().distance(eyeX, eyeY, eyeZ);
        }

        /// True where the straight line from the camera to a point (metres from the origin) goes through it.
        boolean hides(double x, double y, double z) {
            double dx = row.frame().localX(x, y) - eyeX;
            double dy = row.frame().localY(x, y) - eyeY;
            double dz = z - row.frame().z() - eyeZ;
            Cuboid b = row.box();
            return new Ray(eyeX, eyeY, eyeZ, dx, dy, dz).box(b.x0(), b.y0(), b.z0(), b.x1(), b.y1(), b.z1()) < 1;
        }
    }

    private final Origin origin;

    private Occlusion(Origin origin, @Nullable Volume room, List<Screen> screens) {
        this.site = origin.site();
        this.origin = origin;
        this.room = room;
        this.screens = screens;
    }

    /// Hides nothing.
    static Occlusion none() {
        return new Occlusion(new Origin(0, 0, 0), null, List.of());
    }

    /// @param room the closed room the camera is in; null in the open
    /// @param rows rows of racks near the camera that are drawn, of the site it is at
    static Occlusion of(Origin origin, CameraPose camera, @Nullable Volume room, List<Rows> rows) {
        List<Screen> near = new ArrayList<>();
        for (Rows row : rows) {
            Screen screen = Screen.of(row, origin, camera);
            double away = screen.away();
            if (away > 0 && away < NEAR_M && screen.eyeZ < row.box().z1()) {
                near.add(screen);
            }
        }
        near.sort(Comparator.comparingDouble(Screen::away));
        return new Occlusion(origin, room, List.copyOf(near.subList(0, Math.min(MOST, near.size()))));
    }

    /// True where the camera is in a closed room.
    boolean closed() {
        return room != null;
    }

    /// True where nothing of a volume can be seen.
    boolean hides(Volume v) {
        return (room != null && outside(room, v)) || (v.site() == site && screens.stream().anyMatch(screen -> hides(screen, v)));
    }

    private static boolean outside(Volume room, Volume v) {
        return v.site() != room.site() || v.maxX() < room.minX() + WALL_M || v.minX() > room.maxX() - WALL_M || v.maxY() < room.minY() + WALL_M
                || v.minY() > room.maxY() - WALL_M;
    }

    /// The shadow of a convex body is convex: what has all its corners in it is in it.
    private boolean hides(Screen screen, Volume v) {
        for (int corner = 0; corner < 8; corner++) {
            double x = (corner & 1) == 0 ? v.minX() : v.maxX();
            double y = (corner & 2) == 0 ? v.minY() : v.maxY();
            double z = (corner & 4) == 0 ? v.minZ() : v.maxZ();
            if (!screen.hides(x - origin.x(), y - origin.y(), z)) {
                return false;
            }
        }
        return true;
    }
}
