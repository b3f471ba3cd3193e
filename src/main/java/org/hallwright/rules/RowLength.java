package org.hallwright.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.hallwright.catalog.PlantType;
import org.hallwright.catalog.RackType;
import org.hallwright.model.Finding;
import org.hallwright.model.Frame;

/// Rows are short enough to walk around, shorter still where one end is shut. Racks and in-row cooling count as cabinets;
/// cabinets of several blocks that stand side by side with their fronts in line are one row.
final class RowLength implements Rule {
    /// A gap that still counts as side by side, millimetres.
    private static final double JOIN = 300;
    /// How far fronts may differ and still be in line, millimetres.
    private static final double IN_LINE = 100;

    /// A cabinet by its place along its row and the place of its front across it.
    private record Cabinet(int number, double along, double half, double front) {}

    @Override
    public void check(Floor floor, Limits limits, Consumer<Finding> found) {
        Map<String, List<Cabinet>> facing = new TreeMap<>();
        for (int n = 0; n < floor.table().capacity(); n++) {
            if (floor.table().present(n) && cabinet(floor, n)) {
                Frame own = new Frame(0, 0, 0, floor.table().yaw[n]);
                double x = floor.table().x[n];
                double y = floor.table().y[n];
                facing.computeIfAbsent(floor.placeOf(n).room().key() + "|" + Math.round(floor.table().yaw[n]) % 360, k -> new ArrayList<>())
                        .add(new Cabinet(n, own.localX(x, y), floor.table().width[n] / 2.0, own.localY(x, y) - floor.table().depth[n] / 2.0));
            }
        }
        facing.values().forEach(cabinets -> {
            cabinets.sort(Comparator.comparingDouble(Cabinet::front));
            split(cabinets, (a, b) -> b.front() - a.front() > IN_LINE, line -> {
                List<Cabinet> row = new ArrayList<>(line);
                row.sort(Comparator.comparingDouble(Cabinet::along));
                split(row, (a, b) -> b.along() - b.half() - a.along() - a.half() > JOIN, run -> run(floor, limits, run, found));
            });
        });
    }

    private static boolean cabinet(Floor floor, int n) {
        return switch (floor.standing(n).orElse(null)) {
            case RackType rack -> true;
            case PlantType plant -> plant.kind() == PlantType.Kind.CDU || plant.kind() == PlantType.Kind.CRAH;
            case null -> false;
        };
    }

    /// Cuts a sorted list wherever two neighbours do not belong together.
    private static void split(List<Cabinet> sorted, BiPredicate<Cabinet, Cabinet> apart, Consumer<List<Cabinet>> piece) {
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || apart.test(sorted.get(i - 1), sorted.get(i))) {
                piece.accept(sorted.subList(start, i));
                start = i;
            }
        }
    }

    private static void run(Floor floor, Limits limits, List<Cabinet> run, Consumer<Finding> found) {
        int first = run.getFirst().number();
        boolean shut = shut(floor, limits, run.getFirst(), -1) || shut(floor, limits, run.getLast(), 1);
        int limit = shut ? limits.deadEnd() : limits.row();
        if (run.size() > limit) {
            found.accept(new Finding(Finding.Severity.WARNING, shut ? "dead-end" : "row-length", floor.table().id(first).toString(),
                    "A row of " + run.size() + " cabinets" + (shut ? " with one end shut" : "") + ", more than " + limit, run.size(), limit,
                    "cabinets", "Leave a passage of " + Rule.metres(limits.aisle()) + " in it."));
        }
    }

    /// True when a person cannot pass the end of the row because a wall is near.
    private static boolean shut(Floor floor, Limits limits, Cabinet end, int side) {
        int n = end.number();
        Footprint footprint = floor.footprint(n);
        Frame own = new Frame(footprint.x(), footprint.y(), 0, footprint.yaw());
        double x = side * (end.half() + limits.aisle() / 2.0);
        Footprint passage = new Footprint(own.worldX(x, 0), own.worldY(x, 0), footprint.yaw(), limits.aisle() - 20, 10);
        Place place = floor.placeOf(n);
        return passage.beyond(place.extent(), place.frame()) > limits.tolerance();
    }
}
