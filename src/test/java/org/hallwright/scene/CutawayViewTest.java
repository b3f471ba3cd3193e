package org.hallwright.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.PixelReader;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Extent;
import org.hallwright.model.Frame;
import org.hallwright.model.Layer;
import org.hallwright.model.RackTable;
import org.hallwright.model.Section;
import org.hallwright.testing.Display;
import org.hallwright.testing.OnDisplay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is left away is neither drawn nor picked, and hides nothing.
@OnDisplay
class CutawayViewTest {
    private static final Colossus PLAN = Colossus.read();
    private final RackTable table = PLAN.table();
    private final List<Integer> hall = PLAN.racksOf("H1");
    private Picture picture;

    @BeforeEach
    void open(Display display) {
        picture = Picture.of(display, PLAN);
        display.on(() -> {
            picture.view().show(Layer.FRONTS, false);
            picture.view().paint(Colossus::colour);
        });
    }

    private void cut(Cutaway cutaway) {
        picture.display().on(() -> picture.view().cut(cutaway));
    }

    private static boolean drawn(PixelReader pixels, double[] at, int n) {
        return Picture.isShadeOf(Colossus.colour(n), Picture.colour(pixels, at));
    }

    @Test
    void besidesAnIsolatedHallNothingIsThere() {
        List<Integer> others = PLAN.racksOf("H2");
        picture.lookDown(PLAN.around(hall));
        cut(Cutaway.NONE.isolating(Set.of("H1")));
        PixelReader pixels = picture.pixels();
        for (int i = 0; i < hall.size(); i += 5) {
            picture.assertRack(pixels, table, hall.get(i), Colossus.colour(hall.get(i)));
        }
        picture.lookDown(PLAN.around(others));
        PixelReader beside = picture.pixels();
        others.forEach(n -> assertGone(beside, n));
        assertThat(picture.display().on(() -> picture.view().inside(new Rectangle2D(0, 0, Picture.WIDTH, Picture.HEIGHT)))).isSubsetOf(hall);
        cut(Cutaway.NONE);
        PixelReader back = picture.pixels();
        picture.assertRack(back, table, others.getFirst(), Colossus.colour(others.getFirst()));
    }

    private void assertGone(PixelReader pixels, int n) {
        double[] at = picture.top(table, n);
        assertThat(drawn(pixels, at, n)).as("%s is drawn", table.nameOf(n)).isFalse();
        assertThat(picture.picked(at)).as("picked where %s was", table.nameOf(n)).isEqualTo(-1);
    }

    @Test
    void isolatedRacksAreAloneInTheirRowNearByAndFromAfar() {
        int rack = hall.get(20);
        cut(Cutaway.NONE.isolating(Set.of(table.id(rack).toString())));
        Extent row = PLAN.around(List.of(rack));
        picture.lookDown(new Extent(row.minX() - 9000, row.minY() - 9000, row.maxX() + 9000, row.maxY() + 9000));
        PixelReader near = picture.pixels();
        picture.assertRack(near, table, rack, Colossus.colour(rack));
        assertGone(near, rack + 1);
        assertGone(near, rack - 1);
        picture.set(CameraPose.looking(table.x[rack] / 1000, table.y[rack] / 1000 - 2, 140, table.x[rack] / 1000, table.y[rack] / 1000, 0));
        PixelReader far = picture.pixels();
        picture.assertRack(far, table, rack, Colossus.colour(rack));
        assertGone(far, rack + 2);
        assertGone(far, rack - 2);
    }

    /// From an aisle, a rack far behind the next row, in a sector that is hidden as long as that row is there.
    @Test
    void whatIsLeftAwayHidesNothing() {
        Behind behind = behind();
        int far = behind.far();
        // Seen before, so that it is drawn by itself and no slab stands for it.
        picture.lookDown(PLAN.around(List.of(far)));
        picture.pixels();
        picture.set(behind.pose());
        double[] at = picture.at(table.x[far], table.y[far], table.z[far] + 1200);
        assertThat(picture.picked(at)).as("the row between").isNotEqualTo(far);
        picture.pixels();
        cut(Cutaway.NONE.isolating(Set.of(table.id(far).toString())));
        assertThat(drawn(picture.pixels(), at, far)).as("%s is drawn", table.nameOf(far)).isTrue();
        assertThat(picture.picked(at)).isEqualTo(far);
    }

