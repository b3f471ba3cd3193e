package org.hallwright.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hallwright.testing.Halls.CATALOG;
import static org.hallwright.testing.Halls.at;
import static org.hallwright.testing.Halls.plan;
import static org.hallwright.testing.Halls.room;
import static org.hallwright.testing.Halls.site;
import static org.hallwright.testing.Halls.table;
import static org.hallwright.testing.Halls.yard;

import java.util.List;
import org.hallwright.model.Basis;
import org.hallwright.model.Building;
import org.hallwright.model.Finding;
import org.hallwright.model.Finding.Severity;
import org.hallwright.model.Item;
import org.hallwright.model.Plan;
import org.hallwright.model.Point;
import org.hallwright.model.Pose;
import org.hallwright.model.Room;
import org.hallwright.model.Site;
import org.hallwright.model.Size;
import org.hallwright.model.Sourced;
import org.junit.jupiter.api.Test;

/// Rules of the ground: parcels, buildings, yards and what stands in them.
class SiteRulesTest {
    private static List<Finding> check(String rule, Plan plan) {
        return Rules.standard().check(table(plan), CATALOG).stream().filter(f -> f.rule().equals(rule)).toList();
    }

    private static Building building(String key, int x, int y, double yaw, Room... rooms) {
        return new Building(key, "", new Pose(x, y, 0, yaw), new Size(40_000, 30_000, 8000), List.of(rooms), List.of(), "", false);
    }

    /// A parcel 200 m square with a setback of 15 m.
    private static Plan onParcel(List<Building> buildings, List<Room> yards) {
        return onParcel(List.of(new Point(0, 0), new Point(200_000, 0), new Point(200_000, 200_000), new Point(0, 200_000)), buildings, yards);
    }

    private static Plan onParcel(List<Point> parcel, List<Building> buildings, List<Room> yards) {
        return plan(new Site("S1", "", new Pose(5_000_000, -70_000, 0, 30), 0, 0, 0, new Sourced(1.2, Basis.ASSUMED, "test"), List.of(), parcel, 15_000,
                buildings, yards, List.of(), false));
    }

    @Test
    void buildingsKeepTheSetback() {
        assertThat(check("setback", onParcel(List.of(building("B1", 15_000, 15_000, 0)), List.of()))).isEmpty();
        assertThat(check("setback", onParcel(List.of(building("B1", 14_990, 15_000, 0)), List.of()))).singleElement()
                .satisfies(f -> assertThat(f.figure()).isCloseTo(14_990, within(1e-3)));
        // Turned by 30 degrees its north-west corner reaches 15 m to the west.
        assertThat(check("setback", onParcel(List.of(building("B1", 30_000, 15_000, 30)), List.of()))).isEmpty();
        assertThat(check("setback", onParcel(List.of(building("B1", 29_990, 15_000, 30)), List.of()))).hasSize(1);
    }

    @Test
    void aNotchInTheParcelCounts() {
        List<Point> notched = List.of(new Point(0, 0), new Point(200_000, 0), new Point(200_000, 200_000), new Point(101_000, 200_000),
                new Point(100_000, 60_000), new Point(99_000, 200_000), new Point(0, 200_000));
        assertThat(check("setback", onParcel(notched, List.of(building("B1", 80_000, 15_000, 0)), List.of()))).isEmpty();
        assertThat(check("setback", onParcel(notched, List.of(building("B1", 80_000, 15_100, 0)), List.of()))).hasSize(1);
    }

