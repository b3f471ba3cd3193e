package org.hallwright.tour;

import static org.assertj.core.api.Assertions.assertThat;

import org.hallwright.catalog.LoadCase;
import org.hallwright.model.Plan;
import org.hallwright.model.RackTable;
import org.hallwright.model.Tour;
import org.hallwright.network.Cabling;
import org.hallwright.power.Chain;
import org.hallwright.power.PowerFlow;
import org.hallwright.testing.Halls;
import org.hallwright.testing.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tours made by rule show what they are about, from free places.
class GeneratedTest {
    private static Tour made(Generated generated) {
        assertThat(generated).isInstanceOf(Generated.Made.class);
        return ((Generated.Made) generated).tour();
    }

    private static void seen(Tour tour, Plan plan, Solids solids) {
        assertThat(tour.stops()).hasSizeGreaterThan(1);
        for (Tour.Stop stop : tour.stops()) {
            var look = stop.own().orElseThrow();
            Solids there = TourPath.roofs(look.showing()) ? solids.roofed() : solids;
            assertThat(there.inside(look.eye())).as(stop.caption()).isFalse();
            assertThat(there.clear(look.eye(), look.target(), 0)).as("seen: %s", stop.caption()).isTrue();
            assertThat(stop.caption()).isNotBlank().doesNotContain("NaN");
        }
        TourPath path = TourPath.of(plan, tour, solids);
        for (int i = 1; i < path.stops(); i++) {
            assertThat(path.arrival(i)).as("a way leads to stop %d", i).isGreaterThan(path.departure(i - 1));
        }
        for (double t = 0; t < path.seconds(); t += 1.0 / 30) {
            assertThat(solids.inside(path.at(t).eye())).as("%f s", t).isFalse();
        }
        System.out.println(tour.name() + " " + path.seconds());
        tour.stops().forEach(s -> System.out.println("   " + s.own().get().eye() + " " + s.caption()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"colossus-1", "colossus-1m", "gb200-hall", "superpod-h100"})
    void showShippedLayouts(String name) {
        Plan plan = Shipped.plan(name);
        RackTable table = Shipped.table(plan);
        Solids solids = Solids.of(table, Shipped.CATALOG);
        for (String which : Generated.NAMES) {
            long t = System.nanoTime();
            Generated made = Generated.named(which, table, Shipped.CATALOG, solids, () -> PowerFlow.of(Chain.of(table, Shipped.CATALOG), LoadCase.MAXIMUM), () -> Cabling.of(table, Shipped.CATALOG));
            System.out.println(name + " " + which + " " + (System.nanoTime() - t) / 1e6 + " ms " + (made instanceof Generated.Refused r ? r.reason() : ""));
            if (plan.power().isEmpty() && which.equals(Generated.POWER)) {
                assertThat(made).isInstanceOf(Generated.Refused.class);
            } else {
                seen(made(made), plan, solids);
            }
        }
    }

    @Test
    void saysWhyThereIsNone() {
        Plan plan = Halls.plan(Halls.room("H1", Halls.row("A", 2000, 2000, 4)));
        RackTable table = Halls.table(plan);
        Solids solids = Solids.of(table, Halls.CATALOG);
        Generated power = Generated.power(PowerFlow.of(Chain.of(table, Halls.CATALOG), LoadCase.MAXIMUM), solids);
        assertThat(((Generated.Refused) power).reason()).contains("no power system");
        Generated packet = Generated.packet(Cabling.of(table, Halls.CATALOG), solids);
        assertThat(((Generated.Refused) packet).reason()).contains("no network");
        Plan empty = Plan.empty("Nothing");
        RackTable none = Halls.table(empty);
        assertThat(Generated.campus(none, Halls.CATALOG, Solids.of(none, Halls.CATALOG))).isInstanceOf(Generated.Refused.class);
    }
}
