package org.hallwright.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.Random;
import org.hallwright.model.Frame;
import org.hallwright.model.Section;
import org.hallwright.testing.Seeds;
import org.junit.jupiter.api.Test;

class ClipTest {
    private static final double NEARLY = 1e-9;

    @Seeds(20)
    void whatIsLeftLiesWithinTheBoxAndWithinTheLimits(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            Clip clip = clip(random);
            Frame frame = frame(random, 90 * random.nextInt(4));
            Cuboid box = box(random);
            Cuboid all = placed(frame, box);
            Optional<Cuboid> left = Optional.ofNullable(clip.box(frame, box));
            Cuboid expected = new Cuboid(Math.max(all.x0(), clip.minX()), Math.max(all.y0(), clip.minY()), Math.max(all.z0(), clip.minZ()),
                    Math.min(all.x1(), clip.maxX()), Math.min(all.y1(), clip.maxY()), Math.min(all.z1(), clip.maxZ()));
            boolean any = expected.x0() < expected.x1() && expected.y0() < expected.y1() && expected.z0() < expected.z1();
            assertThat(left.isPresent()).as("%s of %s", clip, all).isEqualTo(any);
            left.ifPresent(l -> same(placed(frame, l), expected));
        }
    }

    @Seeds(20)
    void aBoxInsideStaysAndOneOutsideGoes(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            Frame frame = frame(random, random.nextBoolean() ? 90 * random.nextInt(4) : random.nextDouble(360));
            Cuboid box = box(random);
            same(Optional.ofNullable(new Clip(-100, -100, -100, 100, 100, 100).box(frame, box)).orElseThrow(), box);
            assertThat(Clip.NONE.box(frame, box)).isSameAs(box);
            assertThat(new Clip(50, -100, -100, 100, 100, 100).box(frame, box)).isNull();
            assertThat(new Clip(-100, -100, -100, 100, -50, 100).box(frame, box)).isNull();
            assertThat(new Clip(-100, -100, 50, 100, 100, 100).box(frame, box)).isNull();
        }
    }

    @Seeds(20)
    void aTurnedBoxIsLeftWholeOrNotAtAllButForItsHeight(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            Clip clip = clip(random);
            Frame frame = frame(random, random.nextDouble(1, 89));
            Cuboid box = box(random);
            double[] middle = box.centre();
            double x = frame.worldX(middle[0], middle[1]);
            double y = frame.worldY(middle[0], middle[1]);
            boolean within = x >= clip.minX() && x <= clip.maxX() && y >= clip.minY() && y <= clip.maxY();
            Optional.ofNullable(clip.box(frame, box)).ifPresent(left -> {
                assertThat(within).isTrue();
                assertThat(new double[] {left.x0(), left.y0(), left.x1(), left.y1()}).containsExactly(box.x0(), box.y0(), box.x1(), box.y1());
                assertThat(frame.z() + left.z0()).isGreaterThanOrEqualTo(clip.minZ() - NEARLY);
                assertThat(frame.z() + left.z1()).isLessThanOrEqualTo(clip.maxZ() + NEARLY);
            });
        }
    }

    @Seeds(20)
    void aPolygonIsCutToItsPartWithinTheLimits(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            Clip clip = clip(random);
            Cuboid box = box(random);
            double[] corners = {box.x0(), box.y0(), box.x1(), box.y0(), box.x1(), box.y1(), box.x0(), box.y1()};
            double z = (clip.minZ() + clip.maxZ()) / 2;
            double wide = Math.min(box.x1(), clip.maxX()) - Math.max(box.x0(), clip.minX());
            double deep = Math.min(box.y1(), clip.maxY()) - Math.max(box.y0(), clip.minY());
            assertThat(area(clip.polygon(corners, z))).isCloseTo(Math.max(0, wide) * Math.max(0, deep), within(1e-6));
            assertThat(clip.polygon(corners, clip.maxZ() + 1)).isEmpty();
        }
    }

    @Test
    void withoutASectionNothingIsCut() {
        assertThat(Clip.of(Section.NONE, new Origin(0, 5, 5))).isSameAs(Clip.NONE);
        Section low = new Section(Section.Range.ALL, Section.Range.ALL, new Section.Range(0, 1000));
        Cuboid left = Optional.ofNullable(Clip.of(low, new Origin(0, 5, 5)).box(Frame.CAMPUS, new Cuboid(-9, -9, 0, 9, 9, 2))).orElseThrow();
        same(left, new Cuboid(-9, -9, 0, 9, 9, 1));
    }

    private static Clip clip(Random random) {
        double x = random.nextDouble(-8, 8);
        double y = random.nextDouble(-8, 8);
        double z = random.nextDouble(-3, 3);
        return new Clip(x, y, z, x + random.nextDouble(0.5, 12), y + random.nextDouble(0.5, 12), z + random.nextDouble(0.5, 4));
    }

    private static Frame frame(Random random, double yaw) {
        return new Frame(random.nextDouble(-5, 5), random.nextDouble(-5, 5), random.nextDouble(-1, 1), yaw);
    }

    private static Cuboid box(Random random) {
        double x = random.nextDouble(-5, 5);
        double y = random.nextDouble(-5, 5);
        double z = random.nextDouble(-2, 2);
        return new Cuboid(x, y, z, x + random.nextDouble(0.1, 6), y + random.nextDouble(0.1, 6), z + random.nextDouble(0.1, 3));
    }

    /// A box of a frame that stands along the axes, in the coordinates around it.
    private static Cuboid placed(Frame frame, Cuboid b) {
        double ax = frame.worldX(b.x0(), b.y0());
        double ay = frame.worldY(b.x0(), b.y0());
        double bx = frame.worldX(b.x1(), b.y1());
        double by = frame.worldY(b.x1(), b.y1());
        return new Cuboid(Math.min(ax, bx), Math.min(ay, by), frame.z() + b.z0(), Math.max(ax, bx), Math.max(ay, by), frame.z() + b.z1());
    }

    private static double area(double[] corners) {
        double twice = 0;
        int n = corners.length / 2;
        for (int i = 0; i < n; i++) {
            int j = (i + 1) % n;
            twice += corners[2 * i] * corners[2 * j + 1] - corners[2 * j] * corners[2 * i + 1];
        }
        return Math.abs(twice) / 2;
    }

    private static void same(Cuboid a, Cuboid b) {
        assertThat(new double[] {a.x0(), a.y0(), a.z0(), a.x1(), a.y1(), a.z1()})
                .containsExactly(new double[] {b.x0(), b.y0(), b.z0(), b.x1(), b.y1(), b.z1()}, within(NEARLY));
    }
}
