package org.hallwright.power;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hallwright.model.PowerSystem;
import org.hallwright.model.RackTable;

/// Where power runs: lines from the sources to racks as x, y, z of points in turn, millimetres of the campus.
///
/// A feeder rises from its unit, runs along x, then along y, and falls to the next: its place in the plan is not drawn by
/// anybody, and this is how its length is counted.
public final class FeederRoute {
    /// Length that is added to the way of a feeder for bends and terminations.
    private static final double SLACK = 1.05;
    /// Millimetres that a feeder rises from its unit and falls to the next.
    private static final double RISE = 3000;
    /// Millimetres between the levels that feeders of different feeds run at.
    private static final double APART = 400;

    private final PowerFlow flow;
    private final Chain chain;
    /// Pairs of units whose connection is drawn already.
    private final Set<Long> drawn = new HashSet<>();
    private List<double[]> lines = new ArrayList<>();

    private FeederRoute(PowerFlow flow) {
        this.flow = flow;
        this.chain = flow.chain();
    }

    /// Metres of a feeder between two places, slack included; 0 where one is not known.
    static double lengthM(PowerUnit.Place from, PowerUnit.Place to) {
        return from.known() && to.known() ? SLACK * (Math.abs(from.x() - to.x()) + Math.abs(from.y() - to.y()) + 2 * RISE) / 1000 : 0;
    }

    /// The line of a feeder.
    ///
    /// @param feed 0 for A: each runs at a level of its own
    static double[] points(PowerUnit.Place from, PowerUnit.Place to, int feed) {
        double high = from.z() + RISE + feed * APART;
        return new double[] {from.x(), from.y(), from.z(), from.x(), from.y(), high, to.x(), from.y(), high, to.x(), to.y(), high, to.x(), to.y(), to.z()};
    }

    /// How power comes to racks and to equipment of the chain now: from their taps along the busways to the units that feed
    /// those, and up to the sources, as far as they are live.
    ///
    /// @param numbers of racks and equipment
    /// @return lines of feed A, of feed B and so on; what several feeds share counts as part of the first
    public static List<List<double[]>> of(PowerFlow flow, Set<Integer> numbers) {
        FeederRoute route = new FeederRoute(flow);
        Map<Integer, Integer> units = route.equipment();
        List<List<double[]>> feeds = new ArrayList<>();
        int most = numbers.stream().mapToInt(n -> route.chain.feedsOf(n).length).max().orElse(0);
        for (int feed = 0; feed < Math.max(1, most); feed++) {
            route.lines = new ArrayList<>();
            for (int n : numbers) {
                int[] tapped = route.chain.feedsOf(n);
                Integer unit = units.get(n);
                if (feed < tapped.length && flow.live(tapped[feed])) {
                    route.tap(n, tapped[feed], feed);
                } else if (feed == 0 && unit != null) {
                    route.up(unit, feed);
                }
            }
            feeds.add(route.lines);
        }
        return feeds;
    }

    private Map<Integer, Integer> equipment() {
        Map<Integer, Integer> units = new HashMap<>();
        for (int k = 0; k < chain.units().size(); k++) {
            if (chain.unit(k).rack() >= 0) {
                units.put(chain.unit(k).rack(), k);
            }
        }
        return units;
    }

    /// From the top of a rack to the run above it, along that to its beginning, and on to what feeds it.
    private void tap(int rack, int unit, int feed) {
        RackTable table = chain.table();
        PowerUnit.Place run = chain.unit(unit).place();
        if (!run.known()) {
            return;
        }
        double top = table.z[rack] + table.height[rack];
        double along = along(run, table.x[rack], table.y[rack]);
        double x = run.x() + along * (run.toX() - run.x());
        double y = run.y() + along * (run.toY() - run.y());
        lines.add(new double[] {x, y, top, x, y, run.z(), run.x(), run.y(), run.z()});
        up(unit, feed);
    }

    /// How far along a run a point lies, 0 to 1.
    public static double along(PowerUnit.Place run, double x, double y) {
        double dx = run.toX() - run.x();
        double dy = run.toY() - run.y();
        double length = dx * dx + dy * dy;
        return length == 0 ? 0 : Math.clamp(((x - run.x()) * dx + (y - run.y()) * dy) / length, 0, 1);
    }

    /// From a unit up to the sources that feed it now.
    private void up(int unit, int feed) {
        BitSet open = new BitSet();
        open.set(unit);
        // Units come after all that may feed them.
        for (int k = unit; k >= 0; k = open.previousSetBit(k - 1)) {
            connect(k, k, open, feed);
        }
    }

    /// Draws what comes to a unit, cables between being part of the way.
    private void connect(int unit, int from, BitSet open, int feed) {
        for (int above : chain.above(from)) {
            if (flow.share(from, above) == 0) {
                continue;
            }
            if (chain.unit(above).kind() == PowerSystem.Kind.LINE) {
                connect(unit, above, open, feed);
                continue;
            }
            open.set(above);
            PowerUnit.Place start = chain.unit(above).place();
            PowerUnit.Place end = chain.unit(unit).place();
            boolean apart = start.known() && end.known() && (start.x() != end.x() || start.y() != end.y());
            if (apart && drawn.add((long) above << 32 | unit)) {
                lines.add(points(start, end, feed));
            }
        }
    }
}
