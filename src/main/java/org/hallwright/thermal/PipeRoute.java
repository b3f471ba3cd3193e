package org.hallwright.thermal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.model.Extent;
import org.hallwright.model.Fixture;

/// Proposes pipes where nobody drew any: a supply and a return from the yards of coolers to the rooms that they serve, and
/// within rooms along aisles to what draws. Each bore is the smallest that keeps to the velocities of [PipeBore].
///
/// Outdoors they run 0.7 m above grade, on sleepers, and 2.5 m below roads; in buildings overhead through rooms without
/// equipment; in halls along aisles, overhead or below the raised floor, never over racks. Each loop has a height of its own.
/// Rooms go to the nearest coolers, or drawn mains, that have flow left. Trays and drawn pipes are not looked at.
final class PipeRoute {
    /// Millimetres of a way outside a wall.
    private static final double OUTSIDE = 600;
    private static final double CLEAR = 200;
    private static final double MARGIN = 12_000;

    private final PipeStudy pipes;
    private final List<PipeRoom> rooms;
    private final RouteHeights heights;
    private final List<PipeRun> runs = new ArrayList<>();
    /// What the loops before take up of the height between rooms, and of that below the ceiling of each room.
    private double lift;
    private final Map<String, Double> taken = new HashMap<>();
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

