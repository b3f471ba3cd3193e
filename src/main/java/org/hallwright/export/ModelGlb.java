package org.hallwright.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hallwright.model.Frame;
import org.hallwright.model.Layer;
import org.hallwright.model.Part;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.model.Site;

/// The campus as a glTF 2.0 model. Every part is a node in its parent, so that coordinates stay small and exact; every type
/// of rack is one mesh.
///
/// @param instanced true to draw the racks of a type in a room or yard as instances of one node (`EXT_mesh_gpu_instancing`);
///     false for a node of its own for every rack, which any reader understands
record ModelGlb(String what, String title, boolean instanced) implements Exporter {
    private static final String INSTANCES = "EXT_mesh_gpu_instancing";

    @Override
    public String extension() {
        return "glb";
    }

    @Override
    public boolean ofParts() {
        return true;
    }

    @Override
    public void write(Exported plan, OutputStream out) throws IOException {
        Glb glb = new Glb();
        RackTable table = plan.table();
        Writing writing = new Writing(glb, table, new RackMeshes(table, plan.catalog(), true), new HashMap<>(), instanced);
        List<Integer> sites = ModelNode.of(plan).stream().map(site -> writing.part(site, Frame.CAMPUS)).toList();
        int root = glb.node(node(table.plan().name(), Frame.CAMPUS, Frame.CAMPUS, Glb.members("type", "campus", "name", table.plan().name()), sites));
        glb.write(root, instanced && !writing.meshes.isEmpty() ? List.of(INSTANCES) : List.of(), out);
    }

    private static Map<String, Object> node(String name, Frame frame, Frame parent, Map<String, Object> extras, List<Integer> children) {
        Map<String, Object> node = Glb.members("name", name);
        double x = metres(parent.localX(frame.x(), frame.y()));
        double y = metres(parent.localY(frame.x(), frame.y()));
        double z = metres(frame.z() - parent.z());
        if (x != 0 || y != 0 || z != 0) {
            node.put("translation", new double[] {x, z, 0 - y});
        }
        double half = (frame.yaw() - parent.yaw()) / 2;
        if (Frame.sin(half) != 0) {
            node.put("rotation", new double[] {0, Frame.sin(half), 0, Frame.cos(half)});
        }
        if (!children.isEmpty()) {
            node.put("children", children);
        }
        node.put("extras", extras);
        return node;
    }

    /// To a micrometre.
    private static double metres(double millimetres) {
        return Math.rint(millimetres * 1000) / 1e6 + 0.0;
    }

    /// A model under way.
    ///
    /// @param meshes indexes of the meshes of racks
    private record Writing(Glb glb, RackTable table, RackMeshes racks, Map<RackMeshes.Look, Integer> meshes, boolean instanced) {
        /// @return index of its node
        int part(ModelNode some, Frame parent) {
            Part part = some.part();
            List<Integer> children = new ArrayList<>();
            some.shell().get().forEach((layer, mesh) -> children.add(shell(part.key(), layer, mesh)));
            if (instanced && part instanceof Room) {
                Map<RackMeshes.Look, List<Integer>> looks = new LinkedHashMap<>();
                some.all().forEach(n -> looks.computeIfAbsent(racks.look(n), look -> new ArrayList<>()).add(n));
                looks.values().forEach(alike -> children.add(instances(alike, some.frame())));
            } else {
                some.parts().forEach(inner -> children.add(part(inner, some.frame())));
                some.racks().forEach(n -> children.add(rack(n, some.frame())));
            }
            Map<String, Object> extras = Glb.members("id", part.key(), "type", some.kind(), "name", part.name());
            if (part instanceof Site site) {
                extras.put("latitude", site.latitude());
                extras.put("longitude", site.longitude());
                extras.put("northDeg", site.north());
            }
            return glb.node(node(part.label(), some.frame(), parent, extras, children));
        }

        private int shell(String key, Layer layer, Mesh mesh) {
            String name = key + "." + layer.name().toLowerCase(Locale.ROOT);
            Map<String, Object> node = Glb.members("name", name, "mesh", glb.mesh(name, mesh));
            node.put("extras", Glb.members("of", key, "layer", layer.name().toLowerCase(Locale.ROOT)));
            return glb.node(node);
        }

        private int mesh(int n) {
            return meshes.computeIfAbsent(racks.look(n), look -> glb.mesh(look.type(), racks.of(n)));
        }

        private int rack(int n, Frame parent) {
            Map<String, Object> extras = Glb.members("id", table.id(n).toString(), "type", table.typeOf(n), "name", table.nameOf(n));
            Map<String, Object> node = node(table.id(n).toString(), new Frame(table.x[n], table.y[n], table.z[n], table.yaw[n]), parent, extras, List.of());
            node.put("mesh", mesh(n));
            return glb.node(node);
        }

        /// Racks that look alike, in one room.
        private int instances(List<Integer> alike, Frame room) {
            float[] places = new float[3 * alike.size()];
            float[] turns = new float[4 * alike.size()];
            boolean turned = false;
            for (int i = 0; i < alike.size(); i++) {
                int n = alike.get(i);
                places[3 * i] = (float) metres(room.localX(table.x[n], table.y[n]));
                places[3 * i + 1] = (float) metres(table.z[n] - room.z());
                places[3 * i + 2] = (float) (0 - metres(room.localY(table.x[n], table.y[n])));
                double half = (table.yaw[n] - room.yaw()) / 2;
                turns[4 * i + 1] = (float) Frame.sin(half);
                turns[4 * i + 3] = (float) Frame.cos(half);
                turned |= Frame.sin(half) != 0;
            }
            Map<String, Object> attributes = Glb.members("TRANSLATION", glb.vectors(places, 3));
            if (turned) {
                attributes.put("ROTATION", glb.vectors(turns, 4));
            }
            String type = table.typeOf(alike.getFirst());
            Map<String, Object> node = Glb.members("name", type, "mesh", mesh(alike.getFirst()), "extensions", Map.of(INSTANCES, Map.of("attributes", attributes)));
            node.put("extras", Glb.members("type", type, "ids", alike.stream().map(n -> table.id(n).toString()).toList(), "names", alike.stream().map(table::nameOf).toList()));
            return glb.node(node);
        }
    }
}
