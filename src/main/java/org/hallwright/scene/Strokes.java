package org.hallwright.scene;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.DepthTest;
import javafx.scene.Group;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;

/// Lines of one colour over everything else, everywhere a few pixels wide.
final class Strokes {
    private static final double LEAST_M = 0.008;
    private static final double MARK = 3.5;
    private static final double STEP_M = 5;
    private static final double OFTEN = 0.06;

    /// @param points metres of the mesh, x, y, z in turn
    /// @param marked true for a mark at each end
    record Line(Origin origin, double[] points, boolean marked) {}

    private final Group node = new Group();
    private final Places places;
    private final PhongMaterial material;
    private final double pixels;
    private final Map<Integer, MeshView> views = new TreeMap<>();
    private List<Line> lines = List.of();
    private final Fit fit = new Fit(OFTEN);

    /// @param pixels half of how wide they are
    Strokes(Places places, int argb, double pixels) {
        this.places = places;
        this.material = Palette.alone(argb, true);
        this.pixels = pixels;
        node.setMouseTransparent(true);
        node.setDepthTest(DepthTest.DISABLE);
    }

    Group node() {
        return node;
    }

    void show(List<Line> now) {
        lines = now.stream().map(line -> new Line(line.origin(), Bend.divided(line.points(), STEP_M), line.marked())).toList();
        views.clear();
        node.getChildren().clear();
        fit.forget();
    }

    /// Adapts them to a camera.
    ///
    /// @param exactly true where the picture may not depend on what was shown before
    void look(Sight[] sights, CameraPose shown, boolean exactly) {
        if (lines.isEmpty() || !fit.renew(shown, sights, exactly)) {
            return;
        }
        lines.stream().collect(Collectors.groupingBy(line -> line.origin.site())).forEach((site, of) -> {
            TubeMesh mesh = new TubeMesh();
            of.forEach(line -> add(mesh, line, sights[site]));
            MeshView view = views.get(site);
            if (view == null) {
                view = new MeshView(mesh.arrays().mesh());
                view.setMaterial(material);
                view.getTransforms().add(places.of(site));
                views.put(site, view);
                node.getChildren().add(view);
            } else if (view.getMesh() instanceof TriangleMesh before) {
                view.setMesh(mesh.arrays().into(before));
            }
        });
    }

    private void add(TubeMesh mesh, Line line, Sight sight) {
        double[] p = line.points;
        double[] radius = new double[p.length / 3];
        for (int i = 0; i < radius.length; i++) {
            CameraPose eye = sight.pose();
            double away = eye.away(p[3 * i] + line.origin.x(), p[3 * i + 1] + line.origin.y(), p[3 * i + 2]);
            fit.point(away);
            radius[i] = Math.max(LEAST_M, pixels * sight.metresPerPixel(away));
        }
        mesh.add(p, i -> radius[i], 6, Tone.ALONE);
        for (int end : line.marked ? new int[] {0, radius.length - 1} : new int[0]) {
            double size = MARK * radius[end];
            double[] at = {p[3 * end], p[3 * end + 1], p[3 * end + 2]};
            double[] mark = {at[0], at[1], at[2] - size, at[0], at[1], at[2], at[0], at[1], at[2] + size};
            mesh.add(mark, i -> i == 1 ? size : 0, 8, Tone.ALONE);
        }
    }
}
