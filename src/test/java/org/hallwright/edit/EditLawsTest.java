package org.hallwright.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hallwright.catalog.Catalog;
import org.hallwright.io.CatalogReader;
import org.hallwright.io.FileRefused;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Part;
import org.hallwright.model.Plan;
import org.hallwright.model.RackTable;
import org.hallwright.testing.RandomEdits;
import org.hallwright.testing.Seeds;

/// The laws of edits, on random edits of the Colossus layout.
class EditLawsTest {
    private static final int EDITS = 25;
    private final Catalog catalog;
    private final Plan start;

    EditLawsTest() throws FileRefused {
        catalog = CatalogReader.bundled();
        start = LayoutFile.read(Path.of("layouts/colossus-1.json"), catalog);
    }

    /// Edits that have a meaning, with the plans they lead to; the start comes first.
    private List<Plan> walk(long seed, List<Edit> made) {
        Random random = new Random(seed);
        RandomEdits edits = new RandomEdits(catalog);
        List<Plan> plans = new ArrayList<>(List.of(start));
        for (int i = 0; i < EDITS; i++) {
            Edit edit = edits.edit(plans.getLast(), random);
            try {
                plans.add(edit.apply(plans.getLast(), catalog::size).plan());
                made.add(edit);
            } catch (EditRefused e) {
                assertThat(e.getMessage()).as("refusals are said in a sentence").endsWith(".");
            }
        }
        return plans;
    }

    @Seeds(6)
    void undoGivesBackTheVeryPlan(long seed) {
        List<Edit> made = new ArrayList<>();
        List<Plan> plans = walk(seed, made);
        History history = new History(start);
        for (int i = 0; i < made.size(); i++) {
            history.add(made.get(i).label(), plans.get(i + 1), Set.of(), "");
        }
        for (int i = made.size(); i > 0; i--) {
            assertThat(history.current().plan()).isSameAs(plans.get(i));
            assertThat(history.undo()).isTrue();
        }
        assertThat(history.current().plan()).isSameAs(start);
        assertThat(history.dirty()).isFalse();
        while (history.redo()) {
            assertThat(history.redoLabel().isPresent()).isEqualTo(history.index() < made.size());
        }
        assertThat(history.current().plan()).isSameAs(plans.getLast());
    }

    @Seeds(6)
    void replayingTheEditsGivesTheSamePlan(long seed) {
        List<Edit> made = new ArrayList<>();
        Plan end = walk(seed, made).getLast();
        Plan again = start;
        for (Edit edit : made) {
            again = edit.apply(again, catalog::size).plan();
        }
        assertThat(again).isEqualTo(end);
    }

    @Seeds(6)
    void aDifferenceAppliedToTheOldPlanGivesTheNew(long seed) {
        List<Plan> plans = walk(seed, new ArrayList<>());
        for (int i = 1; i < plans.size(); i++) {
            assertThat(Diff.of(plans.get(i - 1), plans.get(i)).apply(plans.get(i - 1))).isEqualTo(plans.get(i));
        }
        assertThat(Diff.of(start, plans.getLast()).apply(start)).isEqualTo(plans.getLast());
        assertThat(Diff.of(start, start).empty()).isTrue();
    }

    @Seeds(6)
    void keysAndRackIdsStayUnique(long seed) {
        for (Plan plan : walk(seed, new ArrayList<>())) {
            Set<String> keys = new HashSet<>();
            plan.sites().forEach(site -> unique(site, keys));
            RackTable table = RackTable.of(plan, catalog::size);
            Set<String> ids = new HashSet<>();
            for (int n = 0; n < table.capacity(); n++) {
                if (table.present(n)) {
                    assertThat(ids.add(table.id(n).toString())).as(table.id(n).toString()).isTrue();
                    assertThat(table.number(table.id(n))).isEqualTo(n);
                }
            }
        }
    }

    private static void unique(Part part, Set<String> keys) {
        assertThat(keys.add(part.key())).as(part.key()).isTrue();
        part.parts().forEach(child -> unique(child, keys));
    }

    @Seeds(6)
    void theTableOfALaterPlanKeepsNumbersAndEqualsAFreshOne(long seed) {
        RackTable table = RackTable.of(start, catalog::size);
        for (Plan plan : walk(seed, new ArrayList<>())) {
            RackTable next = table.next(plan);
            RackTable fresh = RackTable.of(plan, catalog::size);
            for (BlockPlace place : fresh.places()) {
                BlockPlace kept = next.place(place.block().key()).orElseThrow();
                RackTable before = table;
                before.place(place.block().key())
                        .filter(old -> place.layout().places().size() <= old.span())
                        .ifPresent(old -> assertThat(kept.first()).isEqualTo(old.first()));
                for (int i = 0; i < place.layout().places().size(); i++) {
                    int a = kept.first() + i;
                    int b = place.first() + i;
                    assertThat(next.present(a)).isEqualTo(fresh.present(b));
                    if (fresh.present(b)) {
                        assertThat(new double[] {next.x[a], next.y[a], next.z[a], next.yaw[a]})
                                .containsExactly(fresh.x[b], fresh.y[b], fresh.z[b], fresh.yaw[b]);
                        assertThat(next.typeOf(a)).isEqualTo(fresh.typeOf(b));
                    }
                }
            }
            table = next;
        }
    }
}
