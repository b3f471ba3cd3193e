package org.hallwright.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hallwright.export.Picture;
import org.hallwright.model.Amount;
import org.hallwright.model.RackTable;
import org.hallwright.overlay.Analyses;
import org.hallwright.overlay.OverlayResult;
import org.hallwright.overlay.Overlays;
import org.hallwright.testing.Display;
import org.hallwright.testing.OnDisplay;
import org.hallwright.testing.Shipped;
import org.junit.jupiter.api.Test;

/// Pictures of documents: they show what their legends say, and come out the same each time.
@OnDisplay
class PlatesTest {
    private final RackTable table = Shipped.table(Shipped.plan("gb200-hall"));
    private final Analyses analyses = Analyses.of(table, Shipped.CATALOG);

    private List<Picture> drawn(Display display, String scope) {
        return display.on(() -> Plates.of(table, Shipped.CATALOG, Shot.of(analyses, scope), number -> {}).toList());
    }

    private static void same(Picture picture, Picture expected) {
        int[] other = IntStream.range(0, expected.argb().length).filter(i -> picture.argb()[i] != expected.argb()[i]).toArray();
        assertThat(other).as("pixels of '%s' that differ, the first at %d, %d", expected.title(), other.length == 0 ? 0 : other[0] % expected.width(), other.length == 0 ? 0 : other[0] / expected.width()).isEmpty();
    }

    private static Set<Integer> colours(Picture picture) {
        Set<Integer> colours = new HashSet<>();
        Arrays.stream(picture.argb()).forEach(colours::add);
        return colours;
    }

    @Test
    void aReportShowsTheCampusItsHallAndItsOverlays(Display display) {
        List<Picture> pictures = drawn(display, "");
        assertThat(pictures).extracting(Picture::title).containsExactly("The campus from the south-west", "The campus from above", "Hall H1, GB200 hall", "Maximum power density, kW/rack", "Inlet, °C");
        assertThat(pictures).allSatisfy(picture -> assertThat(colours(picture)).as("colours of %s", picture.title()).hasSizeGreaterThan(100));
        OverlayResult power = Overlays.named("power-max").orElseThrow().compute(analyses);
        assertThat(pictures.get(3).legend()).extracting(Picture.Swatch::argb).containsExactlyInAnyOrderElementsOf(power.scale().bands().stream().map(band -> band.argb()).toList());
        assertThat(pictures.get(3).note()).contains(power.about().provenance());
    }

    @Test
    void theyAreTheSameWhateverWasDrawnBefore(Display display) {
        List<Picture> once = drawn(display, "");
        List<Picture> again = drawn(display, "");
        for (int i = 0; i < once.size(); i++) {
            same(again.get(i), once.get(i));
        }
        // The hall alone is drawn first of all here, and third there.
        same(drawn(display, "H1").getFirst(), once.get(2));
    }

    @Test
    void theLegendOfAPartCountsThatPart(Display display) {
        Picture hall = drawn(display, "H1").getFirst();
        long racks = table.places().stream().filter(place -> place.room().key().equals("H1")).flatMapToInt(place -> Arrays.stream(place.numbers())).filter(table::present)
                .filter(n -> table.typeOf(n).equals("gb200-nvl72")).count();
        assertThat(hall.legend()).extracting(Picture.Swatch::label).contains("GB200 rack").doesNotContain("chiller");
        assertThat(hall.legend().stream().filter(swatch -> swatch.label().equals("GB200 rack")).map(Picture.Swatch::count)).containsExactly(Amount.count(racks));
    }
}
