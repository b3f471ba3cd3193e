package org.hallwright.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.hallwright.model.Eye;
import org.hallwright.model.Fixture;
import org.hallwright.model.Plan;
import org.hallwright.model.Point;
import org.hallwright.model.RackTable;
import org.hallwright.testing.Halls;
import org.hallwright.testing.Seeds;
import org.hallwright.testing.Shipped;
import org.junit.jupiter.api.Test;

/// Somebody who walks goes where there is room and nowhere else.
class WalkerTest {
    private static final Wish AHEAD = new Wish(1, 0, 0, 0, false, false);

    private static Solids solids(String name) {
        Plan plan = Shipped.plan(name);
        return Solids.of(Shipped.table(plan), Shipped.CATALOG);
    }

    private static final Solids HALL = solids("gb200-hall");
    private static final Solids COLOSSUS = solids("colossus-1");

    private static boolean touches(Solids solids, Person p) {
        return solids.inside(p.eye()) || solids.around(p.x(), p.y(), p.z() + Walker.STEP + 0.01, p.z() + p.height(), Walker.RADIUS) < Walker.RADIUS - 1e-6;
    }

    @Seeds(6)
    void neverIsInsideOfAnythingNorGoesThroughIt(long seed) {
        Random random = new Random(seed);
        Solids solids = seed % 2 == 0 ? HALL : COLOSSUS;
        Eye start = seed % 2 == 0 ? new Eye(40, 30, 2) : new Eye(80, 100, 3);
        Person p = Walker.stand(start, 0, 0, solids);
        Wish wish = AHEAD;
        for (int i = 0; i < 10_000; i++) {
            if (random.nextInt(20) == 0) {
                wish = new Wish(random.nextInt(3) - 1, random.nextInt(3) - 1, 0, 0, random.nextBoolean(), random.nextInt(8) == 0);
            }
            Wish now = new Wish(wish.ahead(), wish.right(), random.nextInt(10) == 0 ? random.nextGaussian() * 60 : 0, random.nextGaussian(), wish.sprint(), wish.crouch());
            double dt = random.nextDouble() * random.nextDouble() * 0.5;
            Person next = Walker.step(p, now, dt, solids);
            assertThat(touches(solids, next)).as("step %d of %s to %s", i, p, next).isFalse();
            double way = Math.hypot(next.x() - p.x(), next.y() - p.y());
            assertThat(way).as("no farther than one runs").isLessThanOrEqualTo(Walker.SPRINT * dt + 1e-9);
            // A body is 0.6 m broad and no wall is thinner than 0.04 m: a line between places that crosses one would touch it.
            if (way > 0 && way < 0.6 && next.z() == p.z()) {
                double waist = p.z() + Walker.STEP + 0.2;
                for (double part = 0; part <= 1; part += 0.02 / Math.max(0.02, way)) {
                    double x = p.x() + part * (next.x() - p.x());
                    double y = p.y() + part * (next.y() - p.y());
                    assertThat(solids.inside(x, y, waist)).as("step %d goes through something at %f %f", i, x, y).isFalse();
                }
            }
            p = next;
        }
    }

    /// Two rooms side by side, with a door between them.
    private static Solids rooms(Fixture... fixtures) {
        Plan plan = Halls.plan(Halls.room("H1", 0, 0, List.of(fixtures), Halls.row("A", 2000, 12_000, 8)));
        RackTable table = Halls.table(plan);
        return Solids.of(table, Halls.CATALOG);
    }

    private static final Fixture WALL = new Fixture.Wall("W", Fixture.Repeat.ONCE, new Point(10_000, 0), new Point(10_000, 10_000), 200, 3000);
    private static final Fixture DOOR = new Fixture.Door("D", Fixture.Repeat.ONCE, new Point(10_000, 5000), 90, 1000, 2100, Fixture.Door.Swing.IN);

    private static Person walk(Person p, Wish wish, double seconds, double dt, Solids solids) {
        Person at = p;
        for (double t = 0; t < seconds; t += dt) {
            at = Walker.step(at, wish, dt, solids);
        }
        return at;
    }

