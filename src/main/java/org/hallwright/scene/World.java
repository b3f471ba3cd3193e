package org.hallwright.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.AmbientLight;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.MeshView;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.Layer;
import org.hallwright.model.RackTable;
import org.hallwright.model.Section;
import org.hallwright.overlay.FieldResult;
import org.jspecify.annotations.Nullable;

/// The nodes of the 3D picture: chunks that come and go with the distance, lights, and what marks a selection or a drag.
final class World {
    /// How long shown meshes may take to follow an edit in one frame.
    private static final long RENEW_NANOS = 10_000_000;

    private final Catalog catalog;
    private final Palette swatches = new Palette();
    private Kit kit;
    private final Map<Chunk.Order, Group> groups = new EnumMap<>(Chunk.Order.class);
    private final Places places = new Places();
    private final Land land = new Land(places);
    private final Ghost ghost = new Ghost();
    private final Outline outline = new Outline();
    private final FieldView fields;
    private final AirScene air;
    private final Group node;
    private final Racks racks = new Racks(this::gone);
    private final OpenRacks openRacks;
    private final Surroundings surroundings = new Surroundings(swatches, this::gone);
    private final CableScene cables;
    private final PowerScene power;
    private final PipeScene pipes;
    private final ChunkFeed feed;
    private List<Chunk> chunks = List.of();
    private @Nullable RackTable table;
    private Visibility visibility = Visibility.ALL;
    private List<Chunk> stale = List.of();
    private boolean complete;
    private boolean darkTheme = true;

    /// @param worker where shapes are worked out
    /// @param wake asks for another frame
    World(Catalog catalog, Executor worker, Runnable wake) {
        this.catalog = catalog;
        this.kit = new Kit(catalog, new Palette(), new Palette(), swatches, new FrontAtlas(catalog, List.of()), Section.NONE, Set.of());
        this.openRacks = new OpenRacks(new Insides(catalog), this::gone);
        this.cables = new CableScene(catalog.cables(), places, this::gone);
        this.power = new PowerScene(swatches, places, this::gone);
        this.fields = new FieldView(places, worker, wake);
        this.air = new AirScene(places, worker, wake);
        this.pipes = new PipeScene(swatches, this::gone, wake);
        this.feed = new ChunkFeed(worker, this::arrived, () -> Platform.runLater(wake));
        for (Chunk.Order order : Chunk.Order.values()) {
            groups.put(order, new Group());
        }
        // Near things first: what they cover need not be coloured. What is seen through comes last.
        node = new Group(new AmbientLight(Color.WHITE), group(Chunk.Order.RACKS), outline.node(), fields.node(), air.slices(), group(Chunk.Order.GROUND), land.view(), ghost.node(), air.streams(), group(Chunk.Order.GLASS), power.node(), cables.trace().node());
        node.setMouseTransparent(true);
    }

    private Group group(Chunk.Order order) {
        return groups.getOrDefault(order, new Group());
    }

    Group node() {
        return node;
    }

    Ghost ghost() {
        return ghost;
    }

    private void arrived(Chunk chunk, MeshView view) {
        if (chunk.look().material() == kit.atlas().material()) {
            kit.atlas().draw();
        }
        view.getTransforms().add(places.of(chunk.volume().site()));
        group(chunk.look().order()).getChildren().add(view);
    }

    private void gone(Chunk chunk) {
        MeshView view = chunk.drop();
        if (view != null) {
            group(chunk.look().order()).getChildren().remove(view);
        }
    }

    /// Shows a table: what has not changed keeps its meshes.
    ///
    /// @param dark racks without power
    /// @param otherwise true where other racks or rooms are visible, or others are dark, than before
    void show(RackTable next, Siting siting, Visibility nowVisible, Set<Integer> dark, boolean otherwise) {
        table = next;
        visibility = nowVisible;
        boolean all = kit.palette().reserve(next.capacity()) || otherwise;
        if (!kit.atlas().covers(next.types())) {
            kit = new Kit(catalog, kit.palette(), kit.rows(), swatches, new FrontAtlas(catalog, next.types()), Section.NONE, dark);
            racks.clear();
        }
        kit = kit.of(nowVisible.section(), dark);
        openRacks.clear();
        surroundings.show(next, siting, visibility);
        racks.show(next, siting, kit, visibility, all);
        cables.show(siting, visibility);
        power.show(siting, visibility);
        fields.place(siting);
        air.place(siting);
        pipes.show(siting, visibility);
        siting.shown().ifPresent(land::lay);
        chunks = new ArrayList<>(racks.chunks());
        chunks.addAll(surroundings.chunks());
        stale = chunks.stream().filter(Chunk::stale).toList();
        complete = false;
    }

    /// What is drawn of cables.
    CableScene cables() {
        return cables;
    }

    /// What is drawn of power.
    PowerScene power() {
        return power;
    }

    /// What is drawn of pipes.
    PipeScene pipes() {
        return pipes;
    }

    /// Marks racks and equipment as selected, with their cables and feeders.
    void select(RackTable now, Set<Integer> numbers, Siting siting) {
        outline.select(now, numbers, siting, places);
        cables.select(numbers);
        power.select(numbers);
    }

