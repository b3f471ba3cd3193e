package org.hallwright.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hallwright.testing.Halls.CATALOG;
import static org.hallwright.testing.Halls.at;
import static org.hallwright.testing.Halls.plan;
import static org.hallwright.testing.Halls.room;
import static org.hallwright.testing.Halls.row;
import static org.hallwright.testing.Halls.rows;
import static org.hallwright.testing.Halls.table;

import java.util.List;
import org.hallwright.model.Block;
import org.hallwright.model.Finding;
import org.hallwright.model.Finding.Severity;
import org.hallwright.model.Fixture;
import org.hallwright.model.Item;
import org.hallwright.model.Plan;
import org.hallwright.model.Point;
import org.hallwright.model.Room;
import org.hallwright.model.Slot;
import org.hallwright.model.SlotException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Rules within a room: each at its limit and just under, in halls turned by any angle.
class RulesTest {
    private static List<Finding> check(Plan plan) {
        return Rules.standard().check(table(plan), CATALOG);
    }

    private static List<Finding> check(String rule, double yaw, Item... items) {
        return of(rule, check(plan(yaw, room("H1", items))));
    }

    private static List<Finding> of(String rule, List<Finding> findings) {
        return findings.stream().filter(f -> f.rule().equals(rule)).toList();
    }

