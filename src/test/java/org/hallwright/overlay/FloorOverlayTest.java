package org.hallwright.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hallwright.model.Frame;
import org.hallwright.model.Item;
import org.hallwright.model.RackId;
import org.hallwright.model.RackTable;
import org.hallwright.rules.Footprint;
import org.hallwright.testing.Halls;
import org.hallwright.testing.Seeds;
import org.junit.jupiter.api.Test;

class FloorOverlayTest {
    private static FieldResult load(RackTable table) {
        return (FieldResult) Overlays.named("floor-load").orElseThrow().compute(Analyses.of(table, Halls.CATALOG));
    }

    private static double total(Grid grid) {
        double sum = 0;
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                float value = grid.value(column, row);
                sum += Float.isNaN(value) ? 0 : value * grid.areaM2(column, row);
            }
        }
        return sum;
    }

    @Seeds(12)
    void theFloorCarriesAllThatStandsOnIt(long seed) {
        Random random = new Random(seed);
        List<Item> racks = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            double yaw = random.nextBoolean() ? 90 * random.nextInt(4) : random.nextDouble(360);
            racks.add(Halls.at("K" + i, random.nextBoolean() ? "rack" : "heavy", random.nextInt(1000, 19_000), random.nextInt(1000, 19_000), yaw));
        }
        RackTable table = Halls.table(Halls.plan(random.nextDouble(360), Halls.room("H1", racks.toArray(Item[]::new))));
        double mass = 0;
        for (int n = 0; n < table.capacity(); n++) {
            mass += table.present(n) ? Halls.CATALOG.rating(table, n).orElseThrow().massKg() : 0;
        }
        FieldResult field = load(table);
        assertThat(field.grids()).hasSize(1);
        assertThat(total(field.grids().getFirst())).isCloseTo(mass, within(mass * 1e-5));
    }

    @Seeds(12)
    void aTurnedFootprintFillsEachCellByWhatItCovers(long seed) {
        Random random = new Random(seed);
        double yaw = random.nextDouble(360);
        Spread spread = new Spread(new Frame(0, 0, 0, 0), 6000, 6000, 600);
        Footprint rack = new Footprint(3000 + random.nextDouble(500), 3000, yaw, 800, 1200);
        spread.add(rack.x(), rack.y(), yaw, 800, 1200, 960);
        Grid grid = spread.grid("H1");
        for (int i = 0; i < 40; i++) {
            int column = random.nextInt(10);
            int row = random.nextInt(10);
            int hits = 0;
            for (int s = 0; s < 900; s++) {
                Footprint dot = new Footprint((column + (s % 30 + 0.5) / 30) * 600, (row + (s / 30 + 0.5) / 30) * 600, 0, 1e-3, 1e-3);
                hits += dot.meets(rack, 0) ? 1 : 0;
            }
            // 960 kg over 0.96 m2 press 1,000 kg/m2 where the rack covers a cell in full.
            double expected = hits / 900.0 * 1000;
            double found = Float.isNaN(grid.value(column, row)) ? 0 : grid.value(column, row);
            assertThat(found).isCloseTo(expected, within(45.0));
        }
    }

    @Test
    void aRackThatFillsWholeCellsPressesItsMassOverItsFootprint() {
        // 1,450 kg on 0.8 x 1.2 m; two side by side and two deep fill a cell of 1.2 m in part, three abreast fill one.
        RackTable table = Halls.table(Halls.plan(Halls.room("H1", Halls.row("K1", 2400, 2400, 3))));
        FieldResult field = load(table);
        Grid grid = field.grids().getFirst();
        assertThat(grid.cell()).isEqualTo(FloorOverlay.CELL);
        assertThat(grid.columns()).isEqualTo(17);
        assertThat((double) grid.value(2, 2)).isCloseTo(1450 / 0.96, within(0.1));
        assertThat(grid.value(2, 4)).isNaN();
        int n = table.number(RackId.parse("K1.R01.P01"));
        assertThat(field.value(table, n)).isCloseTo(1450 / 0.96, within(0.1));
        assertThat(field.under(table).argb(n)).isEqualTo(field.scale().argb(1450 / 0.96));
        assertThat(field.at(-5, 100)).isNaN();
        assertThat(field.at(table.x[n], table.y[n])).isEqualTo(field.value(table, n));
        int floor = java.util.Arrays.stream(field.counts()).sum();
        assertThat(floor).as("two cells of 1.44 m2").isEqualTo(3);
        assertThat(field.over(table, table::present, Optional.of(new Range(0, 100))).scale().bands().getLast().label()).endsWith("and more");
    }

    @Test
    void whatReachesOutOfTheFloorIsLeftOut() {
        Spread spread = new Spread(new Frame(0, 0, 0, 90), 1000, 1000, 600);
        spread.add(0, 0, 90, 1000, 1000, 100);
        assertThat(total(spread.grid("H1"))).isCloseTo(25, within(1e-3));
        spread.add(50_000, 0, 30, 1000, 1000, 100);
        assertThat(total(spread.grid("H1"))).isCloseTo(25, within(1e-3));
    }
}
