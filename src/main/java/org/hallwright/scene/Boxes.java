package org.hallwright.scene;

import java.util.List;
import java.util.Set;
import org.hallwright.model.Frame;
import org.hallwright.model.Layer;
import org.hallwright.model.Point;

/// Gathers boxes of some layers into one mesh, in swatches. Boxes of other layers are left out, so that one description of
/// a thing serves all its layers.
final class Boxes {
    private final Palette swatches;
    private final Origin origin;
    private final Set<Layer> layers;
    private final boolean fine;
    private final BoxMesh mesh;

    /// @param fine true where things are shown as they are seen near by
    /// @param clip what of them is drawn
    Boxes(Palette swatches, Origin origin, Set<Layer> layers, boolean fine, Clip clip) {
        this.mesh = new BoxMesh(32, clip);
        this.fine = fine;
        this.swatches = swatches;
        this.origin = origin;
        this.layers = layers;
    }

    boolean fine() {
        return fine;
    }

    MeshArrays arrays() {
        return mesh.arrays();
    }

    /// Adds a box; its frame is in millimetres of the campus, its corners in metres.
    void box(Layer layer, Frame frame, double x0, double y0, double z0, double x1, double y1, double z1, Swatch swatch) {
        if (layers.contains(layer)) {
            mesh.add(origin.metres(frame), x0, y0, z0, x1, y1, z1, layer == Layer.CONTAINMENT ? Tone.ALONE : swatches.tone(swatch.ordinal()));
        }
    }

    /// Four walls around a rectangle, centred on its edges.
    void walls(Layer layer, Frame frame, double w, double d, double t, double z0, double z1, Swatch swatch) {
        double h = t / 2;
        box(layer, frame, -h, -h, z0, w + h, h, z1, swatch);
        box(layer, frame, -h, d - h, z0, w + h, d + h, z1, swatch);
        box(layer, frame, -h, h, z0, h, d - h, z1, swatch);
        box(layer, frame, w - h, h, z0, w + h, d - h, z1, swatch);
    }

    /// A strip along a path, all millimetres: bottom at `z`.
    void along(Layer layer, Frame frame, List<Point> path, int z, int width, int height, Swatch swatch) {
        for (int i = 0; i + 1 < path.size(); i++) {
            Point a = path.get(i);
            Point b = path.get(i + 1);
            double length = Math.hypot(b.x() - a.x(), b.y() - a.y()) / 1000;
            double yaw = Math.toDegrees(Math.atan2(b.y() - a.y(), b.x() - a.x()));
            Frame start = new Frame(frame.worldX(a.x(), a.y()), frame.worldY(a.x(), a.y()), frame.z(), frame.yaw() + yaw);
            double half = width / 2000.0;
            box(layer, start, -half, -half, z / 1000.0, length + half, half, (z + height) / 1000.0, swatch);
        }
    }
}
