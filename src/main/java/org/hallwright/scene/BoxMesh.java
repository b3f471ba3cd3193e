package org.hallwright.scene;

import java.util.Arrays;
import org.hallwright.model.Frame;

/// Gathers boxes into the plain arrays of one mesh: five faces a box (none below), one texture coordinate a face. Plain numbers:
/// nothing of it needs JavaFX.
///
/// Metres; z up goes in, y down comes out.
final class BoxMesh {
    private static final int POINTS = 8;
    private static final int NORMALS = 5;
    /// Corners of the five faces, wound so that their outside shows: front (-y), rear (+y), left (-x), right (+x), top.
    private static final int[][] SIDES = {{0, 1, 5, 4}, {2, 3, 7, 6}, {3, 0, 4, 7}, {1, 2, 6, 5}, {4, 5, 6, 7}};

    /// Bits of the faces of a box, for those that are left out.
    static final int FRONT = 1;
    static final int REAR = 1 << 1;
    static final int LEFT = 1 << 2;
    static final int RIGHT = 1 << 3;
    static final int TOP = 1 << 4;

    private final Clip clip;
    private float[] points;
    private float[] normals;
    private float[] coordinates;
    private byte[] without;
    private int left;
    private int count;

    BoxMesh(int expected) {
        this(expected, Clip.NONE);
    }

    /// @param clip cuts what is added
    BoxMesh(int expected, Clip clip) {
        this.clip = clip;
        int n = Math.max(1, expected);
        points = new float[n * POINTS * 3];
        normals = new float[n * NORMALS * 3];
        coordinates = new float[n * NORMALS * 2];
        without = new byte[n];
    }

    int count() {
        return count;
    }

    /// Adds a box given by two corners in a frame (metres).
    void add(Frame frame, double x0, double y0, double z0, double x1, double y1, double z1, Tone tone) {
        Cuboid left = clip.box(frame, new Cuboid(x0, y0, z0, x1, y1, z1));
        if (left == null) {
            addNothing();
        } else {
            put(frame, left.x0(), left.y0(), left.z0(), left.x1(), left.y1(), left.z1(), tone);
        }
    }

    private void put(Frame frame, double x0, double y0, double z0, double x1, double y1, double z1, Tone tone) {
        grow();
        int p = count * POINTS * 3;
        for (int i = 0; i < POINTS; i++) {
            double lx = i == 0 || i == 3 || i == 4 || i == 7 ? x0 : x1;
            double ly = i == 0 || i == 1 || i == 4 || i == 5 ? y0 : y1;
            points[p++] = (float) frame.worldX(lx, ly);
            points[p++] = (float) -(frame.z() + (i < 4 ? z0 : z1));
            points[p++] = (float) frame.worldY(lx, ly);
        }
        float c = (float) Frame.cos(frame.yaw());
        float s = (float) Frame.sin(frame.yaw());
        float[] n = {s, 0, -c, -s, 0, c, -c, 0, -s, c, 0, s, 0, -1, 0};
        System.arraycopy(n, 0, normals, count * NORMALS * 3, n.length);
        int[] shades = {Tone.side(frame, 0), Tone.side(frame, 180), Tone.side(frame, -90), Tone.side(frame, 90), Tone.top()};
        for (int side = 0; side < NORMALS; side++) {
            coordinates[(count * NORMALS + side) * 2] = tone.at(shades[side]);
            coordinates[(count * NORMALS + side) * 2 + 1] = tone.v();
        }
        count++;
    }

    /// Leaves out faces of the box added last, which nobody can see.
    ///
    /// @param faces bits such as [#LEFT]
    void leaveOut(int faces) {
        left += Integer.bitCount(faces) - Integer.bitCount(without[count - 1]);
        without[count - 1] = (byte) faces;
    }

    /// Adds an upright drum of eight sides about a point of a frame.
    void addDrum(Frame frame, double x, double y, double radius, double z0, double z1, Tone tone) {
        double narrow = radius * 0.4142;
        for (int turn = 0; turn < 4; turn++) {
            Frame at = new Frame(frame.worldX(x, y), frame.worldY(x, y), frame.z(), frame.yaw() + 45 * turn);
            add(at, -radius, -narrow, z0, radius, narrow, z1, tone);
        }
    }

    /// Adds a box of no size, so that a mesh keeps its shape where nothing stands.
    void addNothing() {
        put(Frame.CAMPUS, 0, 0, 0, 0, 0, 0, Tone.ALONE);
    }

    /// Takes the size from the boxes added since there were `first` of them.
    void collapse(int first) {
        for (int i = first * POINTS * 3 + 3; i < count * POINTS * 3; i++) {
            points[i] = points[i - 3];
        }
    }

    private void grow() {
        if ((count + 1) * NORMALS * 2 > coordinates.length) {
            points = Arrays.copyOf(points, points.length * 2);
            normals = Arrays.copyOf(normals, normals.length * 2);
            coordinates = Arrays.copyOf(coordinates, coordinates.length * 2);
            without = Arrays.copyOf(without, without.length * 2);
        }
    }

    /// The boxes as they are. As many boxes with the same faces left out always have the same faces. Every point, normal and
    /// coordinate is used by a face: JavaFX cannot update a mesh that has others.
    MeshArrays arrays() {
        float[] p = new float[count * POINTS * 3];
        float[] n = new float[(count * NORMALS - left) * 3];
        float[] c = new float[(count * NORMALS - left) * 2];
        int[] faces = new int[(count * NORMALS - left) * 18];
        int[] place = new int[POINTS];
        int pointCount = 0;
        int sideCount = 0;
        int f = 0;
        for (int box = 0; box < count; box++) {
            Arrays.fill(place, -1);
            for (int side = 0; side < NORMALS; side++) {
                if ((without[box] >> side & 1) != 0) {
                    continue;
                }
                System.arraycopy(normals, (box * NORMALS + side) * 3, n, sideCount * 3, 3);
                System.arraycopy(coordinates, (box * NORMALS + side) * 2, c, sideCount * 2, 2);
                for (int k : new int[] {0, 1, 2, 0, 2, 3}) {
                    int corner = SIDES[side][k];
                    if (place[corner] < 0) {
                        System.arraycopy(points, (box * POINTS + corner) * 3, p, pointCount * 3, 3);
                        place[corner] = pointCount++;
                    }
                    faces[f++] = place[corner];
                    faces[f++] = sideCount;
                    faces[f++] = sideCount;
                }
                sideCount++;
            }
        }
        return new MeshArrays(Arrays.copyOf(p, pointCount * 3), n, c, faces);
    }
}
