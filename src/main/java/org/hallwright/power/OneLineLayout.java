package org.hallwright.power;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hallwright.model.PowerSystem;

/// Where the symbols of a schematic are drawn, in pixels: in rows by their distance from the sources, in the order of their
/// keys; busways in a column under the unit that feeds them. Wires run along the axes.
public final class OneLineLayout {
    public static final double WIDTH = 176;
    public static final double HEIGHT = 50;
    /// Height of a busway in its column.
    public static final double ITEM = 34;
    /// From the upper edge of a busway in its column to its line.
    public static final double BAR = 18;
    /// From the left edge of a symbol to the line that goes through it.
    public static final double AXIS = 22;
    private static final double GAP = 10;
    private static final double CELL = WIDTH + GAP;
    private static final double LANE = 6;
    private static final double BEFORE_LANES = 14;

    /// @param x left edge
    /// @param y upper edge
    /// @param item true for a busway in a column
    public record Spot(double x, double y, double width, double height, boolean item) {
        public boolean holds(double px, double py) {
            return px >= x && px < x + width && py >= y && py < y + height;
        }
    }

    private final Schematic schematic;
    private final Spot[] spots;
    private final double[][] paths;
    private double width;
    private double height;

    private OneLineLayout(Schematic schematic) {
        this.schematic = schematic;
        this.spots = new Spot[schematic.symbols().size()];
        this.paths = new double[schematic.wires().size()][];
    }

    /// @param chain the one that the schematic is of
    public static OneLineLayout of(Chain chain, Schematic schematic) {
        OneLineLayout layout = new OneLineLayout(schematic);
        layout.place(chain);
        return layout;
    }

    public Schematic schematic() {
        return schematic;
    }

    public Spot spot(int symbol) {
        return spots[symbol];
    }

    /// Corners of a wire from the upper symbol to the lower one: x and y in turn.
    public double[] path(int wire) {
        return paths[wire].clone();
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /// Index of the symbol at a point; -1 for none.
    public int at(double x, double y) {
        for (int s = 0; s < spots.length; s++) {
            if (spots[s].holds(x, y)) {
                return s;
            }
        }
        return -1;
    }

    private void place(Chain chain) {
        int count = spots.length;
        int[] rank = ranks();
        int[] under = under(chain);
        List<List<Integer>> rows = new ArrayList<>();
        int[] stacked = new int[count];
        int[] slot = new int[count];
        for (int s = 0; s < count; s++) {
            if (under[s] >= 0) {
                slot[s] = stacked[under[s]]++;
                continue;
            }
            while (rows.size() <= rank[s]) {
                rows.add(new ArrayList<>());
            }
            rows.get(rank[s]).add(s);
        }
        double[] x = columns(rows);
        double y = GAP;
        double[] laneTop = new double[rows.size()];
        for (int r = 0; r < rows.size(); r++) {
            int deepest = 0;
            for (int s : rows.get(r)) {
                spots[s] = new Spot(x[s], y, WIDTH, HEIGHT, false);
                deepest = Math.max(deepest, stacked[s]);
            }
            laneTop[r] = y + HEIGHT + deepest * ITEM + (deepest > 0 ? GAP : 0) + BEFORE_LANES;
            y = laneTop[r] + LANE * lanes(rows.get(r), under) + BEFORE_LANES;
        }
        for (int s = 0; s < count; s++) {
            if (under[s] >= 0) {
                Spot above = spots[under[s]];
                spots[s] = new Spot(above.x() + AXIS, above.y() + HEIGHT + GAP / 2 + slot[s] * ITEM, WIDTH - AXIS, ITEM, true);
            }
        }
        height = Arrays.stream(spots).mapToDouble(spot -> spot.y() + spot.height()).max().orElse(0) + GAP;
        wires(rank, under, laneTop);
    }

    /// Distance from the sources, with sources moved down to just above what they feed.
    private int[] ranks() {
        int[] rank = new int[spots.length];
        // Units stand in an order in which each comes after all that may feed it, but a fold stands at its first.
        boolean changed = true;
        for (int round = 0; changed && round <= spots.length; round++) {
            changed = false;
            for (Schematic.Wire wire : schematic.wires()) {
                if (rank[wire.to()] < rank[wire.from()] + 1 && rank[wire.from()] < spots.length) {
                    rank[wire.to()] = rank[wire.from()] + 1;
                    changed = true;
                }
            }
        }
        boolean[] fed = new boolean[rank.length];
        schematic.wires().forEach(wire -> fed[wire.to()] = true);
        int[] nearest = new int[rank.length];
        Arrays.fill(nearest, Integer.MAX_VALUE);
        schematic.wires().forEach(wire -> nearest[wire.from()] = Math.min(nearest[wire.from()], rank[wire.to()] - 1));
        for (int s = 0; s < rank.length; s++) {
            rank[s] = fed[s] || nearest[s] == Integer.MAX_VALUE ? rank[s] : nearest[s];
        }
        return rank;
    }

    /// For each symbol the one in whose column it hangs; -1 for those in rows.
    private int[] under(Chain chain) {
        int[] under = new int[spots.length];
        Arrays.fill(under, -1);
        boolean[] feeding = new boolean[spots.length];
        schematic.wires().forEach(wire -> feeding[wire.from()] = true);
        for (Schematic.Wire wire : schematic.wires()) {
            Schematic.Symbol symbol = schematic.symbols().get(wire.to());
            boolean leaf = !feeding[wire.to()] && symbol.units().size() == 1 && chain.unit(symbol.units().getFirst()).kind() == PowerSystem.Kind.BUSWAY;
            if (leaf && !wire.standby() && under[wire.to()] < 0) {
                under[wire.to()] = wire.from();
            }
        }
        return under;
    }

    /// Left edges of the symbols in rows: each as near as can be to the middle of what feeds it, in the order of keys.
    private double[] columns(List<List<Integer>> rows) {
        double[] x = new double[spots.length];
        int widest = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] row = new int[spots.length];
        for (int r = 0; r < rows.size(); r++) {
            for (int s : rows.get(r)) {
                row[s] = r;
            }
        }
        double[] sum = new double[spots.length];
        int[] parents = new int[spots.length];
        for (int r = 0; r < rows.size(); r++) {
            List<Integer> here = rows.get(r);
            double[] wanted = new double[here.size()];
            for (int i = 0; i < wanted.length; i++) {
                int s = here.get(i);
                wanted[i] = parents[s] > 0 ? sum[s] / parents[s] : CELL * widest * (i + 0.5) / wanted.length;
            }
            double[] found = apart(wanted);
            for (int i = 0; i < found.length; i++) {
                x[here.get(i)] = Math.rint(found[i]);
            }
            int below = r;
            schematic.wires().stream().filter(wire -> !wire.standby() && row[wire.from()] == below && here.contains(wire.from())).forEach(wire -> {
                sum[wire.to()] += x[wire.from()];
                parents[wire.to()]++;
            });
        }
        double least = rows.stream().flatMap(List::stream).mapToDouble(s -> x[s]).min().orElse(0);
        double most = rows.stream().flatMap(List::stream).mapToDouble(s -> x[s]).max().orElse(0);
        for (int s = 0; s < x.length; s++) {
            x[s] += GAP - least;
        }
        width = most - least + WIDTH + 2 * GAP;
        return x;
    }

