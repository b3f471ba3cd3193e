package org.hallwright.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.DepthTest;
import javafx.scene.Group;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import org.hallwright.network.Cable;

/// Cables that are followed from end to end: thick and bright over everything else, with a mark at each port.
final class Trace {
    static final int COLOUR = 0xffff4fb3;
    /// Cables at a time.
    private static final int MOST = 64;
    private static final PhongMaterial MATERIAL = Palette.alone(COLOUR, true);
    private static final double LEAST_M = 0.008;
    private static final double PIXELS = 1.7;
    private static final double MARK = 3.5;
    private static final double STEP_M = 5;
    private static final double OFTEN = 0.06;

    /// A cable as it is drawn, metres of its mesh.
    private record Line(Origin origin, double[] points) {}

    private final Group node = new Group();
    private final Places places;
    private final Map<Integer, MeshView> views = new TreeMap<>();
    private List<Line> lines = List.of();
    private double[] builtAt = {Double.NaN, 0, 0};
    private double nearest;

    Trace(Places places) {
        this.places = places;
        node.setMouseTransparent(true);
        node.setDepthTest(DepthTest.DISABLE);
    }

    Group node() {
        return node;
    }

    void clear() {
        lines = List.of();
        views.clear();
        node.getChildren().clear();
    }

    void show(List<Cable> cables, CableLines drawn, Siting siting) {
        clear();
        var table = drawn.cabling().table();
        List<Line> now = new ArrayList<>();
        for (Cable cable : cables.subList(0, Math.min(MOST, cables.size()))) {
            int n = cable.low().rack();
            Origin origin = Origin.of(siting, siting.at(table.x[n], table.y[n]));
            now.add(new Line(origin, Bend.divided(RunShapes.line(drawn, cable, origin, 3), STEP_M)));
        }
        lines = List.copyOf(now);
        builtAt = new double[] {Double.NaN, 0, 0};
    }

    /// Adapts the lines to a camera: everywhere a few pixels wide.
    void look(Sight[] sights, CameraPose shown) {
        double moved = Math.hypot(Math.hypot(shown.x() - builtAt[0], shown.y() - builtAt[1]), shown.z() - builtAt[2]);
        if (lines.isEmpty() || moved < OFTEN * nearest) {
            return;
        }
        builtAt = new double[] {shown.x(), shown.y(), shown.z()};
        nearest = Double.MAX_VALUE;
        lines.stream().collect(Collectors.groupingBy(line -> line.origin.site())).forEach((site, of) -> {
            TubeMesh mesh = new TubeMesh();
            of.forEach(line -> add(mesh, line, sights[site]));
            MeshView view = views.get(site);
            if (view == null) {
                view = new MeshView(mesh.arrays().mesh());
                view.setMaterial(MATERIAL);
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
            double away = Math.hypot(Math.hypot(p[3 * i] + line.origin.x() - eye.x(), p[3 * i + 1] + line.origin.y() - eye.y()), p[3 * i + 2] - eye.z());
            nearest = Math.min(nearest, away);
            radius[i] = Math.max(LEAST_M, PIXELS * sight.metresPerPixel(away));
        }
        mesh.add(p, i -> radius[i], 6, Tone.ALONE);
        for (int end : new int[] {0, radius.length - 1}) {
            double size = MARK * radius[end];
            double[] at = {p[3 * end], p[3 * end + 1], p[3 * end + 2]};
            double[] mark = {at[0], at[1], at[2] - size, at[0], at[1], at[2], at[0], at[1], at[2] + size};
            mesh.add(mark, i -> i == 1 ? size : 0, 8, Tone.ALONE);
        }
    }
}
