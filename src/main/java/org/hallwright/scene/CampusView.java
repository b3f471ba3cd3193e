package org.hallwright.scene;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SceneAntialiasing;
import javafx.scene.SubScene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.Extent;
import org.hallwright.model.Frame;
import org.hallwright.model.RackTable;
import org.hallwright.model.View;
import org.jspecify.annotations.Nullable;

/// The 3D view of a campus. It is told what to show and answers what is where; it changes no plan.
///
/// Belongs to the JavaFX thread.
public final class CampusView extends Region {
    private static final int LARGEST_TEXTURE = 4096;
    private static final long BUILD_NANOS = 6_000_000;
    /// Names from this rank on belong to blocks and racks, which stand before each other.
    private static final int NEAR_RANK = 3;
    private final Catalog catalog;
    private final World world;
    private final SubScene scene;
    private final Labels labels = new Labels();
    private final CampusCamera camera = new CampusCamera(this::invalidate);
    private final Set<Layer> shown = EnumSet.noneOf(Layer.class);
    private final Runnable onPulse = this::update;
    private final Paint paint = new Paint();
    private @Nullable RackTable table;
    private @Nullable Picker picker;
    private @Nullable Names names;
    private Extent campus = new Extent(0, 0, 100_000, 100_000);
    private boolean dirty = true;
    /// True while a picture of another size is drawn: layout would bring the size of the window back.
    private boolean drawing;

    public CampusView(Catalog catalog) {
        this.catalog = catalog;
        this.world = new World(catalog);
        for (Layer layer : Layer.values()) {
            if (layer.initiallyShown()) {
                shown.add(layer);
            }
        }
        scene = new SubScene(world.node(), 100, 100, true, SceneAntialiasing.DISABLED);
        scene.setCamera(camera.node());
        scene.setManaged(false);
        getChildren().addAll(scene, labels.node());
        theme(true);
        sceneProperty().addListener((o, before, now) -> hook(before, now));
    }

