package org.hallwright.airflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hallwright.airflow.AirDevice.Duty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamlinesTest {
    /// In a plain duct the way is straight, at the speed of flow over area.
    @Test
    void straightThroughADuct() {
        var device = new AirDevice(List.of(new Opening(new Panel(Axis.X, 10, 0, 2, 0, 1), false, 1)),
                List.of(new Opening(new Panel(Axis.X, 0, 0, 2, 0, 1), true, 1)), 1, new Duty.Supply(20));
        var field = AirSolver.solve(new AirRoom(10, 2, 1, List.of(), List.of(), List.of(device)), 0.25, null, new Stop(() -> false), 1e-9);
        var lines = Streamlines.trace(field, List.of(new Streamlines.Seed(0.01, 0.7, 0.3)), 1000);
        assertThat(lines).hasSize(1);
        var line = lines.getFirst();
        int last = line.points() - 1;
        assertThat((double) line.xyz()[3 * last]).isCloseTo(10, within(0.05));
        assertThat((double) line.xyz()[3 * last + 1]).isCloseTo(0.7, within(1e-3));
        assertThat((double) line.xyz()[3 * last + 2]).isCloseTo(0.3, within(1e-3));
        assertThat((double) line.seconds()[last]).isCloseTo(20, within(0.3));
    }

    /// Ways stay in the air, never go back in time, are no longer than asked, and most end where air is taken in.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anyRoom(long seed) {
        var room = RandomRooms.of(seed);
        var field = AirSolver.solve(room, 0.25, null, new Stop(() -> false), 1e-6);
        var seeds = Streamlines.seeds(room, device -> device.duty() instanceof Duty.Supply, 40);
        assertThat(seeds).hasSize(40);
        var lines = Streamlines.trace(field, seeds, 2000);
        assertThat(lines).hasSizeGreaterThan(35);
        int whole = 0;
        for (var line : lines) {
            assertThat(line.points()).isBetween(2, 2000);
            assertThat(line.xyz()).hasSize(3 * line.points());
            for (int n = 0; n < line.points(); n++) {
                assertThat(field.at(line.xyz()[3 * n], line.xyz()[3 * n + 1], line.xyz()[3 * n + 2])).as("point %d", n).isNotNaN();
                assertThat(line.celsius()[n]).isNotNaN();
                assertThat(n == 0 || line.seconds()[n] >= line.seconds()[n - 1]).isTrue();
            }
            whole += line.points() < 2000 ? 1 : 0;
        }
        assertThat(whole).isGreaterThan(lines.size() * 9 / 10);
    }

    @Test
    void seedsAreSharedByFlow() {
        var hall = new SampleHall(36, 27, 6, 3, 40, 0.9, 0.02, 20, 15, true);
        assertThat(Streamlines.seeds(hall.room(), device -> device.duty() instanceof Duty.Supply, 60)).hasSize(60)
                .filteredOn(seed -> seed.x() < 1).hasSize(30);
        assertThat(Streamlines.seeds(hall.room(), device -> false, 60)).isEmpty();
        assertThat(Streamlines.trace(AirSolver.solve(hall.room(), 1.2, null, () -> false), List.of(new Streamlines.Seed(-1, 2, 2)), 10)).isEmpty();
    }
}
