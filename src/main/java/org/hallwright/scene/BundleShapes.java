package org.hallwright.scene;

import java.util.List;
import java.util.function.IntFunction;
import org.hallwright.model.Frame;
import org.hallwright.network.Way;

/// The meshes of the bundles of some ways.
///
/// @param bands the tone of each band of fill
record BundleShapes(List<Filled> ways, Origin origin, Clip clip, IntFunction<Tone> bands) {
    /// How much higher than its tray a bundle is drawn from afar, metres: there trays are closed.
    private static final double PROUD = 0.03;
    private static final double SHEET = FixtureBoxes.TRAY_SHEET / 1000.0;

    /// A way with its bundles.
    record Filled(Way way, List<Stretch> stretches) {
        /// Boxes that its bundles are drawn with near by.
        int boxes() {
            return stretches.size() * way.trays() * (way.x().length - 1);
        }
    }

    /// From afar, where a stack of trays shows its highest.
    MeshArrays coarse() {
        BoxMesh mesh = new BoxMesh(64, clip);
        for (Filled filled : ways) {
            Way.Level top = filled.way.levels().getFirst();
            for (Way.Level level : filled.way.levels()) {
                top = level.z() > top.z() ? level : top;
            }
            double z = top.z() / 1000.0;
            double height = top.height() / 1000.0 + PROUD;
            level(mesh, filled, top, stretch -> new double[] {z, z + height});
        }
        return mesh.arrays();
    }

    /// Near by: on the bed of every tray.
    MeshArrays fine() {
        BoxMesh mesh = new BoxMesh(64, clip);
        for (Filled filled : ways) {
            for (Way.Level level : filled.way.levels()) {
                double z = level.z() / 1000.0 + SHEET;
                double height = level.height() / 1000.0 - SHEET;
                level(mesh, filled, level, stretch -> new double[] {z, z + height * stretch.part()});
            }
        }
        return mesh.arrays();
    }

    private interface Heights {
        double[] of(Stretch stretch);
    }

    private void level(BoxMesh mesh, Filled filled, Way.Level level, Heights heights) {
        for (int i = 0; i < filled.stretches.size(); i++) {
            Stretch stretch = filled.stretches.get(i);
            int ends = (covered(filled, i, i - 1) ? BoxMesh.LEFT : 0) | (covered(filled, i, i + 1) ? BoxMesh.RIGHT : 0);
            double half = level.width() * stretch.part() / 2000;
            double[] z = heights.of(stretch);
            for (int lane = 0; lane < level.lanes(); lane++) {
                lane(mesh, filled.way, stretch, level.aside(lane) / 1000, half, z, ends);
            }
        }
    }

    /// True where the end of a stretch lies within that of a neighbour.
    private static boolean covered(Filled filled, int i, int neighbour) {
        if (neighbour < 0 || neighbour >= filled.stretches.size()) {
            return false;
        }
        Stretch one = filled.stretches.get(i);
        Stretch other = filled.stretches.get(neighbour);
        return (one.to() == other.from() || one.from() == other.to()) && one.size() <= other.size();
    }

    private void lane(BoxMesh mesh, Way way, Stretch stretch, double aside, double half, double[] z, int ends) {
        for (int i = 0; i + 1 < way.x().length; i++) {
            int from = Math.max(stretch.from(), way.along()[i]);
            int to = Math.min(stretch.to(), way.along()[i + 1]);
            if (from >= to) {
                continue;
            }
            double yaw = Math.toDegrees(Math.atan2(way.y()[i + 1] - (double) way.y()[i], way.x()[i + 1] - (double) way.x()[i]));
            Frame start = origin.metres(new Frame(way.x()[i], way.y()[i], 0, yaw));
            // At corners each piece goes on to the outer side of the next.
            double x0 = (from - way.along()[i]) / 1000.0 - (from == way.along()[i] && i > 0 ? half : 0);
            double x1 = (to - way.along()[i]) / 1000.0 + (to == way.along()[i + 1] && i + 2 < way.x().length ? half : 0);
            mesh.add(start, x0, aside - half, z[0], x1, aside + half, z[1], bands.apply(stretch.band()));
            mesh.leaveOut((from > way.along()[i] || i == 0 ? ends & BoxMesh.LEFT : 0) | (to < way.along()[i + 1] || i + 2 == way.x().length ? ends & BoxMesh.RIGHT : 0));
        }
    }
}
