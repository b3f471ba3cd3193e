package org.hallwright.scene;

import java.util.Arrays;
import javafx.scene.shape.TriangleMesh;
import javafx.scene.shape.VertexFormat;

/// Gathers level convex polygons seen from above into one mesh. Metres; z up goes in, y down comes out.
final class FlatMesh {
    private float[] points = new float[256];
    private float[] coordinates = new float[128];
    private int[] faces = new int[512];
    private int pointCount;
    private int polygonCount;
    private int faceLength;

    /// Adds a polygon at height `z`.
    ///
    /// @param corners x and y of each corner in turn, anticlockwise
    void add(double[] corners, double z, Tone tone) {
        int n = corners.length / 2;
        points = grown(points, (pointCount + n) * 3);
        coordinates = grown(coordinates, (polygonCount + 1) * 2);
        if (faceLength + (n - 2) * 9 > faces.length) {
            faces = Arrays.copyOf(faces, Math.max(faces.length * 2, faceLength + (n - 2) * 9));
        }
        for (int i = 0; i < n; i++) {
            int p = (pointCount + i) * 3;
            points[p] = (float) corners[2 * i];
            points[p + 1] = (float) -z;
            points[p + 2] = (float) corners[2 * i + 1];
        }
        coordinates[polygonCount * 2] = tone.at(Tone.top());
        coordinates[polygonCount * 2 + 1] = tone.v();
        for (int i = 1; i + 1 < n; i++) {
            for (int k : new int[] {0, i, i + 1}) {
                faces[faceLength] = pointCount + k;
                faces[faceLength + 2] = polygonCount;
                faceLength += 3;
            }
        }
        pointCount += n;
        polygonCount++;
    }

    void addRectangle(double x0, double y0, double x1, double y1, double z, Tone tone) {
        add(new double[] {x0, y0, x1, y0, x1, y1, x0, y1}, z, tone);
    }

    private static float[] grown(float[] array, int length) {
        return length <= array.length ? array : Arrays.copyOf(array, Math.max(length, array.length * 2));
    }

    TriangleMesh mesh() {
        TriangleMesh mesh = new TriangleMesh(VertexFormat.POINT_NORMAL_TEXCOORD);
        mesh.getPoints().setAll(points, 0, pointCount * 3);
        mesh.getNormals().setAll(0, -1, 0);
        mesh.getTexCoords().setAll(coordinates, 0, polygonCount * 2);
        mesh.getFaces().setAll(faces, 0, faceLength);
        return mesh;
    }
}
