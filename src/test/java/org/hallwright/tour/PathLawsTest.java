package org.hallwright.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hallwright.model.Eye;
import org.hallwright.model.Look;
import org.hallwright.model.Plan;
import org.hallwright.model.RackTable;
import org.hallwright.model.Tour;
import org.hallwright.testing.Seeds;
import org.hallwright.testing.Shipped;
import org.junit.jupiter.api.Test;

/// Whatever the stops, a camera moves smoothly and passes nothing solid.
class PathLawsTest {
    private static final double FRAME = 1.0 / 60;

    private record Layout(Plan plan, RackTable table, Solids solids) {
        static Layout of(String name) {
            Plan plan = Shipped.plan(name);
            RackTable table = Shipped.table(plan);
            return new Layout(plan, table, Solids.of(table, Shipped.CATALOG));
        }
    }

    private static final Layout HALL = Layout.of("gb200-hall");
    private static final Layout COLOSSUS = Layout.of("colossus-1");
    private static final Layout MILLION = Layout.of("colossus-1m");

    @Seeds(12)
    void ofAHall(long seed) {
        laws(HALL, random(HALL, new Random(seed), 5));
    }

    @Seeds(6)
    void ofABuilding(long seed) {
        laws(COLOSSUS, random(COLOSSUS, new Random(seed), 5));
    }

    @Seeds(4)
    void ofThreeSites(long seed) {
        laws(MILLION, random(MILLION, new Random(seed), 5));
    }

    @Test
    void ofTheShippedTours() {
        for (Layout layout : List.of(HALL, COLOSSUS, MILLION)) {
            layout.plan.tours().forEach(tour -> laws(layout, tour));
        }
    }