    @Test
    void goesThroughADoorAndNotThroughTheWall() {
        Person before = new Person(8, 5, 0, 0, 0, 1.65, false);
        assertThat(walk(before, AHEAD, 4, 1 / 60.0, rooms(WALL)).x()).isBetween(9.5, 9.61);
        for (double dt : new double[] {1 / 240.0, 1 / 60.0, 0.1, 0.5}) {
            Person after = walk(before, AHEAD, 4, dt, rooms(WALL, DOOR));
            assertThat(after.x()).as("frames of %f s", dt).isGreaterThan(12);
        }
    }

    @Test
    void slidesAlongAWall() {
        Person before = new Person(9.5, 1, 0, 60, 0, 1.65, false);
        Person after = walk(before, AHEAD, 2, 1 / 60.0, rooms(WALL));
        assertThat(after.x()).isBetween(9.4, 9.61);
        assertThat(after.y()).as("most of the way along it").isGreaterThan(1 + 2 * Walker.WALK * 0.5);
    }

    @Test
    void comesOutOfWhateverItIsPutInto() {
        Solids solids = rooms(WALL);
        Person within = new Person(2.4, 12.6, 0, 90, 0, 1.65, false);
        assertThat(touches(solids, within)).isTrue();
        Person out = Walker.step(within, Wish.STAND, 0.1, solids);
        assertThat(touches(solids, out)).isFalse();
        assertThat(Math.hypot(out.x() - 2.4, out.y() - 12.6)).as("to the nearest place").isLessThan(1.3);
    }

    @Test
    void standsOnTheFloorBelowACamera() {
        Person high = Walker.stand(new Eye(80, 100, 40), 30, -20, COLOSSUS);
        assertThat(high.z()).as("the raised floor of the hall").isEqualTo(1.2);
        assertThat(high.heading()).isEqualTo(30);
        assertThat(Walker.stand(new Eye(10, 10, 40), 0, 0, COLOSSUS).z()).as("the ground").isZero();
    }

    @Test
    void crouchesAndRunsAndIsAsTallAsAsked() {
        Solids solids = rooms(WALL);
        Person p = new Person(2, 5, 0, 0, 0, 1.65, false);
        double walked = walk(p, AHEAD, 1, 1 / 60.0, solids).x() - 2;
        double ran = walk(p, new Wish(1, 0, 0, 0, true, false), 1, 1 / 60.0, solids).x() - 2;
        Person low = walk(p, new Wish(1, 0, 0, 0, false, true), 1, 1 / 60.0, solids);
        assertThat(ran).isGreaterThan(2 * walked);
        assertThat(low.x() - 2).isLessThan(walked);
        assertThat(low.eye().z()).isLessThan(1);
        assertThat(walk(low, Wish.STAND, 0.1, 0.1, solids).eye().z()).as("up again").isEqualTo(1.65);
        assertThat(p.tall(9).eyeHeight()).isEqualTo(Person.HIGHEST);
        assertThat(p.tall(0.2).eyeHeight()).isEqualTo(Person.LOWEST);
    }

    @Test
    void aDoorOfAHallLeadsIntoTheCorridor() {
        Person p = new Person(30 + 5.6 + 1.2, 22 + 0.6 + 27.5, 0, 90, 0, 1.65, false);
        Person after = walk(p, AHEAD, 3, 1 / 60.0, HALL);
        assertThat(after.y()).as("beyond the wall at 51.4").isGreaterThan(52);
        Person beside = walk(new Person(p.x() + 2.5, p.y(), 0, 90, 0, 1.65, false), AHEAD, 3, 1 / 60.0, HALL);
        assertThat(beside.y()).isLessThan(51.4);
    }

    @Test
    void aDoorOfARaisedFloorIsGoneThroughDownAndUp() {
        Person in = new Person(40 + 29 + 2, 60 + 26 + 1.2, 1.2, 180, 0, 1.65, false);
        Person out = walk(in, AHEAD, 3, 1 / 60.0, COLOSSUS);
        assertThat(out.x()).as("in the gallery").isLessThan(68);
        assertThat(out.z()).isZero();
        Person again = walk(out, new Wish(-1, 0, 0, 0, false, false), 3, 1 / 60.0, COLOSSUS);
        assertThat(again.x()).isGreaterThan(69.5);
        assertThat(again.z()).isEqualTo(1.2);
    }
}
