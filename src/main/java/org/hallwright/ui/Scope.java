package org.hallwright.ui;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.model.Site;
import org.hallwright.session.Selected;

/// What totals and legends count. Site and hall are those of what is selected, or else the first.
enum Scope {
    CAMPUS("Campus"),
    SITE("Site"),
    HALL("Hall"),
    SELECTION("Selection");

    private final String title;

    Scope(String title) {
        this.title = title;
    }

    @Override
    public String toString() {
        return title;
    }

    static Optional<Site> site(RackTable table, Set<String> selection) {
        return first(table, selection).map(n -> table.placeOf(n).site()).or(() -> table.plan().sites().stream().findFirst());
    }

    static Optional<Room> hall(RackTable table, Set<String> selection) {
        return first(table, selection).map(n -> table.placeOf(n).room())
                .or(() -> table.places().stream().map(p -> p.room()).filter(r -> r.kind() == Room.Kind.HALL).findFirst());
    }

    private static Optional<Integer> first(RackTable table, Set<String> selection) {
        return Selected.numbers(table, selection).stream().findFirst();
    }

    /// Which numbers of a table it counts. With nothing selected, a selection counts all.
    IntPredicate within(RackTable table, Set<String> selection) {
        return switch (this) {
            case CAMPUS -> table::present;
            case SITE -> in(table, site(table, selection).map(Site::key));
            case HALL -> in(table, hall(table, selection).map(Room::key));
            case SELECTION -> {
                Set<Integer> numbers = Selected.numbers(table, selection);
                yield numbers.isEmpty() ? table::present : numbers::contains;
            }
        };
    }

    private static IntPredicate in(RackTable table, Optional<String> part) {
        Set<Integer> numbers = part.map(key -> Selected.numbers(table, Set.of(key))).orElse(Set.of());
        return numbers::contains;
    }
}
