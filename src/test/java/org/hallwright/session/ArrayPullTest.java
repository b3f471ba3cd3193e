package org.hallwright.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hallwright.testing.Halls.CATALOG;
import static org.hallwright.testing.Halls.at;
import static org.hallwright.testing.Halls.plan;
import static org.hallwright.testing.Halls.room;
import static org.hallwright.testing.Halls.row;
import static org.hallwright.testing.Halls.rows;
import static org.hallwright.testing.Halls.table;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.hallwright.edit.SetLocked;
import org.hallwright.model.Block;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Contents;
import org.hallwright.model.Finding;
import org.hallwright.model.Group;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Pose;
import org.hallwright.model.RackId;
import org.hallwright.model.RackTable;
import org.hallwright.rules.Rules;
import org.hallwright.testing.Seeds;
import org.junit.jupiter.api.Test;

class ArrayPullTest {
    private static final ArrayPull.Wish NONE = ArrayPull.Wish.NONE;

    private static ArrayPull pull(RackTable table, String... keys) {
        return new ArrayPull(table, CATALOG, Set.of(keys));
    }

    private static RackTable after(RackTable table, ArrayPull.Preview preview) {
        return table.next(preview.edit().orElseThrow().apply(table.plan(), CATALOG::size).plan());
    }

    @Test
    void copiesStandAtThePitchThatKeepsTheAisles() {
        RackTable table = table(plan(room("H1", row("A", 2000, 2000, 4))));
        ArrayPull.Preview north = pull(table, "A").pulled(100, 5000, NONE);
        assertThat(north.pitch()).as("1,200 deep and an aisle of 1,200").isEqualTo(2400);
        assertThat(List.of(north.wanted(), north.count())).containsExactly(2, 2);
        assertThat(north.objection()).isEmpty();
        assertThat(north.remark()).isEmpty();
        assertThat(List.of(north.totals().racks(), north.totals().gpus())).containsExactly(8, 64);
        assertThat(north.totals().itW()).isEqualTo(640_000);
        RackTable made = after(table, north);
        assertThat(made.places()).extracting(p -> p.block().pose()).containsExactly(Pose.at(2000, 2000), Pose.at(2000, 4400), Pose.at(2000, 6800));
        assertThat(north.made()).containsExactly("A-C1", "A-C2");
        assertThat(north.edit().orElseThrow().label()).isEqualTo("Array A, 2 copies");
        ArrayPull.Preview east = pull(table, "A").pulled(3300, 0, NONE);
        assertThat(east.pitch()).as("a row of four goes on as a row of eight").isEqualTo(3200);
        assertThat(east.dx()).isEqualTo(3200);
        assertThat(pull(table, "A").pulled(-100, -2500, NONE).dy()).isEqualTo(-2400);
        assertThat(pull(table, "A").pulled(0, 900, NONE).wanted()).as("less than half a pitch is none").isZero();
    }

    @Test
    void aisleCountAndPitchCanBeAskedFor() {
        RackTable table = table(plan(room("H1", row("A", 2000, 2000, 12))));
        assertThat(pull(table, "A").pulled(1000, 0, NONE).pitch()).as("a row of 24 would be too long: a passage is left").isEqualTo(9600 + 1200);
        ArrayPull.Preview bare = pull(table, "A").pulled(0, 1300, new ArrayPull.Wish(true, OptionalInt.empty(), OptionalDouble.empty()));
        assertThat(bare.pitch()).isEqualTo(1200);
        assertThat(bare.count()).isEqualTo(1);
        assertThat(bare.remark()).contains("Aisle under 1200 mm");
        ArrayPull.Preview typed = pull(table, "A").pulled(0, 10, new ArrayPull.Wish(false, OptionalInt.of(3), OptionalDouble.of(3000)));
        assertThat(List.of(typed.wanted(), typed.count())).containsExactly(3, 3);
        assertThat(typed.dy()).isEqualTo(3000);
        ArrayPull.Preview tooNear = pull(table, "A").pulled(0, 10, new ArrayPull.Wish(false, OptionalInt.of(3), OptionalDouble.of(600)));
        assertThat(tooNear.count()).isZero();
        assertThat(tooNear.objection()).startsWith("copy 1: ").contains("would overlap");
        assertThat(tooNear.edit()).isEmpty();
    }

