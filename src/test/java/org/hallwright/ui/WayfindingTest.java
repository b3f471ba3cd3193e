package org.hallwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import org.junit.jupiter.api.Test;

class WayfindingTest {
    private static final Point3D EYE = new Point3D(1000, 2000, 10_000);

    @Test
    void theMiddleIsTheGroundBeyondOrBeforeWhatIsLookedAt() {
        assertThat(Wayfinding.middle(EYE, new Point3D(4000, 2000, 5000)).distance(7000, 2000)).as("beyond it").isLessThan(1e-6);
        assertThat(Wayfinding.middle(EYE, new Point3D(11_000, 2000, -10_000)).distance(6000, 2000)).as("before it").isLessThan(1e-6);
    }

    @Test
    void whoLooksAlongTheGroundOrUpLooksAtTheTarget() {
        for (double z : new double[] {9_000, 10_000, 12_000}) {
            assertThat(Wayfinding.middle(EYE, new Point3D(4000, 3000, z))).isEqualTo(new Point2D(4000, 3000));
        }
    }
}
