package org.hallwright.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.hallwright.model.Frame;
import org.hallwright.testing.Seeds;
import org.junit.jupiter.api.Test;

class MeshTest {
    private Random random = new Random(0);

    @Seeds(10)
    void everyFaceOfABoxLooksOutwards(long seed) {
        random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            BoxMesh boxes = new BoxMesh(1);
            boxes.add(anyFrame(), -1, -2, 0, 1, 2, 3, Tone.ALONE);
            MeshArrays mesh = boxes.arrays();
            assertThat(mesh.faces().length).isEqualTo(10 * 9);
            for (int face = 0; face < 10; face++) {
                facesAsItSays(mesh, face);
            }
        }
    }

    /// JavaFX fails in drawing a mesh of which it updates a point that no face has.
    @Seeds(10)
    void nothingOfAMeshIsWithoutAFace(long seed) {
        random = new Random(seed);
        BoxMesh boxes = new BoxMesh(1);
        for (int i = 0; i < 30; i++) {
            boxes.add(anyFrame(), -1, -2, 0, 1, 2, 3, Tone.ALONE);
            boxes.leaveOut(random.nextInt(31));
        }
        MeshArrays mesh = boxes.arrays().plus(new FlatMesh().arrays());
        int[][] used = {new int[mesh.points().length / 3], new int[mesh.normals().length / 3], new int[mesh.coordinates().length / 2]};
        for (int i = 0; i < mesh.faces().length; i++) {
            used[i % 3][mesh.faces()[i]]++;
        }
        for (int[] uses : used) {
            assertThat(uses).doesNotContain(0);
        }
    }

    @Test
    void aFrontLooksWhereItsFrameSays() {
        QuadMesh quads = new QuadMesh();
        quads.add(new Frame(5, 6, 1, 0), -0.4, -0.7, 0, 0.4, 2, new QuadMesh.Cell(0, 0, 1, 1));
        MeshArrays mesh = quads.arrays();
        facesAsItSays(mesh, 0);
        facesAsItSays(mesh, 1);
        assertThat(mesh.normals()[2]).as("south").isEqualTo(-1);
    }

    @Seeds(10)
    void floorsAreSeenFromAboveAndCeilingsFromBelow(long seed) {
        random = new Random(seed);
        FlatMesh floor = new FlatMesh();
        floor.addRectangle(0, 0, 2, 3, 1, Tone.ALONE);
        assertThat(normal(floor.arrays(), 0)[1]).as("y down").isNegative();
        FlatMesh ceiling = new FlatMesh();
        ceiling.addCeiling(anyFrame(), 2, 3, 4, Tone.ALONE);
        assertThat(normal(ceiling.arrays(), 0)[1]).isPositive();
    }

    @Seeds(10)
    void asManyBoxesKeepTheirFaces(long seed) {
        random = new Random(seed);
        BoxMesh first = new BoxMesh(2);
        first.add(anyFrame(), 0, 0, 0, 1, 1, 1, Tone.ALONE);
        first.addNothing();
        BoxMesh later = new BoxMesh(2);
        later.addNothing();
        later.add(anyFrame(), 0, 0, 0, 1, 1, 1, Tone.ALONE);
        assertThat(later.arrays().faces()).isEqualTo(first.arrays().faces());
        assertThat(later.arrays().points()).hasSize(2 * 8 * 3);
    }

    @Test
    void topsShowTheColourItselfAndTheSunnySideIsTheBrightest() {
        assertThat(Tone.brightness(true)[Tone.top()]).isEqualTo(1);
        assertThat(Tone.brightness(false)[Tone.top()]).isEqualTo(1);
        assertThat(Tone.side(Frame.CAMPUS, 0)).as("south").isEqualTo(1);
        assertThat(Tone.side(Frame.CAMPUS, 180)).as("north").isEqualTo(3);
        assertThat(Tone.shaded(0x80ffffff, 0.5)).isEqualTo(0x80808080);
    }

    @Test
    void shadowsHoldWhatCastsThem() {
        double[] outline = Shadows.hull(List.of(new double[] {0, 0}, new double[] {1, 0}, new double[] {1, 1}, new double[] {0, 1},
                new double[] {0.3, 0.9}, new double[] {1.3, 1.9}, new double[] {1.3, 0.9}, new double[] {0.3, 1.9}));
        assertThat(outline).containsExactly(0, 0, 1, 0, 1.3, 0.9, 1.3, 1.9, 0.3, 1.9, 0, 1);
    }

    private Frame anyFrame() {
        return new Frame(random.nextDouble(-50, 50), random.nextDouble(-50, 50), random.nextDouble(3), random.nextDouble(360));
    }

    private static void facesAsItSays(MeshArrays mesh, int face) {
        double[] n = normal(mesh, face);
        int at = mesh.faces()[face * 9 + 1] * 3;
        for (int k = 0; k < 3; k++) {
            assertThat(n[k]).isCloseTo(mesh.normals()[at + k], within(1e-3));
        }
    }

    /// The side a triangle shows: JavaFX draws triangles whose corners run anticlockwise as seen, in a frame with y down.
    private static double[] normal(MeshArrays mesh, int face) {
        double[][] p = new double[3][3];
        for (int i = 0; i < 3; i++) {
            int at = mesh.faces()[face * 9 + 3 * i] * 3;
            for (int k = 0; k < 3; k++) {
                p[i][k] = mesh.points()[at + k];
            }
        }
        double[] a = {p[1][0] - p[0][0], p[1][1] - p[0][1], p[1][2] - p[0][2]};
        double[] b = {p[2][0] - p[0][0], p[2][1] - p[0][1], p[2][2] - p[0][2]};
        double[] n = {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
        double length = Math.sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2]);
        return new double[] {n[0] / length, n[1] / length, n[2] / length};
    }
}
