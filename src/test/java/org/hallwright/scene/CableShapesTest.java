package org.hallwright.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hallwright.model.Frame;
import org.hallwright.model.RackTable;
import org.hallwright.network.Cable;
import org.hallwright.network.CablePath;
import org.hallwright.network.Cables;
import org.hallwright.network.Cabling;
import org.hallwright.network.Fill;
import org.hallwright.network.Way;
import org.hallwright.testing.Seeds;
import org.junit.jupiter.api.Test;

/// The shapes of bundles and of single cables, as plain numbers.
class CableShapesTest {
    private static final Colossus PLAN = Colossus.read("superpod-h100");
    private static final Cabling CABLING = Cabling.of(PLAN.table(), PLAN.catalog());
    private static final Fill FILL = CABLING.fill();
    private static final Origin ORIGIN = new Origin(0, 0, 0);

    @Test
    void aBundleGrowsWithItsCablesUntilATrayAtItsHardLimitIsFull() {
        assertThat(Stretch.size(0.4)).isEqualTo(Stretch.SIZES);
        assertThat(Stretch.size(3)).isEqualTo(Stretch.SIZES);
        assertThat(Stretch.size(0.1)).isEqualTo(Stretch.SIZES / 2);
        assertThat(Stretch.size(1e-6)).as("the least is visible").isPositive();
    }

    @Test
    void bandsEndWhereTraysAreFullByDesignAndFullAtMost() {
        assertThat(IntStream.of(1, 11, 13, 24, 26, 39, 41, 90).map(percent -> Jackets.band(percent / 100.0))).containsExactly(0, 0, 1, 1, 2, 2, 3, 3);
    }

    @Test
    void everyMetreWithCablesIsInOneStretchAndNoOther() {
        for (int w = 0; w < FILL.ways().size(); w++) {
            int[] seen = new int[FILL.cells(w)];
            for (Stretch stretch : Stretch.of(FILL, w)) {
                for (int cell = stretch.from() / Fill.CELL; cell * Fill.CELL < stretch.to(); cell++) {
                    seen[cell]++;
                    assertThat(stretch.size()).isEqualTo(Stretch.size(FILL.fill(w, cell)));
                    assertThat(stretch.band()).isEqualTo(Jackets.band(FILL.fill(w, cell)));
                }
            }
            for (int cell = 0; cell < seen.length; cell++) {
                assertThat(seen[cell]).as("way %s cell %s", w, cell).isEqualTo(FILL.fill(w, cell) > 0 ? 1 : 0);
            }
        }
    }

    @Test
    void aBundleLiesInItsTrayInTheColourOfItsBand() {
        for (int w = 0; w < FILL.ways().size(); w++) {
            Way way = FILL.ways().get(w);
            for (Stretch stretch : Stretch.of(FILL, w)) {
                MeshArrays mesh = shapes(new BundleShapes.Filled(way, List.of(stretch))).fine();
                Tone tone = tone(stretch.band());
                for (int i = 1; i < mesh.coordinates().length; i += 2) {
                    assertThat(mesh.coordinates()[i]).isEqualTo(tone.v());
                }
                double low = way.levels().stream().mapToInt(Way.Level::z).min().orElseThrow() / 1000.0;
                double high = way.levels().stream().mapToInt(level -> level.z() + level.height()).max().orElseThrow() / 1000.0;
                for (int i = 1; i < mesh.points().length; i += 3) {
                    assertThat(-mesh.points()[i]).isBetween((float) low, (float) high);
                }
            }
        }
    }

    @Test
    void anEmptyTrayHasNoBundle() {
        MeshArrays mesh = shapes(new BundleShapes.Filled(FILL.ways().getFirst(), List.of())).fine();
        assertThat(mesh.faces()).isEmpty();
    }

    private static BundleShapes shapes(BundleShapes.Filled filled) {
        return new BundleShapes(List.of(filled), ORIGIN, Clip.NONE, CableShapesTest::tone);
    }

    private static Tone tone(int band) {
        return new Tone(0, band / 10f, 0.01f);
    }

    @Seeds(10)
    void everyPointOfATubeIsARadiusFromItsLineAndEveryFaceLooksOutwards(long seed) {
        Random random = new Random(seed);
        double[] line = Bend.rounded(anyLine(random), 0.3, 4);
        TubeMesh tubes = new TubeMesh();
        tubes.add(line, point -> 0.01, 5, Tone.ALONE);
        MeshArrays mesh = tubes.arrays();
        for (int i = 0; i < mesh.points().length / 3; i++) {
            double[] p = {mesh.points()[3 * i], mesh.points()[3 * i + 2], -mesh.points()[3 * i + 1]};
            assertThat(distance(p, Arrays.copyOfRange(line, i / 5 * 3, i / 5 * 3 + 3))).isCloseTo(0.01, within(1e-5));
        }
        assertThat(mesh.faces().length / 9).isEqualTo((line.length / 3 - 1) * 10);
    }

    @Seeds(10)
    void roundedCornersStayWithinTheBend(long seed) {
        Random random = new Random(seed);
        double[] line = anyLine(random);
        double radius = random.nextDouble(0.05, 0.4);
        double[] round = Bend.rounded(line, radius, 8);
        assertThat(Arrays.copyOf(round, 3)).containsExactly(Arrays.copyOf(line, 3));
        for (int i = 0; i < round.length; i += 3) {
            double[] p = Arrays.copyOfRange(round, i, i + 3);
            double away = Double.MAX_VALUE;
            for (int k = 0; k + 3 < line.length; k += 3) {
                away = Math.min(away, toPiece(p, Arrays.copyOfRange(line, k, k + 3), Arrays.copyOfRange(line, k + 3, k + 6)));
            }
            assertThat(away).as("metres from the line").isLessThan(0.42 * radius);
        }
        assertThat(length(round)).isLessThanOrEqualTo(length(line) + 1e-9);
    }

