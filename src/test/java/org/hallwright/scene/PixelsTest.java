package org.hallwright.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.hallwright.testing.Seeds;
import org.junit.jupiter.api.Test;

class PixelsTest {
    @Seeds(5)
    void halvingTakesTheMeanOfFourInEachChannel(long seed) {
        int[] argb = new Random(seed).ints(6 * 4).toArray();
        int[] into = new int[2 * 5 + 3];
        Pixels.halve(argb, 3, 2, into, 1, 5);
        for (int y = 0; y < 2; y++) {
            for (int x = 0; x < 3; x++) {
                int at = 12 * y + 2 * x;
                for (int shift = 0; shift < 32; shift += 8) {
                    int sum = (argb[at] >>> shift & 255) + (argb[at + 1] >>> shift & 255) + (argb[at + 6] >>> shift & 255) + (argb[at + 7] >>> shift & 255);
                    assertThat(into[1 + 5 * y + x] >>> shift & 255).as("%d, %d, bit %d", x, y, shift).isEqualTo((sum + 2) / 4);
                }
            }
        }
        assertThat(new int[] {into[0], into[4], into[5]}).as("beside it").containsOnly(0);
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