    /// Where flow goes.
    ///
    /// @param room its key; empty for a main
    private record Target(String room, List<double[]> points, double lpm) {}

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
                int before = route.runs.size();
                route.between(loop);
                route.within(loop);
                route.lift += RouteLines.stack(widest(route.runs.subList(before, route.runs.size()), ""));
            }
        }
        return List.copyOf(route.runs);
    }

    private double sum(CoolantLoop loop, PipeRoom room, boolean feeds) {
        return pipes.taps(room.key(), loop).stream().mapToDouble(PipeTaps.Tap::lpm).filter(lpm -> feeds ? lpm > 0 : lpm < 0).map(Math::abs).sum();
    }

    /// From rooms of coolers to rooms without, by way of the mains of the site and of buildings where such are drawn.
    private void between(CoolantLoop loop) {
        List<Target> served = new ArrayList<>();
        for (PipeRoom room : pipes.roomsOf(loop)) {
            if (sum(loop, room, true) == 0 && sum(loop, room, false) > 0) {
                served.add(new Target(room.key(), beside(room), sum(loop, room, false)));
            }
        }
        if (served.isEmpty()) {
            return;
        }
        List<Target> lines = new ArrayList<>();
        List<Source> ofSite = new ArrayList<>();
        List<Source> mains = new ArrayList<>();
        for (PipeMains some : pipes.mainsOf(rooms.getFirst().site())) {
            for (PipeLine line : some.lines()) {
                if (line.pipe.flow() == Fixture.Pipe.Flow.SUPPLY && pipes.carried(some.site(), line.pipe.loop()).stream().anyMatch(l -> l == loop)) {
                    double lpm = pipes.flow(some, line, loop);
                    mains.add(new Source(along(line, served), lpm));
                    if (some.ofSite()) {
                        ofSite.add(new Source(along(line, served), lpm));
                    } else if (pipes.fed(line, loop) == 0) {
                        lines.add(new Target("", List.of(line.at(0), line.at(line.length())), lpm));
                    }
                }
            }
        }
        List<Source> yards = pipes.roomsOf(loop).stream().filter(room -> sum(loop, room, true) > 0).map(yard -> new Source(beside(yard), sum(loop, yard, true))).toList();
        lead(loop, lines, ofSite.isEmpty() ? yards : ofSite);
        lead(loop, served, mains.isEmpty() ? yards : mains);
    }

    /// Ends of a main, and its points that are nearest to what is served.
    private static List<double[]> along(PipeLine line, List<Target> served) {
        List<double[]> points = new ArrayList<>(List.of(line.at(0), line.at(line.length())));
        served.forEach(target -> target.points().forEach(p -> points.add(line.at(line.nearest(p[0], p[1])[1]))));
        return points;
    }

    /// Finds ways from sources to what they serve, those of one source sharing pipes.
    private void lead(CoolantLoop loop, List<Target> targets, List<Source> sources) {
        if (targets.isEmpty() || sources.isEmpty()) {
            return;
        }
        List<double[]> points = new ArrayList<>();
        sources.forEach(source -> points.addAll(source.points));
        targets.forEach(target -> points.addAll(target.points()));
        List<Extent> obstacles = rooms.stream().filter(this::equipped).map(room -> grown(extent(room), CLEAR)).toList();
        Extent bounds = grown(rooms.stream().map(PipeRoute::extent).reduce(Extent::union).orElseThrow(), MARGIN);
        RouteGrid grid = new RouteGrid(obstacles, bounds, points);
        RouteLines lines = new RouteLines(loop, heights, lift);
        assigned(targets, sources).forEach((source, of) -> {
            grid.spread(source.points);
            RouteTree tree = new RouteTree(grid);
            of.forEach(target -> target.points().stream().min(Comparator.comparingDouble(grid::cost)).filter(best -> grid.cost(best) < Double.MAX_VALUE).ifPresent(best -> {
                entries.put(target.room(), best);
                tree.add(grid.way(best), target.lpm());
            }));
            runs.addAll(lines.runs(tree.stretches(), ""));
        });
    }

    /// Gives each target to a source: nearest pairs first, as long as there is flow left.
    private static Map<Source, List<Target>> assigned(List<Target> targets, List<Source> sources) {
        record Pair(Target target, Source source, double away) {}
        List<Pair> pairs = new ArrayList<>();
        targets.forEach(target -> sources.forEach(source -> pairs.add(new Pair(target, source, away(target.points(), source.points)))));
        pairs.sort(Comparator.comparingDouble(Pair::away));
        Map<Target, Source> chosen = new LinkedHashMap<>();
        for (int pass = 0; pass < 2; pass++) {
            for (Pair pair : pairs) {
                double lpm = pair.target().lpm();
                if (!chosen.containsKey(pair.target()) && (pass == 1 || pair.source().left >= 0.5 * lpm)) {
                    chosen.put(pair.target(), pair.source());
                    pair.source().left -= lpm;
                }
            }
        }
        Map<Source, List<Target>> bySource = new LinkedHashMap<>();
        chosen.forEach((target, source) -> bySource.computeIfAbsent(source, s -> new ArrayList<>()).add(target));
        return bySource;
    }

    private static double away(List<double[]> some, List<double[]> others) {
        double least = Double.MAX_VALUE;
        for (double[] a : some) {
            for (double[] b : others) {
                least = Math.min(least, Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]));
            }
        }
        return least;
    }

    /// Along the aisles of rooms where the loop has no drawn pipes.
    private void within(CoolantLoop loop) {
        for (PipeRoom room : pipes.roomsOf(loop)) {
            double[] entry = entries.get(room.key());
            boolean reached = entry != null || sum(loop, room, true) > 0;
            if (!room.room().yard() && reached && sum(loop, room, false) > 0 && !drawn(room, loop)) {
                List<PipeRun> own = new RoomRoute(pipes, room, loop).runs(entry, taken.getOrDefault(room.key(), 0.0));
                taken.merge(room.key(), RouteLines.stack(widest(own, room.key())), Double::sum);
                runs.addAll(own);
            }
        }
    }

    private static int widest(List<PipeRun> some, String room) {
        return some.stream().filter(run -> run.room().equals(room)).mapToInt(PipeRun::dn).max().orElse(0);
    }

    private boolean drawn(PipeRoom room, CoolantLoop loop) {
        return room.lines().stream().map(line -> line.pipe.loop()).distinct().anyMatch(key -> pipes.carried(room.site(), key).stream().anyMatch(l -> l == loop));
    }

    private boolean equipped(PipeRoom room) {
        return !pipes.blocks(room).isEmpty();
    }

    static Extent extent(PipeRoom room) {
        return new Extent(0, 0, room.room().width(), room.room().depth()).in(room.frame());
    }

    static Extent grown(Extent e, double by) {
        return new Extent(e.minX() - by, e.minY() - by, e.maxX() + by, e.maxY() + by);
    }

    /// Points before the walls of a room where pipes may come in or out.
    private List<double[]> beside(PipeRoom room) {
        Extent e = extent(room);
        return RoomRoute.gates(pipes, room).stream().map(p -> {
            double west = p[0] - e.minX();
            double east = e.maxX() - p[0];
            double south = p[1] - e.minY();
            double north = e.maxY() - p[1];
            double least = Math.min(Math.min(west, east), Math.min(south, north));
            return least == west ? new double[] {e.minX() - OUTSIDE, p[1]} : least == east ? new double[] {e.maxX() + OUTSIDE, p[1]}
                    : new double[] {p[0], least == south ? e.minY() - OUTSIDE : e.maxY() + OUTSIDE};
        }).toList();
    }
}
