package org.hallwright.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hallwright.testing.Halls.CATALOG;
import static org.hallwright.testing.Halls.at;
import static org.hallwright.testing.Halls.plan;
import static org.hallwright.testing.Halls.room;
import static org.hallwright.testing.Halls.row;
import static org.hallwright.testing.Halls.table;

import java.util.List;
import java.util.Set;
import org.hallwright.edit.Batch;
import org.hallwright.edit.Edit;
import org.hallwright.edit.InsertRack;
import org.hallwright.edit.MoveParts;
import org.hallwright.edit.MoveRacks;
import org.hallwright.edit.Outcome;
import org.hallwright.edit.SwapRacks;
import org.hallwright.edit.TransferParts;
import org.hallwright.edit.TransferRacks;
import org.hallwright.model.Block;
import org.hallwright.model.Fixture;
import org.hallwright.model.Plan;
import org.hallwright.model.Point;
import org.hallwright.model.RackId;
import org.hallwright.model.RackTable;
import org.hallwright.model.Slot;
import org.hallwright.model.SlotException;
import org.hallwright.session.DragPreview.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DragTest {
    private static final Drag.Modifiers SNAP = new Drag.Modifiers(false, false, 300);
    private static final Drag.Modifiers FREE = new Drag.Modifiers(true, false, 300);
    private static final Drag.Modifiers AXIS = new Drag.Modifiers(false, true, 300);

    private static Drag drag(RackTable table, String... ids) {
        int grabbed = Selected.numbers(table, Set.of(ids)).iterator().next();
        return new Drag(table, CATALOG, Set.of(ids), grabbed);
    }

    private static RackTable after(RackTable table, DragPreview preview) {
        return table.next(preview.edit().orElseThrow().apply(table.plan(), CATALOG::size).plan());
    }

    private static double x(RackTable table, String id) {
        return table.x[table.number(RackId.parse(id))];
    }

    private static double y(RackTable table, String id) {
        return table.y[table.number(RackId.parse(id))];
    }

    @Test
    void withoutMovementThereIsNoEdit() {
        RackTable table = table(plan(room("H1", row("A", 5000, 5000, 4))));
        assertThat(drag(table, "A.R01.P01").preview(0, 0, SNAP)).isEqualTo(DragPreview.still());
        assertThat(drag(table, "A.R01.P01").preview(0.3, -0.3, FREE).edit()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 90, 30})
    void freeMovementPutsTheRackWhereTheGhostWas(double yaw) {
        RackTable table = table(plan(yaw, room("H1", row("A", 5000, 5000, 4))));
        DragPreview preview = drag(table, "A.R01.P04").preview(1234.4, -777.7, FREE);
        assertThat(preview.dx()).isEqualTo(1234);
        assertThat(preview.dy()).isEqualTo(-778);
        RackTable after = after(table, preview);
        assertThat(x(after, "A.R01.P04")).isCloseTo(x(table, "A.R01.P04") + 1234, within(0.8));
        assertThat(y(after, "A.R01.P04")).isCloseTo(y(table, "A.R01.P04") - 778, within(0.8));
        assertThat(after.place("A").orElseThrow().block().exceptions()).containsOnlyKeys(new Slot(1, 4));
    }

    @Test
    void aFreePositionDrawsFirstAndEndsTheException() {
        Block block = row("A", 5000, 5000, 4).withException(new Slot(1, 4), SlotException.NONE.moved(1300, 40));
        RackTable table = table(plan(room("H1", block)));
        DragPreview preview = drag(table, "A.R01.P04").preview(-1150, 100, SNAP);
        assertThat(preview.snappedTo()).isEqualTo("free position R01.P04");
        assertThat(preview.dx()).isEqualTo(-1300);
        assertThat(preview.dy()).isEqualTo(-40);
        assertThat(after(table, preview).place("A").orElseThrow().block().exceptions()).isEmpty();
    }

    @Test
    void atAFreePositionFrontsAreInLine() {
        Block row = row("A", 5000, 5000, 4).withException(new Slot(1, 2), SlotException.NONE.withAbsent(true));
        RackTable table = table(plan(room("H1", row, at("E", "board", 12_000, 12_000, 0))));
        DragPreview preview = drag(table, "E.R01.P01").preview(-5700, -6500, SNAP);
        assertThat(preview.snappedTo()).isEqualTo("free position R01.P02");
        assertThat(y(table, "E.R01.P01") + preview.dy() - 500).as("front").isEqualTo(5000);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 30})
    void neighboursDrawEdgeToEdgeAndFrontToFront(double yaw) {
        RackTable table = table(plan(yaw, room("H1", row("A", 5000, 5000, 4), at("F", "rack", 12_000, 5000, 0))));
        double cos = Math.cos(Math.toRadians(yaw));
        double sin = Math.sin(Math.toRadians(yaw));
        // In the room: 3,380 west and 650 north of where it stands; flush are 3,400 west and 600 north.
        DragPreview preview = drag(table, "F.R01.P01").preview(-3380 * cos - 650 * sin, -3380 * sin + 650 * cos, SNAP);
        assertThat(preview.snappedTo()).isEqualTo("neighbour");
        assertThat(preview.dx()).isCloseTo(-3400 * cos - 600 * sin, within(0.51));
        assertThat(preview.dy()).isCloseTo(-3400 * sin + 600 * cos, within(0.51));
        assertThat(preview.verdict()).isNotEqualTo(Verdict.HARD);
    }

    @Test
    void farFromEverythingTheGridDrawsAndCtrlSuspendsIt() {
        RackTable table = table(plan(room("H1", at("F", "rack", 5000, 5000, 0))));
        Drag drag = drag(table, "F.R01.P01");
        assertThat(drag.preview(4321, 3987, SNAP)).satisfies(p -> {
            assertThat(p.dx()).isEqualTo(4300);
            assertThat(p.dy()).isEqualTo(4000);
            assertThat(p.snappedTo()).isEqualTo("grid");
        });
        assertThat(drag.preview(4321, 3987, FREE).dx()).isEqualTo(4321);
        assertThat(drag.preview(100, 80, SNAP)).as("near its place it stays").isEqualTo(DragPreview.still());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 30})
    void shiftKeepsToAnAxisOfTheRoom(double yaw) {
        RackTable table = table(plan(yaw, room("H1", at("F", "rack", 5000, 5000, 0))));
        DragPreview preview = drag(table, "F.R01.P01").preview(3000 * Math.cos(Math.toRadians(yaw)) + 90, 3000 * Math.sin(Math.toRadians(yaw)) - 90, AXIS);
        assertThat(preview.dy()).isCloseTo(preview.dx() * Math.tan(Math.toRadians(yaw)), within(1.2));
        assertThat(preview.distance()).isCloseTo(3000, within(101.0));
    }

    @Test
    void aTypedDistanceIsExact() {
        RackTable table = table(plan(room("H1", at("F", "rack", 5000, 5000, 0))));
        assertThat(drag(table, "F.R01.P01").exactly(1234, 0).edit()).contains(new MoveRacks(List.of("F.R01.P01"), 1234, 0));
    }

    @Test
    void overAWallItSpringsBackWithTheReason() {
        RackTable table = table(plan(room("H1", at("F", "rack", 5000, 5000, 0))));
        DragPreview preview = drag(table, "F.R01.P01").preview(-4700, 0, FREE);
        assertThat(preview.verdict()).isEqualTo(Verdict.HARD);
        assertThat(preview.edit()).isEmpty();
        assertThat(preview.said()).isEqualTo("F.R01.P01 would stand 100 mm in a wall of H1");
    }

    @Test
    void inAColumnItSpringsBackWithTheReason() {
        Fixture column = new Fixture.Column("C7", Fixture.Repeat.ONCE, new Fixture.Area(9000, 9000, 500, 500));
        RackTable table = table(plan(room("H1", 0, 0, List.of(column), at("F", "rack", 5000, 9200, 0))));
        assertThat(drag(table, "F.R01.P01").exactly(4000, 0).said()).contains("column C7");
    }

    @Test
    void onAnotherItSpringsBackAndBlamesIt() {
        RackTable table = table(plan(room("H1", at("F", "rack", 5000, 5000, 0), at("G", "rack", 9000, 5000, 0))));
        DragPreview preview = drag(table, "F.R01.P01").exactly(3500, 0);
        assertThat(preview.verdict()).isEqualTo(Verdict.HARD);
        assertThat(preview.blamed()).containsExactly(table.number(RackId.parse("G.R01.P01")));
        assertThat(preview.said()).contains("overlap G.R01.P01");
    }

    @Test
    void aNarrowAisleIsSoft() {
        RackTable table = table(plan(room("H1", row("A", 5000, 5000, 4), at("F", "rack", 5400, 9000, 0))));
        assertThat(drag(table, "F.R01.P01").exactly(0, -1000)).satisfies(p -> {
            assertThat(p.verdict()).isEqualTo(Verdict.FINE);
            assertThat(p.narrowest()).isCloseTo(1200, within(1e-6));
        });
        assertThat(drag(table, "F.R01.P01").exactly(0, -1100)).satisfies(p -> {
            assertThat(p.verdict()).isEqualTo(Verdict.SOFT);
            assertThat(p.narrowest()).isCloseTo(1100, within(1e-6));
            assertThat(p.said()).isEqualTo("Aisle under 1200 mm");
            assertThat(p.edit()).isPresent();
        });
    }

    @Test
    void theSwingOfADoorIsSoft() {
        Fixture door = new Fixture.Door("D1", Fixture.Repeat.ONCE, new Point(0, 5000), 270, 1200, 2400, Fixture.Door.Swing.IN);
        RackTable table = table(plan(room("H1", 0, 0, List.of(door), at("F", "rack", 5000, 5000, 0))));
        assertThat(drag(table, "F.R01.P01").exactly(-3500, 0)).satisfies(p -> {
            assertThat(p.verdict()).isEqualTo(Verdict.SOFT);
            assertThat(p.said()).contains("door D1");
        });
    }

    @Test
    void onTheMiddleOfAnotherTypeTheySwap() {
        Block row = row("A", 5000, 5000, 4).withException(new Slot(1, 4), SlotException.NONE.withType("tall"));
        RackTable table = table(plan(room("H1", row)));
        DragPreview preview = drag(table, "A.R01.P04").preview(-1630, 40, SNAP);
        assertThat(preview.edit()).contains(new SwapRacks("A.R01.P04", "A.R01.P02"));
        assertThat(preview.dx()).isEqualTo(-1600);
        RackTable after = after(table, preview);
        assertThat(after.typeOf(after.number(RackId.parse("A.R01.P02")))).isEqualTo("tall");
        assertThat(after.typeOf(after.number(RackId.parse("A.R01.P04")))).isEqualTo("rack");
        Edit swap = preview.edit().orElseThrow();
        assertThat(swap.apply(after.plan(), CATALOG::size).plan()).as("twice is none").isEqualTo(table.plan());
    }

    @Test
    void equalRacksMakeNoEdit() {
        RackTable table = table(plan(room("H1", row("A", 5000, 5000, 4))));
        assertThat(drag(table, "A.R01.P04").preview(-1600, 0, SNAP)).satisfies(p -> {
            assertThat(p.edit()).isEmpty();
            assertThat(p.verdict()).isEqualTo(Verdict.FINE);
        });
    }

    @Test
    void whatDoesNotFitDoesNotSwap() {
        RackTable table = table(plan(room("H1", row("A", 5000, 5000, 4), at("F", "wide", 12_000, 12_000, 0))));
        DragPreview preview = drag(table, "F.R01.P01").preview(5000 + 1200 - 12_000, 5600 - 12_000, SNAP);
        assertThat(preview.verdict()).isEqualTo(Verdict.HARD);
        assertThat(preview.said()).startsWith("They differ in size");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void onTheLineBetweenTwoItIsInserted(int side) {
        Block free = at("F", "rack", 12_000, 12_000, 0).withException(new Slot(1, 1), SlotException.NONE.withName("Rosa"));
        Plan plan = plan(room("H1", row("A", 5000, 5000, 4), free));
        RackTable table = table(plan);
        // 370 from the middle of position 2, 30 from its edge.
        DragPreview preview = drag(table, "F.R01.P01").preview(6200 + side * 370 - 12_000, 5600 - 12_000, SNAP);
        assertThat(preview.edit()).contains(new InsertRack("A", 1, side < 0 ? 1 : 2, "rack", 5, "F.R01.P01"));
        Outcome outcome = preview.edit().orElseThrow().apply(plan, CATALOG::size);
        assertThat(outcome.renamed()).containsEntry("F.R01.P01", "A.R01.P05");
        RackTable after = table.next(outcome.plan());
        assertThat(x(after, "A.R01.P05")).isEqualTo(x(table, "F.R01.P01") + preview.dx()).isEqualTo(side < 0 ? 6200 : 7000);
        assertThat(y(after, "A.R01.P05")).isEqualTo(y(table, "F.R01.P01") + preview.dy());
        assertThat(x(after, "A.R01.P04")).isEqualTo(x(table, "A.R01.P04") + 800);
        assertThat(after.nameOf(after.number(RackId.parse("A.R01.P05")))).isEqualTo("Rosa");
        assertThat(after.place("F")).isEmpty();
    }

    @Test
    void whereTheRowHasNoRoomNothingIsInserted() {
        RackTable table = table(plan(room("H1", row("A", 16_500, 5000, 4), at("F", "rack", 5000, 12_000, 0))));
        assertThat(drag(table, "F.R01.P01").preview(16_500 + 830 - 5000, 5600 - 12_000, SNAP).verdict()).isEqualTo(Verdict.HARD);
    }

    @Test
    void withinItsRowARackChangesItsPlaceAndKeepsItsName() {
        Block row = row("A", 5000, 5000, 4).withException(new Slot(1, 4), SlotException.NONE.withType("tall"));
        RackTable table = table(plan(room("H1", row)));
        // From position 4 to the line between 1 and 2.
        DragPreview preview = drag(table, "A.R01.P04").preview(5000 + 820 - 7800, 0, SNAP);
        assertThat(preview.snappedTo()).isEqualTo("insert");
        RackTable after = after(table, preview);
        assertThat(x(after, "A.R01.P04")).isEqualTo(6200).isEqualTo(x(table, "A.R01.P04") + preview.dx());
        assertThat(x(after, "A.R01.P02")).isEqualTo(7000);
        assertThat(x(after, "A.R01.P03")).isEqualTo(7800);
        assertThat(after.typeOf(after.number(RackId.parse("A.R01.P04")))).isEqualTo("tall");
        assertThat(preview.edit()).get().isInstanceOf(Batch.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void onTheLineToItsOwnNeighbourItStaysWhereItStands(int side) {
        Block row = row("A", 5000, 5000, 4);
        RackTable table = table(plan(room("H1", row)));
        // The near edge of the neighbour.
        DragPreview preview = drag(table, "A.R01.P02").preview(side * 440, 0, new Drag.Modifiers(false, false, 100));
        assertThat(preview.verdict()).isEqualTo(Verdict.FINE);
        assertThat(preview.edit()).isEmpty();
        RackTable displaced = table(plan(room("H1", row.withException(new Slot(1, 2), SlotException.NONE.moved(0, 900)))));
        assertThat(drag(displaced, "A.R01.P02").preview(side * 440, -900, new Drag.Modifiers(false, false, 100)).snappedTo())
                .as("one that was moved by hand gets back in line").isEqualTo("insert");
    }

    @Test
    void intoAnotherRoomItIsTransferredAndRenamed() {
        Plan plan = plan(room("H1", row("A", 5000, 5000, 4)), room("H2", 25_000, 0, List.of()));
        RackTable table = table(plan);
        DragPreview preview = drag(table, "A.R01.P04").preview(25_000, 3000, SNAP);
        assertThat(preview.edit()).get().isInstanceOf(TransferRacks.class);
        Outcome outcome = preview.edit().orElseThrow().apply(plan, CATALOG::size);
        String now = outcome.renamed().get("A.R01.P04");
        RackTable after = table.next(outcome.plan());
        int n = after.number(RackId.parse(String.valueOf(now)));
        assertThat(after.placeOf(n).room().key()).isEqualTo("H2");
        assertThat(after.x[n]).isEqualTo(x(table, "A.R01.P04") + preview.dx());
        assertThat(after.y[n]).isEqualTo(y(table, "A.R01.P04") + preview.dy());
    }

    @Test
    void blocksMoveAsOneAndCrossRooms() {
        Plan plan = plan(room("H1", row("A", 5000, 5000, 4)), room("H2", 25_000, 0, List.of()));
        RackTable table = table(plan);
        assertThat(drag(table, "A").preview(0, 3000, SNAP).edit()).contains(new MoveParts(List.of("A"), 0, 3000));
        DragPreview across = drag(table, "A").preview(25_000, 0, SNAP);
        assertThat(across.edit()).get().isInstanceOf(TransferParts.class);
        assertThat(x(after(table, across), "A.R01.P04")).isEqualTo(x(table, "A.R01.P04") + across.dx());
        assertThat(drag(table, "A").exactly(-5100, 0).said()).isEqualTo("A.R01.P01 would stand 100 mm in a wall of H1");
    }

    @Test
    void racksOfTwoRoomsMoveWithinTheirOwn() {
        RackTable table = table(plan(room("H1", at("F", "rack", 5000, 5000, 0)), room("H2", 25_000, 0, List.of(), at("G", "rack", 5000, 5000, 0))));
        DragPreview preview = drag(table, "F.R01.P01", "G.R01.P01").exactly(700, 0);
        assertThat(preview.verdict()).isEqualTo(Verdict.FINE);
        assertThat(x(after(table, preview), "G.R01.P01")).isEqualTo(x(table, "G.R01.P01") + 700);
    }

    @Test
    void aHallMovesButNotIntoAnotherNorOutOfTheBuilding() {
        RackTable table = table(plan(room("H1", row("A", 5000, 5000, 4)), room("H2", 25_000, 0, List.of(), row("C", 5000, 5000, 4))));
        assertThat(drag(table, "H2").preview(3000, 20, FREE).edit()).contains(new MoveParts(List.of("H2"), 3000, 20));
        assertThat(drag(table, "H2").exactly(-5001, 0).verdict()).as("within rounding").isEqualTo(Verdict.FINE);
        assertThat(drag(table, "H2").exactly(-6000, 0).said()).isEqualTo("H1 and H2 overlap by 1.00 m");
        assertThat(drag(table, "H2").exactly(0, -500).said()).isEqualTo("H2 reaches 0.50 m out of B1");
    }

    @Test
    void lockedThingsSpringBack() {
        RackTable table = table(plan(room("H1", row("A", 5000, 5000, 4).withLocked(true))));
        assertThat(drag(table, "A.R01.P04").exactly(2000, 0).said()).contains("locked");
    }
}
