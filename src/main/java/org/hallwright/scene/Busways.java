package org.hallwright.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.hallwright.model.BlockLayout;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Extent;
import org.hallwright.model.Frame;
import org.hallwright.model.Layer;
import org.hallwright.model.PowerSystem;
import org.hallwright.model.RackTable;
import org.hallwright.power.Chain;
import org.hallwright.power.FeederRoute;
import org.hallwright.power.PowerUnit;
import org.jspecify.annotations.Nullable;

/// The busways of a power chain as boxes: from afar the runs alone, near by with a tap box and a whip over each rack.
final class Busways {
    private static final double HALF_WIDE = 0.1;
    private static final double HIGH = 0.12;
    private static final double TAP_HALF = 0.1;
    private static final double TAP_HIGH = 0.16;
    private static final double WHIP_HALF = 0.015;
    /// Taps of one mesh, so that it is handed over in a frame.
    private static final int MOST = 120;

    private final Palette swatches;
    private final Consumer<Chunk> gone;
    private final Map<String, Piece> pieces = new HashMap<>();
    private @Nullable Chain chain;
    /// Busways of each room, as long as a mesh holds them.
    private Map<String, List<Run>> parts = Map.of();

    /// A busway with the racks that are tapped from it.
    ///
    /// @param layout of their block, and the frame it lies in: racks of one layout stand where they stood
    private record Run(PowerUnit unit, BlockLayout layout, Frame block, List<Integer> racks) {
        PowerUnit.Place place() {
            return unit.place();
        }

        /// With its beginning at the origin, along +x.
        Frame frame() {
            double yaw = Math.toDegrees(Math.atan2(place().toY() - place().y(), place().toX() - place().x()));
            return new Frame(place().x(), place().y(), 0, Math.rint(yaw * 1e6) / 1e6);
        }

        /// Metres.
        double length() {
            return Math.hypot(place().toX() - place().x(), place().toY() - place().y()) / 1000;
        }

        Volume volume(int site) {
            PowerUnit.Place at = place();
            Extent ends = new Extent(Math.min(at.x(), at.toX()), Math.min(at.y(), at.toY()), Math.max(at.x(), at.toX()), Math.max(at.y(), at.toY()));
            return Volume.of(site, ends, block.z() / 1000, at.z() / 1000 + HIGH);
        }
    }

    /// What is drawn of a part, and what it was made of.
    private record Piece(List<Object> source, List<Chunk> chunks) {}

    /// @param gone told of chunks that are no longer part of the picture
    Busways(Palette swatches, Consumer<Chunk> gone) {
        this.swatches = swatches;
        this.gone = gone;
    }

    List<Chunk> chunks() {
        return pieces.values().stream().flatMap(piece -> piece.chunks().stream()).toList();
    }

    void clear() {
        chunks().forEach(gone);
        pieces.clear();
    }

    /// Shows those whose racks are there; what has not changed keeps its meshes.
    void show(Chain of, Siting siting, Visibility visibility) {
        if (chain != of) {
            chain = of;
            parts = parts(of);
        }
        Map<String, Piece> now = new HashMap<>();
        parts.forEach((key, all) -> {
            List<Run> runs = all.stream().filter(run -> run.racks().stream().anyMatch(n -> visibility.drawn().test(n) && !visibility.planned().test(n))).toList();
            if (runs.isEmpty()) {
                return;
            }
            PowerUnit.Place first = runs.getFirst().place();
            Origin origin = Origin.of(siting, siting.at(first.x(), first.y()));
            List<Object> source = List.of(origin, visibility.section(), runs);
            Piece old = pieces.get(key);
            now.put(key, old != null && old.source().equals(source) ? old : new Piece(source, made(runs, of.table(), origin, Clip.of(visibility.section(), origin))));
        });
        pieces.forEach((key, piece) -> {
            if (now.get(key) != piece) {
                piece.chunks().forEach(gone);
            }
        });
        pieces.clear();
        pieces.putAll(now);
    }

    private static Map<String, List<Run>> parts(Chain chain) {
        RackTable table = chain.table();
        Map<String, List<Run>> parts = new LinkedHashMap<>();
        Map<String, int[]> filled = new HashMap<>();
        for (int k = 0; k < chain.units().size(); k++) {
            PowerUnit unit = chain.unit(k);
            int[] racks = unit.kind() == PowerSystem.Kind.BUSWAY && unit.place().known() && unit.place().own() ? chain.racksOf(k) : new int[0];
            if (racks.length > 0) {
                BlockPlace place = table.placeOf(racks[0]);
                String room = place.room().key();
                int[] taps = filled.computeIfAbsent(room, key -> new int[1]);
                parts.computeIfAbsent(room + "#" + taps[0] / MOST, key -> new ArrayList<>())
                        .add(new Run(unit, place.layout(), place.frame(), Arrays.stream(racks).boxed().toList()));
                taps[0] += racks.length;
            }
        }
        return parts;
    }

    private List<Chunk> made(List<Run> runs, RackTable table, Origin origin, Clip clip) {
        Volume volume = runs.stream().map(run -> run.volume(origin.site())).reduce(Volume::union).orElseThrow();
        Chunk fine = chunk(volume, Detail.ROW, runs, table, origin, clip);
        Chunk coarse = chunk(volume, Detail.ROOM, runs, table, origin, clip);
        coarse.unless(fine);
        return List.of(fine, coarse);
    }

    private Chunk chunk(Volume volume, Detail from, List<Run> runs, RackTable table, Origin origin, Clip clip) {
        return new Chunk(volume, Chunk.Look.of(Layer.TRAYS, swatches.material(), Chunk.Order.GROUND, from), () -> {
            Boxes boxes = new Boxes(swatches, origin, Set.of(Layer.TRAYS), from.atLeast(Detail.ROW), clip);
            runs.forEach(run -> add(boxes, run, table));
            return boxes.arrays();
        });
    }

    private static void add(Boxes boxes, Run run, RackTable table) {
        Frame frame = run.frame();
        boolean first = run.unit().feed() % 2 == 0;
        double z = run.place().z() / 1000;
        boxes.box(Layer.TRAYS, frame, 0, -HALF_WIDE, z, run.length(), HALF_WIDE, z + HIGH, first ? Swatch.BUSWAY_A : Swatch.BUSWAY_B);
        // The whips of two feeds hang on either side.
        double aside = first ? HALF_WIDE : -HALF_WIDE - 2 * WHIP_HALF;
        for (int n : boxes.fine() ? run.racks() : List.<Integer>of()) {
            double at = FeederRoute.along(run.place(), table.x[n], table.y[n]) * run.length();
            double top = (table.z[n] + table.height[n]) / 1000.0;
            boxes.box(Layer.TRAYS, frame, at - TAP_HALF, -HALF_WIDE - 0.01, z - TAP_HIGH + HIGH, at + TAP_HALF, HALF_WIDE + 0.01, z + HIGH + 0.01, Swatch.DETAIL_MID);
            boxes.box(Layer.TRAYS, frame, at - WHIP_HALF, aside, Math.min(top, z), at + WHIP_HALF, aside + 2 * WHIP_HALF, z + HIGH, Swatch.DETAIL_DARK);
        }
    }
}
