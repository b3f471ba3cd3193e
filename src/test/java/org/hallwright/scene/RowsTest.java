package org.hallwright.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hallwright.edit.MoveRacks;
import org.hallwright.edit.RemoveRacks;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Frame;
import org.hallwright.model.RackTable;
import org.hallwright.model.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RowsTest {
    private static final Colossus PLAN = Colossus.read();
    private static final double NEARLY = 1e-6;

    /// A campus with a gap in a row and a rack beside it, and the largest there is.
    static List<RackTable> tables() {
        RackTable table = PLAN.table();
        List<Integer> racks = PLAN.racksOf("H2");
        var moved = new MoveRacks(List.of(table.id(racks.get(3)).toString()), 100, -300).apply(table.plan(), PLAN.catalog()::size).plan();
        var gap = new RemoveRacks(List.of(table.id(racks.get(12)).toString())).apply(moved, PLAN.catalog()::size).plan();
        return List.of(table, table.next(gap), Colossus.million().table());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRackIsInExactlyOneSlabAndWithinIt(RackTable table) {
        int[] slabs = new int[table.capacity()];
        for (Rows row : rows(table)) {
            for (int n = row.first(); n < row.end(); n++) {
                slabs[n]++;
                assertThat(holds(row, table, n)).as("%s in its slab", table.nameOf(n)).isTrue();
            }
        }
        for (int n = 0; n < table.capacity(); n++) {
            assertThat(slabs[n]).as("slabs of number %d", n).isEqualTo(table.present(n) ? 1 : 0);
        }
    }

    /// True where all corners of a rack lie in a slab; slabs are measured from the campus here.
    private static boolean holds(Rows row, RackTable table, int n) {
        Frame rack = new Frame(table.x[n] / 1000, table.y[n] / 1000, table.z[n] / 1000, table.yaw[n]);
        Cuboid box = row.box();
        return IntStream.range(0, 4).allMatch(corner -> {
            double x = ((corner & 1) == 0 ? -0.5 : 0.5) * table.width[n] / 1000;
            double y = ((corner & 2) == 0 ? -0.5 : 0.5) * table.depth[n] / 1000;
            double lx = row.frame().localX(rack.worldX(x, y), rack.worldY(x, y));
            double ly = row.frame().localY(rack.worldX(x, y), rack.worldY(x, y));
            return lx > box.x0() - NEARLY && lx < box.x1() + NEARLY && ly > box.y0() - NEARLY && ly < box.y1() + NEARLY
                    && table.height[n] / 1000.0 < box.z1() + NEARLY && Math.abs(rack.z() - row.frame().z()) < NEARLY;
        });
    }

    @Test
    void whatIsNotSeenIsInNoSlab() {
        RackTable table = PLAN.table();
        int hidden = PLAN.racksOf("H1").get(5);
        List<Rows> rows = Rows.of(table, table.places(), new Origin(0, 0, 0), n -> table.present(n) && n != hidden);
        assertThat(rows).noneMatch(row -> hidden >= row.first() && hidden < row.end());
        assertThat(rows.stream().mapToInt(row -> row.end() - row.first()).sum())
                .isEqualTo((int) IntStream.range(0, table.capacity()).filter(table::present).count() - 1);
    }

    @Test
    void rowsThatGoOnInEachOtherBecomeOneThatHoldsThemAll() {
        List<Rows> rows = rows(PLAN.table());
        List<Rows> joined = Rows.joined(rows);
        assertThat(joined.size()).isLessThan(rows.size());
        for (Rows row : rows) {
            assertThat(joined).as("%s", row).anyMatch(longer -> within(longer, row));
        }
    }

    private static boolean within(Rows longer, Rows row) {
        double shift = longer.frame().localX(row.frame().x(), row.frame().y());
        return longer.frame().yaw() == row.frame().yaw() && Math.abs(longer.frame().localY(row.frame().x(), row.frame().y())) < 0.02
                && shift + row.box().x0() > longer.box().x0() - NEARLY && shift + row.box().x1() < longer.box().x1() + NEARLY;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyBlockIsInOneSectorThatHoldsNoMoreThanItMay(RackTable table) {
        Map<String, List<BlockPlace>> groups = Racks.grouped(table, everything(table));
        List<BlockPlace> all = new ArrayList<>();
        groups.values().forEach(all::addAll);
        assertThat(new HashSet<>(all)).hasSameSizeAs(all).hasSameSizeAs(table.places()).containsAll(table.places());
        groups.forEach((key, places) -> {
            int boxes = places.stream().mapToInt(p -> p.layout().places().size()).sum();
            assertThat(boxes <= Sector.MOST || places.size() == 1).as("%s holds %d", key, boxes).isTrue();
            assertThat(places).as(key).allMatch(p -> p.room() == places.getFirst().room());
        });
    }

    @Test
    void whatIsSeenThroughIsInSectorsOfItsOwn() {
        RackTable table = PLAN.table();
        Set<Integer> planned = Set.copyOf(PLAN.racksOf("H3"));
        Visibility visibility = new Visibility(table::present, planned::contains, planned::contains, key -> true, Section.NONE);
        Predicate<String> faint = key -> key.startsWith("faint ");
        Racks.grouped(table, visibility).forEach((key, places) -> assertThat(places).as(key).allMatch(place -> IntStream
                .range(place.first(), place.first() + place.layout().places().size())
                .filter(table::present).allMatch(n -> planned.contains(n) == faint.test(key))));
    }

    @Test
    void theSectorsDrawnRackByRackAreLeftOutOfTheSlabs() {
        RackTable table = PLAN.table();
        Map<String, List<BlockPlace>> groups = Racks.grouped(table, everything(table));
        List<FarRows.Part> parts = new ArrayList<>();
        Volume volume = null;
        int tones = 0;
        for (var group : groups.entrySet()) {
            List<Rows> rows = Rows.of(table, group.getValue(), new Origin(0, 0, 0), table::present);
            parts.add(new FarRows.Part(group.getKey(), rows, tones));
            tones += rows.size();
            Volume one = Sector.volume(table, group.getValue(), new Origin(0, 0, 0));
            volume = volume == null ? one : volume.union(one);
        }
        assertThat(parts).hasSizeGreaterThan(3);
        Palette palette = new Palette();
        palette.reserve(tones);
        FarRows far = new FarRows(parts, Objects.requireNonNull(volume), palette, Chunk.Order.RACKS, Clip.NONE);
        assertThat(boxes(far)).isEqualTo(tones);
        int built = far.chunk().version();
        far.leaveOut(Set.of(parts.getFirst().sector(), "of another building"));
        assertThat(boxes(far)).isEqualTo(tones - parts.getFirst().rows().size());
        assertThat(far.chunk().version()).isGreaterThan(built);
        far.leaveOut(Set.of());
        assertThat(boxes(far)).isEqualTo(tones);
    }

    private static int boxes(FarRows far) {
        // Five faces of two triangles, each with three corners of three indexes.
        return far.chunk().shape().get().faces().length / (5 * 2 * 9);
    }

    private static Visibility everything(RackTable table) {
        return new Visibility(table::present, n -> false, n -> false, key -> true, Section.NONE);
    }

    private static List<Rows> rows(RackTable table) {
        return Rows.of(table, table.places(), new Origin(0, 0, 0), table::present);
    }
}
