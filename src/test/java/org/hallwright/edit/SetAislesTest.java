package org.hallwright.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.hallwright.catalog.Catalog;
import org.hallwright.io.CatalogReader;
import org.hallwright.io.FileRefused;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.Fixture;
import org.hallwright.model.Group;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.junit.jupiter.api.Test;

class SetAislesTest {
    private final Catalog catalog;
    private final Plan start;

    SetAislesTest() throws FileRefused {
        catalog = CatalogReader.bundled();
        start = LayoutFile.read(Path.of("layouts/colossus-1.json"), catalog);
    }

    private static Group group(Plan plan) {
        return (Group) PlanTree.find(plan, "H1-P7").orElseThrow();
    }

    private Plan set(Plan plan, RowBands.Aisle aisle, int width) {
        return new SetAisles("H1-P7", aisle, width).apply(plan, catalog::size).plan();
    }

    private List<Double> gaps(Plan plan) {
        List<RowBands.Strip> strips = RowBands.of(group(plan), catalog::size).strips();
        return IntStream.range(1, strips.size()).mapToObj(i -> strips.get(i).minY() - strips.get(i - 1).maxY()).toList();
    }

    @Test
    void theRowsOfAPodMoveApart() {
        assertThat(gaps(start)).containsExactly(1200.0, 1400.0, 1200.0);
        Plan wide = set(start, RowBands.Aisle.REAR, 2000);
        assertThat(gaps(wide)).containsExactly(1200.0, 2000.0, 1200.0);
        assertThat(gaps(set(wide, RowBands.Aisle.FRONT, 1500))).containsExactly(1500.0, 2000.0, 1500.0);
        assertThat(PlanTree.find(wide, "H1-P7-A1").orElseThrow()).as("the southmost row stays").isSameAs(PlanTree.find(start, "H1-P7-A1").orElseThrow());
        assertThat(PlanTree.find(wide, "H2").orElseThrow()).isSameAs(PlanTree.find(start, "H2").orElseThrow());
    }

    @Test
    void thereAndBackIsTheSamePlan() {
        assertThat(set(set(start, RowBands.Aisle.REAR, 2000), RowBands.Aisle.REAR, 1400)).isEqualTo(start);
        assertThat(set(start, RowBands.Aisle.FRONT, 1200)).as("no change").isSameAs(start);
    }

    @Test
    void whatHangsOverARowGoesWithIt() {
        Plan wide = set(start, RowBands.Aisle.REAR, 2000);
        List<Fixture> before = group(start).contents().fixtures();
        List<Fixture> after = group(wide).contents().fixtures();
        assertThat(after).hasSameSizeAs(before).isNotEqualTo(before);
        for (int i = 0; i < before.size(); i++) {
            int moved = y(after.get(i)) - y(before.get(i));
            // South of the rear aisle nothing moves, north of it all by 600, in it by a part of that.
            assertThat(moved).isBetween(0, 600);
            assertThat(moved).as("%s", before.get(i)).isEqualTo(y(before.get(i)) <= 4000 ? 0 : y(before.get(i)) >= 5400 ? 600 : moved);
        }
    }

    private static int y(Fixture fixture) {
        return switch (fixture) {
            case Fixture.Tray f -> f.path().getFirst().y();
            case Fixture.Busway f -> f.path().getFirst().y();
            case Fixture.Pipe f -> f.path().getFirst().y();
            case Fixture.Aisle f -> f.area().y();
            default -> throw new AssertionError("a kind of fixture this layout has not had in a pod: " + fixture);
        };
    }

    @Test
    void whatHasNoMeaningIsRefused() {
        assertThatThrownBy(() -> new SetAisles("H1-P1-A1", RowBands.Aisle.REAR, 2000).apply(start, catalog::size)).hasMessage("'H1-P1-A1' is not a group.");
        assertThatThrownBy(() -> set(start, RowBands.Aisle.REAR, -1)).isInstanceOf(EditRefused.class);
    }
}
