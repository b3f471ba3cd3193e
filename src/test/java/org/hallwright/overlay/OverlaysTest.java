package org.hallwright.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hallwright.model.Basis;
import org.hallwright.model.Block;
import org.hallwright.model.Phase;
import org.hallwright.model.Plan;
import org.hallwright.model.RackId;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.model.TitleBlock;
import org.hallwright.testing.Halls;
import org.junit.jupiter.api.Test;

class OverlaysTest {
    private static final RackTable TABLE = Halls.table(Halls.plan(Halls.room("H1", Halls.rows("K1", 2000, 2000, 6, 2),
            Halls.at("W1", "wide", 15_000, 5000, 0), Halls.at("C1", "cdu", 15_000, 10_000, 0))));

    private static RackResult racks(String id, RackTable table) {
        return (RackResult) Overlays.named(id).orElseThrow().compute(Analyses.of(table, Halls.CATALOG));
    }

    private static int number(String id) {
        return TABLE.number(RackId.parse(id));
    }

    @Test
    void everyOverlayAccountsForWhatItColours() {
        assertThat(Overlays.all().stream().map(Overlay::id)).doesNotHaveDuplicates();
        for (Overlay overlay : Overlays.all()) {
            OverlayResult result = overlay.compute(Analyses.of(TABLE, Halls.CATALOG));
            assertThat(result.about().id()).isEqualTo(overlay.id());
            assertThat(result.about().provenance()).isNotBlank();
            assertThat(result.counts()).hasSize(result.scale().bands().size());
            if (result instanceof RackResult racks) {
                int[] numbers = IntStream.range(0, TABLE.capacity()).filter(n -> !Double.isNaN(racks.value(TABLE, n))).toArray();
                assertThat(Arrays.stream(racks.counts()).sum()).isEqualTo(numbers.length);
                for (int n : numbers) {
                    assertThat(racks.argb(n)).isEqualTo(racks.scale().argb(racks.value(TABLE, n)));
                }
            }
        }
    }

    @Test
    void aFigureIsThatOfTheCatalogueAndSaysHowItIsKnown() {
        RackResult power = racks("power-max", TABLE);
        assertThat(power.value(TABLE, number("K1.R01.P01"))).isEqualTo(80);
        assertThat(power.about().unit()).isEqualTo("kW/rack");
        assertThat(power.about().basis()).as("every figure of this catalogue is an estimate").isEqualTo(Basis.ASSUMED);
        assertThat(power.about().provenance()).endsWith("100 % of it rests on estimates");
        assertThat(power.value(TABLE, number("C1.R01.P01"))).as("plant is left out").isNaN();
        assertThat(power.argb(number("C1.R01.P01"))).isEqualTo(ColourMap.NOTHING);
        assertThat(power.argb(TABLE.capacity() + 3)).as("a number that came later").isEqualTo(ColourMap.NOTHING);
    }

    @Test
    void aLockedRangeStaysAndCountsFollowTheScope() {
        RackResult mass = racks("mass", TABLE);
        RackResult locked = mass.over(TABLE, n -> n == number("W1.R01.P01"), Optional.of(new Range(0, 400)));
        assertThat(locked.scale().range()).contains(new Range(0, 400));
        assertThat(Arrays.stream(locked.counts()).sum()).isEqualTo(1);
        assertThat(locked.scale().bands().getLast().label()).isEqualTo("350 and more");
        assertThat(locked.argb(number("K1.R01.P01"))).isEqualTo(locked.scale().bands().getLast().argb());
        assertThat(locked.values()).isSameAs(mass.values());
        assertThat(mass.over(TABLE, TABLE::present, Optional.empty())).usingRecursiveComparison().isEqualTo(mass);
    }

    @Test
    void aRowShowsItsWorstValue() {
        RackTable mixed = Halls.table(Halls.plan(Halls.room("H1", Halls.row("K1", 2000, 2000, 3), Halls.at("X1", "heavy", 9000, 2600, 0))));
        RackResult mass = racks("mass", mixed);
        int heavy = mixed.number(RackId.parse("X1.R01.P01"));
        int light = mixed.number(RackId.parse("K1.R01.P01"));
        assertThat(mass.argb(heavy)).isNotEqualTo(mass.argb(light));
        assertThat(mass.worst(IntStream.of(light, heavy, light))).isEqualTo(mass.argb(heavy));
        RackResult type = racks("type", mixed);
        assertThat(type.worst(IntStream.of(heavy, light, light + 1))).as("the most frequent type").isEqualTo(type.argb(light));
        assertThat(type.worst(IntStream.empty())).isEqualTo(ColourMap.NOTHING);
        assertThat(mass.worst(IntStream.of(mixed.capacity()))).isEqualTo(ColourMap.NOTHING);
    }

    private static Block inPhase(Block b, String phase) {
        return new Block(b.key(), b.name(), b.pose(), b.template(), b.rows(), b.repeat(), b.frontAisle(), b.rearAisle(), b.naming(), b.order(), b.exceptions(), phase, false);
    }

    @Test
    void thePhaseIsTheNearestThatIsNamed() {
        Room hall = Halls.room("H1", inPhase(Halls.row("K1", 2000, 2000, 2), "LATE"), Halls.row("K2", 2000, 6000, 2));
        Room dated = new Room(hall.key(), "", hall.kind(), hall.pose(), hall.width(), hall.depth(), hall.clearHeight(), 0, hall.floor(), "", hall.contents(), "EARLY", false);
        Plan plan = Halls.plan(dated, Halls.room("H2", 30_000, 0, List.of(), Halls.row("K3", 2000, 2000, 2)));
        Plan phased = new Plan("", "", List.of(), List.of(new Phase("LATE", "", LocalDate.of(2026, 3, 1)), new Phase("EARLY", "First", LocalDate.of(2025, 1, 1))),
                List.of(), plan.sites(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), TitleBlock.NONE);
        RackTable table = Halls.table(phased);
        RackResult phase = racks("phase", table);
        assertThat(phase.scale().bands()).extracting(Band::label).containsExactly("In no phase", "2025-01-01  First", "2026-03-01  LATE");
        assertThat(phase.counts()).containsExactly(2, 2, 2);
        int late = table.number(RackId.parse("K1.R01.P01"));
        int early = table.number(RackId.parse("K2.R01.P01"));
        assertThat(phase.value(table, late)).isEqualTo(2);
        assertThat(phase.value(table, early)).isEqualTo(1);
        assertThat(phase.worst(IntStream.of(late, early))).isEqualTo(phase.argb(late));
        assertThat(new HashSet<>(Arrays.stream(phase.colours()).boxed().toList())).hasSizeGreaterThanOrEqualTo(3);
    }
}
