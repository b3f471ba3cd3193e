package org.hallwright.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hallwright.catalog.LoadCase;
import org.hallwright.model.Plan;
import org.hallwright.model.PowerSystem.Kind;
import org.hallwright.model.PowerSystem.Level;
import org.hallwright.model.PowerSystem.Wiring;
import org.hallwright.model.PowerSystem;
import org.hallwright.testing.Halls;
import org.junit.jupiter.api.Test;

/// The schemes of redundancy, each in a hall of rows of eight racks of 80 kW.
class SchemesTest {
    private static final double ROW_W = 8 * 80_000;

    private static PowerSystem.Tier tier(String key, Kind kind, int count, int set, List<String> from, Wiring wiring, Map<String, Double> figures) {
        return new PowerSystem.Tier(key, "", kind, List.of(), "", count, Level.SITE, set, from, List.of(), wiring, 1, 0, List.of(), "", new TreeMap<>(figures));
    }

    private static PowerSystem.Tier busways(List<String> from, Wiring wiring, int feeds) {
        return new PowerSystem.Tier("BW", "", Kind.BUSWAY, List.of(), "", 1, Level.SITE, 0, from, List.of(), wiring, feeds, 0, List.of(), "",
                new TreeMap<>(Map.of("amperes", 1600.0)));
    }

    private static PowerFlow flow(int rows, PowerSystem.Tier... tiers) {
        Plan plan = Halls.plan(Halls.room("H1", Halls.rows("K", 500, 500, 8, rows)));
        PowerSystem system = new PowerSystem("PW", "", List.of(), PowerSystem.Standard.NEC, 0.98, 0.35, "", List.of(), List.of(tiers), List.of());
        return PowerFlow.of(Chain.of(Halls.table(plan.withPower(List.of(system))), Halls.CATALOG), LoadCase.MAXIMUM);
    }

    private static final PowerSystem.Tier GRID = tier("GRID", Kind.UTILITY, 1, 0, List.of(), Wiring.ROTATE, Map.of("volts", 415.0, "firmW", 1e8));

    private static PowerSystem.Tier ups(int count, int set) {
        return tier("UPS", Kind.UPS, count, set, List.of("GRID"), Wiring.ROTATE, Map.of("ratingVA", 1e6));
    }

    private static double out(PowerFlow flow, String id) {
        return flow.outputW(flow.chain().index(id).orElseThrow());
    }

    private static void twoOf(double expected, PowerFlow flow, String... ids) {
        for (String id : ids) {
            assertThat(out(flow, id)).as(id).isCloseTo(expected, within(0.01 * ROW_W));
        }
    }

    /// N: one path; its failure darkens what hangs on it and nothing else.
    @Test
    void single() {
        PowerFlow flow = flow(4, GRID, ups(2, 0), busways(List.of("UPS"), Wiring.ROTATE, 1));
        twoOf(2 * ROW_W, flow, "S1.UPS.1", "S1.UPS.2");
        PowerFlow after = flow.without(List.of("S1.UPS.1"));
        assertThat(after.dark()).hasSize(16);
        assertThat(IntStream.of(after.dark()).mapToObj(n -> after.chain().table().id(n).slot().row()).distinct()).containsExactly(1, 3);
        twoOf(2 * ROW_W, after, "S1.UPS.2");
    }

    /// N+1: modules in parallel on one bus; with one out the others take its part.
    @Test
    void parallel() {
        PowerFlow flow = flow(4, GRID, ups(4, 0), tier("OB", Kind.BOARD, 1, 0, List.of("UPS"), Wiring.ALL, Map.of("amperes", 6000.0)), busways(List.of("OB"), Wiring.ROTATE, 1));
        twoOf(ROW_W, flow, "S1.UPS.1", "S1.UPS.2", "S1.UPS.3", "S1.UPS.4");
        PowerFlow after = flow.without(List.of("S1.UPS.2"));
        assertThat(after.dark()).isEmpty();
        twoOf(4 * ROW_W / 3, after, "S1.UPS.1", "S1.UPS.3", "S1.UPS.4");
    }

