package org.hallwright.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.testing.Halls.CATALOG;
import static org.hallwright.testing.Halls.at;
import static org.hallwright.testing.Halls.plan;
import static org.hallwright.testing.Halls.room;
import static org.hallwright.testing.Halls.row;
import static org.hallwright.testing.Halls.table;

import java.util.List;
import java.util.Optional;
import org.hallwright.edit.Edit;
import org.hallwright.edit.MoveParts;
import org.hallwright.edit.MoveRacks;
import org.hallwright.edit.PlacePart;
import org.hallwright.edit.RotateRacks;
import org.hallwright.edit.SetRackType;
import org.hallwright.model.Pose;
import org.hallwright.model.RackTable;
import org.junit.jupiter.api.Test;

class GuardTest {
    private final RackTable table = table(plan(room("H1", row("A", 5000, 5000, 4), at("F", "rack", 12_000, 12_000, 0), at("W", "wide", 12_850, 12_000, 0)),
            room("H2", 25_000, 0, List.of())));

    private Optional<String> objection(Edit edit) {
        return Guard.objection(table, CATALOG, edit);
    }

    @Test
    void newTroubleIsAReason() {
        assertThat(objection(new RotateRacks(List.of("A.R01.P02"), 90))).get().asString().contains("A.R01.P02 would overlap");
        assertThat(objection(new SetRackType(List.of("A.R01.P02"), "wide"))).get().asString().contains("would overlap");
        assertThat(objection(new MoveRacks(List.of("F.R01.P01"), 8000, 0))).get().asString().contains("in a wall of H1");
        assertThat(objection(new MoveRacks(List.of("none.R01.P01"), 1, 0))).get().asString().contains("no 'none'");
        assertThat(objection(new PlacePart("H2", new Pose(10_000, 0, 0, 0)))).contains("H1 and H2 overlap by 10.00 m");
    }

    @Test
    void whatStoodWrongBeforeIsNone() {
        assertThat(objection(new MoveRacks(List.of("F.R01.P01"), 20, 0))).as("F and W overlap by 50 mm already").isEmpty();
        assertThat(objection(new MoveParts(List.of("H1"), 0, 1000))).isEmpty();
        RackTable out = table(plan(room("H1", at("F", "rack", 200, 12_000, 0))));
        assertThat(Guard.objection(out, CATALOG, new MoveRacks(List.of("F.R01.P01"), 100, 0))).isEmpty();
    }

    @Test
    void goodEditsPass() {
        assertThat(objection(new MoveRacks(List.of("F.R01.P01"), -3000, 0))).isEmpty();
        assertThat(objection(new MoveParts(List.of("A"), 0, 1500))).isEmpty();
        assertThat(objection(new MoveRacks(List.of("F.R01.P01"), 0, 0))).isEmpty();
    }
}
