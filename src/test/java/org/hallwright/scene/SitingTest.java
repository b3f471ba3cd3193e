package org.hallwright.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.assertj.core.data.Percentage;
import org.hallwright.model.Extent;
import org.hallwright.model.Frame;
import org.hallwright.model.RackTable;
import org.hallwright.model.Site;
import org.hallwright.testing.Seeds;
import org.junit.jupiter.api.Test;

class SitingTest {
    private static final RackTable TABLE = Colossus.million().table();
    private static final List<Site> SITES = TABLE.plan().sites();
    private static final Siting BESIDE = new Siting(TABLE, false);
    private static final Siting TRUE = new Siting(TABLE, true);

    @Test
    void atTheirTruePlacesSitesAreAsFarApartAsOnEarth() {
        assertThat(metres(TRUE, 0, 1)).as("Colossus 1 and 2").isCloseTo(13_000, Percentage.withPercentage(1));
        assertThat(metres(TRUE, 1, 2)).as("Colossus 2 and Southaven").isCloseTo(700, Percentage.withPercentage(3));
        assertThat(metres(BESIDE, 0, 1)).as("side by side").isLessThan(1500);
    }

    private static double metres(Siting siting, int a, int b) {
        Frame one = siting.shown(SITES.get(a));
        Frame other = siting.shown(SITES.get(b));
        return Math.hypot(one.x() - other.x(), one.y() - other.y()) / 1000;
    }

    @Test
    void southEastOfTheFirstIsWhereTheOthersLie() {
        Frame first = TRUE.shown(SITES.getFirst());
        for (Site site : SITES.subList(1, 3)) {
            assertThat(TRUE.shown(site).x()).as("east of it, %s", site.key()).isGreaterThan(first.x());
            assertThat(TRUE.shown(site).y()).as("south of it, %s", site.key()).isLessThan(first.y());
        }
    }

    @Test
    void sideBySideEachSiteIsWhereThePlanHasIt() {
        for (Site site : SITES) {
            assertThat(BESIDE.shown(site)).isEqualTo(Frame.CAMPUS.then(site.pose()));
        }
    }

    @Test
    void aPointBelongsToTheSiteItLiesOn() {
        for (int i = 0; i < SITES.size(); i++) {
            Extent e = TRUE.extent(i);
            Frame shift = TRUE.shift(i);
            double x = e.centreX();
            double y = e.centreY();
            assertThat(TRUE.at(x, y)).isEqualTo(i);
            assertThat(BESIDE.at(x, y)).isEqualTo(i);
            assertThat(BESIDE.shownAt(x / 1000, y / 1000)).isEqualTo(i);
            assertThat(TRUE.shownAt(shift.worldX(x / 1000, y / 1000), shift.worldY(x / 1000, y / 1000))).isEqualTo(i);
        }
        for (int n = 0; n < TABLE.capacity(); n += 37) {
            if (TABLE.present(n)) {
                assertThat(SITES.get(TRUE.at(TABLE.x[n], TABLE.y[n])).key()).as(TABLE.nameOf(n)).isEqualTo(TABLE.placeOf(n).site().key());
            }
        }
    }

    @Seeds(10)
    void aCameraGoesToASiteAndComesBack(long seed) {
        Random random = new Random(seed);
        for (int site = 0; site < SITES.size(); site++) {
            CameraPose pose = overSite(random, site);
            same(TRUE.inside(site, TRUE.outside(site, pose)), pose);
            CameraPose there = TRUE.from(BESIDE, pose);
            same(BESIDE.from(TRUE, there), pose);
            same(TRUE.inside(site, there), pose);
        }
    }

    @Seeds(10)
    void whatACameraSeesOfASiteDoesNotDependOnWhereThatIsShown(long seed) {
        Random random = new Random(seed);
        for (int site = 0; site < SITES.size(); site++) {
            CameraPose pose = overSite(random, site);
            Extent e = TRUE.extent(site);
            Lens beside = new Lens(pose, BESIDE, 1000, 700);
            Lens there = new Lens(TRUE.from(BESIDE, pose), TRUE, 1000, 700);
            for (int i = 0; i < 20; i++) {
                double x = random.nextDouble(e.minX(), e.maxX());
                double y = random.nextDouble(e.minY(), e.maxY());
                double[] a = beside.project(x, y, 2000);
                if (a[2] > 1) {
                    double[] b = there.project(x, y, 2000);
                    assertThat(b[0]).isCloseTo(a[0], within(1e-3 * Math.max(1, Math.abs(a[0]))));
                    assertThat(b[1]).isCloseTo(a[1], within(1e-3 * Math.max(1, Math.abs(a[1]))));
                }
            }
        }
    }

    /// A camera that looks at a point of a site.
    private static CameraPose overSite(Random random, int site) {
        Extent e = BESIDE.extent(site);
        double x = random.nextDouble(e.minX(), e.maxX()) / 1000;
        double y = random.nextDouble(e.minY(), e.maxY()) / 1000;
        return CameraPose.looking(x + random.nextDouble(-80, 80), y + random.nextDouble(20, 80), random.nextDouble(2, 90), x, y, 1);
    }

    private static void same(CameraPose a, CameraPose b) {
        assertThat(a.x()).isCloseTo(b.x(), within(1e-6));
        assertThat(a.y()).isCloseTo(b.y(), within(1e-6));
        assertThat(a.z()).isCloseTo(b.z(), within(1e-9));
        assertThat(Math.IEEEremainder(a.heading() - b.heading(), 360)).isCloseTo(0, within(1e-9));
        assertThat(a.pitch()).isCloseTo(b.pitch(), within(1e-9));
    }
}
