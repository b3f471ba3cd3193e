package org.hallwright.thermal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hallwright.model.BlockLayout;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Extent;
import org.hallwright.model.Frame;
import org.hallwright.model.RackTable;
import org.jspecify.annotations.Nullable;

/// Ways of a loop within a room: along its aisles to whatever draws, never over rows. Millimetres.
final class RoomRoute {
    /// How far before a rack or unit its branch leaves.
    private static final double BEFORE = 350;
    private static final double CLEAR = 150;
    private static final double WALL = 300;
    private static final double STEP = 400;
    private static final double BELOW = -300;
    private static final double UNDER_CEILING = 300;
    private static final int LEAST_RAISED = 600;

    private final PipeStudy pipes;
    private final RackTable table;
    private final PipeRoom room;
    private final CoolantLoop loop;

    RoomRoute(PipeStudy pipes, PipeRoom room, CoolantLoop loop) {
        this.pipes = pipes;
        this.table = pipes.table();
        this.room = room;
        this.loop = loop;
    }

    /// @param entry where the loop comes to the room; null where its coolers stand in it
    /// @param taken height below the ceiling that is taken by other loops
    List<PipeRun> runs(double @Nullable [] entry, double taken) {
        Extent inside = PipeRoute.grown(PipeRoute.extent(room), -WALL);
        List<PipeTaps.Tap> taps = pipes.taps(room.key(), loop);
        List<double[]> starts = new ArrayList<>();
        if (entry != null) {
            starts.add(new double[] {Math.clamp(entry[0], inside.minX(), inside.maxX()), Math.clamp(entry[1], inside.minY(), inside.maxY())});
        } else {
            taps.stream().filter(tap -> tap.lpm() > 0).forEach(tap -> starts.addAll(beside(tap.number())));
        }
        List<double[]> points = new ArrayList<>(starts);
        taps.forEach(tap -> points.addAll(beside(tap.number())));
        RouteGrid grid = new RouteGrid(rows(pipes, room), inside, points);
        grid.spread(starts);
        RouteTree tree = new RouteTree(grid);
        for (PipeTaps.Tap tap : taps) {
            double[] best = beside(tap.number()).stream().min(Comparator.comparingDouble(grid::cost)).orElseThrow();
            if (tap.lpm() < 0 && grid.cost(best) < Double.MAX_VALUE) {
                tree.add(grid.way(best), -tap.lpm());
            }
        }
        List<RouteTree.Stretch> stretches = tree.stretches();
        double z = room.frame().z() + height(stretches) - taken;
        return new RouteLines(loop, way -> way.stream().map(p -> new double[] {p[0], p[1], z}).toList()).runs(stretches, room.key());
    }

    /// Of the supply above the floor: the return runs above it.
    private double height(List<RouteTree.Stretch> stretches) {
        int widest = stretches.stream().mapToInt(s -> PipeBore.fitting(s.lpm())).max().orElse(0);
        boolean raised = room.room().floor().raised() >= LEAST_RAISED;
        return raised ? BELOW - RouteLines.APART - 1.5 * widest : Math.max(0, room.room().clearHeight() - UNDER_CEILING - RouteLines.APART - 1.5 * widest);
    }

    /// Points before and behind a rack or unit.
    private List<double[]> beside(int n) {
        Frame frame = new Frame(table.x[n], table.y[n], 0, table.yaw[n]);
        double away = table.depth[n] / 2.0 + BEFORE;
        return List.of(new double[] {frame.worldX(0, -away), frame.worldY(0, -away)}, new double[] {frame.worldX(0, away), frame.worldY(0, away)});
    }

    /// Where the pipes of a loop may come through each wall of a room: the free place nearest to its middle, just inside. None
    /// where racks or plant stand along all of it.
    static List<double[]> gates(PipeStudy pipes, PipeRoom room) {
        Extent inside = PipeRoute.grown(PipeRoute.extent(room), -WALL);
        List<Extent> rows = rows(pipes, room);
        List<double[]> gates = new ArrayList<>();
        for (int wall = 0; wall < 4; wall++) {
            boolean alongX = wall < 2;
            double half = (alongX ? inside.width() : inside.depth()) / 2;
            for (double off = 0; off < half; off = off > 0 ? -off : STEP - off) {
                double x = alongX ? inside.centreX() + off : wall == 2 ? inside.minX() : inside.maxX();
                double y = alongX ? wall == 0 ? inside.minY() : inside.maxY() : inside.centreY() + off;
                if (rows.stream().noneMatch(row -> x > row.minX() && x < row.maxX() && y > row.minY() && y < row.maxY())) {
                    gates.add(new double[] {x, y});
                    break;
                }
            }
        }
        return gates;
    }

    /// The ground of each row of racks or units.
    private static List<Extent> rows(PipeStudy pipes, PipeRoom room) {
        List<Extent> rows = new ArrayList<>();
        RackTable table = pipes.table();
        for (BlockPlace place : pipes.blocks(room)) {
            for (BlockLayout.Line line : place.layout().lines()) {
                Extent row = null;
                for (int n = place.first() + line.first(); n < place.first() + line.first() + line.count(); n++) {
                    if (table.present(n)) {
                        Extent own = new Extent(-table.width[n] / 2.0, -table.depth[n] / 2.0, table.width[n] / 2.0, table.depth[n] / 2.0)
                                .in(new Frame(table.x[n], table.y[n], 0, table.yaw[n]));
                        row = row == null ? own : row.union(own);
                    }
                }
                if (row != null) {
                    rows.add(PipeRoute.grown(row, CLEAR));
                }
            }
        }
        return rows;
    }
}
