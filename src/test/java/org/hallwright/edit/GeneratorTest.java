package org.hallwright.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hallwright.model.Block;
import org.hallwright.model.BlockLayout;
import org.hallwright.model.RowSpec;
import org.hallwright.model.Run;
import org.hallwright.model.Slot;
import org.hallwright.model.SlotException;
import org.hallwright.model.SlotOrder;
import org.hallwright.testing.Halls;
import org.hallwright.testing.Seeds;
import org.junit.jupiter.api.Test;

/// The laws of live blocks: what stays keeps its slot, what comes back gets its slot back, nothing is used twice.
class GeneratorTest {
    private static final SlotException MARKED = new SlotException(0, 0, 0, "", false, "Marked", new TreeMap<>(), List.of());

    private static Block array() {
        RowSpec row = new RowSpec(List.of(Run.of(4, "rack"), Run.of(1, "wide"), Run.of(4, "rack")), 0, RowSpec.Facing.SOUTH, 0);
        return Halls.row("K1", 0, 0, 1).withRows(List.of(row), 1, SlotOrder.NATURAL);
    }

    private static List<Integer> slots(Block block, int row) {
        BlockLayout layout = BlockLayout.of(block, Halls.CATALOG::size);
        BlockLayout.Line line = layout.lines().get(row);
        return layout.places().subList(line.first(), line.first() + line.count()).stream().map(place -> place.slot().position()).toList();
    }

    /// Every slot by where it stands: row, run, place in the run.
    private static Map<List<Integer>, Slot> places(Block block) {
        BlockLayout layout = BlockLayout.of(block, Halls.CATALOG::size);
        List<RowSpec> rows = Generator.rows(block);
        Map<List<Integer>, Slot> places = new HashMap<>();
        int next = 0;
        for (int row = 0; row < rows.size(); row++) {
            for (int run = 0; run < rows.get(row).racks().size(); run++) {
                for (int k = 0; k < rows.get(row).racks().get(run).count(); k++) {
                    places.put(List.of(row, run, k), layout.places().get(next++).slot());
                }
            }
        }
        return places;
    }

