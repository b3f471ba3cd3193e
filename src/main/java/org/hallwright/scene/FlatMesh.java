package org.hallwright.scene;

import java.util.Arrays;
import org.hallwright.model.Frame;

/// Gathers level convex polygons seen from above into one mesh. Metres; z up goes in, y down comes out.
final class FlatMesh {
    private float[] points = new float[256];
    private float[] coordinates = new float[128];
    private int[] faces = new int[512];
    private int pointCount;
    private int polygonCount;
    private int faceLength;
    private final Clip clip;

    FlatMesh() {
        this(Clip.NONE);
    }

    /// @param clip cuts what is added
    FlatMesh(Clip clip) {
        this.clip = clip;
    }

    /// Adds a polygon at height `z`.
    ///
    /// @param whole x and y of each corner in turn, anticlockwise
    void add(double[] whole, double z, Tone tone) {
        double[] corners = clip.polygon(whole, z);
        if (corners.length >= 6) {
            double[] heights = new double[corners.length / 2];
            Arrays.fill(heights, z);
            add(corners, heights, tone);
        }
    }

    /// Adds a polygon with a height for each corner, uncut.
    void add(double[] corners, double[] heights, Tone tone) {
        int n = heights.length;
        points = grown(points, (pointCount + n) * 3);
        coordinates = grown(coordinates, (polygonCount + 1) * 2);
        if (faceLength + (n - 2) * 9 > faces.length) {
            faces = Arrays.copyOf(faces, Math.max(faces.length * 2, faceLength + (n - 2) * 9));
        }
        for (int i = 0; i < n; i++) {
            int p = (pointCount + i) * 3;
            points[p] = (float) corners[2 * i];
            points[p + 1] = (float) -heights[i];
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

    /// Adds a disc of eight sides about a point of a frame.
    void addDisc(Frame frame, double x, double y, double radius, double z, Tone tone) {
        double[] corners = new double[16];
        for (int i = 0; i < 8; i++) {
            double dx = x + radius * Frame.cos(45 * i + 22.5);
            double dy = y + radius * Frame.sin(45 * i + 22.5);
            corners[2 * i] = frame.worldX(dx, dy);
            corners[2 * i + 1] = frame.worldY(dx, dy);
        }
        add(corners, frame.z() + z, tone);
    }

    /// Adds a rectangle of a frame that is seen from below.
    void addCeiling(Frame frame, double x1, double y1, double z, Tone tone) {
        double[][] corners = {{0, 0}, {0, y1}, {x1, y1}, {x1, 0}};
        double[] flat = new double[8];
        for (int i = 0; i < 4; i++) {
            flat[2 * i] = frame.worldX(corners[i][0], corners[i][1]);
            flat[2 * i + 1] = frame.worldY(corners[i][0], corners[i][1]);
        }
        add(flat, frame.z() + z, tone);
    }

    private static float[] grown(float[] array, int length) {
        return length <= array.length ? array : Arrays.copyOf(array, Math.max(length, array.length * 2));
    }

    MeshArrays arrays() {
        return new MeshArrays(Arrays.copyOf(points, pointCount * 3), polygonCount == 0 ? new float[0] : new float[] {0, -1, 0}, Arrays.copyOf(coordinates, polygonCount * 2),
                Arrays.copyOf(faces, faceLength));
    }
}
