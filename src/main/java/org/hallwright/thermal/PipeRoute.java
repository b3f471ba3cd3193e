package org.hallwright.thermal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.model.Extent;

/// Proposes pipes where nobody drew any: a supply and a return from the yards of coolers to the rooms that they serve, and
/// within rooms along aisles to what draws. Each bore is the smallest that keeps to the velocities of [PipeBore].
///
/// Outdoors they run 0.7 m above grade, on sleepers, and 1.2 m below roads; in buildings overhead through rooms without
/// equipment; in halls along aisles, overhead or below the raised floor, never over racks. Rooms and yards go to the nearest
/// cooler that has flow left.
final class PipeRoute {
    /// Millimetres of a way outside a wall.
    private static final double OUTSIDE = 600;
    private static final double CLEAR = 200;
    private static final double MARGIN = 12_000;

    private final PipeStudy pipes;
    private final List<PipeRoom> rooms;
    private final RouteHeights heights;
    private final List<PipeRun> runs = new ArrayList<>();
    /// Where the pipes of a loop come into each room.
    private final Map<String, double[]> entries = new HashMap<>();

    /// Where flow comes from.
    private static final class Source {
        final List<double[]> points;
        double left;

        Source(List<double[]> points, double lpm) {
            this.points = points;
            this.left = lpm;
        }
    }

    private PipeRoute(PipeStudy pipes, List<PipeRoom> rooms) {
        this.pipes = pipes;
        this.rooms = rooms;
        this.heights = new RouteHeights(rooms);
    }

    /// Those of a site.
    static List<PipeRun> of(PipeStudy pipes, List<PipeRoom> rooms) {
        PipeRoute route = new PipeRoute(pipes, rooms);
        for (CoolantLoop loop : pipes.study().loops()) {
            if (!loop.alone() && !rooms.isEmpty() && loop.site().equals(rooms.getFirst().site().key())) {
                route.entries.clear();
                route.between(loop);
                route.within(loop);
            }
        }
        return List.copyOf(route.runs);
    }

    private double sum(CoolantLoop loop, PipeRoom room, boolean feeds) {
        return pipes.taps(room.key()).getOrDefault(loop, List.of()).stream().mapToDouble(PipeTaps.Tap::lpm).filter(lpm -> feeds ? lpm > 0 : lpm < 0).map(Math::abs).sum();
    }

    /// From rooms of coolers to rooms without.
    private void between(CoolantLoop loop) {
        Map<PipeRoom, Double> served = new LinkedHashMap<>();
        for (PipeRoom room : rooms) {
            if (sum(loop, room, true) == 0 && sum(loop, room, false) > 0) {
                served.put(room, sum(loop, room, false));
            }
        }
        List<Source> sources = served.isEmpty() ? List.of() : sources(loop);
        if (sources.isEmpty()) {
            return;
        }
        List<double[]> points = new ArrayList<>();
        sources.forEach(source -> points.addAll(source.points));
        served.keySet().forEach(room -> points.addAll(beside(room)));
        List<Extent> obstacles = rooms.stream().filter(this::equipped).map(room -> grown(extent(room), CLEAR)).toList();
        Extent bounds = grown(rooms.stream().map(PipeRoute::extent).reduce(Extent::union).orElseThrow(), MARGIN);
        RouteGrid grid = new RouteGrid(obstacles, bounds, points);
        RouteLines lines = new RouteLines(loop, heights);
        assigned(served, sources).forEach((source, of) -> {
            grid.spread(source.points);
            RouteTree tree = new RouteTree(grid);
            of.forEach(room -> {
                double[] best = beside(room).stream().min(Comparator.comparingDouble(grid::cost)).orElseThrow();
                if (grid.cost(best) < Double.MAX_VALUE) {
                    entries.put(room.key(), best);
                    tree.add(grid.way(best), served.getOrDefault(room, 0.0));
                }
            });
            runs.addAll(lines.runs(tree.stretches(), ""));
        });
    }

