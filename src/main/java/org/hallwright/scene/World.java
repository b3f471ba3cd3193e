package org.hallwright.scene;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.AmbientLight;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Extent;
import org.hallwright.model.RackTable;
import org.jspecify.annotations.Nullable;

/// The nodes of the 3D picture: meshes by chunk, lights and what marks a selection or a drag. Chunks are built a few a
/// frame, so that opening a large plan never holds the window.
final class World {
    private final Catalog catalog;
    private final Palette palette = new Palette();
    private final Palette swatches = new Palette();
    private FrontAtlas atlas;
    private final Group ground = new Group();
    private final Group racks = new Group();
    private final Group shadows = new Group();
    private final Group glass = new Group();
    private final Ghost ghost = new Ghost();
    private final Outline outline = new Outline();
    private final Land land = new Land();
    /// Near things first: what they cover need not be coloured. What is seen through comes last.
    private final Group node =
            new Group(new AmbientLight(Color.WHITE), racks, outline.node(), ground, land.view(), shadows, ghost.node(), glass);
    private final Map<String, RackChunk> chunks = new HashMap<>();
    private final Deque<Runnable> pending = new ArrayDeque<>();
    private List<Chunk> surroundings = List.of();
    private boolean dark = true;

    World(Catalog catalog) {
        this.catalog = catalog;
        this.atlas = new FrontAtlas(catalog, List.of());
        node.setMouseTransparent(true);
    }

    Group node() {
        return node;
    }

    Ghost ghost() {
        return ghost;
    }

    Outline outline() {
        return outline;
    }

    /// Shows a later table: what has not changed keeps its meshes, the rest is queued for [#build].
    void show(@Nullable RackTable before, RackTable next, Extent campus) {
        boolean grown = palette.reserve(next.capacity());
        if (before == null || !Skeleton.of(before.plan()).equals(Skeleton.of(next.plan()))) {
            surroundings = Surroundings.of(next.plan(), swatches);
            land.lay(campus);
            ground.getChildren().setAll(views(false));
            glass.getChildren().setAll(views(true));
        }
        boolean drawn = !atlas.covers(next.types());
        if (drawn) {
            atlas = new FrontAtlas(catalog, next.types());
        }
        racks(next, grown || drawn);
    }

    private List<Node> views(boolean translucent) {
        List<Node> views = new ArrayList<>();
        for (Chunk chunk : surroundings) {
            if (chunk.translucent() == translucent) {
                views.add(chunk.view());
            }
        }
        return views.reversed();
    }

    private void racks(RackTable next, boolean all) {
        pending.clear();
        Map<String, List<BlockPlace>> groups = chunked(next);
        Set<String> gone = new HashSet<>(chunks.keySet());
        gone.removeAll(groups.keySet());
        for (String key : gone) {
            RackChunk chunk = chunks.remove(key);
            if (chunk != null) {
                racks.getChildren().removeAll(chunk.views());
                shadows.getChildren().remove(chunk.shadowView());
            }
        }
        groups.forEach((key, places) -> {
            RackChunk old = chunks.get(key);
            if (old == null || all || !old.current(places)) {
                pending.add(() -> build(key, next, places));
            }
        });
    }

    private void build(String key, RackTable table, List<BlockPlace> places) {
        RackChunk.Look look = new RackChunk.Look(catalog, palette, swatches, atlas);
        RackChunk old = chunks.get(key);
        if (old != null) {
            chunks.put(key, old.rewritten(table, places, look));
        } else {
            RackChunk made = RackChunk.of(table, places, look);
            chunks.put(key, made);
            racks.getChildren().addAll(made.views());
            shadows.getChildren().add(made.shadowView());
        }
    }

    boolean complete() {
        return pending.isEmpty();
    }

    /// Builds what is queued until the time is used up. True when nothing is left to do.
    ///
    /// @param nanos how long it may take; the piece begun last is finished
    boolean build(long nanos) {
        long start = System.nanoTime();
        while (!pending.isEmpty() && System.nanoTime() - start < nanos) {
            pending.remove().run();
        }
        return pending.isEmpty();
    }

    /// Blocks of one room together, as long as a chunk holds them.
    private static Map<String, List<BlockPlace>> chunked(RackTable table) {
        Map<String, List<BlockPlace>> groups = new LinkedHashMap<>();
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

    /// Decides what is drawn from a camera.
    ///
    /// @param afresh true where the picture may not depend on what was shown before
    void cull(CameraPose pose, double width, double height, Set<Layer> shown, boolean afresh) {
        for (Chunk chunk : surroundings) {
            chunk.cull(pose, width, height, shown.contains(chunk.layer()), afresh);
        }
        for (RackChunk rackChunk : chunks.values()) {
            for (Chunk chunk : rackChunk.chunks()) {
                chunk.cull(pose, width, height, shown.contains(chunk.layer()), afresh);
            }
        }
    }

    /// Adapts what has the width of a pixel to a camera.
    void look(CameraPose pose, double height) {
        outline.look(pose, height);
        land.look(pose, height);
    }

    void paint(RackTable table, Paint paint) {
        palette.paint(table.capacity(), dark, paint.of(table, catalog, dark));
    }

    void drag(RackTable table, Collection<Integer> moved) {
        ghost.take(table, moved, catalog);
    }

    void theme(boolean darkTheme) {
        dark = darkTheme;
        swatches.paint(Swatch.values().length, darkTheme, i -> Swatch.values()[i].argb(darkTheme));
        land.theme(darkTheme);
    }

    /// Leaves the sub-scene empty or brings everything back, for measuring.
    void blank(boolean empty) {
        for (Node part : List.of(ground, racks, land.view(), shadows, glass)) {
            part.setVisible(!empty);
        }
    }
}
