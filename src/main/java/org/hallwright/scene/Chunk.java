package org.hallwright.scene;

import javafx.scene.paint.Material;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;

/// A mesh with its bounding sphere and the distance up to which it is worth drawing.
final class Chunk {
    private final MeshView view;
    private final Layer layer;
    private final double reach;
    private double x;
    private double y;
    private double z;
    private double radius;
    private boolean near;

    /// @param reach metres from the camera up to which it is drawn
    Chunk(TriangleMesh mesh, Material material, Layer layer, double reach) {
        view = new MeshView(mesh);
        view.setMaterial(material);
        view.setMouseTransparent(true);
        view.setCullFace(layer == Layer.CONTAINMENT ? CullFace.NONE : CullFace.BACK);
        this.layer = layer;
        this.reach = reach;
        measure(mesh);
    }

    MeshView view() {
        return view;
    }

    Layer layer() {
        return layer;
    }

    /// Takes the bounding sphere from the mesh, in metres with z up.
    void measure(TriangleMesh mesh) {
        float[] p = mesh.getPoints().toArray(null);
        double[] lo = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
        double[] hi = {-Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (int i = 0; i < p.length; i++) {
            lo[i % 3] = Math.min(lo[i % 3], p[i]);
            hi[i % 3] = Math.max(hi[i % 3], p[i]);
        }
        x = (lo[0] + hi[0]) / 2;
        y = (lo[2] + hi[2]) / 2;
        z = -(lo[1] + hi[1]) / 2;
        radius = p.length == 0 ? 0 : Math.sqrt(sq(hi[0] - lo[0]) + sq(hi[1] - lo[1]) + sq(hi[2] - lo[2])) / 2;
    }

    private static double sq(double v) {
        return v * v;
    }

    /// True for what is drawn after everything that is not seen through.
    boolean translucent() {
        return layer == Layer.CONTAINMENT || layer == Layer.TRAYS;
    }

    /// Decides whether it is drawn. Unless decided afresh, what is shown stays until it is 20 % farther than where it appeared.
    void cull(CameraPose camera, double width, double height, boolean layerShown, boolean afresh) {
        double away = Math.sqrt(sq(x - camera.x()) + sq(y - camera.y()) + sq(z - camera.z())) - radius;
        near = away < (near && !afresh ? reach * 1.2 : reach);
        view.setVisible(layerShown && near && inView(camera, width, height));
    }

    private boolean inView(CameraPose camera, double width, double height) {
        double dx = x - camera.x();
        double dy = y - camera.y();
        double dz = z - camera.z();
        double[] f = camera.forward();
        double depth = dx * f[0] + dy * f[1] + dz * f[2];
        if (depth < -radius) {
            return false;
        }
        double tanV = Math.tan(Math.toRadians(CameraPose.FIELD / 2));
        return beside(camera.right(), dx, dy, dz, depth, tanV * width / height) && beside(camera.up(), dx, dy, dz, depth, tanV);
    }

    private boolean beside(double[] axis, double dx, double dy, double dz, double depth, double tan) {
        double off = Math.abs(dx * axis[0] + dy * axis[1] + dz * axis[2]);
        return off - depth * tan <= radius * Math.sqrt(1 + tan * tan);
    }
}