    /// Ends of drawn mains away from the coolers, or else the yards of coolers.
    private List<Source> sources(CoolantLoop loop) {
        List<PipeRoom> yards = rooms.stream().filter(room -> sum(loop, room, true) > 0).toList();
        List<Source> sources = new ArrayList<>();
        for (PipeLine main : pipes.mainsOf(loop)) {
            int last = main.x.length - 1;
            boolean turned = away(yards, main.x[0], main.y[0]) > away(yards, main.x[last], main.y[last]);
            int end = turned ? 0 : last;
            sources.add(new Source(List.of(new double[] {main.x[end], main.y[end]}), Math.pow(main.pipe.dn(), 2.5)));
        }
        double all = sources.stream().mapToDouble(source -> source.left).sum();
        sources.forEach(source -> source.left *= loop.flowLpm() / all);
        if (sources.isEmpty()) {
            yards.forEach(yard -> sources.add(new Source(beside(yard), sum(loop, yard, true))));
        }
        return sources;
    }

    private static double away(List<PipeRoom> yards, double x, double y) {
        return yards.stream().mapToDouble(yard -> Math.hypot(extent(yard).centreX() - x, extent(yard).centreY() - y)).min().orElse(0);
    }

    /// Gives each room to a source: nearest pairs first, as long as there is flow left.
    private Map<Source, List<PipeRoom>> assigned(Map<PipeRoom, Double> served, List<Source> sources) {
        record Pair(PipeRoom room, Source source, double away) {}
        List<Pair> pairs = new ArrayList<>();
        served.keySet().forEach(room -> sources.forEach(source -> {
            double[] at = {extent(room).centreX(), extent(room).centreY()};
            pairs.add(new Pair(room, source, source.points.stream().mapToDouble(p -> Math.abs(p[0] - at[0]) + Math.abs(p[1] - at[1])).min().orElse(0)));
        }));
        pairs.sort(Comparator.comparingDouble(Pair::away));
        Map<PipeRoom, Source> chosen = new LinkedHashMap<>();
        for (int pass = 0; pass < 2; pass++) {
            for (Pair pair : pairs) {
                double lpm = served.getOrDefault(pair.room(), 0.0);
                if (!chosen.containsKey(pair.room()) && (pass == 1 || pair.source().left >= 0.5 * lpm)) {
                    chosen.put(pair.room(), pair.source());
                    pair.source().left -= lpm;
                }
            }
        }
        Map<Source, List<PipeRoom>> bySource = new LinkedHashMap<>();
        chosen.forEach((room, source) -> bySource.computeIfAbsent(source, s -> new ArrayList<>()).add(room));
        return bySource;
    }

    /// Along the aisles of rooms where the loop has no drawn pipes.
    private void within(CoolantLoop loop) {
        for (PipeRoom room : rooms) {
            double[] entry = entries.get(room.key());
            boolean own = sum(loop, room, true) > 0;
            boolean draws = sum(loop, room, false) > 0;
            boolean drawn = room.lines().stream().anyMatch(line -> pipes.carried(room.site(), line.pipe.loop()).contains(loop));
            if (!room.room().yard() && draws && !drawn && (own || entry != null)) {
                runs.addAll(new RoomRoute(pipes, room, loop).runs(entry));
            }
        }
    }

    private boolean equipped(PipeRoom room) {
        return pipes.table().places().stream().anyMatch(place -> place.room() == room.room());
    }

    static Extent extent(PipeRoom room) {
        return new Extent(0, 0, room.room().width(), room.room().depth()).in(room.frame());
    }

    static Extent grown(Extent e, double by) {
        return new Extent(e.minX() - by, e.minY() - by, e.maxX() + by, e.maxY() + by);
    }

    /// Points before the middles of the walls of a room.
    private static List<double[]> beside(PipeRoom room) {
        Extent e = extent(room);
        return List.of(new double[] {e.centreX(), e.minY() - OUTSIDE}, new double[] {e.centreX(), e.maxY() + OUTSIDE}, new double[] {e.minX() - OUTSIDE, e.centreY()},
                new double[] {e.maxX() + OUTSIDE, e.centreY()});
    }
}
