package org.hallwright.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.hallwright.edit.Edit;
import org.hallwright.edit.EditRefused;
import org.hallwright.model.Plan;
import org.hallwright.testing.RandomEdits;
import org.hallwright.testing.Seeds;

/// Whatever edits make of a shipped layout, its file opens again as the same plan.
class EditedPlanTest {
    private final Plan start;
    private final RandomEdits edits = new RandomEdits(LayoutFileTest.CATALOG);

    EditedPlanTest() throws FileRefused {
        start = LayoutFile.read(Path.of("layouts/colossus-1.json"), LayoutFileTest.CATALOG);
    }

    @Seeds(8)
    void opensAgainAsItWas(long seed) throws FileRefused {
        Random random = new Random(seed);
        Plan plan = start;
        int made = 0;
        for (int i = 0; i < 40; i++) {
            Edit edit = edits.edit(plan, random);
            try {
                plan = edit.apply(plan, LayoutFileTest.CATALOG::size).plan();
                made++;
            } catch (EditRefused e) {
                // Some have no meaning after the ones before; the law is about the others.
            }
            if (i % 10 == 9) {
                String text = LayoutFile.text(plan);
                assertThat(LayoutFileTest.read(text)).as("after edit " + i).isEqualTo(plan);
            }
        }
        assertThat(made).isGreaterThan(20);
    }
}