    @Test
    void nineStopsOnThreeSitesArePlannedInASecond() {
        Tour tour = MILLION.plan.tours().getFirst();
        assertThat(tour.stops()).hasSize(9);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long before = System.nanoTime();
            TourPath.of(MILLION.plan, tour, MILLION.solids);
            best = Math.min(best, System.nanoTime() - before);
        }
        assertThat(best / 1e9).as("seconds").isLessThan(1);
    }

    /// Stops near racks, in halls, in yards and above, at places that are free.
    private static Tour random(Layout layout, Random random, int count) {
        List<Tour.Stop> stops = new ArrayList<>();
        int[] numbers = IntStream.range(0, layout.table.capacity()).filter(layout.table::present).toArray();
        while (stops.size() < count) {
            int n = numbers[random.nextInt(numbers.length)];
            double x = layout.table.x[n] / 1000;
            double y = layout.table.y[n] / 1000;
            double z = layout.table.z[n] / 1000;
            double away = random.nextInt(4) == 0 ? 1 + random.nextDouble() * 200 : 0.6 + random.nextDouble() * 3;
            double round = random.nextDouble() * 2 * Math.PI;
            Eye eye = new Eye(x + away * Math.cos(round), y + away * Math.sin(round),
                    z + (away > 5 ? 1 + random.nextDouble() * away : 0.8 + random.nextDouble() * 1.5));
            if (layout.solids.clearance(eye.x(), eye.y(), eye.z(), 1) < 0.1) {
                continue;
            }
            Eye target = random.nextBoolean() ? new Eye(x, y, z + 1)
                    : new Eye(eye.x() + random.nextGaussian() * 9, eye.y() + random.nextGaussian() * 9, eye.z() + random.nextGaussian());
            Tour.Easing easing = switch (random.nextInt(5)) {
                case 0, 1 -> Tour.Easing.PASS;
                case 2 -> random.nextInt(3) == 0 ? Tour.Easing.CUT : Tour.Easing.REST;
                default -> Tour.Easing.REST;
            };
            stops.add(new Tour.Stop(new Look(eye, target, ""), random.nextInt(4), "said").withEasing(easing).withTimes(random.nextInt(4), random.nextInt(3) * 4));
        }
        return new Tour("random", random.nextInt(4) == 0, stops);
    }

    private static void laws(Layout layout, Tour tour) {
        TourPath path = TourPath.of(layout.plan, tour, layout.solids);
        assertThat(path.stops()).isEqualTo(tour.stops().size());
        stops(layout, tour, path);
        motion(layout, path, tour);
        Moment middle = path.at(path.seconds() / 3);
        assertThat(TourPath.of(layout.plan, tour, layout.solids).at(path.seconds() / 3)).as("the same again").isEqualTo(middle);
        if (tour.loop()) {
            assertThat(Line.distance(path.at(path.seconds()).eye(), path.at(0).eye())).isLessThan(1e-3);
        }
    }

    private static void stops(Layout layout, Tour tour, TourPath path) {
        double asked = 0;
        for (int i = 0; i < path.stops(); i++) {
            Tour.Stop stop = tour.stops().get(i);
            Look look = layout.plan.look(stop).orElseThrow();
            if (i + 1 < path.stops() && path.arrival(i + 1) == path.arrival(i)) {
                // Left at once by a cut, it is never seen.
                continue;
            }
            Moment there = path.at(path.arrival(i));
            assertThat(Line.distance(there.eye(), look.eye())).as("metres off stop " + i).isLessThan(1e-3);
            double[] aim = Aim.of(look);
            assertThat(Math.IEEEremainder(there.heading() - aim[Aim.HEADING], 360)).as("heading").isCloseTo(0, within(0.01));
            assertThat(there.pitch()).as("pitch").isCloseTo(aim[Aim.PITCH], within(0.01));
            assertThat(there.field()).isCloseTo(look.field(), within(1e-6));
            assertThat(there.stop()).isEqualTo(i);
            boolean passed = stop.easing() == Tour.Easing.PASS && i > 0 && (i + 1 < path.stops());
            if (i > 0) {
                assertThat(path.arrival(i)).as("in order").isGreaterThanOrEqualTo(path.departure(i - 1));
                assertThat(path.arrival(i) - path.departure(i - 1)).as("travel asked for to " + i)
                        .satisfiesAnyOf(took -> assertThat(took).isGreaterThanOrEqualTo(stop.travel() - 1e-6), took -> assertThat(took).as("a cut").isZero());
            }
            asked += passed ? 0 : stop.seconds();
        }
        assertThat(path.seconds()).isGreaterThanOrEqualTo(asked - 1e-6);
    }

    private static void motion(Layout layout, TourPath path, Tour tour) {
        List<Moment> last = new ArrayList<>();
        int frames = (int) (path.seconds() / FRAME);
        for (int i = 0; i <= frames; i++) {
            double now = i * FRAME;
            Moment m = path.at(now);
            assertThat(layout.solids.inside(m.eye())).as(() -> "inside something at %.3f s, %s".formatted(now, m.eye())).isFalse();
            if (cut(path, now - 3 * FRAME, now)) {
                last.clear();
            }
            last.add(m);
            if (last.size() < 4) {
                continue;
            }
            while (last.size() > 4) {
                last.removeFirst();
            }
            Moment a = last.get(0);
            Moment b = last.get(1);
            Moment c = last.get(2);
            Moment d = last.get(3);
            double pace = Math.max(pace(layout, b), pace(layout, c));
            Supplier<String> when = () -> " at %.3f s of %s".formatted(now, tour.stops());
            assertThat(Line.distance(b.eye(), c.eye()) / FRAME).as(() -> "speed" + when.get()).isLessThanOrEqualTo(Pace.SPEED * pace);
            assertThat(combined(b, 1, c, -2, d, 1, d, 0) / (FRAME * FRAME)).as(() -> "acceleration" + when.get()).isLessThanOrEqualTo(Pace.ACCELERATION * pace);
            assertThat(combined(a, -1, b, 3, c, -3, d, 1) / (FRAME * FRAME * FRAME)).as(() -> "jerk" + when.get()).isLessThanOrEqualTo(Pace.JERK * pace + 1e-3);
            assertThat(Math.hypot(c.heading() - b.heading(), c.pitch() - b.pitch()) / FRAME).as(() -> "turn" + when.get()).isLessThanOrEqualTo(Pace.TURN);
            assertThat(Math.hypot(b.heading() - 2 * c.heading() + d.heading(), b.pitch() - 2 * c.pitch() + d.pitch()) / (FRAME * FRAME)).as(() -> "turning" + when.get())
                    .isLessThanOrEqualTo(Pace.TURN_ACCELERATION);
        }
    }

    /// True where a stop is reached at once in a stretch of time.
    private static boolean cut(TourPath path, double from, double to) {
        for (int i = 1; i < path.stops(); i++) {
            if (path.arrival(i) == path.departure(i - 1) && path.arrival(i) > from && path.arrival(i) <= to) {
                return true;
            }
        }
        return false;
    }

    private static double pace(Layout layout, Moment m) {
        return Pace.at(layout.solids, m.eye().x(), m.eye().y(), m.eye().z());
    }

    private static double combined(Moment a, double ka, Moment b, double kb, Moment c, double kc, Moment d, double kd) {
        double x = ka * a.eye().x() + kb * b.eye().x() + kc * c.eye().x() + kd * d.eye().x();
        double y = ka * a.eye().y() + kb * b.eye().y() + kc * c.eye().y() + kd * d.eye().y();
        double z = ka * a.eye().z() + kb * b.eye().z() + kc * c.eye().z() + kd * d.eye().z();
        return Math.hypot(Math.hypot(x, y), z);
    }
}
