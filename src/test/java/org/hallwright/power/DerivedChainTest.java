package org.hallwright.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hallwright.catalog.LoadCase;
import org.hallwright.edit.Edit;
import org.hallwright.edit.EditRefused;
import org.hallwright.edit.MoveParts;
import org.hallwright.edit.MoveRacks;
import org.hallwright.edit.RemoveRacks;
import org.hallwright.edit.SetPower;
import org.hallwright.edit.SetRackType;
import org.hallwright.model.Finding;
import org.hallwright.model.Plan;
import org.hallwright.model.PowerSystem;
import org.hallwright.model.RackTable;
import org.hallwright.testing.RandomEdits;
import org.hallwright.testing.Seeds;
import org.hallwright.testing.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Chains that follow from tiers.
class DerivedChainTest {
    private static Chain chain(String name) {
        return Chain.of(Shipped.table(Shipped.plan(name)), Shipped.CATALOG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"superpod-h100", "gb200-hall", "colossus-1", "colossus-1m"})
    void everyRackHasTwoFeedsThatMeetNoEarlierThanTheyMust(String name) {
        Chain chain = chain(name);
        assertThat(chain.unfed()).isEmpty();
        for (int rack : chain.racks) {
            int[] feeds = chain.feedsOf(rack);
            assertThat(feeds).hasSize(2);
            assertThat(feeds[0]).isNotEqualTo(feeds[1]);
            Set<Integer> a = new HashSet<>(Arrays.stream(chain.above(feeds[0])).boxed().toList());
            a.retainAll(Arrays.stream(chain.above(feeds[1])).boxed().toList());
            assertThat(a).as("%s is fed twice by the same unit", chain.table().id(rack)).isEmpty();
        }
    }

    /// No single failure but that of the only source, or of equipment outside the redundant part, takes a rack down.
    @ParameterizedTest
    @ValueSource(strings = {"superpod-h100", "gb200-hall", "colossus-1", "colossus-1m"})
    void noSingleFailureDropsARack(String name) {
        PowerStudy study = PowerStudy.of(chain(name), () -> false);
        for (Outcome outcome : study.singles().outcomes()) {
            PowerUnit failed = study.chain().unit(outcome.failed().getFirst());
            if (failed.kind() != PowerSystem.Kind.UTILITY) {
                assertThat(outcome.racks()).as("%s", failed.id()).isZero();
            }
            assertThat(outcome.unsolved()).isFalse();
        }
        assertThat(study.findings()).noneMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }

    /// The site draws its IT power times its PUE: what is not IT is the rest, losses of the chain included.
    @ParameterizedTest
    @ValueSource(strings = {"superpod-h100", "gb200-hall", "colossus-1"})
    void theSiteDrawsItTimesPue(String name) {
        Chain chain = chain(name);
        PowerFlow.Totals totals = PowerFlow.of(chain, LoadCase.MAXIMUM).totals();
        double pue = chain.table().plan().sites().getFirst().pue().value();
        assertThat(totals.sourceW()).isBetween(totals.itW() * pue * (1 - 1e-9), totals.itW() * pue * 1.01);
        assertThat(totals.sourceW()).isCloseTo(totals.itW() + totals.houseW() + totals.lossW(), within(1.0));
    }

    /// Three unit substations share a pod in pairs: at most three of its seven arrays meet on one, and with one out the other
    /// two carry everything, and a little more for losses that grow with the square of the load.
    @Test
    void podsOfThreeSurviveOne() {
        Chain chain = chain("colossus-1");
        PowerFlow flow = PowerFlow.of(chain, LoadCase.MAXIMUM);
        int first = chain.index("EE1-US.R01.P01").orElseThrow();
        PowerFlow after = flow.without(List.of("EE1-US.R01.P01"));
        double moved = flow.outputW(first);
        double gained = 0;
        for (String other : List.of("EE1-US.R01.P02", "EE1-US.R01.P03")) {
            int k = chain.index(other).orElseThrow();
            gained += after.outputW(k) - flow.outputW(k);
        }
        assertThat(after.live(first)).isFalse();
        assertThat(after.dark()).isEmpty();
        assertThat(gained).isCloseTo(moved, within(0.015 * moved));
    }

