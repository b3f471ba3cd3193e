package org.hallwright.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hallwright.testing.Halls.CATALOG;
import static org.hallwright.testing.Halls.at;
import static org.hallwright.testing.Halls.plan;
import static org.hallwright.testing.Halls.room;
import static org.hallwright.testing.Halls.row;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hallwright.edit.EditRefused;
import org.hallwright.edit.InsertRack;
import org.hallwright.edit.MoveRacks;
import org.hallwright.edit.RemoveRacks;
import org.hallwright.edit.RenamePart;
import org.hallwright.io.FileRefused;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.Plan;
import org.hallwright.model.RackTable;
import org.hallwright.testing.Seeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentTest {
    @TempDir
    private Path folder;

    private final Plan plan = plan(room("H1", row("A", 5000, 5000, 4), at("F", "rack", 12_000, 12_000, 0)));
    private final Document document = new Document(CATALOG, plan);
    private final List<RackTable> befores = new ArrayList<>();

    @BeforeEach
    void listen() {
        document.listen((doc, before) -> befores.add(before));
    }

    private static MoveRacks move(String id, int dx) {
        return new MoveRacks(List.of(id), dx, 0);
    }

    @Test
    void anEditIsOneStepThatListenersHearOf() {
        RackTable before = document.table();
        document.perform(move("F.R01.P01", 500));
        assertThat(befores).containsExactly(before);
        assertThat(document.dirty()).isTrue();
        assertThat(document.history().undoLabel()).contains("Move F.R01.P01");
        document.undo();
        assertThat(document.plan()).isSameAs(plan);
        assertThat(document.dirty()).isFalse();
        document.redo();
        assertThat(document.table().x[document.table().number(org.hallwright.model.RackId.parse("F.R01.P01"))]).isEqualTo(12_500);
    }

    @Test
    void editsOfAGestureAreOneStep() {
        document.perform(move("F.R01.P01", 100), "g1");
        document.perform(move("F.R01.P01", 100), "g1");
        document.perform(move("F.R01.P01", 100), "g2");
        document.undo();
        document.undo();
        assertThat(document.plan()).isSameAs(plan);
    }

    @Test
    void whatChangesNothingIsNoStep() {
        document.perform(move("F.R01.P01", 0));
        assertThat(document.dirty()).isFalse();
        assertThat(befores).isEmpty();
    }

    @Test
    void aPreviewIsShownAndLeavesNoTrace() {
        document.perform(move("F.R01.P01", 100));
        document.undo();
        RackTable shown = document.table();
        Plan before = document.plan();
        document.preview(move("F.R01.P01", 500));
        document.preview(move("F.R01.P01", 700));
        assertThat(document.previewing()).isTrue();
        assertThat(document.table().x[document.table().number(org.hallwright.model.RackId.parse("F.R01.P01"))]).isEqualTo(12_700);
        assertThat(document.plan()).isSameAs(before);
        assertThat(document.dirty()).isFalse();
        document.endPreview();
        assertThat(document.table()).isSameAs(shown);
        assertThat(document.history().redoLabel()).as("what was undone can still be redone").contains("Move F.R01.P01");
    }

    @Test
    void anEditThatWasPreviewedIsMadeAsItWasShown() {
        MoveRacks edit = move("F.R01.P01", 500);
        document.preview(edit);
        RackTable shown = document.table();
        document.perform(edit);
        assertThat(document.table()).isSameAs(shown);
        assertThat(document.plan()).isSameAs(shown.plan());
        assertThat(document.previewing()).isFalse();
        document.preview(move("F.R01.P01", 500));
        document.undo();
        assertThat(document.plan()).isSameAs(plan);
        assertThat(document.table().plan()).as("undo takes the place of a preview").isSameAs(plan);
        document.preview(move("F.R01.P01", 300));
        document.perform(move("F.R01.P01", 200));
        assertThat(document.table().x[document.table().number(org.hallwright.model.RackId.parse("F.R01.P01"))]).isEqualTo(12_200);
    }

    @Test
    void whatIsSelectedInAPreviewAloneIsLetGoWithIt() {
        document.preview(new InsertRack("A", 1, 4, "rack", 5));
        document.select(Set.of("A.R01.P05", "A.R01.P01"));
        document.endPreview();
        assertThat(document.selection()).containsExactly("A.R01.P01");
    }

    @Test
    void whatHasNoMeaningIsRefusedAndChangesNothing() {
        assertThatThrownBy(() -> document.perform(move("X.R01.P01", 5))).isInstanceOf(EditRefused.class);
        assertThat(document.plan()).isSameAs(plan);
        assertThat(befores).isEmpty();
    }

    @Test
    void theSelectionFollowsRenamedRacksAndLosesRemovedOnes() {
        document.select(Set.of("F.R01.P01", "A.R01.P02"));
        document.perform(new InsertRack("A", 1, 1, "rack", 5, "F.R01.P01"));
        assertThat(document.selection()).containsExactlyInAnyOrder("A.R01.P05", "A.R01.P02");
        document.perform(new RemoveRacks(List.of("A.R01.P02")));
        assertThat(document.selection()).containsExactly("A.R01.P05");
        document.select(Set.of("A.R01.P01", "not there"));
        assertThat(document.selection()).containsExactly("A.R01.P01");
    }

    @Test
    void undoOfARenamingEditSelectsWhatWasSelected() {
        document.select(Set.of("F.R01.P01"));
        document.perform(new InsertRack("A", 1, 1, "rack", 5, "F.R01.P01"));
        document.undo();
        assertThat(document.selection()).containsExactly("F.R01.P01");
        document.redo();
        assertThat(document.selection()).containsExactly("A.R01.P05");
    }

    @Test
    void savingMakesItCleanAndUndoDirtyAgain() throws FileRefused {
        document.perform(move("F.R01.P01", 500));
        document.saveAs(folder.resolve("a.json"));
        assertThat(document.dirty()).isFalse();
        assertThat(document.title()).isEqualTo("a.json");
        document.undo();
        assertThat(document.dirty()).isTrue();
        document.redo();
        assertThat(document.dirty()).isFalse();
    }

    @Test
    void savingWhereItCannotBeWrittenKeepsItUnsaved() {
        document.perform(move("F.R01.P01", 500));
        assertThatThrownBy(() -> document.saveAs(folder.resolve("no/such/folder/a.json"))).isInstanceOf(FileRefused.class);
        assertThat(document.dirty()).isTrue();
        assertThat(document.file()).isEmpty();
        assertThatThrownBy(document::save).isInstanceOf(FileRefused.class).hasMessageContaining("no file");
    }

    @Test
    void openingWhatIsNoLayoutLeavesTheOpenDocument() throws Exception {
        document.select(Set.of("F.R01.P01"));
        document.perform(move("F.R01.P01", 500));
        Plan changed = document.plan();
        befores.clear();
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"format\": 1, ");
        assertThatThrownBy(() -> document.open(broken)).isInstanceOf(FileRefused.class);
        assertThatThrownBy(() -> document.open(folder)).isInstanceOf(FileRefused.class);
        assertThat(document.plan()).isSameAs(changed);
        assertThat(document.selection()).containsExactly("F.R01.P01");
        assertThat(document.history().undoLabel()).isPresent();
        assertThat(befores).isEmpty();
    }

    @Test
    void openingTakesThePlaceOfWhatWasOpen() throws FileRefused {
        Path file = folder.resolve("other.json");
        LayoutFile.save(plan(room("H9", row("Z", 5000, 5000, 2))), file);
        document.select(Set.of("A"));
        document.perform(move("F.R01.P01", 500));
        document.open(file);
        assertThat(document.selection()).isEmpty();
        assertThat(document.dirty()).isFalse();
        assertThat(document.history().undoLabel()).isEmpty();
        assertThat(document.opened()).isSameAs(document.table());
        assertThat(document.file()).contains(file);
    }

    @Seeds(10)
    void aTableMadeStepByStepHoldsWhatAFreshOneHolds(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            switch (random.nextInt(6)) {
                case 0 -> document.undo();
                case 1 -> document.redo();
                case 2 -> document.perform(new RenamePart("H1", "n" + random.nextInt(100)));
                case 3 -> {
                    int slot = 100 + i;
                    document.perform(new InsertRack("A", 1, random.nextInt(4), "tall", slot));
                }
                default -> document.perform(move("A.R01.P0" + (1 + random.nextInt(4)), random.nextInt(2000) - 1000));
            }
            RackTable fresh = RackTable.of(document.plan(), CATALOG::size);
            for (int n = 0; n < fresh.capacity(); n++) {
                if (fresh.present(n)) {
                    int m = document.table().number(fresh.id(n));
                    assertThat(m).isGreaterThanOrEqualTo(0);
                    assertThat(document.table().x[m]).isEqualTo(fresh.x[n]);
                    assertThat(document.table().typeOf(m)).isEqualTo(fresh.typeOf(n));
                }
            }
        }
    }
}
