package org.hallwright.scene;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SubScene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.Extent;
import org.hallwright.model.Frame;
import org.hallwright.model.Layer;
import org.hallwright.model.Look;
import org.hallwright.model.RackTable;
import org.hallwright.model.Site;
import org.hallwright.network.Cable;
import org.hallwright.network.Cabling;
import org.hallwright.overlay.FieldResult;
import org.hallwright.overlay.OverlayResult;
import org.hallwright.power.PowerFlow;
import org.jspecify.annotations.Nullable;

/// The 3D view of a campus. It is told what to show and answers what is where; it changes no plan.
///
/// Belongs to the JavaFX thread.
public final class CampusView extends Region {
    private final World world;
    private final CampusCamera camera;
    private final Easel easel;
    private final Set<Layer> shown = EnumSet.noneOf(Layer.class);
    private final Paint paint = new Paint();
    private final Dragging dragging;
    private final Catalog catalog;
    private @Nullable RackTable table;
    private @Nullable Shown things;
    private Siting siting = Siting.NONE;
    private Cutaway cutaway = Cutaway.NONE;
    private Function<RackTable, IntPredicate> planned = now -> n -> false;
    private Visibility visibility = Visibility.ALL;
    private boolean truePlaces;
    private boolean dirty = true;

    /// A view that works out shapes on the JavaFX thread itself.
    public CampusView(Catalog catalog) {
        this(catalog, Runnable::run);
    }

    /// @param worker where shapes of what comes near are worked out
    public CampusView(Catalog catalog, Executor worker) {
        this.catalog = catalog;
        this.world = new World(catalog, worker, this::invalidate);
        this.dragging = new Dragging(world, paint, this::repaint);
        this.camera = new CampusCamera(this::invalidate, world.places());
        Stream.of(Layer.values()).filter(Layer::initiallyShown).forEach(shown::add);
        easel = new Easel(world.node(), camera, getChildren(), this::invalidate);
        theme(true);
        Pulse.of(this, this::update, this::invalidate);
    }

    public CampusCamera camera() {
        return camera;
    }

    /// Shows a table of racks. What has not changed since the last one keeps its meshes.
    public void show(RackTable next) {
        RackTable before = table;
        table = next;
        if (before != next) {
            things = Shown.of(next, catalog);
            siting = new Siting(next, truePlaces);
            siting.shown().ifPresent(camera::around);
            rebuild(false);
        }
    }

    /// @param all true where other things are visible than before
    private void rebuild(boolean all) {
        RackTable now = table;
        if (now != null) {
            visibility = Visibility.of(now, catalog, cutaway, planned.apply(now));
            world.show(now, siting, visibility, paint.dark, all);
            world.select(now, paint.selected, siting);
            repaint();
        }
    }

    /// Shows sites at their true places by latitude and longitude, or side by side as the plan has them.
    public void truePlaces(boolean asTheyAre) {
        truePlaces = asTheyAre;
        if (things != null) {
            Siting before = siting;
            siting = new Siting(things.table(), asTheyAre);
            siting.shown().ifPresent(camera::around);
            camera.set(siting.from(before, camera.pose()));
            rebuild(false);
        }
    }

    /// True where sites are shown at their true places.
    public boolean truePlaces() {
        return truePlaces;
    }

    /// Colours racks; null goes back to the plain colours.
    public void paint(@Nullable RackColours colouring) {
        paint.overlay = colouring;
        repaint();
    }

    /// Shows what an overlay says; null goes back to the plain colours.
    public void overlay(@Nullable OverlayResult result) {
        RackTable now = table;
        if (now != null) {
            world.field(result instanceof FieldResult found ? found : null);
            paint(result == null ? null : RackColours.of(result, now));
        }
    }

    /// Shows cables in trays, and singly near the camera and for what is selected; null shows none. They may be those of an
    /// earlier version of the plan.
    public void cables(@Nullable Cabling cabling) {
        world.cables().take(cabling);
        invalidate();
    }

