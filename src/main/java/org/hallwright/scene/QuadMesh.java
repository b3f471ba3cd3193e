package org.hallwright.scene;

import java.util.Arrays;
import org.hallwright.model.Frame;

/// Gathers upright textured rectangles into one mesh. Metres; z up goes in, y down comes out.
final class QuadMesh {
    /// A rectangle of a texture: left, top, right, bottom, from 0 to 1.
    record Cell(float u0, float v0, float u1, float v1) {
        /// The part between two corners given from the lower left one, 0 to 1.
        Cell part(double x0, double z0, double x1, double z1) {
            return x0 == 0 && z0 == 0 && x1 == 1 && z1 == 1 ? this
                    : new Cell((float) (u0 + x0 * (u1 - u0)), (float) (v1 + z1 * (v0 - v1)), (float) (u0 + x1 * (u1 - u0)), (float) (v1 + z0 * (v0 - v1)));
        }
    }

    private float[] points = new float[12 * 64];
    private float[] normals = new float[3 * 64];
    private float[] coordinates = new float[8 * 64];
    private final Clip clip;
    private int count;

    QuadMesh() {
        this(Clip.NONE);
    }

    /// @param clip cuts what is added
    QuadMesh(Clip clip) {
        this.clip = clip;
    }

    /// Adds a rectangle in the plane y of a frame, seen from -y.
    void add(Frame frame, double x0, double y, double z0, double x1, double z1, Cell cell) {
        Cuboid left = clip.box(frame, new Cuboid(x0, y, z0, x1, y, z1));
        if (left == null) {
            addNothing();
            return;
        }
        put(frame, left.x0(), y, left.z0(), left.x1(), left.z1(), cell.part((left.x0() - x0) / (x1 - x0), (left.z0() - z0) / (z1 - z0),
                (left.x1() - x0) / (x1 - x0), (left.z1() - z0) / (z1 - z0)));
    }

    private void put(Frame frame, double x0, double y, double z0, double x1, double z1, Cell cell) {
        if ((count + 1) * 3 > normals.length) {
            points = Arrays.copyOf(points, points.length * 2);
            normals = Arrays.copyOf(normals, normals.length * 2);
            coordinates = Arrays.copyOf(coordinates, coordinates.length * 2);
        }
        double[][] corners = {{x0, z0}, {x1, z0}, {x1, z1}, {x0, z1}};
        float[] uv = {cell.u0(), cell.v1(), cell.u1(), cell.v1(), cell.u1(), cell.v0(), cell.u0(), cell.v0()};
        for (int i = 0; i < 4; i++) {
            int p = (count * 4 + i) * 3;
            points[p] = (float) frame.worldX(corners[i][0], y);
            points[p + 1] = (float) -(frame.z() + corners[i][1]);
            points[p + 2] = (float) frame.worldY(corners[i][0], y);
        }
        System.arraycopy(uv, 0, coordinates, count * 8, 8);
        normals[count * 3] = (float) Frame.sin(frame.yaw());
        normals[count * 3 + 1] = 0;
        normals[count * 3 + 2] = (float) -Frame.cos(frame.yaw());
        count++;
    }

    /// Adds a rectangle of no size, so that a mesh keeps its shape where nothing is shown.
    void addNothing() {
        put(Frame.CAMPUS, 0, 0, 0, 0, 0, new Cell(0, 0, 0, 0));
    }

    MeshArrays arrays() {
        int[] faces = new int[count * 18];
        int f = 0;
        for (int q = 0; q < count; q++) {
            for (int k : new int[] {0, 1, 2, 0, 2, 3}) {
                faces[f++] = q * 4 + k;
                faces[f++] = q;
                faces[f++] = q * 4 + k;
            }
        }
        return new MeshArrays(Arrays.copyOf(points, count * 12), Arrays.copyOf(normals, count * 3), Arrays.copyOf(coordinates, count * 8), faces);
    }
}
