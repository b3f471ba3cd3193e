package org.hallwright.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.hallwright.model.Extent;
import org.hallwright.model.Frame;
import org.hallwright.testing.Seeds;
import org.junit.jupiter.api.Test;

class FootprintTest {
    private static final double EXACT = 1e-6;
    private final Footprint square = new Footprint(0, 0, 0, 1000, 1000);

    @Test
    void touchingDoesNotOverlap() {
        assertThat(square.overlap(square.moved(1000, 0))).isEqualTo(0);
        assertThat(square.overlap(square.moved(999, 300))).isEqualTo(1);
        assertThat(square.overlap(square.moved(1005, 0))).isEqualTo(-5);
    }

    @Test
    void aTurnedSquareReachesByItsDiagonal() {
        double reach = 500 + 500 * Math.sqrt(2);
        assertThat(square.overlap(new Footprint(reach - 1, 0, 45, 1000, 1000))).isCloseTo(1, within(EXACT));
        assertThat(square.overlap(new Footprint(reach + 1, 0, 45, 1000, 1000))).isCloseTo(-1, within(EXACT));
    }

    @Test
    void distanceBetweenCornersIsDiagonal() {
        assertThat(square.distance(square.moved(1300, 1400))).isCloseTo(500, within(EXACT));
        assertThat(square.distance(square.moved(1300, 200))).isCloseTo(300, within(EXACT));
        assertThat(square.distance(square.moved(900, 0))).isZero();
    }

    @Test
    void freeDepthEndsAtWhatLiesBeforeTheFaceOnly() {
        Footprint rack = new Footprint(0, 0, 0, 800, 1200);
        assertThat(rack.ahead(new Footprint(0, -2300, 0, 800, 1000), -1)).isCloseTo(1200, within(EXACT));
        assertThat(rack.ahead(new Footprint(0, 2300, 0, 3000, 1000), 1)).isCloseTo(1200, within(EXACT));
        assertThat(rack.ahead(new Footprint(900, -2300, 0, 800, 1000), -1)).isInfinite();
        // A square on its corner, aside by 900: only its flank lies before the face, 500 beyond its nearest corner.
        assertThat(rack.ahead(new Footprint(900, -2000, 45, 1000 * Math.sqrt(2), 1000 * Math.sqrt(2)), -1)).isCloseTo(900, within(EXACT));
    }

    @Test
    void wallsEndTheFreeDepthAlongTheTurnedFace() {
        Extent room = new Extent(0, 0, 10_000, 10_000);
        assertThat(new Footprint(5000, 1800, 0, 800, 1200).within(room, Frame.CAMPUS, -1)).isCloseTo(1200, within(EXACT));
        assertThat(new Footprint(5000, 1800, 0, 800, 1200).within(room, Frame.CAMPUS, 1)).isCloseTo(7600, within(EXACT));
        double cos30 = Math.cos(Math.toRadians(30));
        double nearer = 1800 - 600 * cos30 - 400 * 0.5;
        assertThat(new Footprint(5000, 1800, 30, 800, 1200).within(room, Frame.CAMPUS, -1)).isCloseTo(nearer / cos30, within(EXACT));
    }

    @Seeds
    void relationsDoNotDependOnTheFrame(long seed) {
        Random random = new Random(seed);
        Footprint a = any(random);
        Footprint b = any(random);
        Frame turned = new Frame(random.nextInt(100_000), -random.nextInt(100_000), 0, random.nextInt(360));
        Footprint ta = in(turned, a);
        Footprint tb = in(turned, b);
        assertThat(ta.overlap(tb)).isCloseTo(a.overlap(b), within(1e-5));
        assertThat(ta.distance(tb)).isCloseTo(a.distance(b), within(1e-5));
        if (Double.isFinite(a.ahead(b, 1))) {
            assertThat(ta.ahead(tb, 1)).isCloseTo(a.ahead(b, 1), within(1e-4));
        }
    }

    @Seeds
    void relationsAreMutual(long seed) {
        Random random = new Random(seed);
        Footprint a = any(random);
        Footprint b = any(random);
        assertThat(a.overlap(b)).isCloseTo(b.overlap(a), within(EXACT));
        assertThat(a.distance(b)).isCloseTo(b.distance(a), within(EXACT));
        assertThat(a.distance(b)).isGreaterThanOrEqualTo(Math.max(0, -a.overlap(b)) - EXACT);
    }

    private static Footprint any(Random random) {
        return new Footprint(random.nextInt(4000), random.nextInt(4000), random.nextInt(8) * 15, 300 + random.nextInt(1500), 300 + random.nextInt(1500));
    }

    private static Footprint in(Frame frame, Footprint f) {
        return new Footprint(frame.worldX(f.x(), f.y()), frame.worldY(f.x(), f.y()), frame.yaw() + f.yaw(), f.width(), f.depth());
    }
}
