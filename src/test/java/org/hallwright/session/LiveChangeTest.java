package org.hallwright.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.testing.Halls.CATALOG;
import static org.hallwright.testing.Halls.at;
import static org.hallwright.testing.Halls.plan;
import static org.hallwright.testing.Halls.room;
import static org.hallwright.testing.Halls.rows;
import static org.hallwright.testing.Halls.table;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hallwright.edit.Generator;
import org.hallwright.edit.SetBlock;
import org.hallwright.model.Block;
import org.hallwright.model.RackTable;
import org.hallwright.model.Slot;
import org.hallwright.model.SlotException;
import org.junit.jupiter.api.Test;

class LiveChangeTest {
    private static final SlotException MARKED = new SlotException(0, 0, 0, "", false, "Marked", new TreeMap<>(), List.of());
    /// Two rows of four from 3 m; a free rack stands north of them.
    private final Block block = rows("A", 3000, 3000, 4, 2).withException(new Slot(2, 3), MARKED);
    private final RackTable table = table(plan(room("H1", block, at("F", "rack", 3400, 10_000, 0))));
    private final LiveChange change = new LiveChange(table, CATALOG);
    private RackTable later = table;

    private LiveChange.Effect effect(Block changed) {
        later = table.next(new SetBlock(changed).apply(table.plan(), CATALOG::size).plan());
        return change.of(later);
    }

    @Test
    void itSaysWhatComesAndGoes() {
        LiveChange.Effect longer = effect(Generator.withCount(block, i -> true, 0, 6));
        assertThat(longer.objection()).isEmpty();
        assertThat(longer.remark()).isEmpty();
        assertThat(List.of(longer.racks(), longer.units(), longer.gpus())).containsExactly(4, 0, 32);
        assertThat(longer.itW()).isEqualTo(320_000);
        LiveChange.Effect cooled = effect(Generator.withType(block, i -> i == 0, 0, "cdu", CATALOG::size));
        assertThat(List.of(cooled.racks(), cooled.units(), cooled.gpus())).containsExactly(-4, 4, -32);
        assertThat(effect(block).racks()).as("back at the first value").isZero();
    }

    @Test
    void whatIsInTheWayIsSaidBeforeItIsDone() {
        // Rows of 1,200 every 2,400: the third reaches from 7,800 to 9,000, the fourth would from 10,200.
        assertThat(effect(Generator.withRowCount(block, 3)).objection()).isEmpty();
        LiveChange.Effect four = effect(Generator.withRowCount(block, 3).withAisles(2000, 1200));
        assertThat(four.objection()).contains("would overlap F.R01.P01");
        assertThat(four.blamed()).containsExactly(later.number(org.hallwright.model.RackId.parse("F.R01.P01")));
        assertThat(four.offenders().stream().map(n -> later.id(n).toString()).collect(Collectors.toList())).containsExactly("A.R03.P01");
        LiveChange.Effect wall = effect(Generator.withCount(block, i -> true, 0, 25));
        assertThat(wall.objection()).contains("in a wall of H1");
        assertThat(wall.offenders()).as("two rows of those that stand outside").hasSize(2 * (25 - 21));
    }

    @Test
    void whatBecomesAFindingOrLosesItsPlaceIsRemarked() {
        assertThat(effect(block.withAisles(1200, 900)).remark()).isEqualTo("Aisle under 1200 mm: kept as a finding");
        assertThat(effect(Generator.withRowCount(block, 1)).remark()).isEqualTo("The exception at A.R02.P03 has no place any more and is kept");
        assertThat(later.place("A").orElseThrow().block().exceptions()).containsKey(new Slot(2, 3));
    }
}