    @Test
    void outsideTheParcelIsAnError() {
        assertThat(check("inside-parcel", onParcel(List.of(building("B1", 161_000, 50_000, 0)), List.of()))).singleElement()
                .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.ERROR));
        assertThat(check("inside-parcel", onParcel(List.of(), List.of(yard("Y1", 300_000, 0))))).hasSize(1);
    }

    @Test
    void buildingsYardsAndRoomsDoNotOverlap() {
        assertThat(check("overlap", onParcel(List.of(building("B1", 20_000, 20_000, 0)), List.of(yard("Y1", 60_000, 20_000))))).isEmpty();
        assertThat(check("overlap", onParcel(List.of(building("B1", 20_000, 20_000, 0)), List.of(yard("Y1", 59_990, 20_000))))).singleElement()
                .satisfies(f -> assertThat(f.figure()).isCloseTo(10, within(1e-3)));
        assertThat(check("overlap", onParcel(List.of(building("B1", 20_000, 20_000, 0,
                room("H1", 0, 0, List.of()), room("H2", 20_000, 0, List.of()))), List.of()))).isEmpty();
        assertThat(check("overlap", onParcel(List.of(building("B1", 20_000, 20_000, 0,
                room("H1", 0, 0, List.of()), room("H2", 19_990, 0, List.of()))), List.of()))).hasSize(1);
    }

    @Test
    void roomsLieInTheirBuilding() {
        assertThat(check("inside-building", onParcel(List.of(building("B1", 20_000, 20_000, 30, room("H1", 20_000, 10_000, List.of()))), List.of()))).isEmpty();
        assertThat(check("inside-building", onParcel(List.of(building("B1", 20_000, 20_000, 30, room("H1", 20_005, 10_000, List.of()))), List.of())))
                .singleElement().satisfies(f -> assertThat(f.figure()).isCloseTo(5, within(1e-3)));
    }

    private static List<Finding> batteries(Item... items) {
        return check("battery-spacing", plan(site(List.of(), List.of(yard("Y1", 0, 0, items)))));
    }

    @Test
    void batteriesKeepTheirDistances() {
        assertThat(batteries(at("M1", "battery", 5000, 850, 0))).as("a yard has no walls").isEmpty();
        assertThat(batteries(at("M1", "battery", 5000, 10_000, 0), at("M2", "battery", 5000 + 1850, 10_000, 0))).isEmpty();
        assertThat(batteries(at("M1", "battery", 5000, 10_000, 0), at("M2", "battery", 5000 + 1845, 10_000, 0))).hasSize(2)
                .allSatisfy(f -> assertThat(f.figure()).isCloseTo(145, within(1e-3)));
        assertThat(batteries(at("M1", "battery", 5000, 10_000, 180), at("M2", "battery", 5000, 10_000 - 2160, 0))).isEmpty();
        assertThat(batteries(at("M1", "battery", 5000, 10_000, 180), at("M2", "battery", 5000, 10_000 - 2155, 0))).hasSize(2)
                .allSatisfy(f -> assertThat(f.limit()).isEqualTo(460));
        assertThat(batteries(at("M1", "battery", 5000, 10_000, 0), at("M2", "battery", 5000, 10_000 - 4140, 180))).isEmpty();
        assertThat(batteries(at("M1", "battery", 5000, 10_000, 0), at("M2", "battery", 5000, 10_000 - 4135, 180))).hasSize(2)
                .allSatisfy(f -> assertThat(f.limit()).isEqualTo(2440));
    }

    @Test
    void batteriesStandAwayFromBuildings() {
        Room near = yard("Y1", 50_000, 0, at("M1", "battery", 5850, 10_000, 0));
        assertThat(check("battery-spacing", plan(site(List.of(building("B1", 0, 0, 0)), List.of(near))))).isEmpty();
        Room nearer = yard("Y1", 50_000, 0, at("M1", "battery", 5840, 10_000, 0));
        assertThat(check("battery-spacing", plan(site(List.of(building("B1", 0, 0, 0)), List.of(nearer))))).singleElement()
                .satisfies(f -> assertThat(f.figure()).isCloseTo(14_990, within(1e-3)));
        // Corner to corner: 12 m east and 9 m north are 15 m.
        Room corner = yard("Y1", 50_000, 30_000, at("M1", "battery", 2850, 9850, 0));
        assertThat(check("battery-spacing", plan(site(List.of(building("B1", 0, 0, 0)), List.of(corner))))).isEmpty();
    }

    @Test
    void suppliesCarryTheLoad() {
        assertThat(check("supply", supplied(96_000))).isEmpty();
        assertThat(check("supply", supplied(95_999))).singleElement().satisfies(f -> assertThat(f.figure()).isCloseTo(96_000, within(1e-6)));
        assertThat(check("supply", plan(room("H1", at("A", "rack", 5000, 5000, 0))))).as("no supply is stated").isEmpty();
    }

    private static Plan supplied(double firmW) {
        Site.Supply grid = new Site.Supply("grid", new Sourced(firmW, Basis.ASSUMED, "test"));
        return plan(new Site("S1", "", Pose.ORIGIN, 0, 0, 0, new Sourced(1.2, Basis.ASSUMED, "test"), List.of(grid), List.of(), 0,
                List.of(building("B1", 0, 0, 0, room("H1", at("A", "rack", 5000, 5000, 0)))), List.of(), List.of(), false));
    }

    @Test
    void fixturesOfBuildingAndSiteCount() {
        Building walled = new Building("B1", "", Pose.ORIGIN, new Size(40_000, 30_000, 8000), List.of(room("H1", at("A", "rack", 5000, 5000, 0))),
                List.of(new org.hallwright.model.Fixture.Column("C", org.hallwright.model.Fixture.Repeat.ONCE,
                        new org.hallwright.model.Fixture.Area(5300, 5000, 500, 500))), "", false);
        assertThat(check("keep-out", plan(site(List.of(walled), List.of())))).hasSize(1);
    }
}