    /// One unit of a tier is rated, fed or left out otherwise than the others; what does not exist is said.
    @Test
    void singleUnitsDifferFromTheirTier() {
        Plan plan = Shipped.plan("gb200-hall");
        PowerSystem system = plan.power().getFirst();
        Plan changed = plan;
        for (String[] figure : new String[][] {{"EE-TR.R01.P01.ratingVA", "3000000"}, {"EE-TR.R01.P02.from", "Y2-SG.R02.P01"}, {"H1-X1.R01.A1.absent", "true"}, {"EE-TR.R09.P01.derate", "0.9"}}) {
            system = SetPower.figure(system, figure[0], figure[1]).system();
            changed = SetPower.figure(system, figure[0], figure[1]).apply(changed, Shipped.CATALOG::size).plan();
        }
        Chain before = Chain.of(Shipped.table(plan), Shipped.CATALOG);
        Chain chain = Chain.of(Shipped.table(changed), Shipped.CATALOG);
        PowerFlow flow = PowerFlow.of(chain, LoadCase.MAXIMUM);
        PowerFlow was = PowerFlow.of(before, LoadCase.MAXIMUM);
        int first = chain.index("EE-TR.R01.P01").orElseThrow();
        assertThat(flow.ratedAmperes(first)).isCloseTo(1.5 * was.ratedAmperes(before.index("EE-TR.R01.P01").orElseThrow()), within(1e-6));
        assertThat(chain.above(chain.index("EE-TR.R01.P02.F").orElseThrow())).contains(chain.index("Y2-SG.R02.P01").orElseThrow());
        assertThat(chain.index("H1-X1.R01.A1")).isEmpty();
        assertThat(chain.feedsOf(chain.racksOf(chain.index("H1-X1.R01.B1").orElseThrow())[0])).hasSize(1);
        assertThat(chain.faults()).extracting(Fault::place).containsExactly("EE-TR.R09.P01");
    }

    /// What is kept back, stranded and free is never less than nothing, also where boards state no rating.
    @ParameterizedTest
    @ValueSource(strings = {"superpod-h100", "gb200-hall", "colossus-1"})
    void capacityIsNeverNegative(String name) {
        Plan plan = Shipped.plan(name).withPower(List.of());
        Plan proposed = plan.withPower(List.of(PowerProposal.of(Shipped.table(plan), Shipped.CATALOG).orElseThrow()));
        for (Plan each : List.of(Shipped.plan(name), proposed)) {
            PowerStudy study = PowerStudy.of(Shipped.table(each), Shipped.CATALOG);
            for (Capacity.Share share : study.capacity().byUnit()) {
                assertThat(List.of(share.reserveW(), share.headroomW(), share.stranded().electricalW(), share.stranded().thermalW(), share.stranded().spaceW()))
                        .as(study.chain().unit(share.unit()).id()).allMatch(w -> w >= 0 && Double.isFinite(w));
            }
        }
    }

    /// An edit of racks carried over equals a chain and a flow from nothing, bit for bit.
    @Seeds(12)
    void incrementalEqualsAfresh(long seed) {
        Random random = new Random(seed);
        Plan plan = Shipped.plan(seed % 2 == 0 ? "gb200-hall" : "superpod-h100");
        RandomEdits edits = new RandomEdits(Shipped.CATALOG);
        RackTable table = Shipped.table(plan);
        PowerFlow flow = PowerFlow.of(Chain.of(table, Shipped.CATALOG), LoadCase.MAXIMUM);
        int carried = 0;
        for (int i = 0; i < 25; i++) {
            Plan later;
            try {
                later = (random.nextInt(4) > 0 ? racks(table, random) : edits.edit(plan, random)).apply(plan, Shipped.CATALOG::size).plan();
            } catch (EditRefused | IllegalArgumentException refused) {
                continue;
            }
            plan = later;
            table = table.next(plan);
            ChainStep step = flow.chain().next(table);
            carried += step.whole() ? 0 : 1;
            flow = flow.next(step);
            Chain afresh = Chain.of(table, Shipped.CATALOG);
            assertThat(step.chain().units()).isEqualTo(afresh.units());
            assertThat(step.chain().racks).isEqualTo(afresh.racks);
            assertThat(step.chain().feeds.to).isEqualTo(afresh.feeds.to);
            PowerFlow cold = PowerFlow.of(afresh, LoadCase.MAXIMUM);
            for (int k = 0; k < afresh.units().size(); k++) {
                assertThat(flow.outputW(k)).as("%s", afresh.unit(k).id()).isEqualTo(cold.outputW(k));
                assertThat(flow.voltage(k)).as("%s", afresh.unit(k).id()).isEqualTo(cold.voltage(k));
                assertThat(flow.inputW(k)).as("%s", afresh.unit(k).id()).isEqualTo(cold.inputW(k));
            }
        }
        assertThat(carried).isPositive();
    }

    private static Edit racks(RackTable table, Random random) {
        int n;
        do {
            n = random.nextInt(table.capacity());
        } while (!table.present(n));
        List<String> ids = List.of(table.id(n).toString());
        return switch (random.nextInt(4)) {
            case 0 -> new MoveRacks(ids, random.nextInt(-500, 500), random.nextInt(-500, 500));
            case 1 -> new RemoveRacks(ids);
            case 2 -> new SetRackType(ids, random.nextBoolean() ? "cpu-rack" : "storage-rack");
            default -> new MoveParts(List.of(table.placeOf(n).block().key()), random.nextInt(-500, 500), random.nextInt(-500, 500));
        };
    }
}
