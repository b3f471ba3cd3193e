package org.hallwright.command;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.LoadCase;
import org.hallwright.edit.RemoveRacks;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Plan;
import org.hallwright.model.RackTable;
import org.hallwright.power.Chain;
import org.hallwright.power.ChainStep;
import org.hallwright.power.Outcome;
import org.hallwright.power.PowerFlow;
import org.hallwright.power.Screen;
import org.hallwright.scene.BenchResult;

/// Measures the power chain: deriving it, the flow from nothing at maximum load, the flow after one rack was taken away or put
/// back, every single failure, and every pair of failures above the building with most racks. Failures are compared with a
/// flow from nothing for each, which is extrapolated.
final class BenchPower {
    private static final double FLOW_MS = 5;
    private static final double EDIT_MS = 1;
    private static final double SINGLES_MS = 1000;
    private static final double PAIRS_MS = 5000;
    /// Rounds that are not counted.
    private static final int WARM_UP = 3;
    /// How often in a round what takes milliseconds is measured.
    private static final int REPEATS = 20;
    /// What failures are compared with: the number of failures times the times of some flows.
    private static final String EACH = "each anew, from a sample";

    private final Catalog catalog;
    private final RackTable table;
    private final Progress progress;
    private final Map<String, List<Double>> times = new HashMap<>();

    private final Chain chain;
    private final PowerFlow flow;

    BenchPower(Opened layout, Progress progress) {
        this.catalog = layout.catalog();
        this.table = layout.table();
        this.progress = progress;
        this.chain = Chain.of(table, catalog);
        this.flow = PowerFlow.of(chain, LoadCase.MAXIMUM);
    }

    List<BenchResult> run(int rounds) {
        if (chain.racks().length == 0) {
            throw new WrongCall("The layout has no racks on a power chain to measure with.");
        }
        int[] units = critical();
        for (int i = 0; i < WARM_UP; i++) {
            progress.step("warming up");
            round(units);
        }
        times.clear();
        for (int i = 1; i <= rounds; i++) {
            progress.step("round " + i + " of " + rounds);
            round(units);
        }
        // So many failures were tried.
        int singles = new Screen(flow).singles().outcomes().size();
        int pairs = pairs(units).size();
        List<BenchResult> results = new ArrayList<>();
        results.add(result("power.chain", times("chain"), "numbering the racks", times("racks"), BenchResult.NO_LIMIT));
        results.add(result("power.flow", times("flow"), "in one piece", times("uncut"), FLOW_MS));
        results.add(result("power.edit", times("edit"), "from nothing", times("anew"), EDIT_MS));
        results.add(result("power.n1", times("singles"), EACH, scaled(singles), SINGLES_MS));
        results.add(result("power.pairs", times("pairs"), EACH, scaled(pairs), PAIRS_MS));
        return results;
    }

    private void round(int[] units) {
        take("racks", () -> RackTable.of(table.plan(), catalog::size));
        take("chain", () -> Chain.of(table, catalog));
        for (int i = 0; i < REPEATS; i++) {
            take("uncut", () -> PowerFlow.uncut(chain, LoadCase.MAXIMUM));
            take("flow", () -> PowerFlow.of(chain, LoadCase.MAXIMUM));
        }
        edits();
        take("singles", () -> new Screen(flow).singles());
        take("pairs", () -> pairs(units));
    }

    /// One rack is taken away and put back, in turn.
    private void edits() {
        Plan whole = table.plan();
        Plan without = new RemoveRacks(List.of(table.id(chain.racks()[0]).toString())).apply(whole, catalog::size).plan();
        RackTable last = table;
        Chain lastChain = chain;
        PowerFlow lastFlow = flow;
        for (int i = 0; i < REPEATS; i++) {
            last = last.next(i % 2 == 0 ? without : whole);
            long start = System.nanoTime();
            ChainStep step = lastChain.next(last);
            lastFlow = lastFlow.next(step);
            note("edit", start);
            lastChain = step.chain();
        }
        RackTable edited = last;
        for (int i = 0; i < REPEATS; i++) {
            take("anew", () -> PowerFlow.of(Chain.of(edited, catalog), LoadCase.MAXIMUM));
        }
    }

    private List<Outcome> pairs(int[] units) {
        return new Screen(flow).pairs(units, () -> false);
    }

    /// Units whose pairs are tried: those that feed the building with most racks.
    private int[] critical() {
        Map<String, Integer> counts = new HashMap<>();
        for (int rack : chain.racks()) {
            counts.merge(building(rack), 1, Integer::sum);
        }
        String most = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        return IntStream.of(chain.critical()).filter(k -> IntStream.of(chain.racksBelow(k)).anyMatch(rack -> building(rack).equals(most))).toArray();
    }

    private String building(int rack) {
        BlockPlace place = table.placeOf(rack);
        return place.building() == null ? "" : place.building().key();
    }

    private void take(String name, Supplier<Object> work) {
        long start = System.nanoTime();
        // What comes of it is kept to the end, so that none of the work is left out.
        Reference.reachabilityFence(work.get());
        note(name, start);
    }

    private void note(String name, long start) {
        times.computeIfAbsent(name, n -> new ArrayList<>()).add((System.nanoTime() - start) / 1e6);
    }

    private List<Double> times(String name) {
        return times.getOrDefault(name, List.of());
    }

    /// Times of so many flows from nothing.
    private List<Double> scaled(int flows) {
        return times("flow").stream().map(time -> time * flows).toList();
    }

    /// Times beside those of a baseline.
    static BenchResult result(String name, List<Double> subject, String baseline, List<Double> base, double limit) {
        double p50 = BenchOpen.part(subject, 0.5);
        double p95 = BenchOpen.part(subject, 0.95);
        BenchResult.Baseline beside = new BenchResult.Baseline(baseline, BenchOpen.part(base, 0.5), BenchOpen.part(base, 0.95));
        return new BenchResult(name, "ms", p50, p95, BenchOpen.part(subject, 1), beside, p50 / beside.p50(), p95 / beside.p95(), limit, Double.isNaN(limit) || p50 <= limit);
    }
}