    private static List<Finding> withFixture(String rule, Fixture fixture, Item... items) {
        return of(rule, check(plan(30, room("H1", 0, 0, List.of(fixture), items))));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 30, 90})
    void racksMayTouchAndNotOverlap(double yaw) {
        assertThat(check("overlap", yaw, at("A", "rack", 5000, 5000, 0), at("B", "rack", 5800, 5000, 0))).isEmpty();
        assertThat(check("overlap", yaw, at("A", "rack", 5000, 5000, 0), at("B", "rack", 5798, 5000, 0))).singleElement()
                .satisfies(f -> {
                    assertThat(f.severity()).isEqualTo(Severity.ERROR);
                    assertThat(f.figure()).isCloseTo(2, within(1e-3));
                    assertThat(f.place()).isEqualTo("A.R01.P01");
                });
    }

    @Test
    void aTurnedRackOverlapsWhereItsCornerReaches() {
        // Turned by 30 degrees it reaches 400 cos 30 + 600 sin 30 = 646.4 to the side, 400 sin 30 + 600 cos 30 = 719.6 to the front.
        assertThat(check("overlap", 0, at("A", "rack", 5000, 5000, 0), at("B", "rack", 5000 + 400 + 649, 5000, 30))).isEmpty();
        assertThat(check("overlap", 0, at("A", "rack", 5000, 5000, 0), at("B", "rack", 5000 + 400 + 643, 5000, 30))).hasSize(1);
        assertThat(check("overlap", 0, at("A", "rack", 5000, 5000, 0), at("B", "rack", 5000 + 400 + 600 - 2, 5000, 90))).hasSize(1);
        assertThat(check("overlap", 0, at("A", "rack", 5000, 5000, 0), at("B", "rack", 5000 + 400 + 600, 5000, 90))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 30, 90})
    void racksStandInsideTheirRoom(double yaw) {
        assertThat(check("inside-room", yaw, at("A", "rack", 400, 5000, 0))).isEmpty();
        assertThat(check("inside-room", yaw, at("A", "rack", 398, 5000, 0))).singleElement()
                .satisfies(f -> assertThat(f.figure()).isCloseTo(2, within(1e-3)));
        assertThat(check("inside-room", yaw, at("A", "rack", 649, 5000, 30))).isEmpty();
        assertThat(check("inside-room", yaw, at("A", "rack", 643, 5000, 30))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 30, 90})
    void aislesAreWideEnoughBetweenRowsAndToTheWall(double yaw) {
        assertThat(check("aisle-front", yaw, row("A", 5000, 1200, 4))).isEmpty();
        assertThat(check("aisle-front", yaw, row("A", 5000, 1198, 4))).singleElement()
                .satisfies(f -> assertThat(f.figure()).isCloseTo(1198, within(1e-3)));
        assertThat(check("aisle-rear", yaw, row("A", 5000, 5000, 4), row("B", 5000, 7400, 4))).isEmpty();
        assertThat(check("aisle-rear", yaw, row("A", 5000, 5000, 4), row("B", 5000, 7390, 4))).singleElement()
                .satisfies(f -> assertThat(f.figure()).isCloseTo(1190, within(1e-3)));
    }

    @Test
    void oneFindingPerRowAndSideWithTheNarrowestPlace() {
        Block moved = row("B", 5000, 7390, 4).withException(new Slot(1, 3), SlotException.NONE.moved(0, -40));
        assertThat(check("aisle-rear", 0, row("A", 5000, 5000, 4), moved)).singleElement().satisfies(f -> {
            assertThat(f.figure()).isEqualTo(1150);
            assertThat(f.place()).isEqualTo("A.R01.P03");
            assertThat(f.remedy()).contains("0.05 m");
        });
    }

    @Test
    void wallsAndColumnsNarrowAnAisle() {
        Fixture.Repeat once = Fixture.Repeat.ONCE;
        assertThat(withFixture("aisle-front", new Fixture.Column("C", once, new Fixture.Area(5500, 3700, 200, 200)), row("A", 5000, 5000, 4)))
                .singleElement().satisfies(f -> assertThat(f.figure()).isCloseTo(1100, within(1e-3)));
        assertThat(withFixture("aisle-front", new Fixture.Wall("W", once, new Point(0, 3750), new Point(20_000, 3750), 100, 3000), row("A", 5000, 5000, 4))).isEmpty();
    }

    @Test
    void nothingStandsInColumnsWallsKeepOutsAndDoorSwings() {
        Fixture.Repeat once = Fixture.Repeat.ONCE;
        Block rack = at("A", "rack", 5000, 5000, 0);
        assertThat(withFixture("keep-out", new Fixture.Column("C", once, new Fixture.Area(5400, 5000, 300, 300)), rack)).isEmpty();
        assertThat(withFixture("keep-out", new Fixture.Column("C", once, new Fixture.Area(5398, 5000, 300, 300)), rack)).singleElement()
                .satisfies(f -> assertThat(f.message()).contains("column C"));
        assertThat(withFixture("keep-out", new Fixture.Column("C", new Fixture.Repeat(3, 2000, 0), new Fixture.Area(1398, 5000, 300, 300)), rack)).hasSize(1);
        assertThat(withFixture("keep-out", new Fixture.Wall("W", once, new Point(5450, 0), new Point(5450, 9000), 100, 3000), rack)).isEmpty();
        assertThat(withFixture("keep-out", new Fixture.Wall("W", once, new Point(5440, 0), new Point(5440, 9000), 100, 3000), rack)).hasSize(1);
        assertThat(withFixture("keep-out", new Fixture.KeepOut("K", once, new Fixture.Area(5398, 5000, 300, 300), "valve pit"), rack)).singleElement()
                .satisfies(f -> assertThat(f.message()).contains("valve pit"));
        // A door in the west wall whose leaf, 1.2 m wide, swings over the ground east of it.
        Fixture door = new Fixture.Door("D", once, new Point(0, 5000), 270, 1200, 2400, Fixture.Door.Swing.IN);
        assertThat(withFixture("door-swing", door, at("A", "rack", 1600, 5000, 0))).isEmpty();
        assertThat(withFixture("door-swing", door, at("A", "rack", 1590, 5000, 0))).singleElement()
                .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.WARNING));
        assertThat(withFixture("door-swing", new Fixture.Door("D", once, new Point(0, 5000), 270, 1200, 2400, Fixture.Door.Swing.SLIDE),
                at("A", "rack", 400, 5000, 0))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 30, 90})
    void rowsHaveAtMostTwentyCabinetsOfWhateverBlock(double yaw) {
        assertThat(check("row-length", yaw, row("A", 1500, 5000, 10), row("B", 9500, 5000, 10))).isEmpty();
        assertThat(check("row-length", yaw, row("A", 1500, 5000, 10), row("B", 9600, 5050, 11))).singleElement()
                .satisfies(f -> assertThat(f.figure()).isEqualTo(21));
        assertThat(check("row-length", yaw, row("A", 1400, 5000, 10), row("B", 9800, 5000, 11))).isEmpty();
        assertThat(check("row-length", yaw, row("A", 1500, 5000, 20), at("C", "cdu", 17_950, 5600, 0))).hasSize(1);
    }

    @Test
    void rowsAgainstAWallHaveAtMostTen() {
        assertThat(check("dead-end", 30, row("A", 0, 5000, 10))).isEmpty();
        assertThat(check("dead-end", 30, row("A", 0, 5000, 11))).hasSize(1);
        assertThat(check("dead-end", 30, row("A", 1200, 5000, 11))).isEmpty();
        assertThat(check("dead-end", 30, row("A", 1150, 5000, 11))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 30, 90})
    void electricalGearCanBeWorkedOn(double yaw) {
        assertThat(check("working-space", yaw, at("E", "board", 5000, 500 + 1070, 0))).isEmpty();
        assertThat(check("working-space", yaw, at("E", "board", 5000, 500 + 1068, 0))).singleElement()
                .satisfies(f -> assertThat(f.limit()).isEqualTo(1070));
        assertThat(check("working-space", yaw, at("E", "board", 5000, 5000, 0), at("A", "rack", 5000, 2840, 0))).hasSize(1);
    }

    @Test
    void whatStandsIsLowerThanTheRoomAndItsDoor() {
        Room low = new Room("H1", "", Room.Kind.HALL, org.hallwright.model.Pose.ORIGIN, 20_000, 20_000, 2999, 0, Room.Floor.SLAB, "",
                new org.hallwright.model.Contents(List.of(at("A", "tall", 5000, 5000, 0)), List.of()), "", false);
        assertThat(of("clear-height", check(plan(low)))).singleElement().satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.ERROR));
        assertThat(check("clear-height", 0, at("A", "tall", 5000, 5000, 0))).isEmpty();
        Fixture door = new Fixture.Door("D", Fixture.Repeat.ONCE, new Point(0, 9000), 270, 1200, 2200, Fixture.Door.Swing.SLIDE);
        assertThat(withFixture("delivery", door, at("A", "rack", 5000, 5000, 0))).isEmpty();
        assertThat(withFixture("delivery", door, at("A", "tall", 5000, 5000, 0))).singleElement()
                .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.INFO));
        Room doorOfGroup = new Room("H1", "", Room.Kind.HALL, org.hallwright.model.Pose.ORIGIN, 20_000, 20_000, 4000, 0, Room.Floor.SLAB, "",
                new org.hallwright.model.Contents(List.of(at("A", "tall", 5000, 5000, 0), new org.hallwright.model.Group("G", "",
                        org.hallwright.model.Pose.ORIGIN, "", new org.hallwright.model.Contents(List.of(), List.of(door)), false)), List.of()), "", false);
        assertThat(of("delivery", check(plan(doorOfGroup)))).hasSize(1);
    }

    @Test
    void theFloorCarriesTheLoad() {
        // 1,450 kg on 0.8 x 1.2 m press 14.8 kPa, spread over 0.8 x 2.4 m 7.4 kPa; 4,000 kg 40.9 and 20.4 kPa.
        assertThat(onFloor(new Room.Floor(0, 14.9, 0), "rack")).isEmpty();
        assertThat(onFloor(new Room.Floor(0, 14.7, 0), "rack")).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Severity.WARNING);
            assertThat(f.figure()).isCloseTo(14.81, within(0.01));
        });
        assertThat(onFloor(new Room.Floor(0, 20.3, 0), "heavy")).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Severity.ERROR);
            assertThat(f.figure()).isCloseTo(20.43, within(0.01));
        });
        // On each of four feet 9.8 kN, more than a tile carries; on the slab no tile is in the way.
        assertThat(onFloor(new Room.Floor(1200, 50, 600), "heavy")).singleElement().satisfies(f -> assertThat(f.rule()).isEqualTo("floor-feet"));
        assertThat(onFloor(new Room.Floor(1200, 50, 600), "rack")).isEmpty();
        assertThat(onFloor(new Room.Floor(0, 50, 0), "heavy")).isEmpty();
    }

    private static List<Finding> onFloor(Room.Floor floor, String type) {
        Room room = new Room("H1", "", Room.Kind.HALL, org.hallwright.model.Pose.ORIGIN, 20_000, 20_000, 4800, 0, floor, "",
                new org.hallwright.model.Contents(List.of(at("A", type, 5000, 5000, 0), at("B", type, 9000, 5000, 0)), List.of()), "", false);
        return check(plan(room));
    }

    @Test
    void exceptionsWithoutAPlaceAreListed() {
        Block block = row("A", 5000, 5000, 4).withException(new Slot(1, 9), SlotException.NONE.withName("Lost"));
        assertThat(check("dormant-exception", 0, block)).singleElement().satisfies(f -> assertThat(f.message()).contains("A.R01.P09"));
    }

    @Test
    void aGoodHallHasNoFindings() {
        assertThat(check(plan(30, room("H1", rows("A", 2000, 3000, 12, 4))))).isEmpty();
    }
}
