package org.hallwright.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.hallwright.testing.Seeds;
import org.hallwright.ui.CubeLook.Face;
import org.hallwright.ui.CubeLook.Spot;
import org.junit.jupiter.api.Test;

class CubeLookTest {
    private static final Offset<Double> TINY = within(1e-9);

    @Test
    void fromTheSouthTheSouthSideStandsUpright() {
        CubeLook look = new CubeLook(90, 0);
        assertThat(look.project(1, 0, 0)).as("east is on the right").containsExactly(new double[] {1, 0}, TINY);
        assertThat(look.project(0, 0, 1)).as("the top is above").containsExactly(new double[] {0, -1}, TINY);
        assertThat(Set.of(Face.values()).stream().filter(look::seen)).containsExactly(Face.SOUTH);
        assertThat(look.at(0, 0)).contains(new Spot(0, -1, 0));
        assertThat(look.at(0.9, -0.9)).contains(new Spot(1, -1, 1));
        assertThat(look.at(-0.9, 0)).contains(new Spot(-1, -1, 0));
        assertThat(look.at(0, 0.9)).as("a lower edge counts as its side").contains(new Spot(0, -1, 0));
        assertThat(look.at(1.1, 0)).isEmpty();
    }

    @Seeds(10)
    void thePiecesOfASpotAreHitThere(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            CubeLook look = new CubeLook(random.nextDouble(360), random.nextDouble(-89, -5));
            double x = random.nextDouble(-1.8, 1.8);
            double y = random.nextDouble(-1.8, 1.8);
            look.at(x, y).ifPresent(spot -> {
                int pieces = 0;
                for (Face face : Face.values()) {
                    double[][] piece = look.piece(face, spot);
                    if (look.seen(face) && piece.length > 0) {
                        double[] middle = {(piece[0][0] + piece[2][0]) / 2, (piece[0][1] + piece[2][1]) / 2};
                        assertThat(look.at(middle[0], middle[1])).contains(spot);
                        pieces++;
                    }
                }
                assertThat(pieces).isBetween(1, Math.abs(spot.x()) + Math.abs(spot.y()) + spot.z());
            });
        }
    }

    @Seeds(10)
    void lookingTowardsASpotPutsItInTheMiddle(long seed) {
        Random random = new Random(seed);
        CubeLook from = new CubeLook(random.nextDouble(360), random.nextDouble(-80, 0));
        Set<Spot> spots = new HashSet<>();
        for (double x = -1.8; x < 1.8; x += 0.02) {
            for (double y = -1.8; y < 1.8; y += 0.02) {
                from.at(x, y).ifPresent(spots::add);
            }
        }
        assertThat(spots).contains(new Spot(0, 0, 1));
        for (Spot spot : spots) {
            CubeLook to = from.towards(spot);
            double[] at = to.project(spot.x(), spot.y(), spot.z());
            assertThat(at[0]).isCloseTo(0, within(1e-9));
            assertThat(Math.abs(at[1])).as("sides are seen a little from above").isLessThan(spot.z() == 0 ? 0.35 : 0.02);
            assertThat(to.pitch()).isNegative();
        }
    }

    @Test
    void theTopKeepsTheNearestQuarterAndThenTurnsNorthUp() {
        CubeLook once = new CubeLook(200, -30).towards(new Spot(0, 0, 1));
        assertThat(once.heading()).isEqualTo(180);
        assertThat(once.towards(new Spot(0, 0, 1)).heading()).isEqualTo(90);
    }

    @Test
    void theWordOnTopIsReadableFromAnywhere() {
        for (double heading = -720; heading < 720; heading += 7) {
            CubeLook look = new CubeLook(heading, -60);
            double[] middle = look.on(Face.TOP, 0, 0);
            double[] right = look.on(Face.TOP, 1, 0);
            assertThat(right[0] - middle[0]).as("rightwards at heading " + heading).isGreaterThan(0.7);
        }
    }

    @Test
    void sidesAreNamedByTrueNorth() {
        List<Face> round = List.of(Face.NORTH, Face.EAST, Face.SOUTH, Face.WEST);
        assertThat(round.stream().map(face -> CubeLook.word(face, 90))).containsExactly("NORTH", "EAST", "SOUTH", "WEST");
        assertThat(round.stream().map(face -> CubeLook.word(face, 90 + 10))).as("nearly").containsExactly("NORTH", "EAST", "SOUTH", "WEST");
        // Where +y bears 90, as true east, true north lies a quarter turn to its left.
        assertThat(round.stream().map(face -> CubeLook.word(face, 180))).containsExactly("EAST", "SOUTH", "WEST", "NORTH");
        assertThat(CubeLook.word(Face.TOP, 180)).isEqualTo("TOP");
    }
}
