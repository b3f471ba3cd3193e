package org.hallwright.thermal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hallwright.model.Fixture;
import org.hallwright.model.RackTable;

/// Works out the drawn pipes of one loop in a room. Where its coolers stand elsewhere, its flow comes in at the end of the
/// widest pipe that is nearest to a wall.
final class PipeNet {
    /// Loss of what a rack or cooler has of its own at its flow, kPa: cold plates, manifold and couplings, or a coil. Assumed.
    static final double TAP_KPA = 50;
    /// Share of its flow below which a rack is short.
    static final double SHORT = 0.6;
    private static final double CLOSE = 1e-9;

    private final RackTable table;
    private final List<PipeTaps.Tap> taps;
    private final CoolantLoop loop;
    private final PipeRoom room;
    private final String key;
    private final List<PipeRun> runs = new ArrayList<>();
    private final Map<String, Double> gaps = new HashMap<>();
    private final Set<Integer> unconnected = new TreeSet<>();
    /// Losses between the pumps and each tap, Pa, by flow.
    private final List<Map<Integer, Double>> losses = new ArrayList<>();

    /// @param loops those that the pipes carry, one or more of the same intent
    PipeNet(RackTable table, PipeRoom room, String key, List<CoolantLoop> loops, List<PipeTaps.Tap> taps) {
        this.table = table;
        this.room = room;
        this.key = key;
        this.loop = loops.getFirst();
        this.taps = taps;
    }

    PipeNetwork solve(List<PipeLine> lines) {
        for (Fixture.Pipe.Flow flow : Fixture.Pipe.Flow.values()) {
            List<PipeLine> own = lines.stream().filter(line -> line.pipe.flow() == flow).toList();
            if (!own.isEmpty()) {
                flow(flow, own);
            }
        }
        Map<Integer, Double> there = new LinkedHashMap<>();
        for (PipeTaps.Tap tap : taps) {
            double sum = losses.stream().mapToDouble(of -> of.getOrDefault(tap.number(), Double.NaN)).sum();
            if (!losses.isEmpty() && !Double.isNaN(sum) && tap.lpm() < 0) {
                there.put(tap.number(), sum);
            }
        }
        double worst = there.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double flow = taps.stream().filter(tap -> there.containsKey(tap.number()) && tap.lpm() < 0).mapToDouble(tap -> -tap.lpm()).sum();
        double efficiency = loop.spec().figures().getOrDefault("pumpEfficiency", LoopBalance.PUMP_EFFICIENCY);
        double fastest = runs.stream().mapToDouble(PipeRun::velocity).filter(v -> !Double.isNaN(v)).max().orElse(0);
        return new PipeNetwork(room.key(), key, loop.spec().label(), runs, fastest, worst / 1000, flow / 60_000 * worst / efficiency, List.copyOf(unconnected), scant(there), gaps);
    }

    private void flow(Fixture.Pipe.Flow flow, List<PipeLine> lines) {
        PipeGraph graph = new PipeGraph(lines);
        int sign = flow == Fixture.Pipe.Flow.SUPPLY ? 1 : -1;
        Map<Integer, Integer> nodes = new LinkedHashMap<>();
        for (PipeTaps.Tap tap : taps) {
            int node = graph.tap(table.x[tap.number()], table.y[tap.number()]);
            if (node < 0) {
                unconnected.add(tap.number());
            } else {
                nodes.put(tap.number(), node);
            }
        }
        int[] gates = new int[lines.size()];
        for (int i = 0; i < gates.length; i++) {
            PipeLine line = lines.get(i);
            int last = line.x.length - 1;
            gates[i] = graph.end(i, room.fromWall(line.x[last], line.y[last]) < room.fromWall(line.x[0], line.y[0]));
        }
        int count = graph.close();
        int[] part = graph.parts();
        double[] feeds = new double[count];
        double[] in = new double[count];
        double[] out = new double[count];
        for (PipeTaps.Tap tap : taps) {
            Integer node = nodes.get(tap.number());
            if (node != null) {
                (sign * tap.lpm() > 0 ? in : out)[part[node]] += Math.abs(tap.lpm());
            }
        }
        for (PipeTaps.Tap tap : taps) {
            Integer node = nodes.get(tap.number());
            if (node != null) {
                int p = part[node];
                // Coolers give what is drawn where some of it is not connected.
                double factor = tap.lpm() < 0 || in[p] == 0 || out[p] == 0 ? 1 : sign > 0 ? out[p] / in[p] : in[p] / out[p];
                feeds[node] += sign * tap.lpm() * factor;
            }
        }
        gates(lines, gates, part, feeds);
        PipeBore.Liquid liquid = PipeBore.Liquid.of(loop.spec().fluid(), celsius(flow));
        Hydraulics hydraulics = new Hydraulics(count, graph.branches, liquid);
        Hydraulics.Flows flows = hydraulics.solve(feeds);
        runs(graph, lines, flow, flows, liquid);
        losses.add(losses(nodes, part, feeds, flows, sign));
        graph.gaps.forEach(gap -> gaps.merge(lines.get((int) gap[0]).key, gap[1], Math::max));
    }

