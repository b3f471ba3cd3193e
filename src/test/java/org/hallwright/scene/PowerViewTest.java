package org.hallwright.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.image.PixelReader;
import org.hallwright.catalog.LoadCase;
import org.hallwright.edit.EditRefused;
import org.hallwright.edit.MoveParts;
import org.hallwright.model.Layer;
import org.hallwright.model.Plan;
import org.hallwright.model.RackTable;
import org.hallwright.power.Chain;
import org.hallwright.power.FeederRoute;
import org.hallwright.power.PowerFlow;
import org.hallwright.power.PowerUnit;
import org.hallwright.testing.Display;
import org.hallwright.testing.OnDisplay;
import org.junit.jupiter.api.Test;

/// What is seen of power.
@OnDisplay
class PowerViewTest {
    private static final Colossus PLAN = Colossus.read();
    private static final PowerFlow FLOW = PowerFlow.of(Chain.of(PLAN.table(), PLAN.catalog()), LoadCase.MAXIMUM);
    private static final PowerFlow FAILED = FLOW.without(List.of("EE2-US.R01.P05", "EE2-US.R01.P04"));

    private static Set<Integer> colours(PixelReader pixels) {
        Set<Integer> found = new HashSet<>();
        for (int x = 0; x < Picture.WIDTH; x++) {
            for (int y = 0; y < Picture.HEIGHT; y++) {
                found.add(pixels.getArgb(x, y));
            }
        }
        return found;
    }

    @Test
    void aRackWithoutPowerIsDarkFromAfarAndNearBy(Display display) {
        RackTable table = PLAN.table();
        int dark = FAILED.dark()[0];
        int lit = PLAN.racksOf("H2").stream().filter(FAILED::lit).findFirst().orElseThrow();
        Picture picture = Picture.of(display, PLAN);
        picture.lookDown(PLAN.around(List.of(dark, lit)));
        int before = Picture.colour(picture.pixels(), picture.top(table, dark));
        display.on(() -> picture.view().power(FAILED));
        PixelReader pixels = picture.pixels();
        picture.assertRack(pixels, table, dark, Paint.DARK);
        assertThat(Picture.colour(pixels, picture.top(table, lit))).isNotEqualTo(Paint.DARK);
        picture.flyTo(dark, 6, 0);
        assertThat(Picture.near(Paint.DARK, picture.pixels().getArgb(Picture.WIDTH / 2, Picture.HEIGHT / 2), 8)).as("its front").isTrue();
        picture.flyTo(lit, 6, 0);
        assertThat(Picture.near(Paint.DARK, picture.pixels().getArgb(Picture.WIDTH / 2, Picture.HEIGHT / 2), 8)).as("the front of a lit one").isFalse();
        display.on(() -> picture.view().power(FLOW));
        picture.lookDown(PLAN.around(List.of(dark, lit)));
        assertThat(Picture.colour(picture.pixels(), picture.top(table, dark))).as("restored").isEqualTo(before);
    }

    @Test
    void buswaysHangOverTheRows(Display display) {
        Picture picture = Picture.of(display, PLAN);
        display.on(() -> {
            picture.view().show(Layer.TRAYS, true);
            picture.view().power(FLOW);
        });
        picture.lookDown(PLAN.around(PLAN.racksOf("H1").subList(0, 120)));
        PixelReader pixels = picture.pixels();
        long seen = FLOW.chain().units().stream().filter(unit -> unit.feed() >= 0 && over(picture, pixels, unit)).count();
        assertThat(seen).as("busways seen in their colours").isGreaterThan(10);
        display.on(() -> picture.view().show(Layer.TRAYS, false));
        PixelReader without = picture.pixels();
        assertThat(FLOW.chain().units().stream().filter(unit -> unit.feed() >= 0)).noneMatch(unit -> over(picture, without, unit));
    }