    /// Brings the picture in step with a camera as far as that is possible in a frame.
    ///
    /// @param shown layers that may be drawn
    /// @return true when all that belongs into the picture is in it
    boolean step(CameraPose pose, Siting siting, double width, double height, Set<Layer> shown) {
        feed.renew(stale, RENEW_NANOS);
        stale = stale.stream().filter(Chunk::stale).toList();
        Sight[] sights = sights(pose, siting, width, height);
        open(sights, false);
        cables.step(racks.sectors(), sights, Layer.CABLES.in(shown), false);
        List<Chunk> missing = judge(sights, occlusion(pose, siting, sights), shown, false);
        complete = feed.step(missing, chunk -> sights[chunk.volume().site()].metresPerPixel(chunk.volume())) && stale.isEmpty();
        settle();
        forget(sights);
        place(pose, siting, sights, height, false);
        return complete;
    }

    /// Builds at once all that belongs into a picture, and nothing else: it is the same whatever was shown before.
    void complete(CameraPose pose, Siting siting, double width, double height, Set<Layer> shown) {
        feed.renew(stale, Long.MAX_VALUE);
        stale = List.of();
        fields.sheets().complete();
        air.complete();
        Sight[] sights = sights(pose, siting, width, height);
        open(sights, true);
        cables.step(racks.sectors(), sights, Layer.CABLES.in(shown), true);
        // What is drawn here hides what is to be built, which may hide more.
        List<Chunk> missing = judge(sights, Occlusion.none(), shown, true);
        do {
            feed.now(missing);
            missing = judge(sights, occlusion(pose, siting, sights), shown, true);
        } while (!missing.isEmpty());
        settle();
        forget(sights);
        place(pose, siting, sights, height, true);
    }

    private void open(Sight[] sights, boolean afresh) {
        RackTable now = table;
        if (now != null) {
            openRacks.step(now, racks.sectors(), sights, kit, visibility, afresh);
        }
    }

    /// Lets each rack be drawn once: as part of a slab, by itself, or open.
    private void settle() {
        openRacks.settle(racks.sectors());
        racks.settle();
    }

    /// The level at which a rack is drawn.
    Detail detail(int number) {
        return openRacks.detail(number);
    }

    private static Sight[] sights(CameraPose pose, Siting siting, double width, double height) {
        Sight[] sights = new Sight[Math.max(1, siting.sites())];
        for (int i = 0; i < sights.length; i++) {
            sights[i] = new Sight(siting.inside(i, pose), width, height);
        }
        return sights;
    }

    /// What was drawn in the last frame decides what is hidden in this one.
    private Occlusion occlusion(CameraPose pose, Siting siting, Sight[] sights) {
        if (siting.sites() == 0) {
            return Occlusion.none();
        }
        int site = siting.shownAt(pose.x(), pose.y());
        CameraPose camera = sights[site].pose();
        Volume room = surroundings.closed(camera, site);
        return Occlusion.of(Origin.of(siting, site), camera, room, racks.near(camera, site));
    }

    private List<Chunk> judge(Sight[] sights, Occlusion occlusion, Set<Layer> shown, boolean afresh) {
        pipes.step(shown);
        List<Chunk> missing = new ArrayList<>();
        for (Chunk chunk : all()) {
            chunk.judge(sights[chunk.volume().site()], occlusion, chunk.look().layer().in(shown), afresh);
            if (chunk.missing()) {
                missing.add(chunk);
            }
        }
        return missing;
    }

    private List<Chunk> all() {
        List<Chunk> all = new ArrayList<>(openRacks.chunks());
        all.addAll(chunks);
        all.addAll(cables.chunks());
        all.addAll(power.chunks());
        all.addAll(pipes.chunks());
        return all;
    }

    private void forget(Sight[] sights) {
        for (Chunk chunk : all()) {
            if (chunk.far(sights[chunk.volume().site()])) {
                gone(chunk);
            }
        }
    }

    /// Puts sites where they are shown and adapts what has the width of a pixel.
    private void place(CameraPose pose, Siting siting, Sight[] sights, double height, boolean exactly) {
        places.place(siting, pose);
        cables.trace().look(sights, pose, exactly);
        power.look(sights, pose, exactly);
        air.look(sights, pose, exactly);
        outline.look(pose, height, exactly);
        land.look(pose, height, exactly);
    }

    Places places() {
        return places;
    }

    boolean complete() {
        return complete;
    }

    void paint(RackTable table, Paint paint) {
        kit.palette().paint(table.capacity(), darkTheme, paint.of(table, catalog, darkTheme, visibility.faint()));
        List<Rows> rows = racks.rows();
        var colour = paint.ofRows(table, catalog, darkTheme, visibility.faint());
        kit.rows().paint(rows.size(), darkTheme, i -> colour.applyAsInt(rows.get(i)));
    }

    /// Shows a field over floors or slices; null shows none.
    void field(@Nullable FieldResult field) {
        fields.show(field);
    }

    /// What is drawn of air.
    AirScene air() {
        return air;
    }

    /// Names that belong to what is drawn over floors.
    List<Labels.Name> labels() {
        return Stream.of(fields.sheets().labels(), air.labels()).flatMap(List::stream).toList();
    }

    void drag(RackTable table, Collection<Integer> moved, Siting siting) {
        ghost.take(table, moved, siting, kit, places);
    }

    void theme(boolean dark) {
        darkTheme = dark;
        cables.theme(dark);
        swatches.paint(Swatch.values().length, dark, i -> Swatch.values()[i].argb(dark));
        land.theme(dark);
    }

    /// Lays the grid on the ground around the campus, or leaves it away.
    void ground(boolean laid) {
        land.view().setVisible(laid);
    }

    /// Leaves the sub-scene empty or brings everything back, for measuring.
    void blank(boolean empty) {
        for (Node part : node.getChildren()) {
            if (!(part instanceof AmbientLight) && part != ghost.node() && part != outline.node()) {
                part.setVisible(!empty);
            }
        }
    }
}