    /// Places a cell apart, in this order, with the least sum of squares from where they are wanted: runs that would overlap
    /// are pooled around their mean.
    private static double[] apart(double[] wanted) {
        double[] mean = new double[wanted.length];
        int[] size = new int[wanted.length];
        int pools = 0;
        for (int i = 0; i < wanted.length; i++) {
            mean[pools] = wanted[i] - i * CELL;
            size[pools++] = 1;
            while (pools > 1 && mean[pools - 2] >= mean[pools - 1]) {
                pools--;
                mean[pools - 1] = (mean[pools - 1] * size[pools - 1] + mean[pools] * size[pools]) / (size[pools - 1] + size[pools]);
                size[pools - 1] += size[pools];
            }
        }
        double[] places = new double[wanted.length];
        int i = 0;
        for (int p = 0; p < pools; p++) {
            for (int of = 0; of < size[p]; of++, i++) {
                places[i] = mean[p] + i * CELL;
            }
        }
        return places;
    }

    /// How many lanes the wires below a row need.
    private int lanes(List<Integer> row, int[] under) {
        return (int) row.stream().filter(s -> schematic.wires().stream().anyMatch(wire -> wire.from() == s && under[wire.to()] != s)).count();
    }

    private void wires(int[] rank, int[] under, double[] laneTop) {
        Map<Integer, List<Integer>> byFrom = new TreeMap<>();
        int[] entries = new int[spots.length];
        for (int w = 0; w < paths.length; w++) {
            Schematic.Wire wire = schematic.wires().get(w);
            if (under[wire.to()] == wire.from()) {
                Spot above = spots[wire.from()];
                Spot item = spots[wire.to()];
                double x = above.x() + AXIS / 2;
                paths[w] = new double[] {above.x() + AXIS, above.y() + HEIGHT, above.x() + AXIS, above.y() + HEIGHT + 2, x, above.y() + HEIGHT + 2, x, item.y() + BAR, item.x(), item.y() + BAR};
            } else {
                byFrom.computeIfAbsent(wire.from(), f -> new ArrayList<>()).add(w);
                entries[wire.to()]++;
            }
        }
        int[] taken = new int[spots.length];
        int[] lane = new int[laneTop.length];
        byFrom.forEach((from, wires) -> {
            Spot upper = spots[from];
            double y = laneTop[rank[from]] + LANE * lane[rank[from]]++;
            // Past the column of busways that hangs on it.
            boolean column = Arrays.stream(under).anyMatch(u -> u == from);
            double out = upper.x() + (column ? 4 : AXIS);
            for (int w : wires) {
                int to = schematic.wires().get(w).to();
                Spot lower = spots[to];
                if (lower.item()) {
                    double x = lower.x() - 6;
                    paths[w] = new double[] {out, upper.y() + HEIGHT, out, y, x, y, x, lower.y() + BAR, lower.x(), lower.y() + BAR};
                } else {
                    double x = lower.x() + AXIS + spread(taken[to]++, entries[to]);
                    paths[w] = new double[] {out, upper.y() + HEIGHT, out, y, x, y, x, lower.y()};
                }
            }
        });
    }

    /// How far from the axis the wires that enter a symbol are, side by side.
    private static double spread(int index, int count) {
        double step = Math.min(8, 2 * (AXIS - 4) / Math.max(1, count));
        return Math.rint(10 * (index - (count - 1) / 2.0) * step) / 10;
    }
}
