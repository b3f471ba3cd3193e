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
    private static final double BELOW = -600;
    private static final double UNDER_CEILING = 700;
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
    List<PipeRun> runs(double @Nullable [] entry) {
        Extent inside = PipeRoute.grown(PipeRoute.extent(room), -WALL);
        List<PipeTaps.Tap> taps = pipes.taps(room.key()).getOrDefault(loop, List.of());
        List<double[]> starts = new ArrayList<>();
        if (entry != null) {
            starts.add(new double[] {Math.clamp(entry[0], inside.minX(), inside.maxX()), Math.clamp(entry[1], inside.minY(), inside.maxY())});
        } else {
            taps.stream().filter(tap -> tap.lpm() > 0).forEach(tap -> starts.addAll(beside(tap.number())));
        }
        List<double[]> points = new ArrayList<>(starts);
        taps.forEach(tap -> points.addAll(beside(tap.number())));
        RouteGrid grid = new RouteGrid(rows(), inside, points);
        grid.spread(starts);
        RouteTree tree = new RouteTree(grid);
        for (PipeTaps.Tap tap : taps) {
            double[] best = beside(tap.number()).stream().min(Comparator.comparingDouble(grid::cost)).orElseThrow();
            if (tap.lpm() < 0 && grid.cost(best) < Double.MAX_VALUE) {
                tree.add(grid.way(best), -tap.lpm());
            }
        }
        double z = height();
        return new RouteLines(loop, way -> way.stream().map(p -> new double[] {p[0], p[1], z}).toList()).runs(tree.stretches(), room.key());
    }

    private double height() {
        return room.frame().z() + (room.room().floor().raised() >= LEAST_RAISED ? BELOW : Math.max(0, room.room().clearHeight() - UNDER_CEILING));
    }

    /// Points before and behind a rack or unit.
    private List<double[]> beside(int n) {
        Frame frame = new Frame(table.x[n], table.y[n], 0, table.yaw[n]);
        double away = table.depth[n] / 2.0 + BEFORE;
        return List.of(new double[] {frame.worldX(0, -away), frame.worldY(0, -away)}, new double[] {frame.worldX(0, away), frame.worldY(0, away)});
    }

    /// The ground of each row of racks or units.
    private List<Extent> rows() {
        List<Extent> rows = new ArrayList<>();
        for (BlockPlace place : table.places()) {
            if (place.room() == room.room()) {
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
        }
        return rows;
    }
}
