package org.hallwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.hallwright.ui.Corners.Spot;
import org.junit.jupiter.api.Test;

class CornersTest {
    @Test
    void theMapStandsAboveTheLegendWhereTheHeightAllows() {
        assertThat(Corners.spot(1000, 700, new double[] {280, 300}, 190, 132)).isEqualTo(Spot.ABOVE);
        assertThat(Corners.spot(400, 200, new double[2], 190, 132)).as("without a legend").isEqualTo(Spot.ABOVE);
    }

    @Test
    void elseBesideItAndElseNowhere() {
        assertThat(Corners.spot(1000, 400, new double[] {280, 300}, 190, 132)).isEqualTo(Spot.BESIDE);
        assertThat(Corners.spot(600, 400, new double[] {280, 300}, 190, 132)).isEqualTo(Spot.NOWHERE);
    }
}