    /// 2N: two trees that share nothing but the source; each carries half, and all when the other is lost.
    @Test
    void separate() {
        PowerFlow flow = flow(4, GRID, ups(2, 2), busways(List.of("UPS"), Wiring.SEPARATE, 2));
        twoOf(2 * ROW_W, flow, "S1.UPS.1", "S1.UPS.2");
        for (Outcome outcome : new Screen(flow).singles().outcomes()) {
            boolean source = flow.chain().unit(outcome.failed().getFirst()).kind().source();
            assertThat(outcome.racks()).isEqualTo(source ? 32 : 0);
        }
        twoOf(4 * ROW_W, flow.without(List.of("S1.UPS.1")), "S1.UPS.2");
        assertThat(flow.without(List.of("S1.UPS.1", "S1.UPS.2")).dark()).hasSize(32);
    }

    /// 4-make-3: six rows on the six pairs of four; each unit carries a quarter, and a third with one out.
    @Test
    void distributed() {
        PowerFlow flow = flow(6, GRID, ups(4, 4), busways(List.of("UPS"), Wiring.PAIRS, 2));
        twoOf(6 * ROW_W / 4, flow, "S1.UPS.1", "S1.UPS.2", "S1.UPS.3", "S1.UPS.4");
        PowerFlow after = flow.without(List.of("S1.UPS.3"));
        assertThat(after.dark()).isEmpty();
        double most = IntStream.of(1, 2, 4).mapToDouble(i -> out(after, "S1.UPS." + i)).max().orElseThrow();
        double least = IntStream.of(1, 2, 4).mapToDouble(i -> out(after, "S1.UPS." + i)).min().orElseThrow();
        assertThat(most).isCloseTo(2 * ROW_W, within(0.01 * ROW_W));
        assertThat(least).isCloseTo(2 * ROW_W, within(0.01 * ROW_W));
    }

    /// Block redundant: a reserve that stands idle takes over the whole of the unit that fails.
    @Test
    void catcher() {
        PowerFlow flow = flow(3, GRID, ups(4, 4), tier("STS", Kind.SWITCH, 3, 0, List.of("UPS"), Wiring.CATCHER, Map.of("amperes", 1600.0)),
                busways(List.of("STS"), Wiring.ROTATE, 1));
        twoOf(ROW_W, flow, "S1.UPS.1", "S1.UPS.2", "S1.UPS.3");
        assertThat(out(flow, "S1.UPS.4")).isZero();
        PowerFlow after = flow.without(List.of("S1.UPS.2"));
        assertThat(after.dark()).isEmpty();
        twoOf(ROW_W, after, "S1.UPS.1", "S1.UPS.3", "S1.UPS.4");
        PowerFlow two = flow.without(List.of("S1.UPS.1", "S1.UPS.2"));
        twoOf(2 * ROW_W, two, "S1.UPS.4");
        assertThat(two.loadPct(two.chain().index("S1.UPS.4").orElseThrow())).isGreaterThan(100);
    }

    /// Sources dealt out to the sections of a bus, several to each.
    @Test
    void dealt() {
        PowerFlow flow = flow(2, tier("GT", Kind.GENERATOR, 6, 0, List.of(), Wiring.ROTATE, Map.of("volts", 415.0, "firmW", 1e6)),
                tier("MV", Kind.BOARD, 2, 0, List.of("GT"), Wiring.DEALT, Map.of("amperes", 4000.0)), busways(List.of("MV"), Wiring.ROTATE, 1));
        assertThat(flow.chain().above(flow.chain().index("S1.MV.1").orElseThrow())).hasSize(3);
        twoOf(ROW_W / 3, flow, "S1.GT.1", "S1.GT.2", "S1.GT.3", "S1.GT.4", "S1.GT.5", "S1.GT.6");
        twoOf(ROW_W / 2, flow.without(List.of("S1.GT.1")), "S1.GT.3", "S1.GT.5");
    }
}
