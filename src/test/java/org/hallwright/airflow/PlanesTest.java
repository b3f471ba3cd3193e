package org.hallwright.airflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PlanesTest {
    /// Cells are neither too large nor slivers, walls are planes, and every face has a plane within reach.
    @Test
    void anyFaces() {
        var random = new SplittableRandom(11);
        for (int run = 0; run < 300; run++) {
            double length = random.nextDouble(2, 60);
            double cell = random.nextDouble(0.2, 1.5);
            var faces = new ArrayList<Double>();
            for (int n = random.nextInt(20); n > 0; n--) {
                faces.add(random.nextDouble(-1, length + 1));
            }
            var planes = Planes.of(length, faces, cell);
            assertThat(planes.at()[0]).isZero();
            assertThat(planes.at()[planes.cells()]).isEqualTo(length);
            for (int n = 0; n < planes.cells(); n++) {
                assertThat(planes.size(n)).isBetween(cell / 3 - 1e-6, cell * 1.05 + 1e-9);
            }
        }
    }

    @Test
    void facesFarApartStayWhereTheyAre() {
        var planes = Planes.of(10, List.of(2.4, 3.6, 8.0, 8.05), 0.6);
        assertThat(planes.at()).contains(2.4, 3.6).doesNotContain(8.0, 8.05);
        assertThat(planes.at()[planes.nearest(8)]).isEqualTo(8.025);
        assertThat(planes.snapped(8.05)).isEqualTo(8.025);
        assertThat(planes.snapped(5.1)).isEqualTo(5.1);
    }

    /// Of two near faces, that which more things share is kept.
    @Test
    void moreFacesWin() {
        var planes = Planes.of(10, List.of(4.0, 4.0, 4.1), 0.6);
        assertThat(planes.at()).contains(4.0).doesNotContain(4.1);
        assertThat(planes.at()[planes.nearest(4.1)]).isEqualTo(4);
    }

    @Test
    void emptyIsUniform() {
        assertThat(Planes.of(6, List.of(), 0.5).at()).containsExactly(0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6);
    }
}
