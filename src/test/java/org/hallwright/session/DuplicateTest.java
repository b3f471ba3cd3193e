package org.hallwright.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.testing.Halls.CATALOG;
import static org.hallwright.testing.Halls.at;
import static org.hallwright.testing.Halls.plan;
import static org.hallwright.testing.Halls.room;
import static org.hallwright.testing.Halls.row;
import static org.hallwright.testing.Halls.rows;
import static org.hallwright.testing.Halls.table;

import java.util.Set;
import org.hallwright.model.RackTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

class DuplicateTest {
    @ParameterizedTest
    @ValueSource(strings = {"F.R01.P01", "A.R01.P04", "A"})
    void aCopyStandsFreeBesideItAndIsNamed(String id) {
        RackTable table = table(plan(room("H1", row("A", 5000, 5000, 4), at("F", "rack", 12_000, 12_000, 90))));
        Duplicate.Copies copies = Duplicate.of(table, CATALOG, Set.of(id)).orElseThrow();
        assertThat(Guard.objection(table, CATALOG, copies.edit())).isEmpty();
        RackTable after = table.next(copies.edit().apply(table.plan(), CATALOG::size).plan());
        assertThat(Selected.numbers(after, copies.made())).hasSameSizeAs(Selected.numbers(table, Set.of(id)));
        assertThat(after.capacity()).isGreaterThan(table.capacity());
    }

    @Test
    void withoutRoomThereIsNoCopy() {
        RackTable table = table(plan(room("H1", rows("A", 0, 0, 25, 8))));
        assertThat(Duplicate.of(table, CATALOG, Set.of("A"))).isEmpty();
        assertThat(Duplicate.of(table, CATALOG, Set.of())).isEmpty();
        assertThat(Duplicate.of(table, CATALOG, Set.of("H1"))).isEmpty();
    }
}
