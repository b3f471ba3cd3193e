package org.hallwright.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.hallwright.testing.Seeds;
import org.junit.jupiter.api.Test;

class DetailTest {
    @Seeds(10)
    void nearerIsNeverCoarser(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            double far = Math.exp(random.nextDouble(-9, 3));
            double near = far * random.nextDouble(0.2, 1);
            assertThat(Detail.of(near)).isGreaterThanOrEqualTo(Detail.of(far));
            for (Detail now : Detail.values()) {
                assertThat(now.next(near)).isGreaterThanOrEqualTo(now.next(far));
            }
        }
    }

    @Seeds(10)
    void aLevelOnceTakenStaysWhileTheCameraSways(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            double at = Math.exp(random.nextDouble(-9, 3));
            Detail now = Detail.of(at);
            for (int sway = 0; sway < 20; sway++) {
                now = now.next(at * random.nextDouble(0.96, 1.04));
            }
            Detail settled = now;
            for (int sway = 0; sway < 100; sway++) {
                now = now.next(at * random.nextDouble(0.96, 1.04));
                assertThat(now).isGreaterThanOrEqualTo(settled);
            }
            int changes = 0;
            for (int sway = 0; sway < 100; sway++) {
                Detail next = now.next(at * random.nextDouble(0.96, 1.04));
                changes += next == now ? 0 : 1;
                now = next;
            }
            assertThat(changes).as("changes at %s m a pixel", at).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void finerAtOnceAndCoarserOnlyWellBeyond() {
        for (Detail level : Detail.values()) {
            if (level == Detail.CAMPUS) {
                continue;
            }
            Detail before = Detail.values()[level.ordinal() - 1];
            assertThat(before.next(level.coarsest())).isEqualTo(level);
            assertThat(level.next(level.coarsest() * 1.19)).isEqualTo(level);
            assertThat(level.next(level.coarsest() * 1.21)).isEqualTo(before);
        }
        assertThat(Detail.TRAY.next(10)).as("several at once").isEqualTo(Detail.CAMPUS);
        assertThat(Detail.CAMPUS.next(0.001)).isEqualTo(Detail.TRAY);
    }
}