    private static Block random(Random random) {
        List<RowSpec> rows = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            List<Run> runs = new ArrayList<>();
            for (int k = 0; k <= random.nextInt(3); k++) {
                runs.add(Run.of(1 + random.nextInt(5), random.nextBoolean() ? "rack" : "wide"));
            }
            rows.add(new RowSpec(runs, 0, random.nextBoolean() ? RowSpec.Facing.SOUTH : RowSpec.Facing.NORTH, 0));
        }
        Block block = Halls.row("K1", 0, 0, 1).withRows(rows, 1 + random.nextInt(3), SlotOrder.NATURAL);
        for (int i = 0; i < 6; i++) {
            block = changed(block, random);
        }
        return block.withException(new Slot(1, 1 + random.nextInt(12)), MARKED);
    }

    private static Block changed(Block block, Random random) {
        List<RowSpec> rows = Generator.rows(block);
        int row = random.nextInt(rows.size());
        int runs = rows.get(row).racks().size();
        Set<Integer> meant = IntStream.range(0, rows.size()).filter(i -> i == row || random.nextBoolean() && rows.get(i).racks().size() == runs)
                .boxed().collect(Collectors.toSet());
        return random.nextInt(4) == 0
                ? Generator.withRowCount(block, 1 + random.nextInt(7))
                : Generator.withCount(block, meant::contains, random.nextInt(runs), 1 + random.nextInt(6));
    }

    @Seeds(40)
    void whatStaysKeepsItsSlot(long seed) {
        Random random = new Random(seed);
        Block before = random(random);
        Block after = changed(before, random);
        Map<List<Integer>, Slot> was = places(before);
        Map<List<Integer>, Slot> now = places(after);
        was.keySet().retainAll(now.keySet());
        was.forEach((where, slot) -> assertThat(now.get(where)).as("at %s", where).isEqualTo(slot));
        assertThat(new HashSet<>(now.values())).as("no slot stands twice").hasSize(now.size());
        assertThat(after.exceptions()).isEqualTo(before.exceptions());
    }

    @Seeds(40)
    void whatComesBackGetsItsSlotBack(long seed) {
        Random random = new Random(seed);
        Block block = random(random);
        int rows = Generator.rows(block).size();
        assertThat(places(Generator.withRowCount(Generator.withRowCount(block, rows + 3), rows))).isEqualTo(places(block));
        assertThat(places(Generator.withRowCount(Generator.withRowCount(block, 1), 1))).isEqualTo(places(Generator.withRowCount(block, 1)));
        int row = random.nextInt(rows);
        int run = random.nextInt(Generator.rows(block).get(row).racks().size());
        int count = Generator.rows(block).get(row).racks().get(run).count();
        Block longer = Generator.withCount(block, i -> i == row, run, count + 2);
        assertThat(places(Generator.withCount(longer, i -> i == row, run, count))).isEqualTo(places(block));
        assertThat(Generator.withCount(block, i -> i == row, run, count)).isSameAs(block);
    }

    @Test
    void aPositionInTheMiddleGetsASlotOfItsOwn() {
        Block longer = Generator.withCount(array(), i -> true, 0, 5);
        assertThat(slots(longer, 0)).containsExactly(1, 2, 3, 4, 10, 5, 6, 7, 8, 9);
        Block shorter = Generator.withCount(array(), i -> true, 0, 3);
        assertThat(slots(shorter, 0)).containsExactly(1, 2, 3, 5, 6, 7, 8, 9);
        assertThat(Generator.withCount(shorter, i -> true, 0, 4)).as("the slot that went from there comes back").isEqualTo(array());
        assertThat(Generator.withCount(longer, i -> true, 0, 4)).isEqualTo(array());
    }

    @Test
    void aSlotThatAnExceptionRemembersIsNotGivenToAnother() {
        Block marked = array().withException(new Slot(1, 14), MARKED);
        assertThat(slots(Generator.withCount(marked, i -> true, 0, 5), 0)).containsExactly(1, 2, 3, 4, 15, 5, 6, 7, 8, 9);
        Block dormant = Generator.withCount(array().withException(new Slot(1, 9), MARKED), i -> true, 2, 3);
        assertThat(BlockLayout.of(dormant, Halls.CATALOG::size).indexOf(new Slot(1, 9))).isEqualTo(-1);
        assertThat(dormant.exceptions()).containsKey(new Slot(1, 9));
        Block back = Generator.withCount(dormant, i -> true, 2, 4);
        assertThat(BlockLayout.of(back, Halls.CATALOG::size).indexOf(new Slot(1, 9))).isEqualTo(8);
    }

    @Test
    void rowsGoOnWithTheirPattern() {
        Block pair = Halls.rows("K1", 0, 0, 4, 2);
        Block six = Generator.withRowCount(pair, 6);
        assertThat(six.rows()).isEqualTo(pair.rows());
        assertThat(six.repeat()).isEqualTo(3);
        Block five = Generator.withRowCount(six, 5);
        assertThat(five.rows()).hasSize(5);
        assertThat(Generator.withRowCount(five, 8)).as("an odd number of rows forgets no pattern").isEqualTo(Generator.withRowCount(pair, 8));
        Block alternating = Generator.alternating(Generator.withRowCount(Halls.row("K1", 0, 0, 4), 4), RowSpec.Facing.SOUTH);
        assertThat(alternating.rows()).isEqualTo(pair.rows());
        assertThat(alternating.repeat()).isEqualTo(2);
    }

    @Test
    void typesAndSpacingChangeWhereTheyAreMeant() {
        Block block = Generator.withType(array(), i -> true, 1, "cdu", Halls.CATALOG::size);
        assertThat(block.rows().getFirst().racks()).extracting(Run::type).containsExactly("rack", "cdu", "rack");
        Block free = Generator.withType(array(), i -> true, 1, "", Halls.CATALOG::size);
        assertThat(free.rows().getFirst().racks().get(1)).isEqualTo(new Run(1, "", 0, 1000));
        Block rows = Generator.withSpacing(Halls.rows("K1", 0, 0, 4, 2), i -> i == 1, 600);
        assertThat(IntStream.range(0, 2).map(i -> rows.rows().get(i).spacing())).containsExactly(0, 600);
    }

    @Test
    void whatHasNoMeaningIsRefused() {
        assertThatThrownBy(() -> Generator.withRowCount(array(), 0)).isInstanceOf(EditRefused.class).hasMessage("A block has 1 to 10,000 rows.");
        assertThatThrownBy(() -> Generator.withCount(array(), i -> true, 3, 2)).isInstanceOf(EditRefused.class).hasMessage("A row has no run 4: it has 3.");
        assertThatThrownBy(() -> Generator.withCount(array(), i -> true, 0, 0)).isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> Generator.withSpacing(array(), i -> true, -1)).isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> Generator.withType(array(), i -> true, 0, "none", Halls.CATALOG::size)).hasMessageContaining("no 'none'");
    }
}
