package org.hallwright.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.image.PixelReader;
import org.hallwright.model.Extent;
import org.hallwright.model.Layer;
import org.hallwright.model.RackTable;
import org.hallwright.overlay.Band;
import org.hallwright.overlay.Analyses;
import org.hallwright.overlay.Overlays;
import org.hallwright.overlay.RackResult;
import org.hallwright.testing.Display;
import org.hallwright.testing.OnDisplay;
import org.junit.jupiter.api.Test;

/// What an overlay says of a rack is what is on the screen: the colour of the band of the legend that holds its value.
@OnDisplay
class OverlayColoursTest {
    private static final Colossus SMALL = Colossus.read();
    private static final Colossus LARGE = Colossus.million();
    /// High enough for rows to be slabs and low enough for them to be some pixels deep.
    private static final double FAR_M = 140;

    @Test
    void aRackHasTheColourOfTheBandOfItsValue(Display display) {
        RackTable table = SMALL.table();
        Picture picture = Picture.of(display, SMALL);
        display.on(() -> picture.view().show(Layer.FRONTS, false));
        List<Integer> hall = SMALL.racksOf("H1");
        picture.lookDown(SMALL.around(hall));
        for (RackResult result : perRack(SMALL)) {
            display.on(() -> picture.view().overlay(result));
            PixelReader pixels = picture.pixels();
            Set<Integer> bands = new HashSet<>();
            for (int n : hall) {
                double value = result.value(table, n);
                // What has no cables has no figure of them, and is drawn as such.
                int expected = Double.isNaN(value) ? result.scale().argb(value) : band(result, value).argb();
                bands.add(expected);
                assertThat(Integer.toHexString(Picture.colour(pixels, picture.top(table, n)))).as("%s of %s, %s", result.about().id(), table.nameOf(n), value)
                        .isEqualTo(Integer.toHexString(expected));
            }
            // What heat comes to may be alike in all racks of a hall.
            int least = result.scale().bands().size() > 2 && result.solved().silent() ? 2 : 1;
            assertThat(bands).as("bands of %s seen", result.about().id()).hasSizeGreaterThanOrEqualTo(least);
        }
    }

    @Test
    void fromAfarARowHasTheColourOfTheWorstOfItsRacks(Display display) {
        RackTable table = LARGE.table();
        Picture picture = Picture.of(display, LARGE);
        Extent hall = LARGE.around(LARGE.racksOf("H210"));
        picture.set(CameraPose.looking(hall.centreX() / 1000, hall.centreY() / 1000 - 2, FAR_M, hall.centreX() / 1000, hall.centreY() / 1000, 0));
        assertThat(display.on(() -> picture.view().metresPerPixel())).as("metres a pixel").isGreaterThan(Detail.HALL.coarsest());
        List<Rows> rows = Rows.of(table, table.places(), new Origin(0, 0, 0), table::present).stream()
                .filter(row -> row.end() - row.first() > 3 && table.placeOf(row.first()).site().key().equals("S3")).toList();
        for (RackResult result : perRack(LARGE)) {
            display.on(() -> picture.view().overlay(result));
            PixelReader pixels = picture.pixels();
            int checked = 0;
            for (Rows row : rows) {
                int middle = row.first() + (row.end() - row.first()) / 2;
                double[] at = picture.top(table, middle);
                if (Picture.in(at)) {
                    assertThat(Integer.toHexString(Picture.colour(pixels, at))).as("%s of the row of %s", result.about().id(), table.nameOf(middle))
                            .isEqualTo(Integer.toHexString(result.worst(IntStream.range(row.first(), row.end()))));
                    checked++;
                }
            }
            assertThat(checked).as("rows compared").isGreaterThan(20);
        }
    }

    /// The band of the legend that holds a value; of two that meet there the upper one.
    private static Band band(RackResult result, double value) {
        double near = 1e-5 * Math.abs(value);
        return result.scale().bands().stream().filter(b -> value >= b.from() - near && value <= b.to() + near).reduce((a, b) -> b)
                .orElseThrow(() -> new AssertionError(value + " is in no band"));
    }

    private static List<RackResult> perRack(Colossus plan) {
        return Overlays.all().stream().map(overlay -> overlay.compute(Analyses.of(plan.table(), plan.catalog())))
                .flatMap(result -> result instanceof RackResult racks ? Stream.of(racks) : Stream.empty()).toList();
    }
}
