package org.hallwright.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hallwright.testing.Seeds;
import org.junit.jupiter.api.Test;

class ScaleTest {
    @Seeds(20)
    void anAutomaticRangeHoldsItsValuesInFourToEightBands(long seed) {
        Random random = new Random(seed);
        double highest = Math.exp(random.nextDouble(-12, 20));
        double lowest = random.nextBoolean() ? highest * random.nextDouble() : -highest * random.nextDouble();
        Range range = Range.holding(lowest, highest);
        assertThat(range.min()).isLessThanOrEqualTo(lowest);
        assertThat(range.max()).isGreaterThanOrEqualTo(highest * (1 - 1e-12));
        assertThat(range.bands()).isBetween(4, 10);
        double step = (range.max() - range.min()) / range.bands();
        assertThat(range.max() - highest).as("no band above the highest value").isLessThan(step);
    }

    @Seeds(20)
    void everyValueHasOneBandThatHoldsIt(long seed) {
        Random random = new Random(seed);
        double low = random.nextDouble(-100, 100);
        Range range = new Range(low, low + random.nextDouble(0.01, 500));
        Scale scale = Scale.of(range, range.min() - 10, range.max() + 10);
        List<Band> bands = scale.bands();
        assertThat(bands.getFirst().from()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(bands.getLast().to()).isEqualTo(Double.POSITIVE_INFINITY);
        for (int i = 1; i < bands.size(); i++) {
            assertThat(bands.get(i).from()).isEqualTo(bands.get(i - 1).to());
        }
        for (int i = 0; i < 200; i++) {
            double value = random.nextDouble(range.min() - 10, range.max() + 10);
            Band band = bands.get(scale.band(value));
            assertThat(value).isBetween(band.from() - 1e-3, band.to());
            assertThat(scale.argb(value)).isEqualTo(band.argb());
        }
        assertThat(IntStream.range(0, bands.size()).map(i -> bands.get(i).argb()).distinct().count()).isEqualTo(bands.size());
    }

    @Test
    void bandsReadWell() {
        Scale scale = Scale.of(Range.holding(0, 84), 0, 84);
        assertThat(scale.range()).contains(new Range(0, 90));
        assertThat(scale.bands()).extracting(Band::label).containsExactly("0 to 15", "15 to 30", "30 to 45", "45 to 60", "60 to 75", "75 to 90");
        assertThat(Scale.of(new Range(20, 60), 3, 84).bands()).extracting(Band::label)
                .containsExactly("under 25", "25 to 30", "30 to 35", "35 to 40", "40 to 45", "45 to 50", "50 to 55", "55 and more");
        assertThat(Scale.of(new Range(0, 1000), 0, 900).bands().getLast().label(2.20462)).isEqualTo("1,764 to 2,205");
    }

    @Test
    void aFloatAtAnEdgeBelongsAboveIt() {
        Scale scale = Scale.of(new Range(0, 1), 0, 1);
        assertThat(scale.bands().get(scale.band(0.7f)).from()).isCloseTo(0.625, within(0.1)).isLessThanOrEqualTo(0.7);
        assertThat(scale.band(Double.NaN)).isEqualTo(-1);
        assertThat(scale.argb(Double.NaN)).isEqualTo(ColourMap.NOTHING);
    }

    @Test
    void aRangeThatIsNoneIsRefused() {
        assertThatThrownBy(() -> new Range(3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Range(0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Range.holding(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY)).as("no values").isEqualTo(new Range(0, 1));
        assertThat(Range.holding(0, 0)).isEqualTo(new Range(0, 1));
    }

    @Test
    void oneColourStandsForARow() {
        assertThat(Worst.HIGHEST.of(IntStream.of(1, -1, 3, 0), 4)).isEqualTo(3);
        assertThat(Worst.MOST_FREQUENT.of(IntStream.of(2, 1, 2, -1, -1, -1, 0), 3)).isEqualTo(2);
        assertThat(Worst.MOST_FREQUENT.of(IntStream.of(2, 1), 3)).as("the first of equals").isEqualTo(1);
        assertThat(Worst.LATEST.of(IntStream.of(-1, -1), 3)).isEqualTo(-1);
        assertThat(Worst.MOST_FREQUENT.of(IntStream.empty(), 3)).isEqualTo(-1);
    }
}