    @Test
    void onlyWhatFitsIsMadeAndItIsSaidWhy() {
        RackTable table = table(plan(room("H1", row("A", 2000, 2000, 4), at("F", "rack", 3000, 14_600, 0))));
        ArrayPull.Preview blocked = pull(table, "A").pulled(0, 16_000, NONE);
        assertThat(blocked.wanted()).isEqualTo(7);
        assertThat(blocked.count()).isEqualTo(4);
        assertThat(blocked.objection()).startsWith("copy 5: ").contains("would overlap F.R01.P01");
        assertThat(blocked.blamed()).containsExactly(table.number(RackId.parse("F.R01.P01")));
        assertThat(after(table, blocked).places()).hasSize(6);
        ArrayPull.Preview wall = pull(table, "A").pulled(-8000, 0, NONE);
        assertThat(wall.count()).isZero();
        assertThat(wall.objection()).contains("in a wall of H1");
        Plan locked = new SetLocked("H1", true).apply(table.plan(), CATALOG::size).plan();
        assertThat(pull(table.next(locked), "A").pulled(0, 3000, NONE).objection()).contains("is locked");
    }

    @Test
    void aGroupKeepsTheAisleItHasBetweenItsRows() {
        Block pair = rows("A", 0, 0, 4, 2).withAisles(1200, 1600);
        Group pod = new Group("G", "", Pose.at(2000, 2000), "", new Contents(List.of(pair, row("B", 0, 5200, 4)), List.of()), false);
        RackTable table = table(plan(room("H1", pod)));
        // South, north, south: to the north of a row that faces south a copy begins with one that faces south: a front aisle.
        ArrayPull.Preview north = pull(table, "G").pulled(0, 7000, NONE);
        assertThat(north.pitch()).isEqualTo(5200 + 1200 + 1200);
        RackTable made = after(table, north);
        assertThat(made.plan()).isNotEqualTo(table.plan());
        assertThat(made.places().stream().map((BlockPlace p) -> p.block().key())).containsExactly("A", "B", "G-C1-A", "G-C1-B");
        assertThat(errors(made)).isEmpty();
    }

    @Test
    void hallsAreCopiedBesideEachOther() {
        RackTable table = table(plan(room("H1", row("A", 2000, 2000, 4)), room("H2", 60_000, 0, List.of())));
        ArrayPull.Preview east = pull(table, "H1").pulled(45_000, 0, NONE);
        assertThat(east.pitch()).isEqualTo(20_000);
        assertThat(List.of(east.wanted(), east.count())).containsExactly(2, 2);
        assertThat(pull(table, "H1").pulled(70_000, 0, NONE).objection()).isEqualTo("copy 3: H2 and H1-C3 overlap by 20.00 m");
        RackTable made = after(table, east);
        assertThat(made.number(RackId.parse("H1-C2-A.R01.P04"))).isNotNegative();
        assertThat(errors(made)).isEmpty();
        assertThat(ArrayPull.takes(table.plan(), Set.of("H1", "H2"))).isTrue();
        assertThat(ArrayPull.takes(table.plan(), Set.of("H1", "A"))).isFalse();
        assertThat(ArrayPull.takes(table.plan(), Set.of("B1"))).isFalse();
        assertThat(ArrayPull.takes(table.plan(), Set.of())).isFalse();
    }

    private static List<Finding> errors(RackTable table) {
        return Rules.standard().check(table, CATALOG).stream().filter(f -> f.severity() == Finding.Severity.ERROR).toList();
    }

    @Seeds(15)
    void whatIsMadeBreaksNoHardRuleAndStandsWhereItWasShown(long seed) {
        Random random = new Random(seed);
        double turned = random.nextBoolean() ? 0 : random.nextDouble(360);
        Block block = (random.nextBoolean() ? rows("A", 8000, 8000, 3, 2) : row("A", 8000, 8000, 3)).withPose(new Pose(9000, 9000, 0, 90 * random.nextInt(4)));
        RackTable table = table(plan(turned, room("H1", block, at("F", "rack", 15_000, 15_000, 30))));
        ArrayPull pull = pull(table, "A");
        ArrayPull.Preview preview = pull.pulled(random.nextDouble(-12_000, 12_000), random.nextDouble(-12_000, 12_000),
                new ArrayPull.Wish(random.nextBoolean(), OptionalInt.empty(), OptionalDouble.empty()));
        if (preview.edit().isEmpty()) {
            assertThat(preview.wanted() == 0 || !preview.objection().isEmpty()).isTrue();
            return;
        }
        RackTable made = after(table, preview);
        assertThat(errors(made)).isEqualTo(errors(table));
        assertThat(made.places()).hasSize(2 + preview.count());
        int k = 1;
        for (String key : preview.made()) {
            int n = made.number(RackId.parse(key + ".R01.P01"));
            int original = table.number(RackId.parse("A.R01.P01"));
            assertThat(made.x[n]).isCloseTo(table.x[original] + k * preview.dx(), within(1.5));
            assertThat(made.y[n]).isCloseTo(table.y[original] + k * preview.dy(), within(1.5));
            k++;
        }
        assertThat(PlanTree.remove(made.plan(), preview.made().iterator().next())).isNotEqualTo(made.plan());
    }
}
