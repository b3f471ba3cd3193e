package org.hallwright.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hallwright.airflow.AirRoom;
import org.hallwright.airflow.Axis;
import org.hallwright.airflow.MadeUpAir;
import org.hallwright.airflow.Panel;
import org.hallwright.model.Frame;
import org.junit.jupiter.api.Test;

class SlicesTest {
    private static final AirRoom ROOM = new AirRoom(6, 4.5, 3, List.of(), List.of(), List.of());
    private static final Frame TURNED = new Frame(10_000, 20_000, 300, 90);

    private static double linear(double x, double y, double z) {
        return 18 + x + 2 * y + 3 * z;
    }

    @Test
    void aLinearFieldStaysSoInEverySlice() {
        Slices slices = new Slices(MadeUpAir.of(ROOM, 0.3, SlicesTest::linear), "H", Frame.CAMPUS);
        Grid level = slices.across(Axis.Z, 1.5, 150);
        assertThat(level.value(11, 9)).isCloseTo((float) linear(11.5 * 0.15, 9.5 * 0.15, 1.5), within(1e-3f));
        Grid acrossX = slices.across(Axis.X, 2.2, 100);
        assertThat(acrossX.value(20, 10)).as("columns run along y, rows upwards").isCloseTo((float) linear(2.2, 2.05, 1.05), within(1e-3f));
        Grid acrossY = slices.across(Axis.Y, 2.2, 100);
        assertThat(acrossY.value(20, 10)).isCloseTo((float) linear(2.05, 2.2, 1.05), within(1e-3f));
    }

    @Test
    void aSliceLiesWhereTheRoomIs() {
        Slices slices = new Slices(MadeUpAir.of(ROOM, 0.3, SlicesTest::linear), "H", TURNED);
        Grid level = slices.across(Axis.Z, 1.5, 150);
        // Two metres along x and one along y of a room that is turned by 90 degrees.
        assertThat(level.at(9_000, 22_000)).isCloseTo(linear(2, 1, 1.5), within(0.3));
        assertThat(level.corner().z()).isEqualTo(1800);
        Grid upright = slices.across(Axis.X, 2, 100);
        assertThat(upright.corner().x()).isCloseTo(10_000, within(1e-6));
        assertThat(upright.corner().y()).isCloseTo(22_000, within(1e-6));
        assertThat(upright.corner().worldX(1000, 0)).as("along y of the room").isCloseTo(9_000, within(1e-6));
        assertThat(upright.plane()).isEqualTo(Grid.Plane.SLICE);
    }

    @Test
    void temperaturesDoNotMixThroughAPanelNorWithSolids() {
        AirRoom parted = new AirRoom(6, 4.5, 3, List.of(), List.of(new Panel(Axis.X, 3, 0, 4.5, 0, 3)), List.of());
        Slices slices = new Slices(MadeUpAir.of(parted, 0.3, (x, y, z) -> y > 4 ? Double.NaN : x < 3 ? 20 : 40), "H", Frame.CAMPUS);
        assertThat(slices.at(2.99, 2, 1)).isEqualTo(20);
        assertThat(slices.at(3.01, 2, 1)).isEqualTo(40);
        assertThat(slices.at(1, 4.3, 1)).isNaN();
        assertThat(slices.at(1, 3.85, 1)).isEqualTo(20);
        assertThat(slices.at(7, 2, 1)).isNaN();
    }
}
