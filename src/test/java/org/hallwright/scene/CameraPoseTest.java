package org.hallwright.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.hallwright.model.Look;
import org.hallwright.testing.Seeds;
import org.junit.jupiter.api.Test;

class CameraPoseTest {
    private static final double W = 1280;
    private static final double H = 720;
    private static final Offset<Double> TINY = within(1e-6);
    private Random random = new Random(0);

    @Seeds(10)
    void theRayThroughAPixelMeetsWhatIsProjectedThere(long seed) {
        random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            CameraPose pose = anyPose();
            Ray ray = pose.ray(random.nextDouble(W), random.nextDouble(H), W, H);
            double t = random.nextDouble(1, 500);
            double[] at = pose.project(ray.x() + ray.dx() * t, ray.y() + ray.dy() * t, ray.z() + ray.dz() * t, W, H);
            Ray back = pose.ray(at[0], at[1], W, H);
            assertThat(back.dx()).isCloseTo(ray.dx(), TINY);
            assertThat(back.dy()).isCloseTo(ray.dy(), TINY);
            assertThat(back.dz()).isCloseTo(ray.dz(), TINY);
            assertThat(at[2]).isPositive();
        }
    }

    @Seeds(10)
    void axesAreSquareAndOfLengthOne(long seed) {
        random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            CameraPose pose = anyPose();
            double[][] axes = {pose.right(), pose.up(), pose.forward()};
            for (int a = 0; a < 3; a++) {
                for (int b = 0; b < 3; b++) {
                    assertThat(dot(axes[a], axes[b])).isCloseTo(a == b ? 1 : 0, TINY);
                }
            }
        }
    }

    @Test
    void whatIsLookedAtIsInTheMiddle() {
        CameraPose pose = CameraPose.looking(10, -20, 30, 40, 50, 1);
        double[] at = pose.project(40, 50, 1, W, H);
        assertThat(at[0]).isCloseTo(W / 2, TINY);
        assertThat(at[1]).isCloseTo(H / 2, TINY);
        assertThat(at[2]).isCloseTo(pose.focus(), TINY);
    }

    @Seeds(10)
    void orbitingKeepsTheTarget(long seed) {
        random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            CameraPose pose = anyPose();
            CameraPose turned = pose.orbited(random.nextDouble(-90, 90), random.nextDouble(-10, 10));
            for (int axis = 0; axis < 3; axis++) {
                assertThat(turned.target()[axis]).isCloseTo(pose.target()[axis], TINY);
            }
        }
    }

    @Seeds(10)
    void zoomingKeepsThePointUnderThePointer(long seed) {
        random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            CameraPose pose = anyPose();
            Ray ray = pose.ray(random.nextDouble(W), random.nextDouble(H), W, H);
            double[] point = {ray.x() + ray.dx() * 50, ray.y() + ray.dy() * 50, ray.z() + ray.dz() * 50};
            double[] before = pose.project(point[0], point[1], point[2], W, H);
            double[] after = pose.zoomed(0.7, point[0], point[1], point[2]).project(point[0], point[1], point[2], W, H);
            assertThat(after[0]).isCloseTo(before[0], within(1e-5));
            assertThat(after[1]).isCloseTo(before[1], within(1e-5));
            assertThat(after[2]).isCloseTo(before[2] * 0.7, within(1e-5));
        }
    }

    @Seeds(10)
    void framingShowsTheWholeBoxAndFillsThePicture(long seed) {
        random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            CameraPose from = new CameraPose(0, 0, 0, random.nextDouble(360), random.nextDouble(-80, -10), 10);
            double[] min = {random.nextDouble(-500, 500), random.nextDouble(-500, 500), 0};
            double[] max = {min[0] + random.nextDouble(10, 600), min[1] + random.nextDouble(10, 600), random.nextDouble(1, 20)};
            CameraPose pose = from.framing(min, max, W, H);
            double widest = 0;
            for (int corner = 0; corner < 8; corner++) {
                double[] at = pose.project((corner & 1) == 0 ? min[0] : max[0], (corner & 2) == 0 ? min[1] : max[1],
                        (corner & 4) == 0 ? min[2] : max[2], W, H);
                assertThat(at[2]).isPositive();
                assertThat(at[0]).isBetween(0.0, W);
                assertThat(at[1]).isBetween(0.0, H);
                widest = Math.max(widest, Math.max(Math.abs(at[0] - W / 2) / W, Math.abs(at[1] - H / 2) / H) * 2);
            }
            assertThat(widest).isCloseTo(0.9, within(0.001));
        }
    }

    @Seeds(10)
    void facingKeepsTheTargetAndLooksThere(long seed) {
        random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            CameraPose pose = anyPose();
            CameraPose turned = pose.facing(random.nextDouble(-400, 400), random.nextDouble(-89, 20));
            assertThat(turned.target()).containsExactly(pose.target(), TINY);
            CameraPose raised = turned.raised(1.6);
            assertThat(raised.target()).containsExactly(pose.target(), TINY);
            assertThat(raised.heading()).isEqualTo(turned.heading());
            assertThat(raised.z()).isGreaterThan(Math.min(1.6, pose.target()[2] + pose.focus() * 0.99) - 1e-6);
            assertThat(raised.pitch()).isLessThanOrEqualTo(turned.pitch());
        }
    }

    @Seeds(10)
    void theFootprintIsWhatTheCornersOfThePictureShow(long seed) {
        random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            CameraPose pose = new CameraPose(random.nextDouble(-500, 500), random.nextDouble(-500, 500), random.nextDouble(1, 300),
                    random.nextDouble(360), random.nextDouble(-89, -20), 50);
            double[][] ground = pose.footprint(W, H, 1e6);
            for (int c = 0; c < 4; c++) {
                double[] at = pose.project(ground[c][0], ground[c][1], 0, W, H);
                assertThat(at[0]).isCloseTo(c == 0 || c == 3 ? 0 : W, within(1e-3));
                assertThat(at[1]).isCloseTo(c < 2 ? 0 : H, within(1e-3));
            }
        }
    }

    @Test
    void groundUpToTheHorizonIsCutOffAndTheSkyShowsNone() {
        CameraPose level = new CameraPose(10, 20, 2, 0, 0, 50);
        double[][] ground = level.footprint(W, H, 800);
        assertThat(Math.hypot(ground[0][0] - 10, ground[0][1] - 20)).isCloseTo(800, TINY);
        assertThat(ground[0][1]).as("the far left corner lies north of an eye that looks east").isGreaterThan(20);
        assertThat(ground[3][0]).as("the near corners are where the ground begins").isCloseTo(10 + 2 / Math.tan(Math.toRadians(19)), within(1e-6));
        assertThat(new CameraPose(0, 0, 2, 0, 30, 50).footprint(W, H, 800)).isEmpty();
    }

    @Test
    void aFlightBeginsAndEndsWhereItShould() {
        CameraPose a = new CameraPose(0, 0, 10, 350, -20, 30);
        CameraPose b = new CameraPose(100, 50, 5, 10, -40, 60);
        assertThat(a.towards(b, 0)).isEqualTo(a);
        CameraPose end = a.towards(b, 1);
        assertThat(end.x()).isEqualTo(100);
        assertThat(Math.IEEEremainder(end.heading() - 10, 360)).isCloseTo(0, TINY);
        assertThat(a.towards(b, 0.5).heading()).as("the shorter way round").isCloseTo(360, TINY);
    }

    @Seeds(10)
    void anotherLensKeepsWhatIsLookedAtInPlaceAndSize(long seed) {
        random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            CameraPose pose = anyPose();
            CameraPose other = pose.through(random.nextDouble(0.2, 110));
            assertThat(other.span()).isCloseTo(pose.span(), within(1e-9 * pose.span()));
            assertThat(other.target()).containsExactly(pose.target(), within(1e-4));
            double[] t = pose.target();
            double[] r = pose.right();
            double[] before = pose.project(t[0] + r[0], t[1] + r[1], t[2] + r[2], W, H);
            double[] after = other.project(t[0] + r[0], t[1] + r[1], t[2] + r[2], W, H);
            assertThat(after[0]).isCloseTo(before[0], within(1e-3));
            assertThat(after[1]).isCloseTo(before[1], within(1e-3));
        }
    }

    @Test
    void throughALongLensThingsAreAsLargeNearAndFar() {
        CameraPose pose = new CameraPose(0, 0, 0, 30, -40, 100).through(Look.NARROWEST);
        assertThat(pose.parallel()).isTrue();
        double[] f = pose.forward();
        double[] r = pose.right();
        double[] t = pose.target();
        double[] widths = new double[2];
        for (int i = 0; i < 2; i++) {
            double deep = i == 0 ? -60 : 60;
            double[] left = pose.project(t[0] + deep * f[0], t[1] + deep * f[1], t[2] + deep * f[2], W, H);
            double[] right = pose.project(t[0] + deep * f[0] + r[0], t[1] + deep * f[1] + r[1], t[2] + deep * f[2] + r[2], W, H);
            widths[i] = right[0] - left[0];
        }
        assertThat(widths[0] / widths[1]).isCloseTo(1, within(0.01));
        assertThat(widths[0]).as("a metre").isCloseTo(H / pose.span(), within(0.01 * widths[0]));
    }

    @Test
    void aFlightToAnotherLensKeepsInSightWhatBothLookAt() {
        CameraPose from = new CameraPose(10, 20, 30, 40, -50, 200);
        CameraPose to = from.through(Look.NARROWEST);
        for (double part = 0; part <= 1; part += 0.1) {
            CameraPose between = from.towards(to, part);
            assertThat(between.target()).containsExactly(from.target(), within(1e-3));
            assertThat(between.span()).isCloseTo(from.span(), within(1e-6));
            assertThat(between.field()).isBetween(Look.NARROWEST, Look.FIELD);
        }
        assertThat(from.towards(to, 1).x()).isCloseTo(to.x(), within(1e-3));
    }

    private CameraPose anyPose() {
        return new CameraPose(random.nextDouble(-500, 500), random.nextDouble(-500, 500), random.nextDouble(1, 300),
                random.nextDouble(360), random.nextDouble(-89, 20), random.nextDouble(1, 500), random.nextDouble(20, 110));
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }
}
