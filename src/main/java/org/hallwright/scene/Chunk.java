package org.hallwright.scene;

import java.util.Arrays;
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
    private final double[] low = new double[3];
    private final double[] high = new double[3];
    private final boolean interior;

    /// @param reach metres from the camera up to which it is drawn
    Chunk(TriangleMesh mesh, Material material, Layer layer, double reach) {
        this(mesh, material, layer, reach, false);
    }

    private Chunk(TriangleMesh mesh, Material material, Layer layer, double reach, boolean interior) {
        this.interior = interior;
        view = new MeshView(mesh);
        view.setMaterial(material);
        view.setMouseTransparent(true);
        view.setCullFace(layer == Layer.CONTAINMENT ? CullFace.NONE : CullFace.BACK);
        this.layer = layer;
        this.reach = reach;
        measure(mesh);
    }

    /// What is drawn only where the camera is inside its bounds: the upper walls and ceilings of rooms.
    static Chunk interior(TriangleMesh mesh, Material material, Layer layer) {
        return new Chunk(mesh, material, layer, 0, true);
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
        Arrays.fill(low, Double.MAX_VALUE);
        Arrays.fill(high, -Double.MAX_VALUE);
        for (int i = 0; i < p.length; i += 3) {
            double[] at = {p[i], p[i + 2], -p[i + 1]};
            for (int k = 0; k < 3; k++) {
                low[k] = Math.min(low[k], at[k]);
                high[k] = Math.max(high[k], at[k]);
            }
        }
        x = (low[0] + high[0]) / 2;
        y = (low[1] + high[1]) / 2;
        z = (low[2] + high[2]) / 2;
        radius = p.length == 0 ? 0 : Math.sqrt(sq(high[0] - low[0]) + sq(high[1] - low[1]) + sq(high[2] - low[2])) / 2;
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
        if (interior) {
            view.setVisible(layerShown && holds(camera));
            return;
        }
        near = away < (near && !afresh ? reach * 1.2 : reach);
        view.setVisible(layerShown && near && inView(camera, width, height));
    }

    private boolean holds(CameraPose camera) {
        return camera.x() > low[0] && camera.x() < high[0] && camera.y() > low[1] && camera.y() < high[1] && camera.z() < high[2];
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
