package org.hallwright.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PixelsTest {
    @Test
    void halvingTakesTheMeanOfFour() {
        Pixels four = new Pixels(new int[] {0xff000000, 0xff000004, 0xff000008, 0xff000004}, 2, 2);
        assertThat(four.halved().argb()).containsExactly(0xff000004);
        Pixels plain = new Pixels(new int[] {0xff123456, 0xff123456, 0xff123456, 0xff123456}, 2, 2);
        assertThat(plain.halved().argb()).containsExactly(0xff123456);
    }

    @Test
    void whatIsClearHidesNothingAndWhatIsSolidAll() {
        Pixels below = new Pixels(new int[] {0xff102030, 0xff102030, 0xff000000}, 3, 1);
        Pixels above = new Pixels(new int[] {0, 0xff405060, 0x80808080}, 3, 1);
        assertThat(below.under(above).argb()).containsExactly(0xff102030, 0xff405060, 0xff808080);
    }

    @Test
    void percentilesAreOfTheTimesAdded() {
        FrameMeter meter = new FrameMeter();
        assertThat(meter.percentile(0.5)).isNaN();
        for (int i = 1000; i >= 0; i--) {
            meter.add(i);
        }
        assertThat(meter.count()).isEqualTo(1001);
        assertThat(meter.percentile(0)).isEqualTo(0);
        assertThat(meter.percentile(0.5)).isEqualTo(500);
        assertThat(meter.percentile(0.95)).isEqualTo(950);
        assertThat(meter.percentile(1)).isEqualTo(1000);
    }
}
