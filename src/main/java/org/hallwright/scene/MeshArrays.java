package org.hallwright.scene;

import java.util.Arrays;
import javafx.scene.shape.TriangleMesh;
import javafx.scene.shape.VertexFormat;

/// A mesh as plain numbers, metres with y down: points, normals, texture coordinates, and faces of three corners with an
/// index into each.
record MeshArrays(float[] points, float[] normals, float[] coordinates, int[] faces) {
    /// Both as one mesh.
    MeshArrays plus(MeshArrays other) {
        int[] all = Arrays.copyOf(faces, faces.length + other.faces.length);
        int[] shift = {points.length / 3, normals.length / 3, coordinates.length / 2};
        for (int i = 0; i < other.faces.length; i++) {
            all[faces.length + i] = other.faces[i] + shift[i % 3];
        }
        return new MeshArrays(joined(points, other.points), joined(normals, other.normals), joined(coordinates, other.coordinates), all);
    }

    private static float[] joined(float[] a, float[] b) {
        float[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    /// Hands them over to a new mesh.
    TriangleMesh mesh() {
        TriangleMesh mesh = new TriangleMesh(VertexFormat.POINT_NORMAL_TEXCOORD);
        mesh.getPoints().setAll(points);
        mesh.getNormals().setAll(normals);
        mesh.getTexCoords().setAll(coordinates);
        mesh.getFaces().setAll(faces);
        return mesh;
    }

    /// Brings them into a mesh where that has the same faces, which is what makes changes cheap; else into a new one, as a
    /// mesh in use cannot change the number of its points.
    TriangleMesh into(TriangleMesh mesh) {
        if (mesh.getPoints().size() != points.length || mesh.getNormals().size() != normals.length || mesh.getTexCoords().size() != coordinates.length
                || mesh.getFaces().size() != faces.length || !Arrays.equals(mesh.getFaces().toArray(null), faces)) {
            return mesh();
        }
        mesh.getPoints().setAll(points);
        mesh.getNormals().setAll(normals);
        mesh.getTexCoords().setAll(coordinates);
        return mesh;
    }
}
