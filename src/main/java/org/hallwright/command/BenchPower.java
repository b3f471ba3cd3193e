package org.hallwright.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Timings times = new Timings();

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
        results.add(Timings.result("power.chain", times.of("chain"), "numbering the racks", times.of("racks"), BenchResult.NO_LIMIT));
        results.add(Timings.result("power.flow", times.of("flow"), "in one piece", times.of("uncut"), FLOW_MS));
        results.add(Timings.result("power.edit", times.of("edit"), "from nothing", times.of("anew"), EDIT_MS));
        results.add(Timings.result("power.n1", times.of("singles"), EACH, scaled(singles), SINGLES_MS));
        results.add(Timings.result("power.pairs", times.of("pairs"), EACH, scaled(pairs), PAIRS_MS));
        return results;
    }

    private void round(int[] units) {
        times.take("racks", () -> RackTable.of(table.plan(), catalog::size));
        times.take("chain", () -> Chain.of(table, catalog));
        for (int i = 0; i < REPEATS; i++) {
            times.take("uncut", () -> PowerFlow.uncut(chain, LoadCase.MAXIMUM));
            times.take("flow", () -> PowerFlow.of(chain, LoadCase.MAXIMUM));
        }
        edits();
        times.take("singles", () -> new Screen(flow).singles());
        times.take("pairs", () -> pairs(units));
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
            times.note("edit", start);
            lastChain = step.chain();
        }
        RackTable edited = last;
        for (int i = 0; i < REPEATS; i++) {
            times.take("anew", () -> PowerFlow.of(Chain.of(edited, catalog), LoadCase.MAXIMUM));
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

    /// Times of so many flows from nothing.
    private List<Double> scaled(int flows) {
        return times.of("flow").stream().map(time -> time * flows).toList();
    }
}