    private void hook(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePreLayoutPulseListener(onPulse);
        }
        if (now != null) {
            now.addPreLayoutPulseListener(onPulse);
        }
        invalidate();
    }

    public CampusCamera camera() {
        return camera;
    }

    /// Shows a table of racks. What has not changed since the last one keeps its meshes.
    public void show(RackTable next) {
        RackTable before = table;
        table = next;
        picker = new Picker(next);
        names = new Names(next, catalog::size);
        if (before == null || before.plan() != next.plan()) {
            campus = next.plan().sites().stream()
                    .map(site -> Extent.of(site, catalog::size).in(Frame.CAMPUS.then(site.pose())))
                    .reduce(Extent::union)
                    .orElse(campus);
            world.show(before, next, campus);
        }
        world.outline().select(next, paint.selected);
        repaint();
    }

    /// Colours racks by number; null goes back to the plain colours.
    public void paint(@Nullable IntUnaryOperator argb) {
        paint.overlay = argb;
        repaint();
    }

    /// Marks racks as selected.
    public void select(Set<Integer> numbers) {
        paint.selected = Set.copyOf(numbers);
        if (table != null) {
            world.outline().select(table, paint.selected);
        }
        repaint();
    }

    /// Marks the rack under the pointer; -1 for none.
    public void hover(int number) {
        if (paint.hovered != number) {
            paint.hovered = number;
            repaint();
        }
    }

    /// Shows a drag: `moved` racks shifted by millimetres, `blamed` racks marked as in the way.
    public void drag(Collection<Integer> moved, double dx, double dy, Ghost.Verdict verdict, Set<Integer> blamed) {
        RackTable now = table;
        if (now == null) {
            return;
        }
        if (!world.ghost().shown()) {
            world.drag(now, moved);
            paint.faded = Set.copyOf(moved);
            repaint();
        }
        world.ghost().show(dx, dy, verdict);
        if (!blamed.equals(paint.blamed)) {
            paint.blamed = Set.copyOf(blamed);
            repaint();
        }
    }

    /// Ends showing a drag.
    public void endDrag() {
        world.ghost().hide();
        paint.faded = Set.of();
        paint.blamed = Set.of();
        repaint();
    }

    private void repaint() {
        RackTable now = table;
        if (now != null) {
            world.paint(now, paint);
            invalidate();
        }
    }

    public void theme(boolean darkTheme) {
        world.theme(darkTheme);
        scene.setFill(Land.background(darkTheme));
        labels.theme(darkTheme);
        repaint();
    }

    public void show(Layer layer, boolean visible) {
        if (visible ? shown.add(layer) : shown.remove(layer)) {
            invalidate();
        }
    }

    public boolean shows(Layer layer) {
        return shown.contains(layer);
    }

    private void invalidate() {
        dirty = true;
        Platform.requestNextPulse();
    }

    @Override
    protected void layoutChildren() {
        if (drawing) {
            return;
        }
        scene.setWidth(Math.max(1, getWidth()));
        scene.setHeight(Math.max(1, getHeight()));
        invalidate();
    }

    private void update() {
        if (!dirty) {
            return;
        }
        dirty = false;
        if (!world.build(BUILD_NANOS)) {
            invalidate();
        }
        place(scene.getWidth(), scene.getHeight(), false);
    }

    /// Brings nodes and names in step with the camera.
    private void place(double width, double height, boolean afresh) {
        CameraPose pose = camera.pose();
        world.cull(pose, width, height, shown, afresh);
        world.look(pose, height);
        if (names != null && shown.contains(Layer.LABELS)) {
            labels.place(names.from(pose), pose, width, height, name -> seen(name, pose));
        } else {
            labels.hide();
        }
    }

    /// True unless racks hide a name of something near by.
    private boolean seen(Labels.Name name, CameraPose pose) {
        if (name.rank() < NEAR_RANK || picker == null) {
            return true;
        }
        double away = Math.hypot(Math.hypot(name.x() - pose.x(), name.y() - pose.y()), name.z() - pose.z());
        Ray ray = Ray.of(pose.x(), pose.y(), pose.z(), name.x() - pose.x(), name.y() - pose.y(), name.z() - pose.z());
        return !(picker.distance(ray) < away - 0.05);
    }

    /// A picture of the view of any size up to 4096 pixels a side, drawn at twice the size where the graphics allow it
    /// and averaged. It does not depend on what was shown before.
    ///
    /// @param over nodes laid over the picture, such as title and legend, placed as a [javafx.scene.layout.StackPane] does
    public WritableImage image(int width, int height, List<Node> over) {
        world.build(Long.MAX_VALUE);
        place(width, height, true);
        int scale = Math.max(width, height) * 2 <= LARGEST_TEXTURE ? 2 : 1;
        drawing = true;
        try {
            scene.setWidth(width * scale);
            scene.setHeight(height * scale);
            Pixels drawn = Pixels.of(scene.snapshot(null, null));
            Pixels picture = scale == 2 ? drawn.halved() : drawn;
            return picture.under(labels.pixels(width, height, over)).image();
        } finally {
            drawing = false;
            getChildren().setAll(scene, labels.node());
            layoutChildren();
        }
    }

    /// True when all there is to draw has been built.
    public boolean complete() {
        return world.complete();
    }

    /// What is under a pixel.
    public Optional<Hit> pick(double sx, double sy) {
        return picker == null ? Optional.empty() : picker.pick(ray(sx, sy), n -> !paint.faded.contains(n));
    }

    /// Where the ray through a pixel meets a level, millimetres of the campus; empty when it looks away from it.
    public Optional<Hit> level(double sx, double sy, double z) {
        Ray ray = ray(sx, sy);
        double t = ray.plane(z / 1000);
        return Double.isNaN(t) || t > 5e4
                ? Optional.empty()
                : Optional.of(new Hit(-1, (ray.x() + ray.dx() * t) * 1000, (ray.y() + ray.dy() * t) * 1000, z));
    }

    private Ray ray(double sx, double sy) {
        return camera.pose().ray(sx, sy, scene.getWidth(), scene.getHeight());
    }

    /// Pixel of a point in millimetres, with its distance in metres; not in view when that is negative.
    public double[] project(double x, double y, double z) {
        return camera.pose().project(x / 1000, y / 1000, z / 1000, scene.getWidth(), scene.getHeight());
    }

    /// Racks whose middle lies in a rectangle of the view.
    public Set<Integer> inside(Rectangle2D box) {
        Set<Integer> numbers = new HashSet<>();
        RackTable now = table;
        for (int n = 0; now != null && n < now.capacity(); n++) {
            if (now.present(n)) {
                double[] at = project(now.x[n], now.y[n], now.z[n] + now.height[n] / 2.0);
                if (at[2] > 0 && box.contains(at[0], at[1])) {
                    numbers.add(n);
                }
            }
        }
        return numbers;
    }

    /// Zooms to or from what is under a pixel.
    public void zoomAt(double sx, double sy, double factor) {
        Ray ray = ray(sx, sy);
        Optional<Hit> hit = pick(sx, sy);
        double focus = camera.pose().focus();
        double x = hit.map(p -> p.x() / 1000).orElse(ray.x() + ray.dx() * focus);
        double y = hit.map(p -> p.y() / 1000).orElse(ray.y() + ray.dy() * focus);
        double z = hit.map(p -> p.z() / 1000).orElse(ray.z() + ray.dz() * focus);
        camera.zoom(factor, x, y, z);
    }

    /// Makes orbiting turn about what is under a pixel.
    public void pivotAt(double sx, double sy) {
        pick(sx, sy).ifPresent(hit -> {
            CameraPose p = camera.pose();
            double away = Math.hypot(Math.hypot(hit.x() / 1000 - p.x(), hit.y() / 1000 - p.y()), hit.z() / 1000 - p.z());
            camera.set(p.withFocus(away));
        });
    }

    public void flyTo(Extent extent, double floor, double height) {
        camera.flyTo(extent, floor, height, Math.max(1, getWidth()), Math.max(1, getHeight()));
    }

    /// Shows the whole campus from the south-west, at once or by a flight.
    public void home(boolean atOnce) {
        CameraPose from = new CameraPose(0, 0, 0, 62, -36, 100);
        go(CampusCamera.framing(from, campus, 0, 8000, Math.max(1, getWidth()), Math.max(1, getHeight())), atOnce);
    }

    /// Looks straight down on the campus.
    public void top(boolean atOnce) {
        CameraPose down = CampusCamera.box(new CameraPose(0, 0, 0, 90, -89.5, 100), campus, 0, 0, Math.max(1, getWidth()), Math.max(1, getHeight()));
        go(down, atOnce);
    }

    public void go(View view, boolean atOnce) {
        go(CameraPose.looking(view.eye().x(), view.eye().y(), view.eye().z(), view.target().x(), view.target().y(), view.target().z()), atOnce);
    }

    private void go(CameraPose pose, boolean atOnce) {
        if (atOnce) {
            camera.set(pose);
        } else {
            camera.fly(pose);
        }
    }

    /// Goes at once to where a piece of floor fills the view.
    public void frame(Extent extent, double floor, double height) {
        camera.set(CampusCamera.framing(camera.pose(), extent, floor, height, Math.max(1, getWidth()), Math.max(1, getHeight())));
    }

    /// The present view under a name.
    public View view(String name, String overlay) {
        CameraPose p = camera.pose();
        double[] t = p.target();
        return new View(name, new View.Eye(tenth(p.x()), tenth(p.y()), tenth(p.z())), new View.Eye(tenth(t[0]), tenth(t[1]), tenth(t[2])), overlay);
    }

    private static double tenth(double metres) {
        return Math.rint(metres * 10) / 10;
    }

    /// Metres a pixel covers at what is looked at.
    public double metresPerPixel() {
        return camera.pose().focus() / CameraPose.scale(Math.max(1, getHeight()));
    }

    /// Metres a pixel covers at a point of the view.
    public double metresPerPixelAt(Hit hit) {
        CameraPose p = camera.pose();
        double away = Math.hypot(Math.hypot(hit.x() / 1000 - p.x(), hit.y() / 1000 - p.y()), hit.z() / 1000 - p.z());
        return away / CameraPose.scale(Math.max(1, getHeight()));
    }

    /// The nodes of the picture, for measuring.
    World world() {
        return world;
    }
}
