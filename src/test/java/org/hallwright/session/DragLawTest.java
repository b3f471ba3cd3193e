package org.hallwright.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hallwright.testing.Halls.CATALOG;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.hallwright.edit.Batch;
import org.hallwright.edit.InsertRack;
import org.hallwright.edit.Outcome;
import org.hallwright.edit.SwapRacks;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.Block;
import org.hallwright.model.Fixture;
import org.hallwright.model.Item;
import org.hallwright.model.Plan;
import org.hallwright.model.RackId;
import org.hallwright.model.RackTable;
import org.hallwright.model.Slot;
import org.hallwright.model.SlotException;
import org.hallwright.testing.Halls;
import org.hallwright.testing.Seeds;

/// Laws of every drag, on halls filled at random and drags at random.
class DragLawTest {
    private static Plan plan(Random random) {
        List<Item> items = new ArrayList<>(List.of(Halls.rows("A", 2500, 2500, 8, 4), Halls.rows("B", 10_500, 2500, 6, 2)));
        for (int i = 0; i < 6; i++) {
            items.add(Halls.at("F" + i, random.nextBoolean() ? "rack" : "tall", 2000 + 2700 * i, 14_000 + random.nextInt(4000), random.nextInt(4) * 90));
        }
        Block changed = ((Block) items.getFirst()).withException(new Slot(1, 3), SlotException.NONE.withAbsent(true))
                .withException(new Slot(2, 5), SlotException.NONE.withType("tall")).withException(new Slot(3, 2), SlotException.NONE.withType("wide"));
        items.set(0, changed);
        List<Fixture> columns = List.of(new Fixture.Column("C", new Fixture.Repeat(3, 5000, 0), new Fixture.Area(4000, 12_500, 400, 400)));
        return Halls.plan(random.nextInt(3) * 15 + (random.nextBoolean() ? 90 : 0), Halls.room("H1", 0, 0, columns, items.toArray(Item[]::new)),
                Halls.room("H2", 22_000, 0, List.of(), Halls.row("D", 5000, 5000, 5)));
    }

    private static Set<String> selection(Random random, RackTable table) {
        if (random.nextInt(4) == 0) {
            return Set.of(List.of("A", "B", "H2", "D").get(random.nextInt(4)));
        }
        Set<String> ids = new TreeSet<>();
        for (int i = random.nextInt(3) == 0 ? 3 : 1; i > 0; i--) {
            int n;
            do {
                n = random.nextInt(table.capacity());
            } while (!table.present(n));
            ids.add(table.id(n).toString());
        }
        return ids;
    }

    @Seeds(60)
    void aReleaseDoesWhatTheGhostShowed(long seed) {
        Random random = new Random(seed);
        Plan plan = plan(random);
        String before = LayoutFile.text(plan);
        RackTable table = Halls.table(plan);
        for (int k = 0; k < 20; k++) {
            Set<String> ids = selection(random, table);
            Drag drag = new Drag(table, CATALOG, ids, Selected.numbers(table, ids).iterator().next());
            for (int move = 0; move < 6; move++) {
                int reach = random.nextBoolean() ? 3000 : 25_000;
                DragPreview preview = drag.preview(random.nextGaussian() * reach, random.nextGaussian() * reach,
                        new Drag.Modifiers(random.nextInt(3) == 0, random.nextInt(4) == 0, 100 + random.nextInt(600)));
                check(table, drag, ids, preview);
            }
        }
        assertThat(LayoutFile.text(plan)).as("previews change nothing").isEqualTo(before);
    }

    private static void check(RackTable table, Drag drag, Set<String> ids, DragPreview preview) {
        assertThat(preview.edit().isPresent() && preview.verdict() == DragPreview.Verdict.HARD).isFalse();
        assertThat(preview.verdict() == DragPreview.Verdict.HARD && preview.said().isEmpty()).as("a reason").isFalse();
        if (preview.edit().isEmpty()) {
            return;
        }
        Outcome outcome = preview.edit().get().apply(table.plan(), CATALOG::size);
        assertThat(outcome.plan()).isNotSameAs(table.plan());
        assertThat(Guard.objection(table, CATALOG, preview.edit().get())).as("%s by %s", ids, preview).isEmpty();
        RackTable after = table.next(outcome.plan());
        if (preview.edit().get() instanceof SwapRacks) {
            return;
        }
        for (int n : drag.numbers()) {
            String id = table.id(n).toString();
            int now = after.number(RackId.parse(outcome.renamed().getOrDefault(id, id)));
            assertThat(now).as(id).isGreaterThanOrEqualTo(0);
            assertThat(after.x[now]).isCloseTo(table.x[n] + preview.dx(), within(1.3));
            assertThat(after.y[now]).isCloseTo(table.y[n] + preview.dy(), within(1.3));
            assertThat(after.typeOf(now)).isEqualTo(table.typeOf(n));
        }
        boolean shifts = preview.edit().get() instanceof InsertRack || preview.edit().get() instanceof Batch;
        for (int n = 0; !shifts && n < table.capacity(); n++) {
            if (table.present(n) && !drag.numbers().contains(n)) {
                assertThat(after.x[n]).isEqualTo(table.x[n]);
                assertThat(after.y[n]).isEqualTo(table.y[n]);
            }
        }
    }
}
