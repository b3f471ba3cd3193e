package org.hallwright.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Extent;
import org.hallwright.model.RackTable;
import org.hallwright.model.Section;
import org.hallwright.testing.Seeds;
import org.junit.jupiter.api.Test;

class OcclusionTest {
    private static final Colossus PLAN = Colossus.read();
    private static final RackTable TABLE = PLAN.table();
    private static final Siting SITING = new Siting(TABLE, false);
    private static final Origin ORIGIN = Origin.of(SITING, 0);
    private static final Picker PICKER = new Picker(TABLE);
    private static final Map<String, List<BlockPlace>> SECTORS =
            Racks.grouped(TABLE, new Visibility(TABLE::present, n -> false, n -> false, key -> true, Section.NONE));
    private static final int WIDTH = 800;
    private static final int HEIGHT = 500;

    @Seeds(20)
    void whatIsHiddenIsMetByNoRayOfThePicture(long seed) {
        Random random = new Random(seed);
        CameraPose pose = inAHall(random);
        Occlusion occlusion = Occlusion.of(ORIGIN, pose, null, near(pose));
        Set<Integer> met = new HashSet<>();
        for (int i = 0; i < 1500; i++) {
            Rays rays = Rays.of(SITING, pose, random.nextDouble(WIDTH), random.nextDouble(HEIGHT), WIDTH, HEIGHT);
            PICKER.pick(rays, n -> true).filter(hit -> hit.number() >= 0).ifPresent(hit -> met.add(hit.number()));
        }
        for (int n : met) {
            assertThat(occlusion.hides(Sector.volume(TABLE, n, 0))).as("%s from %s", TABLE.nameOf(n), pose).isFalse();
        }
        SECTORS.forEach((key, places) -> {
            if (occlusion.hides(Sector.volume(TABLE, places, ORIGIN))) {
                assertThat(met).as("%s from %s", key, pose).noneMatch(n -> places.contains(TABLE.placeOf(n)));
            }
        });
    }

    @Test
    void inAnAisleMuchIsHiddenAndFromAboveNothing() {
        Random random = new Random(3);
        int hidden = 0;
        int cameras = 30;
        for (int i = 0; i < cameras; i++) {
            CameraPose pose = inAHall(random);
            hidden += count(Occlusion.of(ORIGIN, pose, null, near(pose)));
            CameraPose above = pose.moved(0, 0, 20);
            assertThat(count(Occlusion.of(ORIGIN, above, null, near(above)))).isZero();
        }
        assertThat(hidden).as("racks hidden in the mean").isGreaterThan(cameras * 100);
        assertThat(count(Occlusion.none())).isZero();
    }

    private static int count(Occlusion occlusion) {
        int count = 0;
        for (int n = 0; n < TABLE.capacity(); n++) {
            count += TABLE.present(n) && occlusion.hides(Sector.volume(TABLE, n, 0)) ? 1 : 0;
        }
        return count;
    }

    @Test
    void inAClosedRoomAllOutsideIsHiddenAndNothingInIt() {
        List<Integer> inside = PLAN.racksOf("H2");
        Extent extent = PLAN.around(inside);
        Volume room = Volume.of(0, new Extent(extent.minX() - 2000, extent.minY() - 2000, extent.maxX() + 2000, extent.maxY() + 2000), 0, 6);
        int n = inside.getFirst();
        CameraPose pose = new CameraPose(TABLE.x[n] / 1000, TABLE.y[n] / 1000, 5, 0, -10, 5);
        Occlusion occlusion = Occlusion.of(ORIGIN, pose, room, List.of());
        assertThat(occlusion.closed()).isTrue();
        assertThat(inside).noneMatch(i -> occlusion.hides(Sector.volume(TABLE, i, 0)));
        assertThat(PLAN.racksOf("H1")).allMatch(i -> occlusion.hides(Sector.volume(TABLE, i, 0)));
        assertThat(occlusion.hides(new Volume(1, room.minX(), room.minY(), 0, room.maxX(), room.maxY(), 6))).as("another site").isTrue();
    }

    /// A camera at the height of the eyes or a little more, between racks of a hall and in none of them.
    private static CameraPose inAHall(Random random) {
        List<Integer> racks = PLAN.racksOf("H" + (1 + random.nextInt(4)));
        while (true) {
            int n = racks.get(random.nextInt(racks.size()));
            double x = TABLE.x[n] / 1000 + random.nextDouble(-3, 3);
            double y = TABLE.y[n] / 1000 + random.nextDouble(-3, 3);
            Ray down = Ray.of(x, y, 40, 0, 0, -1);
            if (PICKER.pick(Rays.of(down), any -> true).filter(hit -> hit.number() < 0).isPresent()) {
                return new CameraPose(x, y, TABLE.z[n] / 1000 + random.nextDouble(0.5, 2.2), random.nextDouble(360), random.nextDouble(-30, 15), 5);
            }
        }
    }

    private static List<Rows> near(CameraPose pose) {
        return Rows.joined(SECTORS.values().stream().filter(places -> Sector.volume(TABLE, places, ORIGIN).away(pose) < 15)
                .flatMap(places -> Rows.of(TABLE, places, ORIGIN, TABLE::present).stream()).toList());
    }
}