    @Test
    void aMovedBlockTakesItsBuswaysAlong(Display display) throws EditRefused {
        Picture picture = Picture.of(display, PLAN);
        int rack = PLAN.racksOf("H1").getFirst();
        String block = PLAN.table().placeOf(rack).block().key();
        String id = FLOW.chain().unit(FLOW.chain().feedsOf(rack)[1]).id();
        Plan moved = new MoveParts(List.of(block), -600, 0).apply(PLAN.table().plan(), PLAN.catalog()::size).plan();
        RackTable table = PLAN.table().next(moved);
        PowerFlow after = PowerFlow.of(Chain.of(table, PLAN.catalog()), LoadCase.MAXIMUM);
        display.on(() -> {
            picture.view().show(Layer.TRAYS, true);
            picture.view().power(FLOW);
            picture.view().show(table);
            picture.view().power(after);
        });
        picture.lookDown(PLAN.around(PLAN.racksOf("H1").subList(0, 30)));
        PowerUnit.Place run = after.chain().unit(after.chain().index(id).orElseThrow()).place();
        double[] end = picture.at(run.x() + 120, run.y(), run.z() + 120);
        assertThat(Picture.in(end)).isTrue();
        assertThat(Integer.toHexString(Picture.colour(picture.pixels(), end))).as(run.toString()).isEqualTo(Integer.toHexString(Swatch.BUSWAY_B.argb(true)));
    }

    private static boolean over(Picture picture, PixelReader pixels, PowerUnit unit) {
        PowerUnit.Place run = unit.place();
        double[] at = picture.at((run.x() + run.toX()) / 2, (run.y() + run.toY()) / 2, run.z() + 120);
        int colour = (unit.feed() == 0 ? Swatch.BUSWAY_A : Swatch.BUSWAY_B).argb(true);
        return Picture.in(at) && Picture.colour(pixels, at) == colour;
    }

    @Test
    void theFeedersOfWhatIsSelectedAreSeenThroughWhatIsBeforeThem(Display display) {
        Picture picture = Picture.of(display, PLAN);
        int rack = PLAN.racksOf("H1").getFirst();
        picture.lookDown(PLAN.around(PLAN.racksOf("H1")));
        display.on(() -> picture.view().power(FLOW));
        assertThat(colours(picture.pixels())).doesNotContain(FeedColours.A, FeedColours.B);
        display.on(() -> picture.view().select(Set.of(rack)));
        PixelReader pixels = picture.pixels();
        List<List<double[]>> feeds = FeederRoute.of(FLOW, Set.of(rack));
        int checked = 0;
        for (double[] line : feeds.getFirst()) {
            for (int i = 0; i + 3 < line.length; i += 3) {
                double[] at = picture.at((line[i] + line[i + 3]) / 2, (line[i + 1] + line[i + 4]) / 2, (line[i + 2] + line[i + 5]) / 2);
                boolean upright = line[i] == line[i + 3] && line[i + 1] == line[i + 4];
                if (Picture.in(at) && !upright) {
                    int colour = Picture.colour(pixels, at);
                    assertThat(Picture.isShadeOf(FeedColours.A, colour) || Picture.isShadeOf(FeedColours.B, colour)).as("piece %s", i / 3).isTrue();
                    checked++;
                }
            }
        }
        assertThat(checked).isPositive();
        assertThat(colours(pixels)).contains(FeedColours.A, FeedColours.B);
    }

    @Test
    void aFailedUnitIsFramedInRed(Display display) {
        Picture picture = Picture.of(display, PLAN);
        int failed = FAILED.chain().unit(FAILED.out().nextSetBit(0)).rack();
        picture.lookDown(PLAN.around(List.of(failed)));
        display.on(() -> picture.view().power(FAILED));
        assertThat(IntStream.of(Picture.colour(picture.pixels(), picture.top(PLAN.table(), failed)))).as("where the cross meets")
                .anyMatch(argb -> Picture.isShadeOf(PowerScene.FAILED, argb));
        display.on(() -> picture.view().power(null));
        assertThat(colours(picture.pixels())).doesNotContain(PowerScene.FAILED);
    }
}
