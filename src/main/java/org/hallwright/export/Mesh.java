package org.hallwright.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.model.Frame;

/// Convex flat faces in plain materials. Corners are millimetres of one frame, z up; the corners of a face run anticlockwise
/// as seen from outside.
final class Mesh {
    private final Frame origin;
    private final Map<Material, List<int[]>> faces = new LinkedHashMap<>();
    private double[] coordinates = new double[96];
    private int length;

    /// @param origin frame of the campus that the corners are measured in
    Mesh(Frame origin) {
        this.origin = origin;
    }

    boolean empty() {
        return faces.isEmpty();
    }

    /// Number of corners.
    int corners() {
        return length / 3;
    }

    /// A coordinate of a corner: axis 0 is x, 1 is y, 2 is z.
    double at(int corner, int axis) {
        return coordinates[3 * corner + axis];
    }

    /// Corners of the faces by their material.
    Map<Material, List<int[]>> faces() {
        return faces;
    }

    /// Triangles that its faces come to.
    int triangles() {
        return faces.values().stream().flatMap(List::stream).mapToInt(face -> face.length - 2).sum();
    }

    /// Adds a corner.
    ///
    /// @param frame frame of the campus that its coordinates are given in
    /// @return its number
    int corner(Frame frame, double x, double y, double z) {
        if (length + 3 > coordinates.length) {
            coordinates = Arrays.copyOf(coordinates, 2 * coordinates.length);
        }
        double wx = frame.worldX(x, y);
        double wy = frame.worldY(x, y);
        coordinates[length++] = origin.localX(wx, wy);
        coordinates[length++] = origin.localY(wx, wy);
        coordinates[length++] = frame.z() + z - origin.z();
        return length / 3 - 1;
    }

    void face(Material material, int... corners) {
        faces.computeIfAbsent(material, m -> new ArrayList<>()).add(corners);
    }

    /// A level rectangle that faces up.
    void level(Material material, Frame frame, double x0, double y0, double x1, double y1, double z) {
        face(material, corner(frame, x0, y0, z), corner(frame, x1, y0, z), corner(frame, x1, y1, z), corner(frame, x0, y1, z));
    }

    void box(Material material, Frame frame, double x0, double y0, double z0, double x1, double y1, double z1) {
        int first = corners();
        for (double z : new double[] {z0, z1}) {
            corner(frame, x0, y0, z);
            corner(frame, x1, y0, z);
            corner(frame, x1, y1, z);
            corner(frame, x0, y1, z);
        }
        face(material, first, first + 3, first + 2, first + 1);
        face(material, first + 4, first + 5, first + 6, first + 7);
        for (int i = 0; i < 4; i++) {
            int next = (i + 1) % 4;
            face(material, first + i, first + next, first + 4 + next, first + 4 + i);
        }
    }
}
