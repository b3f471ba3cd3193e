package org.hallwright.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameTest {
    @ParameterizedTest
    @ValueSource(doubles = {0, 30, 90, 180, 217.5, 270, -90, 450})
    void localUndoesWorld(double yaw) {
        Frame frame = new Frame(1000, -2000, 0, 15).then(new Pose(300, 400, 50, yaw));
        double x = frame.worldX(123, 456);
        double y = frame.worldY(123, 456);
        assertThat(frame.localX(x, y)).isCloseTo(123, within(1e-9));
        assertThat(frame.localY(x, y)).isCloseTo(456, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 90, 180, 270, 360, -90})
    void quarterTurnsAreExact(double yaw) {
        Frame frame = Frame.CAMPUS.then(new Pose(0, 0, 0, yaw));
        assertThat(frame.worldX(7, 11)).isEqualTo(Math.rint(frame.worldX(7, 11)));
        assertThat(Math.abs(frame.worldX(7, 11)) + Math.abs(frame.worldY(7, 11))).isEqualTo(18);
    }
}
