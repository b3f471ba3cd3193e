package org.hallwright.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    }

    @ParameterizedTest
    @ValueSource(strings = {"colossus-1", "colossus-1m", "gb200-hall", "superpod-h100"})
    void showShippedLayouts(String name) {
        Plan plan = Shipped.plan(name);
        RackTable table = Shipped.table(plan);
        Solids solids = Solids.of(table, Shipped.CATALOG);
        Supplier<PowerFlow> flow = () -> PowerFlow.of(Chain.of(table, Shipped.CATALOG), LoadCase.MAXIMUM);
        for (String which : Generated.NAMES) {
            seen(made(Generated.named(which, table, Shipped.CATALOG, solids, flow, () -> Cabling.of(table, Shipped.CATALOG))), plan, solids);
        }
    }

    @Test
    void tellFiguresOfThePlan() {
        Plan plan = Shipped.plan("gb200-hall");
        RackTable table = Shipped.table(plan);
        Solids solids = Solids.of(table, Shipped.CATALOG);
        assertThat(made(Generated.campus(table, Shipped.CATALOG, solids)).stops().getFirst().caption()).contains("9,216 GPUs", "176 racks", "(computed)");
        PowerFlow flow = PowerFlow.of(Chain.of(table, Shipped.CATALOG), LoadCase.MAXIMUM);
        List<Tour.Stop> power = made(Generated.power(flow, solids)).stops();
        assertThat(power.getFirst().caption()).startsWith("Grid").contains("25.0 MW");
        assertThat(power.getLast().caption()).contains("132.0 kW on 2 feeds");
        assertThat(power).allMatch(stop -> stop.own().orElseThrow().overlay().equals("power-load"));
        List<Tour.Stop> packet = made(Generated.packet(Cabling.of(table, Shipped.CATALOG), solids)).stops();
        double metres = 0;
        for (Tour.Stop stop : packet) {
            Matcher length = Pattern.compile(", ([0-9.]+) m to ").matcher(stop.caption());
            while (length.find()) {
                metres += Double.parseDouble(length.group(1));
            }
        }
        Matcher sum = Pattern.compile(": ([0-9.]+) m of cable in all, ([0-9,]+) ns").matcher(packet.getLast().caption());
        assertThat(sum.find()).isTrue();
        assertThat(Double.parseDouble(sum.group(1))).as("sum of the cables told").isCloseTo(metres, within(0.05 * packet.size()));
    }

    @Test
    void thereAreThree() {
        Plan plan = Plan.empty("Nothing");
        RackTable table = Halls.table(plan);
        Solids solids = Solids.of(table, Halls.CATALOG);
        assertThatThrownBy(() -> Generated.named("tour", table, Halls.CATALOG, solids, () -> PowerFlow.of(Chain.of(table, Halls.CATALOG), LoadCase.MAXIMUM),
                () -> Cabling.of(table, Halls.CATALOG))).hasMessageContaining("campus, power, packet");
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
