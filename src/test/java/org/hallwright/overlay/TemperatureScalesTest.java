package org.hallwright.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hallwright.model.Basis;
import org.hallwright.model.Frame;
import org.junit.jupiter.api.Test;

class TemperatureScalesTest {
    private static final About AIR = new About("air", "Air", "°C", Basis.COMPUTED, "made up");

    private static Grid grid(float... values) {
        return new Grid("H", Frame.CAMPUS, Grid.Plane.FLOOR, 1000, values.length * 1000.0, 1000, values);
    }

    @Test
    void theRangeIsTheSameWhateverOccursUnlessItIsLocked() {
        FieldResult field = FieldResult.smooth(AIR, List.of(grid(12, 20, 60)), Scale.temperatures(), Solved.NOTHING);
        assertThat(field.scale().range()).contains(new Range(15, 45));
        assertThat(field.scale().bands()).hasSize(12);
        assertThat(field.scale().bands().getFirst().label()).isEqualTo("under 17.5");
        assertThat(field.scale().bands().getLast().label()).isEqualTo("42.5 and more");
        Scale locked = field.scale().over(Optional.of(new Range(20, 30)), new double[] {12, 60}, new double[] {12, 60});
        assertThat(locked.range()).contains(new Range(20, 30));
        assertThat(locked.bands().getFirst().argb()).as("still inferno").isEqualTo(ColourMap.inferno(0));
        assertThat(field.scale().over(Optional.empty(), new double[] {1, 2}, new double[] {1, 2})).isEqualTo(field.scale());
    }

    @Test
    void infernoRisesInBrightnessAndDifferencesAreNeutralInTheMiddle() {
        double[] brightness = IntStream.rangeClosed(0, 20).mapToDouble(i -> luma(ColourMap.inferno(i / 20.0))).toArray();
        double[] sorted = brightness.clone();
        Arrays.sort(sorted);
        assertThat(brightness).containsExactly(sorted);
        List<Band> bands = Scale.differences(5).bands();
        assertThat(bands).hasSize(10);
        assertThat(bands.get(4).to()).isEqualTo(0);
        assertThat(ColourMap.coolWarm(0.5)).isEqualTo(0xffdddddd);
        assertThat(bands.getFirst().argb() & 255).as("cold is blue").isGreaterThan(bands.getFirst().argb() >> 16 & 255);
        assertThat(bands.getLast().argb() & 255).isLessThan(bands.getLast().argb() >> 16 & 255);
    }

    private static double luma(int argb) {
        return 0.299 * (argb >> 16 & 255) + 0.587 * (argb >> 8 & 255) + 0.114 * (argb & 255);
    }

    @Test
    void fiveBandsSayHowAClassIsMet() {
        Scale scale = Scale.compliance(15, 18, 27, 32);
        assertThat(new int[] {scale.band(10), scale.band(16), scale.band(18), scale.band(26.9), scale.band(27), scale.band(32), scale.band(50)}).containsExactly(0, 1, 2, 2, 3, 4, 4);
        assertThat(scale.bands()).extracting(Band::hatched).containsExactly(true, false, false, false, true);
        assertThat(scale.bands().get(3).label()).isEqualTo("above recommended, 27 to 32");
    }

    @Test
    void aPictureHasTheColoursOfTheScaleHatchesWhatIsStaleAndLeavesBlanksGrey() {
        Scale scale = Scale.temperatures();
        Grid grid = grid(20, 20, Float.NaN, 40, 40);
        Raster fresh = Raster.of(grid, scale, List.of(), false);
        Raster stale = Raster.of(grid, scale, List.of(), true);
        int middle = fresh.height() / 2 * fresh.width();
        assertThat(fresh.argb()[middle]).isEqualTo(scale.argb(20));
        assertThat(fresh.argb()[middle + fresh.width() - 1]).isEqualTo(scale.argb(40));
        assertThat(Arrays.stream(fresh.argb()).distinct().count()).as("two bands and two greys").isEqualTo(4);
        assertThat(Arrays.stream(stale.argb()).distinct().count()).as("each band hatched").isEqualTo(6);
        Raster compliance = Raster.of(grid, Scale.compliance(15, 18, 27, 32), List.of(), false);
        assertThat(Arrays.stream(compliance.argb()).distinct().count()).as("the outer band is hatched").isEqualTo(5);
    }

    @Test
    void bandsMeetInSmoothLinesAndLevelsAreDrawn() {
        Scale scale = Scale.temperatures();
        Raster raster = Raster.of(grid(16, 17, 18, 19, 20), scale, List.of(), false);
        // 17.5 lies half way between the middles of the second and third cell.
        int row = raster.height() / 2 * raster.width();
        assertThat(raster.argb()[row + (int) (1900 / raster.pixel())]).isEqualTo(scale.argb(17));
        assertThat(raster.argb()[row + (int) (2100 / raster.pixel())]).isEqualTo(scale.argb(18));
        Raster lined = Raster.of(grid(16, 17, 18, 19, 20), scale, List.of(18.5), false);
        assertThat(IntStream.range(0, raster.argb().length).filter(i -> raster.argb()[i] != lined.argb()[i]).count()).isEqualTo(raster.height());
    }
}
