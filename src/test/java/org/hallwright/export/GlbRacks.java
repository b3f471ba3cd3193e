package org.hallwright.export;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Racks are nodes with an id and a mesh, or instances of a node that lists their ids. Nodes turn about y alone.
final class GlbRacks implements RackReader {
    /// A frame turned about y: metres of glTF, radians.
    private record Turned(double x, double y, double z, double angle) {
        Turned then(double[] t, double[] r) {
            double c = Math.cos(angle);
            double s = Math.sin(angle);
            if (Math.abs(r[0]) + Math.abs(r[2]) > 1e-6) {
                throw new AssertionError("a node is tilted");
            }
            return new Turned(x + c * t[0] + s * t[2], y + t[1], z - s * t[0] + c * t[2], angle + 2 * Math.atan2(r[1], r[3]));
        }

        /// From metres with y up to millimetres with z up.
        Stood stood(String id) {
            return new Stood(id, 1000 * x, -1000 * z, 1000 * y, Math.toDegrees(angle));
        }
    }

    @Override
    public List<Stood> racks(byte[] file) {
        GlbFile glb = GlbFile.of(file);
        List<Stood> racks = new ArrayList<>();
        int root = glb.json().at("/scenes/0/nodes/0").intValue();
        visit(glb, glb.all("nodes"), root, new Turned(0, 0, 0, 0), racks);
        return racks;
    }

    private static void visit(GlbFile glb, List<JsonNode> nodes, int index, Turned parent, List<Stood> racks) {
        JsonNode node = nodes.get(index);
        Turned here = parent.then(GlbFile.vector(node, "translation", 0, 0, 0), GlbFile.vector(node, "rotation", 0, 0, 0, 1));
        JsonNode attributes = node.at("/extensions/EXT_mesh_gpu_instancing/attributes");
        if (attributes.isObject()) {
            double[] t = glb.numbers(attributes.get("TRANSLATION").intValue());
            double[] r = attributes.has("ROTATION") ? glb.numbers(attributes.get("ROTATION").intValue()) : new double[t.length / 3 * 4];
            List<JsonNode> ids = node.at("/extras/ids").valueStream().toList();
            if (ids.size() != t.length / 3) {
                throw new AssertionError("as many ids as instances");
            }
            for (int i = 0; i < ids.size(); i++) {
                double[] turn = attributes.has("ROTATION") ? new double[] {r[4 * i], r[4 * i + 1], r[4 * i + 2], r[4 * i + 3]} : new double[] {0, 0, 0, 1};
                racks.add(here.then(new double[] {t[3 * i], t[3 * i + 1], t[3 * i + 2]}, turn).stood(ids.get(i).stringValue()));
            }
        } else if (node.has("mesh") && node.at("/extras/id").isString()) {
            racks.add(here.stood(node.at("/extras/id").stringValue()));
        }
        if (node.has("children")) {
            node.get("children").valueStream().forEach(child -> visit(glb, nodes, child.intValue(), here, racks));
        }
    }
}