    @Test
    void aLineIsCutAndTurnedWhereItIsAskedFor() {
        double[] line = {0, 0, 0, 3, 0, 0, 3, 4, 0};
        assertThat(Bend.first(line, 5)).containsExactly(0, 0, 0, 3, 0, 0, 3, 2, 0);
        assertThat(Bend.reversed(line)).containsExactly(3, 4, 0, 3, 0, 0, 0, 0, 0);
        assertThat(length(Bend.divided(line, 0.5))).isCloseTo(7, within(1e-9));
        Clip clip = new Clip(1, -1, -1, 9, 3, 1);
        assertThat(clip.line(line)).singleElement().isEqualTo(new double[] {1, 0, 0, 3, 0, 0, 3, 3, 0});
    }

    @Test
    void aCableIsDrawnFromRackToRackThroughTheTraysItIsRoutedIn() {
        CableLines lines = new CableLines(CABLING);
        List<Cable> cables = new ArrayList<>();
        new Cables(CABLING).each(cables::add);
        for (Cable cable : cables) {
            double[] line = lines.of(cable);
            double[] routed = CablePath.of(CABLING, cable);
            standsIn(cable.low().rack(), Arrays.copyOf(line, 3));
            standsIn(cable.high().rack(), Arrays.copyOfRange(line, line.length - 3, line.length));
            // Up and over within the racks, and from side to side of the trays.
            double racks = 2 * 2500 + cable.path().length / 3 * 2400;
            assertThat(length(line)).as(cable.low().label(PLAN.table())).isCloseTo(length(routed), within(racks));
            assertThat(line).doesNotContain(Double.NaN);
        }
    }

    private static void standsIn(int rack, double[] at) {
        RackTable table = PLAN.table();
        Frame frame = new Frame(table.x[rack], table.y[rack], 0, table.yaw[rack]);
        assertThat(Math.abs(frame.localX(at[0], at[1]))).isLessThan(table.width[rack] / 2.0);
        assertThat(Math.abs(frame.localY(at[0], at[1]))).isLessThan(table.depth[rack] / 2.0);
        assertThat(at[2] - table.z[rack]).isBetween(0.0, (double) table.height[rack]);
    }

    @Test
    void theCablesOfARackAreThoseThatEndInIt() {
        List<Cable> all = new ArrayList<>();
        new Cables(CABLING).each(all::add);
        Cables cables = new Cables(CABLING);
        for (int n = 0; n < PLAN.table().capacity(); n++) {
            int rack = n;
            assertThat(labels(cables.of(rack))).containsExactlyInAnyOrderElementsOf(labels(all.stream().filter(c -> c.low().rack() == rack || c.high().rack() == rack).toList()));
        }
    }

    private static List<String> labels(List<Cable> cables) {
        return cables.stream().map(c -> c.network().key() + c.low().label(PLAN.table()) + c.high().label(PLAN.table())).toList();
    }

    @Test
    void aCableThatNoMediumCarriesSoFarIsDrawnToo() {
        Cable some = new Cables(CABLING).of(PLAN.racksOf("H1").getFirst()).getFirst();
        Cable without = new Cable(some.network(), some.boundary(), some.low(), some.high(), some.gbps(), null, some.lengthM(), Double.NaN, some.tail(), some.assembly(),
                some.trunk(), some.path());
        Jackets jackets = new Jackets(PLAN.catalog().cables());
        assertThat(jackets.of(without)).isNotEqualTo(jackets.of(some));
    }

    @Test
    void tooManyAreThinnedEvenly() {
        List<Integer> all = IntStream.range(0, 1000).boxed().toList();
        assertThat(CableLines.thinned(all, 1000)).isEqualTo(all);
        assertThat(CableLines.thinned(all, 300)).hasSize(250).startsWith(0, 4, 8);
        assertThat(CableLines.thinned(List.of(), 10)).isEmpty();
    }

    private static double[] anyLine(Random random) {
        double[] line = new double[18];
        double[] at = new double[3];
        for (int i = 0; i < line.length; i += 3) {
            at[random.nextInt(3)] += random.nextDouble(0.5, 2);
            System.arraycopy(at, 0, line, i, 3);
        }
        return line;
    }

    private static double length(double[] line) {
        double length = 0;
        for (int i = 3; i < line.length; i += 3) {
            length += distance(Arrays.copyOfRange(line, i - 3, i), Arrays.copyOfRange(line, i, i + 3));
        }
        return length;
    }

    private static double distance(double[] a, double[] b) {
        return Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]);
    }

    private static double toPiece(double[] p, double[] a, double[] b) {
        double squared = Math.pow(distance(a, b), 2);
        double t = Math.clamp(((p[0] - a[0]) * (b[0] - a[0]) + (p[1] - a[1]) * (b[1] - a[1]) + (p[2] - a[2]) * (b[2] - a[2])) / squared, 0, 1);
        return distance(p, new double[] {a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1]), a[2] + t * (b[2] - a[2])});
    }
}
