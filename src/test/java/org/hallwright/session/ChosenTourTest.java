package org.hallwright.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hallwright.edit.Edit;
import org.hallwright.model.Eye;
import org.hallwright.model.Look;
import org.hallwright.model.Plan;
import org.hallwright.model.Tour;
import org.hallwright.model.Tour.Stop;
import org.hallwright.model.View;
import org.hallwright.testing.Halls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Changes of tours and of saved views.
class ChosenTourTest {
    private final Plan empty = Halls.plan(Halls.site(List.of(), List.of()));

    private static Look look(double x) {
        return new Look(new Eye(x, 0, 10), new Eye(x, 20, 0), "");
    }

    private static Plan after(Plan plan, Edit edit) {
        return edit.apply(plan, Halls.CATALOG::size).plan();
    }

    /// Whatever is done with the stops, a list of the same looks on which the same is done says what comes of it.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void stopsAreWhereTheyWereBrought(long seed) {
        Random random = new Random(seed);
        Document document = new Document(Halls.CATALOG, empty);
        List<Look> model = new ArrayList<>();
        List<Plan> plans = new ArrayList<>(List.of(document.plan()));
        for (int i = 0; i < 60; i++) {
            ChosenTour tour = new ChosenTour(document.plan(), document.plan().tours().size() - 1);
            int size = model.size();
            if (size < 2 || random.nextInt(3) == 0) {
                int after = random.nextInt(size + 1) - 1;
                document.perform(tour.record(after, look(i)));
                model.add(after + 1, look(i));
            } else if (random.nextBoolean()) {
                int from = random.nextInt(size);
                int to = (from + 1 + random.nextInt(size - 1)) % size;
                document.perform(tour.move(from, to));
                model.add(to, model.remove(from));
            } else {
                int which = random.nextInt(size);
                document.perform(tour.remove(which));
                model.remove(which);
            }
            plans.add(document.plan());
            assertThat(document.plan().tours().getFirst().stops().stream().map(stop -> stop.own().orElseThrow())).as("seed %d, step %d", seed, i).isEqualTo(model);
        }
        for (int i = plans.size() - 2; i >= 0; i--) {
            document.undo();
            assertThat(document.plan()).as("seed %d, undone to step %d", seed, i).isSameAs(plans.get(i));
        }
    }

    @Test
    void theFirstStopMakesATourAndIsNamedInTheHistory() {
        Document document = new Document(Halls.CATALOG, empty);
        document.perform(new ChosenTour(document.plan(), -1).record(-1, look(0)));
        assertThat(document.plan().tours()).containsExactly(new Tour("Tour 1", false, List.of(new Stop(look(0), ChosenTour.SECONDS, ""))));
        assertThat(document.history().undoLabel()).contains("Record stop 1");
    }

    @Test
    void noTwoToursGetOneName() {
        Plan plan = after(empty, new ChosenTour(empty, -1).add(new Tour("Visit", true, List.of())));
        plan = after(plan, new ChosenTour(plan, 0).duplicate());
        plan = after(plan, new ChosenTour(plan, 1).duplicate());
        plan = after(plan, new ChosenTour(plan, 2).add(new Tour("Visit", false, List.of())));
        assertThat(plan.tours().stream().map(Tour::name)).containsExactly("Visit", "Visit 2", "Visit 3", "Visit 4");
        assertThat(plan.tours().get(2).loop()).isTrue();
    }

    @Test
    void aSavedViewComesToItsKeyOrToTheFirstFreeOne() {
        SavedViews none = new SavedViews(empty);
        assertThat(none.place(3)).isZero();
        Plan one = after(empty, none.save(3, look(1)));
        assertThat(one.views()).containsExactly(new View("View 1", look(1)));
        Plan replaced = after(one, new SavedViews(one).save(0, look(2)));
        assertThat(replaced.views()).containsExactly(new View("View 1", look(2)));
    }

    /// Tours follow a view to its new name, and keep what a deleted one showed.
    @Test
    void toursFollowTheirViews() {
        Plan plan = empty.withViews(List.of(new View("Front", look(1)), new View("Back", look(2)))).withTours(List.of(new Tour("Visit", false, List.of(new Stop("Front", 5, "Here")))));
        Plan renamed = after(plan, new SavedViews(plan).rename(0, "Gate"));
        assertThat(renamed.views().stream().map(View::name)).containsExactly("Gate", "Back");
        assertThat(renamed.tours().getFirst().stops()).containsExactly(new Stop("Gate", 5, "Here"));
        Plan deleted = after(renamed, new SavedViews(renamed).delete(0));
        assertThat(deleted.tours().getFirst().stops()).containsExactly(new Stop(look(1), 5, "Here"));
    }
}