    /// A camera, and a rack straight ahead that the rows between hide with all of its sector.
    private record Behind(CameraPose pose, int far) {}

    private Behind behind() {
        Siting siting = new Siting(table, false);
        Origin origin = Origin.of(siting, 0);
        Map<String, List<BlockPlace>> sectors = Racks.grouped(table, new Visibility(table::present, n -> false, n -> false, key -> true, Section.NONE));
        List<BlockPlace> places = table.places().stream().filter(place -> place.room().key().equals("H1")).toList();
        List<Rows> rows = Rows.joined(Rows.of(table, places, origin, table::present));
        for (int i = 0; i < hall.size(); i += 5) {
            int n = hall.get(i);
            Frame frame = new Frame(table.x[n] / 1000, table.y[n] / 1000, table.z[n] / 1000, table.yaw[n]);
            double before = -table.depth[n] / 2000.0 - 0.7;
            for (int far : hall) {
                double back = frame.localY(table.x[far] / 1000, table.y[far] / 1000);
                if (Math.abs(frame.localX(table.x[far] / 1000, table.y[far] / 1000)) < 0.1 && back > 5 && back < 20) {
                    CameraPose pose = CameraPose.looking(frame.worldX(0, before), frame.worldY(0, before), frame.z() + 1.2,
                            table.x[far] / 1000, table.y[far] / 1000, frame.z() + 1.2);
                    Occlusion occlusion = Occlusion.of(origin, pose, null, rows);
                    if (sectors.values().stream().filter(s -> s.contains(table.placeOf(far))).allMatch(s -> occlusion.hides(Sector.volume(table, s, origin)))) {
                        return new Behind(pose, far);
                    }
                }
            }
        }
        throw new AssertionError("a sector that rows hide");
    }

    @Test
    void racksSeenThroughLetTheFloorShine() {
        picture.lookDown(PLAN.around(hall.subList(0, 40)));
        int rack = hall.getFirst();
        double[] at = picture.top(table, rack);
        int whole = Picture.colour(picture.pixels(), at);
        assertThat(whole).isEqualTo(Colossus.colour(rack));
        cut(Cutaway.NONE.seenThrough(true));
        int faint = Picture.colour(picture.pixels(), at);
        assertThat(Picture.near(faint, whole, 30)).as("%x and %x", faint, whole).isFalse();
        assertThat(picture.picked(at)).as("still to be picked").isEqualTo(rack);
        cut(Cutaway.NONE);
        assertThat(Picture.colour(picture.pixels(), at)).isEqualTo(whole);
    }

    @Test
    void beyondASectionPlaneRacksAreGone() {
        Extent extent = PLAN.around(hall);
        double plane = extent.centreX();
        picture.lookDown(extent);
        cut(Cutaway.NONE.within(new Section(new Section.Range(Double.NEGATIVE_INFINITY, plane), Section.Range.ALL, Section.Range.ALL)));
        PixelReader pixels = picture.pixels();
        for (int n : hall) {
            double half = Math.max(table.width[n], table.depth[n]) / 2.0 + 50;
            if (table.x[n] + half < plane) {
                picture.assertRack(pixels, table, n, Colossus.colour(n));
            } else if (table.x[n] - half > plane) {
                assertGone(pixels, n);
            }
        }
    }

    @Test
    void aLevelSectionTakesTheTopsOffRacks() {
        int rack = hall.getFirst();
        double level = table.z[rack] + 1000;
        picture.lookDown(PLAN.around(hall.subList(0, 40)));
        cut(Cutaway.NONE.within(new Section(Section.Range.ALL, Section.Range.ALL, new Section.Range(Double.NEGATIVE_INFINITY, level))));
        PixelReader pixels = picture.pixels();
        for (int n : hall.subList(0, 40)) {
            double[] at = picture.at(table.x[n], table.y[n], level);
            assertThat(Picture.colour(pixels, at)).as(table.nameOf(n)).isEqualTo(Colossus.colour(n));
            assertThat(picture.pick(at)).hasValueSatisfying(hit -> {
                assertThat(hit.number()).isEqualTo(n);
                assertThat(hit.z()).isCloseTo(level, within(1.0));
            });
        }
    }
}
