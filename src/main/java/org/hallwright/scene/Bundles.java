package org.hallwright.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.hallwright.model.Building;
import org.hallwright.model.Extent;
import org.hallwright.model.Fixture;
import org.hallwright.model.Layer;
import org.hallwright.model.Plan;
import org.hallwright.model.Site;
import org.hallwright.network.Fill;
import org.hallwright.network.Way;

/// The cables in trays as bundles, a few neighbouring ways together.
final class Bundles {
    /// Ways that are one mesh.
    private static final int TOGETHER = 16;

    private final Jackets jackets;
    private final Consumer<Chunk> gone;
    private final Map<String, Group> groups = new LinkedHashMap<>();

    /// What ways are drawn as, and what that follows from.
    private record Group(List<Object> source, Origin origin, Chunk coarse, Chunk fine) {}

    /// @param gone told of chunks that are no longer part of the picture
    Bundles(Jackets jackets, Consumer<Chunk> gone) {
        this.jackets = jackets;
        this.gone = gone;
    }

    /// The finer ones first, as the others give way to them.
    List<Chunk> chunks() {
        List<Chunk> chunks = new ArrayList<>();
        groups.values().forEach(group -> chunks.addAll(List.of(group.fine, group.coarse)));
        return chunks;
    }

    void clear() {
        groups.values().forEach(this::drop);
        groups.clear();
    }

    private void drop(Group group) {
        gone.accept(group.fine);
        gone.accept(group.coarse);
    }

    /// Shows how full the trays of a plan are: ways that look as before keep their meshes.
    void show(Fill fill, Plan plan, Siting siting, Visibility visibility) {
        Map<String, List<BundleShapes.Filled>> now = grouped(fill, visible(plan, visibility).and(way -> siting.index(way.site()) >= 0));
        for (String key : List.copyOf(groups.keySet())) {
            Group old = groups.get(key);
            if (old != null && !now.containsKey(key)) {
                drop(old);
                groups.remove(key);
            }
        }
        now.forEach((key, ways) -> {
            Origin origin = Origin.of(siting, siting.index(ways.getFirst().way().site()));
            Clip clip = Clip.of(visibility.section(), origin);
            List<Object> source = List.of(clip, ways.stream().map(Bundles::source).toList());
            Group old = groups.get(key);
            if (old != null && old.origin.equals(origin)) {
                if (!old.source.equals(source)) {
                    groups.put(key, reshaped(old, source, new BundleShapes(ways, origin, clip, jackets::bundle)));
                }
            } else {
                if (old != null) {
                    drop(old);
                }
                groups.put(key, made(source, new BundleShapes(ways, origin, clip, jackets::bundle)));
            }
        });
    }

    /// What a way and its bundles look like depends on.
    private static List<Object> source(BundleShapes.Filled filled) {
        Way way = filled.way();
        List<Integer> corners = new ArrayList<>();
        for (int i = 0; i < way.x().length; i++) {
            corners.add(way.x()[i]);
            corners.add(way.y()[i]);
        }
        return List.of(way.levels(), corners, filled.stretches());
    }

    private Group made(List<Object> source, BundleShapes shapes) {
        Detail from = shapes.ways().getFirst().way().room().isEmpty() ? Detail.HALL : Detail.ROOM;
        Chunk fine = new Chunk(volume(shapes), Chunk.Look.of(Layer.CABLES, jackets.material(), Chunk.Order.GROUND, Detail.ROW), shapes::fine);
        Chunk coarse = new Chunk(volume(shapes), Chunk.Look.of(Layer.CABLES, jackets.material(), Chunk.Order.GROUND, from).ranked(0), shapes::coarse);
        coarse.unless(fine);
        return new Group(source, shapes.origin(), coarse, fine);
    }

    private static Group reshaped(Group old, List<Object> source, BundleShapes shapes) {
        old.coarse.reshape(volume(shapes), shapes::coarse);
        old.fine.reshape(volume(shapes), shapes::fine);
        return new Group(source, old.origin, old.coarse, old.fine);
    }

    private static Volume volume(BundleShapes shapes) {
        Volume all = null;
        for (BundleShapes.Filled filled : shapes.ways()) {
            Way way = filled.way();
            double half = way.levels().stream().mapToDouble(level -> level.aside(level.lanes() - 1) + level.width() / 2.0).max().orElse(0);
            double top = way.levels().stream().mapToDouble(level -> level.z() + level.height()).max().orElse(0);
            for (int i = 0; i < way.x().length; i++) {
                Extent extent = new Extent(way.x()[i] - half, way.y()[i] - half, way.x()[i] + half, way.y()[i] + half);
                Volume one = Volume.of(shapes.origin().site(), extent, way.z() / 1000.0, top / 1000);
                all = all == null ? one : all.union(one);
            }
        }
        return all == null ? new Volume(0, 0, 0, 0, 0, 0, 0) : all;
    }

    /// Ways that are drawn with what is in them, by where they are. Ducts are closed.
    private static Map<String, List<BundleShapes.Filled>> grouped(Fill fill, Predicate<Way> visible) {
        Map<String, List<BundleShapes.Filled>> groups = new LinkedHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (int w = 0; w < fill.ways().size(); w++) {
            Way way = fill.ways().get(w);
            if (way.duct() || !visible.test(way)) {
                continue;
            }
            String place = way.room().isEmpty() ? way.site() + " outside" : way.room();
            int count = counts.merge(place, 1, Integer::sum);
            List<Stretch> stretches = Stretch.of(fill, w);
            if (!stretches.isEmpty()) {
                groups.computeIfAbsent(place + "#" + (count - 1) / TOGETHER, key -> new ArrayList<>()).add(new BundleShapes.Filled(way, stretches));
            }
        }
        return groups;
    }

    /// True for ways that hang where something is drawn.
    static Predicate<Way> visible(Plan plan, Visibility visibility) {
        Map<String, String> owners = new HashMap<>();
        for (Site site : plan.sites()) {
            for (Building building : site.buildings()) {
                for (Fixture fixture : building.fixtures()) {
                    owners.put(fixture.key(), building.key());
                }
            }
        }
        return way -> visibility.parts().test(way.room().isEmpty() ? owners.getOrDefault(way.keys().getFirst(), way.site()) : way.room());
    }
}
