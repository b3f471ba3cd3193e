package org.hallwright.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.hallwright.model.Eye;
import org.hallwright.model.Look;
import org.hallwright.model.Plan;
import org.hallwright.model.RackTable;
import org.hallwright.model.Tour;
import org.hallwright.testing.Halls;
import org.hallwright.testing.Seeds;
import org.hallwright.testing.Shipped;
import org.junit.jupiter.api.Test;

/// What stands in the way, and how far away it is.
class SolidsTest {
    private static final Plan PLAN = Shipped.plan("colossus-1");
    private static final RackTable TABLE = Shipped.table(PLAN);
    private static final Solids SOLIDS = Solids.of(TABLE, Shipped.CATALOG);

    @Test
    void everyRackIsSolidAndTheAirAboveItIsNot() {
        for (int n = 0; n < TABLE.capacity(); n++) {
            if (TABLE.present(n)) {
                double x = TABLE.x[n] / 1000;
                double y = TABLE.y[n] / 1000;
                double z = (TABLE.z[n] + TABLE.height[n] / 2.0) / 1000;
                assertThat(SOLIDS.inside(x, y, z)).as(TABLE.id(n).toString()).isTrue();
                assertThat(SOLIDS.clearance(x, y, z, 1)).isZero();
                assertThat(SOLIDS.inside(x, y, SOLIDS.top() + 0.1)).isFalse();
            }
        }
    }

    @Seeds(5)
    void clearanceChangesNoFasterThanTheWayAndIsNoughtInside(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            Eye a = new Eye(60 + 130 * random.nextDouble(), 80 + 120 * random.nextDouble(), 14 * random.nextDouble());
            Eye b = new Eye(a.x() + random.nextGaussian(), a.y() + random.nextGaussian(), Math.max(0, a.z() + random.nextGaussian()));
            double ca = SOLIDS.clearance(a.x(), a.y(), a.z(), 5);
            double cb = SOLIDS.clearance(b.x(), b.y(), b.z(), 5);
            assertThat(Math.abs(ca - cb)).isLessThanOrEqualTo(Line.distance(a, b) + 1e-9);
            assertThat(ca == 0).as("%s", a).isEqualTo(SOLIDS.inside(a) || a.z() == 0);
            boolean clear = SOLIDS.clear(a, b, 0.2);
            assertThat(SOLIDS.clear(b, a, 0.2)).as("both ways the same: %s %s", a, b).isEqualTo(clear);
            if (clear) {
                for (double part = 0; part <= 1; part += 0.05) {
                    Eye at = Line.between(a, b, part);
                    assertThat(SOLIDS.clearance(at.x(), at.y(), at.z(), 1)).isGreaterThanOrEqualTo(0.2 - 0.02);
                }
            }
        }
    }

    @Test
    void roofsCloseBuildings() {
        Eye above = new Eye(87, 110, 30);
        Eye within = new Eye(87, 106.4, 8);
        assertThat(SOLIDS.clear(above, within, 0.1)).isTrue();
        assertThat(SOLIDS.roofed().clear(above, within, 0.1)).isFalse();
        assertThat(SOLIDS.roofed().roofed()).isSameAs(SOLIDS.roofed());
    }

    @Test
    void distanceToARackIsThatToItsSide() {
        Plan plan = Halls.plan(Halls.room("H1", Halls.at("A", "rack", 10_000, 10_000, 0)));
        Solids solids = Solids.of(Halls.table(plan), Halls.CATALOG);
        assertThat(solids.clearance(12, 10, 1, 5)).as("800 mm wide").isCloseTo(1, within(1e-9));
        assertThat(solids.clearance(12, 10, 1.8, 5)).isCloseTo(1.6, within(1e-9));
        assertThat(solids.clearance(10, 10, 3.2, 5)).as("2,200 mm high").isCloseTo(1, within(1e-9));
    }

    @Test
    void whereThereIsNoWayTheCameraIsThereAtOnce() {
        Plan plan = Halls.plan(Halls.room("H1", Halls.at("A", "rack", 10_000, 10_000, 0)));
        Solids solids = Solids.of(Halls.table(plan), Halls.CATALOG);
        Look in = new Look(new Eye(5, 5, 2), new Eye(10, 10, 1), "");
        Look below = new Look(new Eye(5, 8, -20), new Eye(10, 10, 1), "");
        TourPath path = TourPath.of(plan, new Tour("Down", false, List.of(new Tour.Stop(in, 1, ""), new Tour.Stop(below, 1, ""))), solids);
        assertThat(path.arrival(1)).isEqualTo(path.departure(0));
        assertThat(path.at(1.5).eye()).isEqualTo(below.eye());
    }
}
