package org.hallwright.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.AmbientLight;
import javafx.scene.DirectionalLight;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SceneAntialiasing;
import javafx.scene.SubScene;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Extent;
import org.hallwright.model.RackTable;
import org.hallwright.model.View;
import org.jspecify.annotations.Nullable;

/// The 3D view of a campus. It is told what to show and answers what is where; it changes no plan.
///
/// Belongs to the JavaFX thread.
public final class CampusView extends Region {
    private final Catalog catalog;
    private final Group racks = new Group();
    private final Group ground = new Group();
    private final Group glass = new Group();
    private final Ghost ghost = new Ghost();
    private final AmbientLight ambient = new AmbientLight();
    private final DirectionalLight sun = new DirectionalLight();
    private final SubScene scene;
    private final Labels labels = new Labels();
    private final CampusCamera camera = new CampusCamera(this::invalidate);
    private final Palette palette = new Palette();
    private final Palette swatches = new Palette();
    private final FrontAtlas atlas;
    private final Map<String, RackChunk> chunks = new HashMap<>();
    private final List<Chunk> surroundings = new ArrayList<>();
    private final Set<Layer> shown = EnumSet.noneOf(Layer.class);
    private final Runnable onPulse = this::update;
    private final Paint paint = new Paint();
    private @Nullable RackTable table;
    private @Nullable Picker picker;
    private @Nullable Names names;
    private Extent campus = new Extent(0, 0, 100_000, 100_000);
    private boolean dirty = true;
    private boolean dark = true;

    public CampusView(Catalog catalog) {
        this.catalog = catalog;
        this.atlas = new FrontAtlas(catalog);
        for (Layer layer : Layer.values()) {
            if (layer.initiallyShown()) {
                shown.add(layer);
            }
        }
        Group world = new Group(ambient, sun, ground, racks, ghost.node(), glass);
        world.setMouseTransparent(true);
        scene = new SubScene(world, 100, 100, true, SceneAntialiasing.DISABLED);
        scene.setCamera(camera.node());
        scene.setManaged(false);
        sun.setDirection(new javafx.geometry.Point3D(0.35, 0.85, 0.45));
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
        boolean grown = palette.reserve(next.capacity());
        if (before == null || before.plan() != next.plan()) {
            if (before == null || !sameBuilding(before, next)) {
                rebuildSurroundings(next);
            }
            rebuildRacks(next, grown);
        }
        repaint();
    }

    /// True when nothing but blocks differs, so that ground, walls and trays can stay.
    private static boolean sameBuilding(RackTable a, RackTable b) {
        return Skeleton.of(a.plan()).equals(Skeleton.of(b.plan()));
    }

    private void rebuildSurroundings(RackTable next) {
        campus = next.plan().sites().stream()
                .map(site -> Extent.of(site, catalog::size).in(org.hallwright.model.Frame.CAMPUS.then(site.pose())))
                .reduce(Extent::union)
                .orElse(new Extent(0, 0, 100_000, 100_000));
        surroundings.clear();
        surroundings.addAll(Surroundings.of(next.plan(), campus, swatches));
        ground.getChildren().setAll(surroundings.stream().filter(c -> c.layer() != Layer.CONTAINMENT).map(Chunk::view).toList());
        glass.getChildren().setAll(surroundings.stream().filter(c -> c.layer() == Layer.CONTAINMENT).map(Chunk::view).toList());
    }

    private void rebuildRacks(RackTable next, boolean all) {
        RackChunk.Look look = new RackChunk.Look(catalog, palette, swatches, atlas);
        Map<String, List<BlockPlace>> groups = chunked(next);
        Set<String> gone = new HashSet<>(chunks.keySet());
        gone.removeAll(groups.keySet());
        for (String key : gone) {
            RackChunk chunk = chunks.remove(key);
            if (chunk != null) {
                racks.getChildren().removeAll(chunk.views());
            }
        }
        groups.forEach((key, places) -> {
            RackChunk old = chunks.get(key);
            if (old == null) {
                RackChunk made = RackChunk.of(next, places, look);
                chunks.put(key, made);
                racks.getChildren().addAll(made.views());
            } else if (all || !old.current(places)) {
                chunks.put(key, old.rewritten(next, places, look));
            }
        });
    }

    /// Blocks of one room together, as long as a chunk holds them.
    private static Map<String, List<BlockPlace>> chunked(RackTable table) {
        Map<String, List<BlockPlace>> groups = new java.util.LinkedHashMap<>();
        Map<String, int[]> state = new HashMap<>();
        for (BlockPlace place : table.places()) {
            int[] s = state.computeIfAbsent(place.room().key(), k -> new int[2]);
            int boxes = place.layout().places().size();
            if (s[1] > 0 && s[1] + boxes > RackChunk.MOST) {
                s[0]++;
                s[1] = 0;
            }
            s[1] += boxes;
            groups.computeIfAbsent(place.room().key() + "#" + s[0], k -> new ArrayList<>()).add(place);
        }
        return groups;
    }

    /// Colours racks by number; null goes back to the plain colours.
    public void paint(@Nullable IntUnaryOperator argb) {
        paint.overlay = argb;
        repaint();
    }

    /// Marks racks as selected.
    public void select(Set<Integer> numbers) {
        paint.selected = Set.copyOf(numbers);
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
        if (!ghost.shown()) {
            ghost.take(now, moved, catalog, palette, swatches);
            paint.faded = Set.copyOf(moved);
            repaint();
        }
        ghost.show(dx, dy, verdict);
        if (!blamed.equals(paint.blamed)) {
            paint.blamed = Set.copyOf(blamed);
            repaint();
        }
    }

    /// Ends showing a drag.
    public void endDrag() {
        ghost.hide();
        paint.faded = Set.of();
        paint.blamed = Set.of();
        repaint();
    }

    private void repaint() {
        RackTable now = table;
        if (now != null) {
            palette.paint(now.capacity(), n -> paint.argb(now, catalog, n, dark));
            invalidate();
        }
    }

    public void theme(boolean darkTheme) {
        dark = darkTheme;
        swatches.paint(Swatch.values().length, i -> Swatch.values()[i].argb(darkTheme));
        scene.setFill(Color.web(darkTheme ? "#181b1f" : "#e9eceb"));
        ambient.setColor(Color.gray(darkTheme ? 0.50 : 0.62));
        sun.setColor(Color.gray(darkTheme ? 0.62 : 0.48));
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
        scene.setWidth(Math.max(1, getWidth()));
        scene.setHeight(Math.max(1, getHeight()));
        invalidate();
    }

    private void update() {
        if (!dirty) {
            return;
        }
        dirty = false;
        CameraPose pose = camera.pose();
        double w = scene.getWidth();
        double h = scene.getHeight();
        surroundings.forEach(chunk -> chunk.cull(pose, w, h, shown.contains(chunk.layer())));
        for (RackChunk rackChunk : chunks.values()) {
            for (Chunk chunk : rackChunk.chunks()) {
                chunk.cull(pose, w, h, shown.contains(chunk.layer()));
            }
        }
        if (names != null && shown.contains(Layer.LABELS)) {
            labels.place(names.from(pose), pose, w, h);
        } else {
            labels.hide();
        }
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
        CameraPose down = new CameraPose(0, 0, 0, 90, -89.5, 100)
                .framing(campus.centreX() / 1000, campus.centreY() / 1000, 0, Math.hypot(campus.width(), campus.depth()) / 2000, Math.max(1, getWidth()), Math.max(1, getHeight()));
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

    /// The node that carries the 3D picture, for measuring.
    Node picture() {
        return scene;
    }
}
