package org.hallwright.scene;

import java.util.Arrays;
import javafx.scene.shape.TriangleMesh;
import javafx.scene.shape.VertexFormat;
import org.hallwright.model.Frame;

/// Gathers level rectangles seen from above into one mesh. Metres; z up goes in, y down comes out.
final class FlatMesh {
    private float[] points = new float[12 * 64];
    private float[] coordinates = new float[2 * 64];
    private int count;

    /// Adds a rectangle at height `z` of a frame.
    void add(Frame frame, double x0, double y0, double x1, double y1, double z, Tone tone) {
        if ((count + 1) * 2 > coordinates.length) {
            points = Arrays.copyOf(points, points.length * 2);
            coordinates = Arrays.copyOf(coordinates, coordinates.length * 2);
        }
        double[][] corners = {{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}};
        for (int i = 0; i < 4; i++) {
            int p = (count * 4 + i) * 3;
            points[p] = (float) frame.worldX(corners[i][0], corners[i][1]);
            points[p + 1] = (float) -(frame.z() + z);
            points[p + 2] = (float) frame.worldY(corners[i][0], corners[i][1]);
        }
        coordinates[count * 2] = tone.at(Tone.top());
        coordinates[count * 2 + 1] = tone.v();
        count++;
    }

    TriangleMesh mesh() {
        TriangleMesh mesh = new TriangleMesh(VertexFormat.POINT_NORMAL_TEXCOORD);
        mesh.getPoints().setAll(points, 0, count * 12);
        mesh.getNormals().setAll(0, -1, 0);
        mesh.getTexCoords().setAll(coordinates, 0, count * 2);
        int[] faces = new int[count * 18];
        int f = 0;
        for (int q = 0; q < count; q++) {
            for (int k : new int[] {0, 1, 2, 0, 2, 3}) {
                faces[f++] = q * 4 + k;
                faces[f++] = 0;
                faces[f++] = q;
            }
        }
        mesh.getFaces().setAll(faces);
        return mesh;
    }
}
