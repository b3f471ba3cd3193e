package org.hallwright.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.hallwright.catalog.Catalog;
import org.hallwright.edit.RenamePart;
import org.hallwright.io.FileRefused;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.Plan;
import org.hallwright.testing.Halls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {
    private static final Catalog CATALOG = Halls.CATALOG;
    private final List<String> said = new ArrayList<>();
    private final Jobs jobs = new Jobs(Runnable::run, Runnable::run, problem -> {
        throw new AssertionError(problem);
    });

    @TempDir
    private Path folder;

    private final Plan plan = Halls.plan(Halls.room("H1"));

    private Recovery recovery() {
        return new Recovery(folder.resolve("recovery"), jobs, said::add);
    }

    private Document unsaved(Recovery recovery) {
        Document document = new Document(CATALOG, plan);
        recovery.watch(document);
        document.perform(new RenamePart("H1", "Changed"));
        return document;
    }

    /// Ends a program as a crash does: the system frees its lock, nothing else happens.
    private void crash() throws IOException {
        for (Path file : kept("lock")) {
            Files.delete(file);
        }
    }

    private List<Path> kept(String name) throws IOException {
        if (!Files.exists(folder.resolve("recovery"))) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder.resolve("recovery"))) {
            return all.filter(f -> f.endsWith(name)).toList();
        }
    }

    @Test
    void lostWorkComesBackAsItWasAndUnsaved() throws Exception {
        Plan lost = unsaved(recovery()).plan();
        crash();
        Recovery next = recovery();
        Document document = new Document(CATALOG, Plan.empty("other"));
        Recovery.Lost found = next.lost().getFirst();
        next.recover(found, document);
        assertThat(LayoutFile.text(document.plan())).isEqualTo(LayoutFile.text(lost));
        assertThat(document.dirty()).isTrue();
        assertThat(found.folder()).doesNotExist();
        assertThat(kept("layout.json")).hasSize(1);
    }

    @Test
    void undoAfterRecoveryLeadsToTheFile() throws Exception {
        Path file = folder.resolve("plan.json");
        LayoutFile.save(plan, file);
        Document document = new Document(CATALOG, Plan.empty("x"));
        recovery().watch(document);
        document.open(file);
        document.perform(new RenamePart("H1", "Changed"));
        crash();
        Recovery next = recovery();
        Document again = new Document(CATALOG, Plan.empty("y"));
        next.recover(next.lost().getFirst(), again);
        assertThat(again.file()).contains(file);
        assertThat(again.title()).isEqualTo("plan.json");
        assertThat(again.dirty()).isTrue();
        again.undo();
        assertThat(again.dirty()).isFalse();
        assertThat(LayoutFile.text(again.plan())).isEqualTo(Files.readString(file));
    }

    @Test
    void whenItsFileIsGoneLostWorkHasNoFile() throws Exception {
        Path file = folder.resolve("plan.json");
        LayoutFile.save(plan, file);
        Document document = new Document(CATALOG, Plan.empty("x"));
        recovery().watch(document);
        document.open(file);
        document.perform(new RenamePart("H1", "Changed"));
        crash();
        Files.delete(file);
        Recovery next = recovery();
        Document again = new Document(CATALOG, Plan.empty("y"));
        next.recover(next.lost().getFirst(), again);
        assertThat(again.file()).isEmpty();
        assertThat(again.dirty()).isTrue();
    }

    @Test
    void savedWorkIsNotLost() throws Exception {
        Document document = unsaved(recovery());
        assertThat(kept("layout.json")).hasSize(1);
        document.saveAs(folder.resolve("saved.json"));
        assertThat(kept("layout.json")).isEmpty();
        crash();
        assertThat(recovery().lost()).isEmpty();
        assertThat(kept("origin.properties")).isEmpty();
    }

    @Test
    void undoToTheSavedPlanNeedsNoCopyAndRedoDoes() throws IOException {
        Document document = unsaved(recovery());
        document.undo();
        assertThat(kept("layout.json")).isEmpty();
        document.redo();
        assertThat(kept("layout.json")).hasSize(1);
    }

    @Test
    void workOfARunningProgramIsNotLost() {
        unsaved(recovery());
        assertThat(recovery().lost()).isEmpty();
    }

    @Test
    void anOrderlyEndLeavesNothing() throws IOException {
        Recovery recovery = recovery();
        Document document = unsaved(recovery);
        recovery.close();
        document.perform(new RenamePart("H1", "Too late"));
        try (Stream<Path> left = Files.list(folder.resolve("recovery"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aCopyThatIsWrittenLateDoesNotOutliveSaving() throws Exception {
        Deque<Runnable> worker = new ArrayDeque<>();
        Recovery slow = new Recovery(folder.resolve("recovery"), new Jobs(worker::add, Runnable::run, p -> { }), said::add);
        Document document = unsaved(slow);
        document.saveAs(folder.resolve("saved.json"));
        while (!worker.isEmpty()) {
            worker.remove().run();
        }
        assertThat(kept("layout.json")).isEmpty();
    }

    @Test
    void aBrokenCopyIsRefusedAndKept() throws Exception {
        unsaved(recovery());
        crash();
        Path copy = kept("layout.json").getFirst();
        Files.writeString(copy, "{");
        Recovery next = recovery();
        Document document = new Document(CATALOG, plan);
        Recovery.Lost lost = next.lost().getFirst();
        assertThatThrownBy(() -> next.recover(lost, document)).isInstanceOf(FileRefused.class);
        assertThat(copy).exists();
        assertThat(document.plan()).isSameAs(plan);
    }

    @Test
    void withoutItsOriginTheLayoutIsStillOffered() throws Exception {
        unsaved(recovery());
        crash();
        Files.writeString(kept("origin.properties").getFirst(), "file=\\u00");
        assertThat(recovery().lost()).singleElement().satisfies(lost -> assertThat(lost.origin()).isEmpty());
    }

    @Test
    void discardedWorkIsOfferedNoMore() throws Exception {
        unsaved(recovery());
        crash();
        Recovery next = recovery();
        next.discard(next.lost().getFirst());
        assertThat(next.lost()).isEmpty();
    }

    @Test
    void whenNoCopyCanBeKeptItIsSaidOnce() throws IOException {
        Files.writeString(folder.resolve("recovery"), "a file where the folder should be");
        Document document = unsaved(recovery());
        document.perform(new RenamePart("H1", "Again"));
        assertThat(said).singleElement().asString().startsWith("Unsaved changes are not kept safe");
    }
}
