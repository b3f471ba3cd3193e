package org.hallwright.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.hallwright.catalog.RackType;
import org.hallwright.model.Finding;
import org.hallwright.model.Frame;

/// Rows are short enough to walk around, shorter still where one end is shut. Racks of several blocks that stand side by
/// side count as one row.
final class RowLength implements Rule {
    private static final double JOIN = 300;

    private record Standing(int number, double along, double half) {}

    @Override
    public void check(Floor floor, Limits limits, Consumer<Finding> found) {
        Map<String, List<Standing>> lines = new TreeMap<>();
        for (int n = 0; n < floor.table().capacity(); n++) {
            if (floor.table().present(n) && floor.standing(n).orElse(null) instanceof RackType) {
                Frame own = new Frame(0, 0, 0, floor.table().yaw[n]);
                double front = own.localY(floor.table().x[n], floor.table().y[n]) - floor.table().depth[n] / 2.0;
                String line = floor.placeOf(n).room().key() + "|" + Math.round(floor.table().yaw[n]) + "|" + Math.round(front / 100);
                lines.computeIfAbsent(line, k -> new ArrayList<>())
                        .add(new Standing(n, own.localX(floor.table().x[n], floor.table().y[n]), floor.table().width[n] / 2.0));
            }
        }
        lines.values().forEach(line -> line(floor, limits, line, found));
    }

    private static void line(Floor floor, Limits limits, List<Standing> line, Consumer<Finding> found) {
        line.sort(Comparator.comparingDouble(Standing::along));
        int start = 0;
        for (int i = 1; i <= line.size(); i++) {
            boolean ends = i == line.size()
                    || line.get(i).along() - line.get(i).half() - line.get(i - 1).along() - line.get(i - 1).half() > JOIN;
            if (ends) {
                run(floor, limits, line.subList(start, i), found);
                start = i;
            }
        }
    }

    private static void run(Floor floor, Limits limits, List<Standing> run, Consumer<Finding> found) {
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
    private static boolean shut(Floor floor, Limits limits, Standing end, int side) {
        int n = end.number();
        Footprint footprint = floor.footprint(n);
        Frame own = new Frame(footprint.x(), footprint.y(), 0, footprint.yaw());
        double x = side * (end.half() + limits.aisle() / 2.0);
        Footprint passage = new Footprint(own.worldX(x, 0), own.worldY(x, 0), footprint.yaw(), limits.aisle() - 20, 10);
        Place place = floor.placeOf(n);
        return passage.beyond(place.extent(), place.frame()) > limits.tolerance();
    }
}
