package org.hallwright.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.image.PixelReader;
import org.hallwright.model.Extent;
import org.hallwright.model.Layer;
import org.hallwright.model.RackTable;
import org.hallwright.network.Cable;
import org.hallwright.network.Cables;
import org.hallwright.network.Cabling;
import org.hallwright.network.Fill;
import org.hallwright.network.Way;
import org.hallwright.overlay.TrayFill;
import org.hallwright.testing.Display;
import org.hallwright.testing.OnDisplay;
import org.junit.jupiter.api.Test;

/// What is seen of cables.
@OnDisplay
class CablesViewTest {
    private static final Colossus PLAN = Colossus.read();
    private static final Cabling CABLING = Cabling.of(PLAN.table(), PLAN.catalog());

    @Test
    void aBundleHasTheColourOfHowFullItsTrayIs(Display display) {
        Picture picture = shown(display);
        picture.lookDown(PLAN.around(PLAN.racksOf("H1").subList(0, 200)));
        PixelReader pixels = picture.pixels();
        Fill fill = CABLING.fill();
        Set<Integer> bands = new HashSet<>();
        int checked = 0;
        for (int w = 0; w < fill.ways().size(); w++) {
            Way way = fill.ways().get(w);
            if (way.room().equals("H1") && way.trays() == 2 && way.breadth() == 600) {
                for (Stretch stretch : Stretch.of(fill, w)) {
                    double[] middle = way.at((stretch.from() + stretch.to()) / 2.0);
                    double[] at = picture.at(middle[0], middle[1], way.levels().getLast().z() + 150);
                    if (stretch.to() - stretch.from() >= 2000 && Picture.in(at) && !below(middle, way)) {
                        int expected = TrayFill.scale().argb(100 * fill.fill(w, (stretch.from() + 1) / Fill.CELL));
                        assertThat(Integer.toHexString(Picture.colour(pixels, at))).as("way %s at %s", way.keys(), stretch).isEqualTo(Integer.toHexString(expected));
                        bands.add(expected);
                        checked++;
                    }
                }
            }
        }
        assertThat(checked).as("stretches compared").isGreaterThan(20);
        display.on(() -> picture.view().show(Layer.CABLES, false));
        assertThat(colours(picture.pixels())).as("hidden").doesNotContainAnyElementsOf(bands);
    }

    /// True where another tray may hang above a point.
    private static boolean below(double[] at, Way way) {
        return CABLING.fill().ways().stream().anyMatch(other -> other.z() > way.z() + 200 && Math.abs(nearest(other, at)) < other.breadth() + 1500);
    }

    private static double nearest(Way way, double[] at) {
        double nearest = Double.MAX_VALUE;
        for (int s = 0; s <= way.length(); s += 500) {
            nearest = Math.min(nearest, Math.hypot(way.at(s)[0] - at[0], way.at(s)[1] - at[1]));
        }
        return nearest;
    }

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
    void aTracedCableIsSeenFromEndToEndThroughWhatIsBeforeIt(Display display) {
        Picture picture = shown(display);
        RackTable table = PLAN.table();
        int rack = PLAN.racksOf("H1").getFirst();
        Cable cable = new Cables(CABLING).of(rack).stream().filter(c -> c.path().length > 3).findFirst().orElseThrow();
        double[] line = new CableLines(CABLING).of(cable);
        Extent extent = new Extent(line[0], line[1], line[0], line[1]);
        for (int i = 0; i < line.length; i += 3) {
            extent = extent.union(new Extent(line[i], line[i + 1], line[i], line[i + 1]));
        }
        picture.lookDown(extent.union(new Extent(table.x[rack] - 3000, table.y[rack] - 3000, table.x[rack] + 3000, table.y[rack] + 3000)));
        display.on(() -> picture.view().trace(List.of(cable)));
        PixelReader pixels = picture.pixels();
        int checked = 0;
        for (int i = 0; i + 3 < line.length; i += 3) {
            double[] at = picture.at((line[i] + line[i + 3]) / 2, (line[i + 1] + line[i + 4]) / 2, (line[i + 2] + line[i + 5]) / 2);
            if (Picture.in(at)) {
                assertThat(Picture.isShadeOf(Trace.COLOUR, Picture.colour(pixels, at))).as("piece %s of %s", i / 3, cable.low().label(table)).isTrue();
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(5);
        display.on(() -> picture.view().trace(List.of()));
        assertThat(colours(picture.pixels())).doesNotContain(Trace.COLOUR);
    }

    @Test
    void theCablesOfARackAreDrawnNearByAndForASelection(Display display) {
        Picture picture = shown(display);
        int rack = PLAN.racksOf("H1").getFirst();
        picture.flyTo(rack, 6, 0);
        int jacket = 0xff00b2a9;
        assertThat(colours(picture.pixels()).stream().filter(argb -> Picture.isShadeOf(jacket, argb)).count()).as("jackets near by").isPositive();
        picture.lookDown(PLAN.around(PLAN.racksOf("H1").subList(0, 60)));
        assertThat(colours(picture.pixels()).stream().filter(argb -> Picture.isShadeOf(jacket, argb)).count()).as("from afar").isZero();
        display.on(() -> picture.view().select(Set.of(rack)));
        assertThat(colours(picture.pixels()).stream().filter(argb -> Picture.isShadeOf(jacket, argb)).count()).as("of a selected rack").isPositive();
    }

    private static Picture shown(Display display) {
        Picture picture = Picture.of(display, PLAN);
        display.on(() -> picture.view().cables(CABLING));
        return picture;
    }
}
