package org.hallwright.scene;

import javafx.scene.paint.Color;
import javafx.scene.shape.MeshView;
import org.hallwright.model.Extent;

/// The ground around a campus. The ground itself is the background of the view, which costs nothing to draw; on it lies a
/// grid that fades with the distance from the campus. Its lines are about a pixel wide from everywhere.
final class Land {
    private static final double GRID_M = 100;
    /// Lines on either side of the middle, about.
    private static final double LINES = 16;
    /// How far the grid reaches from the middle of the campus, parts of its size.
    static final double REACH = 0.9;
    private static final double LEVEL = -0.95;
    private static final int TONES = 5;
    private final MeshView view = new MeshView();
    private final Palette tones = new Palette();
    private Extent campus = new Extent(0, 0, 100_000, 100_000);
    private double width;

    /// @param places where the frame of the nodes begins
    Land(Places places) {
        view.getTransforms().add(places.shown());
        view.setMaterial(tones.material());
        view.setMouseTransparent(true);
    }

    MeshView view() {
        return view;
    }

    /// One colour: a gradient fills a sub-scene with depth wrongly.
    static Color background(boolean dark) {
        return Color.web(dark ? "#1c2024" : "#e6e9e8");
    }

    /// Lays the ground around a campus, millimetres.
    void lay(Extent extent) {
        campus = extent;
        width = 0;
    }

    void theme(boolean dark) {
        int line = Swatch.GRID.argb(dark);
        tones.paint(TONES, dark, tone -> line & 0xffffff | (int) (255 * Math.pow(1 - (double) tone / TONES, 1.3)) << 24);
    }

    /// Adapts the lines to a camera.
    ///
    /// @param exactly true where the picture may not depend on what was shown before
    void look(CameraPose pose, double viewHeight, boolean exactly) {
        double pixel = Math.clamp(pose.span() / viewHeight, 0.03, 40);
        if (pixel == width || (!exactly && pixel < width * 1.4 && pixel > width / 1.4)) {
            return;
        }
        width = pixel;
        double reach = Math.max(300, Math.max(campus.width(), campus.depth()) / 1000 * REACH);
        double step = GRID_M * Math.max(1, Math.rint(reach / GRID_M / LINES));
        double cx = Math.rint(campus.centreX() / 1000 / step) * step;
        double cy = Math.rint(campus.centreY() / 1000 / step) * step;
        int lines = (int) (reach / step);
        FlatMesh mesh = new FlatMesh();
        for (int i = -lines; i <= lines; i++) {
            for (int j = -lines; j < lines; j++) {
                Tone tone = tones.tone((int) Math.min(TONES - 1, TONES * Math.hypot(i, j + 0.5) / lines));
                if (Math.hypot(i, j + 0.5) < lines) {
                    mesh.addRectangle(cx + i * step - pixel / 2, cy + j * step, cx + i * step + pixel / 2, cy + (j + 1) * step, LEVEL, tone);
                    mesh.addRectangle(cx + j * step, cy + i * step - pixel / 2, cx + (j + 1) * step, cy + i * step + pixel / 2, LEVEL, tone);
                }
            }
        }
        view.setMesh(mesh.arrays().mesh());
    }
}
