package org.hallwright.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProjectionTest {
    private static final Origin ORIGIN = new Origin(0, 100, 0);
    /// At (100, 0, 1), looking north along y; metres of the mesh start at x = 100.
    private final Projection camera = new Projection(CameraPose.looking(100, 0, 1, 100, 10, 1), 800, 600);

    /// A line 5 m ahead runs level through the middle of the picture.
    @Test
    void distanceToALineIsMeasuredInPixels() {
        double[] level = {-1, 5, 1, 1, 5, 1};
        assertThat(camera.away(level, ORIGIN, 400, 300, 10)).isCloseTo(0, within(1e-6));
        assertThat(camera.away(level, ORIGIN, 400, 293, 10)).isCloseTo(7, within(1e-6));
    }

    /// From 2 m to 10 m ahead a line reaches the middle of its picture at 1 / ((1/2 + 1/10) / 2) = 3.33 m.
    @Test
    void whatLiesFartherDoesNotCount() {
        double[] away = {-1, 2, 1, 5, 10, 1};
        double[] near = camera.project(99, 2, 1);
        double[] far = camera.project(105, 10, 1);
        double middle = (near[0] + far[0]) / 2;
        assertThat(camera.away(away, ORIGIN, middle, 300, 3.4)).isCloseTo(0, within(1e-6));
        assertThat(camera.away(away, ORIGIN, middle, 300, 3.3)).isEqualTo(Double.MAX_VALUE);
    }

    @Test
    void whatLiesBehindIsNotSeen() {
        assertThat(camera.away(new double[] {-1, -5, 1, 1, -5, 1}, ORIGIN, 400, 300, 10)).isEqualTo(Double.MAX_VALUE);
    }
}
