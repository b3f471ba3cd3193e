package org.hallwright.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hallwright.catalog.LoadCase;
import org.hallwright.model.PowerSystem;
import org.hallwright.testing.Halls;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every chain.
class FlowLawsTest {
    static LongStream seeds() {
        return LongStream.range(1, 61);
    }

    private static PowerFlow flow(long seed) {
        return PowerFlow.of(new RandomChains(seed).chain(), LoadCase.MAXIMUM);
    }

    /// Whatever a unit gives is taken by those below, by racks and by itself; whatever it takes beyond that is lost in it.
    @ParameterizedTest
    @MethodSource("seeds")
    void powerIsKeptAtEveryUnit(long seed) {
        PowerFlow flow = flow(seed);
        Chain chain = flow.chain();
        double racks = IntStream.of(chain.racks).filter(flow::lit).mapToDouble(flow::rackW).sum();
        double loads = 0;
        for (int k = 0; k < chain.units().size(); k++) {
            double below = 0;
            for (int b : chain.below(k)) {
                below += flow.share(b, k) * flow.inputW(b);
            }
            double tapped = 0;
            for (int rack : chain.racksOf(k)) {
                long live = IntStream.of(chain.feedsOf(rack)).filter(flow::live).count();
                tapped += flow.live(k) ? flow.rackW(rack) / live : 0;
            }
            double own = flow.live(k) ? chain.unit(k).figure("maximumW", 0) : 0;
            // Inputs in parallel share current, not power; where their voltages differ, so do their powers.
            double tolerance = 1e-6 + 0.02 * Math.abs(below);
            int unit = k;
            boolean parallel = IntStream.of(chain.below(k)).anyMatch(b -> flow.share(b, unit) > 0 && flow.share(b, unit) < 1);
            assertThat(flow.outputW(k)).as("seed %s, %s", seed, chain.unit(k).id()).isCloseTo(below + tapped + own, within(parallel ? tolerance : 1e-3));
            loads += own;
        }
        PowerFlow.Totals totals = flow.totals();
        assertThat(totals.itW()).isCloseTo(racks, within(1e-3));
        assertThat(totals.sourceW()).as("seed %s", seed).isCloseTo(racks + loads + totals.lossW(), within(1e-3));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void failAndRestoreGivesBackTheIdenticalState(long seed) {
        PowerFlow flow = flow(seed);
        Random random = new Random(seed);
        PowerFlow changed = flow;
        for (int i = 0; i < 8; i++) {
            BitSet out = new BitSet();
            random.ints(3, 0, flow.chain().units().size()).forEach(out::set);
            changed = changed.without(out);
        }
        same(flow, changed.without(new BitSet()), seed);
    }

    /// A failure worked out where it changes something equals a flow computed afresh, bit for bit.
    @ParameterizedTest
    @MethodSource("seeds")
    void oneFailureEqualsTheWholeComputedAfresh(long seed) {
        PowerFlow flow = flow(seed);
        Screen.Singles singles = new Screen(flow).singles();
        for (Outcome outcome : singles.outcomes()) {
            BitSet out = new BitSet();
            out.set(outcome.failed().getFirst());
            PowerFlow after = PowerFlow.afresh(flow.chain(), LoadCase.MAXIMUM, out);
            same(after, flow.without(out), seed);
            assertThat(outcome.racks()).as("seed %s", seed).isEqualTo(after.dark().length - flow.dark().length);
            for (int k = 0; k < flow.chain().units().size(); k++) {
                assertThat((double) singles.worst()[k]).as("seed %s", seed).matches(w -> Double.isNaN(w) || w >= 0);
                if (after.live(k) && !Double.isNaN(after.loadPct(k))) {
                    assertThat((double) singles.worst()[k]).as("seed %s", seed).isGreaterThanOrEqualTo(after.loadPct(k) * (1 - 1e-6));
                }
            }
        }
    }

    /// Failing a unit is the same as the plan without it and without what only it feeds.
    @ParameterizedTest
    @MethodSource("seeds")
    void failingASubtreeEqualsRemovingIt(long seed) {
        PowerFlow flow = flow(seed);
        Chain chain = flow.chain();
        int failed = new Random(seed).nextInt(chain.units().size());
        BitSet out = new BitSet();
        out.set(failed);
        PowerFlow after = flow.without(out);
        PowerSystem system = chain.table().plan().power().getFirst();
        List<PowerSystem.Unit> left = new ArrayList<>();
        for (PowerSystem.Unit unit : system.units()) {
            int k = chain.index(unit.id()).orElseThrow();
            if (after.live(k)) {
                left.add(new PowerSystem.Unit(unit.id(), unit.name(), unit.kind(), kept(unit.from(), after), kept(unit.standby(), after), unit.at(), unit.serves(), false, unit.figures()));
            }
        }
        Chain smaller = Chain.of(Halls.table(chain.table().plan().withPower(List.of(system.withUnits(left)))), Halls.CATALOG);
        PowerFlow without = PowerFlow.of(smaller, LoadCase.MAXIMUM);
        for (int k = 0; k < smaller.units().size(); k++) {
            int same = chain.index(smaller.unit(k).id()).orElseThrow();
            assertThat(without.voltage(k)).as("seed %s, %s", seed, smaller.unit(k).id()).isCloseTo(after.voltage(same), within(1e-9));
            assertThat(without.outputW(k)).as("seed %s, %s", seed, smaller.unit(k).id()).isCloseTo(after.outputW(same), within(0.01));
        }
    }

    private static List<String> kept(List<String> ids, PowerFlow flow) {
        return ids.stream().filter(id -> flow.live(flow.chain().index(id).orElseThrow())).toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreLoadNeverLowersALoading(long seed) {
        Chain chain = new RandomChains(seed).chain();
        PowerFlow less = PowerFlow.of(chain, LoadCase.ofMaximum(0.6));
        PowerFlow more = PowerFlow.of(chain, LoadCase.ofMaximum(0.7));
        for (int k = 0; k < chain.units().size(); k++) {
            // The magnetising current of an idle transformer falls with its voltage.
            if (less.loadPct(k) > 1) {
                assertThat(more.loadPct(k)).as("seed %s, %s", seed, chain.unit(k).id()).isGreaterThanOrEqualTo(less.loadPct(k) - 1e-9);
            }
        }
    }

    /// Islands are solved one after the other, or all in one piece: the flow is the same.
    @ParameterizedTest
    @MethodSource("seeds")
    void cuttingIntoIslandsChangesNothing(long seed) {
        PowerFlow flow = flow(seed);
        PowerFlow uncut = PowerFlow.uncut(flow.chain(), LoadCase.MAXIMUM);
        for (int k = 0; k < flow.chain().units().size(); k++) {
            assertThat(uncut.live(k)).isEqualTo(flow.live(k));
            assertThat(uncut.voltage(k)).as("seed %s, %s", seed, flow.chain().unit(k).id()).isCloseTo(flow.voltage(k), within(1e-9));
            assertThat(uncut.inputW(k)).as("seed %s, %s", seed, flow.chain().unit(k).id()).isCloseTo(flow.inputW(k), within(0.1));
        }
    }

    private static void same(PowerFlow a, PowerFlow b, long seed) {
        for (int k = 0; k < a.chain().units().size(); k++) {
            String unit = a.chain().unit(k).id();
            assertThat(b.live(k)).as("seed %s, %s", seed, unit).isEqualTo(a.live(k));
            assertThat(b.voltage(k)).as("seed %s, %s", seed, unit).isEqualTo(a.voltage(k));
            assertThat(b.inputW(k)).as("seed %s, %s", seed, unit).isEqualTo(a.inputW(k));
            assertThat(b.outputVar(k)).as("seed %s, %s", seed, unit).isEqualTo(a.outputVar(k));
        }
        assertThat(b.dark()).isEqualTo(a.dark());
    }
}
