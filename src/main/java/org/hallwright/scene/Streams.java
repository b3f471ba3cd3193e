package org.hallwright.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.hallwright.airflow.Streamline;
import org.hallwright.model.Frame;
import org.hallwright.overlay.Scale;
import org.jspecify.annotations.Nullable;

/// Streamlines as ribbons that face the camera, a few pixels wide. Time since the start of a line is the texture coordinate
/// along it, so dashes are long and fast where the air is. They move by the texture alone: a handful of materials, each with
/// its dashes a little farther on, take turns. While nobody sees them nothing moves and nothing is drawn.
final class Streams {
    private static final double PIXELS = 1.8;
    private static final double LEAST_M = 0.008;
    /// Points nearer to each other are left out, metres.
    private static final double STEP_M = 0.15;
    private static final int MOST_POINTS = 24_000;
    /// Part of the distance to the nearest point that the camera moves before ribbons are turned to it again.
    private static final double OFTEN = 0.04;

    private final Group node = new Group();
    private final Places places;
    private final ObservableValue<Boolean> inSight;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            phase((int) (now / Dashes.STEP_NANOS % Dashes.PHASES));
        }
    };
    private Dashes dashes = Dashes.of(List.of());
    private List<Ribbon> ribbons = List.of();
    private Frame room = Frame.CAMPUS;
    private Siting siting = Siting.NONE;
    private @Nullable MeshView view;
    private final Fit fit = new Fit(OFTEN);
    private boolean moving = true;
    private boolean animated;
    private int phase;

    /// @param points metres from the corner of the room
    /// @param coordinates along and across the dashes for each point
    private record Ribbon(double[] points, float[] coordinates) {}

    Streams(Places places) {
        this.places = places;
        node.setMouseTransparent(true);
        ObservableValue<Window> window = node.sceneProperty().flatMap(Scene::windowProperty);
        ObservableValue<Boolean> minimized = window.flatMap(w -> w instanceof Stage stage ? stage.iconifiedProperty() : null).orElse(false);
        inSight = window.flatMap(Window::showingProperty).flatMap(showing -> minimized.map(away -> showing && !away)).orElse(false);
        inSight.addListener((o, before, now) -> animate());
    }

    Group node() {
        return node;
    }

    void show(List<Streamline> lines, Frame corner, Scale scale) {
        dashes = dashes.scale().equals(scale.bands()) ? dashes : Dashes.of(scale.bands());
        room = corner;
        List<Ribbon> next = new ArrayList<>();
        int left = MOST_POINTS;
        for (Streamline line : lines) {
            Ribbon ribbon = ribbon(line, scale);
            left -= ribbon.points.length / 3;
            if (ribbon.points.length >= 6 && left >= 0) {
                next.add(ribbon);
            }
        }
        ribbons = next;
        rebuild();
    }

    private Ribbon ribbon(Streamline line, Scale scale) {
        float[] xyz = line.xyz();
        int count = xyz.length / 3;
        double[] points = new double[xyz.length];
        float[] coordinates = new float[2 * count];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (kept == 0 || i == count - 1 || Math.hypot(Math.hypot(xyz[3 * i] - points[3 * kept - 3], xyz[3 * i + 1] - points[3 * kept - 2]), xyz[3 * i + 2] - points[3 * kept - 1]) >= STEP_M) {
                for (int a = 0; a < 3; a++) {
                    points[3 * kept + a] = xyz[3 * i + a];
                }
                coordinates[2 * kept] = (float) (line.seconds()[i] / Dashes.SECONDS);
                coordinates[2 * kept + 1] = dashes.row(scale.band(line.celsius()[i]));
                kept++;
            }
        }
        return new Ribbon(Arrays.copyOf(points, 3 * kept), Arrays.copyOf(coordinates, 2 * kept));
    }

    void place(Siting shownAs) {
        siting = shownAs;
        rebuild();
    }

    private void rebuild() {
        node.getChildren().clear();
        view = null;
        fit.forget();
        animate();
    }

    void moving(boolean move) {
        moving = move;
        animate();
    }

    boolean animated() {
        return animated;
    }

    /// Puts dashes where pictures have them.
    void still() {
        phase(0);
    }

    private void animate() {
        boolean now = moving && !ribbons.isEmpty() && siting.sites() > 0 && inSight.getValue();
        if (now != animated) {
            animated = now;
            if (now) {
                timer.start();
            } else {
                timer.stop();
            }
        }
    }

    private void phase(int now) {
        if (view != null && now != phase) {
            view.setMaterial(material(now));
        }
        phase = now;
    }

    private PhongMaterial material(int of) {
        return dashes.materials().get(of);
    }

    /// Turns ribbons to a camera and makes them as wide as they are to be seen from it.
    ///
    /// @param exactly true where the picture may not depend on what was shown before
    void look(Sight[] sights, CameraPose shown, boolean exactly) {
        if (ribbons.isEmpty() || siting.sites() == 0 || !fit.renew(shown, sights, exactly)) {
            return;
        }
        int site = siting.at(room.x(), room.y());
        Origin origin = Origin.of(siting, site);
        float[] points = points(origin.metres(room), origin, sights[site]);
        if (view != null && view.getMesh() instanceof TriangleMesh mesh) {
            mesh.getPoints().setAll(points);
        } else {
            MeshView made = new MeshView(new MeshArrays(points, new float[] {0, -1, 0}, coordinates(), faces()).mesh());
            made.setMaterial(material(phase));
            made.setCullFace(CullFace.NONE);
            made.getTransforms().add(places.of(site));
            node.getChildren().setAll(made);
            view = made;
        }
    }

    private int count() {
        return ribbons.stream().mapToInt(ribbon -> ribbon.points.length / 3).sum();
    }

    private float[] points(Frame corner, Origin origin, Sight sight) {
        float[] points = new float[6 * count()];
        int n = 0;
        for (Ribbon ribbon : ribbons) {
            double[] p = ribbon.points;
            int last = p.length / 3 - 1;
            for (int i = 0; i <= last; i++) {
                int a = 3 * Math.max(0, i - 1);
                int b = 3 * Math.min(last, i + 1);
                double x = corner.worldX(p[3 * i], p[3 * i + 1]);
                double y = corner.worldY(p[3 * i], p[3 * i + 1]);
                double z = corner.z() + p[3 * i + 2];
                double dx = corner.worldX(p[b], p[b + 1]) - corner.worldX(p[a], p[a + 1]);
                double dy = corner.worldY(p[b], p[b + 1]) - corner.worldY(p[a], p[a + 1]);
                double dz = p[b + 2] - p[a + 2];
                double ex = sight.pose().x() - origin.x() - x;
                double ey = sight.pose().y() - origin.y() - y;
                double ez = sight.pose().z() - z;
                double sx = dy * ez - dz * ey;
                double sy = dz * ex - dx * ez;
                double sz = dx * ey - dy * ex;
                double away = Math.sqrt(ex * ex + ey * ey + ez * ez);
                fit.point(away);
                double half = Math.max(LEAST_M, PIXELS * sight.metresPerPixel(away)) / Math.max(1e-9, Math.sqrt(sx * sx + sy * sy + sz * sz));
                for (int side = 1; side >= -1; side -= 2) {
                    points[n++] = (float) (x + side * half * sx);
                    points[n++] = (float) -(z + side * half * sz);
                    points[n++] = (float) (y + side * half * sy);
                }
            }
        }
        return points;
    }

    private float[] coordinates() {
        float[] all = new float[4 * count()];
        int n = 0;
        for (Ribbon ribbon : ribbons) {
            for (int i = 0; i < ribbon.coordinates.length; i += 2) {
                for (int side = 0; side < 2; side++) {
                    all[n++] = ribbon.coordinates[i];
                    all[n++] = ribbon.coordinates[i + 1];
                }
            }
        }
        return all;
    }

    private int[] faces() {
        int[] faces = new int[18 * (count() - ribbons.size())];
        int n = 0;
        int first = 0;
        for (Ribbon ribbon : ribbons) {
            int length = ribbon.points.length / 3;
            for (int i = 0; i + 1 < length; i++) {
                int v = 2 * (first + i);
                for (int corner : new int[] {v, v + 1, v + 3, v, v + 3, v + 2}) {
                    faces[n] = corner;
                    faces[n + 2] = corner;
                    n += 3;
                }
            }
            first += length;
        }
        return faces;
    }
}