    /// Follows cables of the cabling from end to end, over everything else; an empty list ends it.
    public void trace(List<Cable> cables) {
        world.cables().follow(cables);
        invalidate();
    }

    /// What is drawn of air.
    public AirScene air() {
        return world.air();
    }

    /// Shows a power flow: busways, feeders of what is selected, units that are out of service and racks that are dark; null
    /// shows none. It may be of an earlier version of the plan.
    public void power(@Nullable PowerFlow flow) {
        Set<Integer> before = paint.dark;
        paint.dark = world.power().take(flow);
        invalidate();
        if (!paint.dark.equals(before)) {
            rebuild(true);
        }
    }

    /// What is drawn of pipes.
    public PipeScene pipes() {
        return world.pipes();
    }

    /// Marks racks as selected.
    public void select(Set<Integer> numbers) {
        paint.selected = Set.copyOf(numbers);
        if (table != null) {
            world.select(table, paint.selected, siting);
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
        if (table != null) {
            dragging.move(table, siting, moved, new Ghost.Copy(dx, dy, verdict), blamed);
        }
    }

    /// Shows copies of racks that stay where they are, `blamed` racks marked as in the way. Until [#endDrag] they are copies of the same racks.
    public void ghosts(Collection<Integer> numbers, List<Ghost.Copy> copies, Set<Integer> blamed) {
        if (table != null) {
            dragging.copy(table, siting, numbers, copies, blamed);
        }
    }

    /// Ends showing a drag.
    public void endDrag() {
        dragging.end();
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
        easel.theme(darkTheme);
        repaint();
    }

    /// Says the names over the picture in other words.
    public void wording(UnaryOperator<String> said) {
        easel.labels().wording(said);
        invalidate();
    }

    public void show(Layer layer, boolean visible) {
        if (visible ? shown.add(layer) : shown.remove(layer)) {
            invalidate();
        }
    }

    public boolean shows(Layer layer) {
        return shown.contains(layer);
    }

    /// Leaves away what hides the rest.
    public void cut(Cutaway next) {
        if (!next.equals(cutaway)) {
            cutaway = next;
            rebuild(true);
        }
    }

    public Cutaway cutaway() {
        return cutaway;
    }

    /// Draws what is not there yet as a ghost: `racks` says which racks of a table are only planned, of every later one too.
    public void planned(Function<RackTable, IntPredicate> racks) {
        planned = racks;
        rebuild(true);
    }

    /// Where a site is shown: its own frame, as the picture has it.
    public Frame placeOf(Site site) {
        return siting.shown(site);
    }

    /// What must be said on screen and on every picture about where sites are shown; empty when there is nothing to say.
    public Optional<String> placesNote() {
        return siting.note(truePlaces);
    }

    private void invalidate() {
        dirty = true;
        Platform.requestNextPulse();
    }

    @Override
    protected void layoutChildren() {
        easel.resize(getWidth(), getHeight());
        invalidate();
    }

    private void update() {
        if (!dirty || easel.lent()) {
            return;
        }
        dirty = false;
        SubScene scene = easel.scene();
        if (!world.step(camera.pose(), siting, scene.getWidth(), scene.getHeight(), shown)) {
            invalidate();
        }
        place(easel.labels(), scene.getWidth(), scene.getHeight());
    }

    /// Brings names in step with the camera.
    private void place(Labels labels, double width, double height) {
        if (things != null && siting.sites() > 0 && shown.contains(Layer.LABELS)) {
            things.label(labels, new Lens(camera.pose(), siting, width, height), visibility, world.labels());
        } else {
            labels.hide();
        }
    }

    /// A picture of the view that fits into memory as a whole. It does not depend on what was shown before.
    ///
    /// @param over nodes laid over the picture, such as title and legend, placed as a [javafx.scene.layout.StackPane] does
    public WritableImage image(int width, int height, List<Node> over) {
        return Pictures.image(this, width, height, over);
    }

    /// Builds all that belongs into a picture of what the camera sees, and places its names.
    void prepare(PictureSize size, Labels labels) {
        world.complete(camera.pose(), siting, size.width(), size.height(), shown);
        place(labels, size.width() / size.scale(), size.height() / size.scale());
    }

    Easel easel() {
        return easel;
    }

    /// True when all there is to draw has been built.
    public boolean complete() {
        return world.complete();
    }

    /// What the camera sees at the size the view has.
    public Lens lens() {
        return new Lens(camera.pose(), siting, easel.scene().getWidth(), easel.scene().getHeight());
    }

    /// What is under a pixel: a rack, or a device or part of one in a rack that is drawn open; else floor or ground.
    public Optional<Hit> pick(double sx, double sy) {
        return things == null ? Optional.empty()
                : things.pick(lens(), sx, sy, n -> visibility.drawn().test(n) && !paint.faded.contains(n), visibility.section(), world::detail);
    }

    /// The cable of a selected rack that is drawn at a pixel, in front of what the pixel shows else.
    public Optional<Cable> cable(double sx, double sy) {
        return cable(sx, sy, pick(sx, sy));
    }

    /// The same where it is known already what the pixel shows else.
    public Optional<Cable> cable(double sx, double sy, Optional<Hit> under) {
        return things == null || !Layer.CABLES.in(shown) ? Optional.empty() : world.cables().at(lens(), sx, sy, under.orElse(null));
    }

    /// Racks whose middle lies in a rectangle of the view.
    public Set<Integer> inside(Rectangle2D box) {
        return table == null ? Set.of() : lens().inside(table, visibility.seen(table), box);
    }

    /// Zooms to or from what is under a pixel.
    public void zoomAt(double sx, double sy, double factor) {
        double[] at = pick(sx, sy).map(lens()::shown).orElseGet(() -> lens().ahead(sx, sy));
        camera.zoom(factor, at[0], at[1], at[2]);
    }

    /// Makes orbiting turn about what is under a pixel.
    public void pivotAt(double sx, double sy) {
        pick(sx, sy).ifPresent(hit -> camera.set(camera.pose().withFocus(lens().away(hit))));
    }

    /// Flies to where a piece of floor fills the view, keeping the direction; millimetres of the campus.
    public void flyTo(Extent extent, double floor, double height) {
        camera.fly(lens().framing(extent, floor, height));
    }

    /// Flies to a device in a rack, or to an accelerator in it: `gpu` is its number from 1, or 0 for the device.
    public void flyTo(int number, int u, int gpu) {
        if (things != null && number >= 0) {
            camera.fly(siting.outside(siting.at(things.table().x[number], things.table().y[number]), things.before(number, u, gpu)));
        }
    }

    /// Goes at once to where a piece of floor fills the view.
    public void frame(Extent extent, double floor, double height) {
        camera.set(lens().framing(extent, floor, height));
    }

    /// Shows the whole campus from the south-west, at once or by a flight.
    public void home(boolean atOnce) {
        camera.go(lens().home(), atOnce);
    }

    /// Looks straight down on the campus.
    public void top(boolean atOnce) {
        camera.go(lens().top(), atOnce);
    }

    /// Looks on a plan of the campus: straight down, parallel, north above.
    public void plan(boolean atOnce) {
        camera.go(lens().plan(), atOnce);
    }

    /// Goes to where a look is from, at once or by a flight.
    public void go(Look look, boolean atOnce) {
        camera.go(lens().of(look), atOnce);
    }

    /// Metres a pixel covers at what is looked at.
    public double metresPerPixel() {
        return camera.pose().span() / Math.max(1, getHeight());
    }

    /// Builds at once all that belongs into the present picture.
    void settle() {
        world.complete(camera.pose(), siting, easel.scene().getWidth(), easel.scene().getHeight(), shown);
    }

    /// The nodes of the picture, for measuring.
    World world() {
        return world;
    }
}