    /// Lets what a part of the net lacks come in, or what it has over go out, at the widest of its pipes near a wall.
    private void gates(List<PipeLine> lines, int[] gates, int[] part, double[] feeds) {
        double[] sum = new double[feeds.length];
        double[] all = new double[feeds.length];
        for (int n = 0; n < feeds.length; n++) {
            sum[part[n]] += feeds[n];
            all[part[n]] += Math.abs(feeds[n]);
        }
        for (int p = 0; p < sum.length; p++) {
            if (Math.abs(sum[p]) <= CLOSE * all[p]) {
                continue;
            }
            int best = -1;
            for (int i = 0; i < gates.length; i++) {
                if (part[gates[i]] == p && (best < 0 || better(lines, i, best))) {
                    best = i;
                }
            }
            feeds[gates[best]] -= sum[p];
        }
    }

    private boolean better(List<PipeLine> lines, int i, int best) {
        int more = lines.get(i).pipe.dn() - lines.get(best).pipe.dn();
        return more > 0 || (more == 0 && nearWall(lines.get(i)) < nearWall(lines.get(best)) - 1);
    }

    private double nearWall(PipeLine line) {
        int last = line.x.length - 1;
        return Math.min(room.fromWall(line.x[0], line.y[0]), room.fromWall(line.x[last], line.y[last]));
    }

    private double celsius(Fixture.Pipe.Flow flow) {
        return flow == Fixture.Pipe.Flow.SUPPLY ? loop.supplyC() : loop.returnC();
    }

    private void runs(PipeGraph graph, List<PipeLine> lines, Fixture.Pipe.Flow flow, Hydraulics.Flows flows, PipeBore.Liquid liquid) {
        for (int e = 0; e < graph.pieces.size(); e++) {
            double[] piece = graph.pieces.get(e);
            if (piece[0] >= 0) {
                PipeLine line = lines.get((int) piece[0]);
                double lpm = Math.abs(flows.lpm()[e]);
                runs.add(new PipeRun(line.key, room.key(), key, loop.spec().label(), loop.spec().fluid(), flow, line.between(piece[1], piece[2]), line.pipe.dn(), lpm,
                        PipeBore.pascalPerM(lpm, line.pipe.dn(), liquid), celsius(flow)));
            }
        }
    }

    /// Losses between the highest head that feeds and each tap, or back from it.
    private static Map<Integer, Double> losses(Map<Integer, Integer> nodes, int[] part, double[] feeds, Hydraulics.Flows flows, int sign) {
        double[] end = new double[feeds.length];
        Arrays.fill(end, Double.NaN);
        for (int n = 0; n < feeds.length; n++) {
            if (sign * feeds[n] > 0) {
                double head = sign * flows.pascal()[n];
                end[part[n]] = Double.isNaN(end[part[n]]) ? head : Math.max(end[part[n]], head);
            }
        }
        Map<Integer, Double> losses = new HashMap<>();
        nodes.forEach((number, node) -> losses.put(number, Math.max(0, end[part[node]] - sign * flows.pascal()[node])));
        return losses;
    }

    /// What racks would get without valves that balance them: all have one loss of their own at their flow, pumps give what
    /// is asked for in all, and losses of pipes are as at the flows asked for.
    private Map<Integer, Double> scant(Map<Integer, Double> there) {
        Map<Integer, Double> wanted = new HashMap<>();
        taps.stream().filter(tap -> there.containsKey(tap.number())).forEach(tap -> wanted.put(tap.number(), -tap.lpm()));
        double all = wanted.values().stream().mapToDouble(Double::doubleValue).sum();
        double low = 0;
        double high = TAP_KPA * 1000 + there.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        for (int step = 0; step < 60 && all > 0; step++) {
            double middle = (low + high) / 2;
            double sum = 0;
            for (var one : there.entrySet()) {
                sum += wanted.getOrDefault(one.getKey(), 0.0) * share(middle, one.getValue());
            }
            if (sum < all) {
                low = middle;
            } else {
                high = middle;
            }
        }
        Map<Integer, Double> scant = new HashMap<>();
        for (var one : there.entrySet()) {
            double share = share(high, one.getValue());
            if (all > 0 && share < SHORT) {
                scant.put(one.getKey(), share);
            }
        }
        return scant;
    }

    private static double share(double pascal, double loss) {
        return Math.sqrt(Math.max(0, pascal - loss) / (TAP_KPA * 1000));
    }
}
