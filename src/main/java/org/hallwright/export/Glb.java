package org.hallwright.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.model.Program;
import tools.jackson.databind.json.JsonMapper;

/// A file of glTF 2.0 in its binary form, under way: one scene, one buffer. Metres, y up: x east, y up, z south.
/// Faces have no normals: the format then has readers draw them flat, which is what they are.
///
/// Layout of the file: Khronos, glTF 2.0, chapter 4 (GLB) and 3.6 (accessors).
final class Glb {
    private static final int MAGIC = 0x46546c67;
    private static final int JSON = 0x4e4f534a;
    private static final int BINARY = 0x004e4942;
    private static final int FLOAT = 5126;
    private static final int UNSIGNED_SHORT = 5123;
    private static final int UNSIGNED_INT = 5125;
    private static final int ARRAY_BUFFER = 34962;
    private static final int ELEMENT_ARRAY_BUFFER = 34963;
    private static final int NO_TARGET = 0;
    /// The highest index is reserved.
    private static final int MOST_SHORT = 65_535;
    private static final double ROUGH = 0.85;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    private final List<Map<String, Object>> nodes = new ArrayList<>();
    private final List<Map<String, Object>> meshes = new ArrayList<>();
    private final List<Map<String, Object>> materials = new ArrayList<>();
    private final List<Map<String, Object>> accessors = new ArrayList<>();
    private final List<Map<String, Object>> views = new ArrayList<>();
    private final Map<Material, Integer> known = new HashMap<>();

    /// @return its index
    int node(Map<String, Object> node) {
        nodes.add(node);
        return nodes.size() - 1;
    }

    /// @return its index
    int mesh(String name, Mesh mesh) {
        float[] corners = new float[3 * mesh.corners()];
        for (int i = 0; i < mesh.corners(); i++) {
            corners[3 * i] = metres(mesh.at(i, 0));
            corners[3 * i + 1] = metres(mesh.at(i, 2));
            corners[3 * i + 2] = metres(-mesh.at(i, 1));
        }
        int position = floats(corners, 3, ARRAY_BUFFER);
        List<Map<String, Object>> primitives = new ArrayList<>();
        mesh.faces().forEach((material, faces) -> {
            Map<String, Object> primitive = new LinkedHashMap<>();
            primitive.put("attributes", Map.of("POSITION", position));
            primitive.put("indices", indices(faces, mesh.corners()));
            primitive.put("material", material(material));
            primitives.add(primitive);
        });
        meshes.add(members("name", name, "primitives", primitives));
        return meshes.size() - 1;
    }

    private static float metres(double millimetres) {
        return (float) (millimetres / 1000) + 0f;
    }

    /// Adds vectors.
    ///
    /// @param width 3 or 4 numbers each
    /// @return index of their accessor
    int vectors(float[] values, int width) {
        return floats(values, width, NO_TARGET);
    }

    private int floats(float[] values, int width, int target) {
        ByteBuffer bytes = bytes(4 * values.length);
        float[] low = new float[width];
        float[] high = new float[width];
        for (int i = 0; i < values.length; i++) {
            bytes.putFloat(values[i]);
            low[i % width] = i < width ? values[i] : Math.min(low[i % width], values[i]);
            high[i % width] = i < width ? values[i] : Math.max(high[i % width], values[i]);
        }
        Map<String, Object> accessor = accessor(view(bytes, target), FLOAT, values.length / width, "VEC" + width);
        accessor.put("min", low);
        accessor.put("max", high);
        return accessors.size() - 1;
    }

    /// Faces as fans of triangles.
    private int indices(List<int[]> faces, int corners) {
        boolean small = corners < MOST_SHORT;
        int count = faces.stream().mapToInt(face -> 3 * (face.length - 2)).sum();
        ByteBuffer bytes = bytes((small ? 2 : 4) * count);
        for (int[] face : faces) {
            for (int i = 1; i + 1 < face.length; i++) {
                for (int corner : new int[] {face[0], face[i], face[i + 1]}) {
                    if (small) {
                        bytes.putShort((short) corner);
                    } else {
                        bytes.putInt(corner);
                    }
                }
            }
        }
        accessor(view(bytes, ELEMENT_ARRAY_BUFFER), small ? UNSIGNED_SHORT : UNSIGNED_INT, count, "SCALAR");
        return accessors.size() - 1;
    }

    private static ByteBuffer bytes(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private Map<String, Object> accessor(int view, int component, int count, String type) {
        Map<String, Object> accessor = members("bufferView", view, "componentType", component, "count", count, "type", type);
        accessors.add(accessor);
        return accessor;
    }

    /// Adds bytes to the buffer, on a multiple of four.
    private int view(ByteBuffer bytes, int target) {
        Map<String, Object> view = members("buffer", 0, "byteOffset", buffer.size(), "byteLength", bytes.capacity());
        if (target != NO_TARGET) {
            view.put("target", target);
        }
        views.add(view);
        buffer.writeBytes(bytes.array());
        buffer.writeBytes(new byte[-bytes.capacity() & 3]);
        return views.size() - 1;
    }

    private int material(Material material) {
        return known.computeIfAbsent(material, some -> {
            double[] colour = {linear(some.part(16)), linear(some.part(8)), linear(some.part(0)), some.part(24)};
            Map<String, Object> members = members("name", some.name(), "pbrMetallicRoughness",
                    members("baseColorFactor", colour, "metallicFactor", 0, "roughnessFactor", ROUGH));
            if (some.part(24) < 1) {
                members.put("alphaMode", "BLEND");
            }
            if (some.sheet()) {
                members.put("doubleSided", true);
            }
            materials.add(members);
            return materials.size() - 1;
        });
    }

    /// A part of a colour in linear light (IEC 61966-2-1), as the format wants it.
    private static double linear(double part) {
        double light = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        return Math.rint(light * 1e6) / 1e6;
    }

    /// Names and values in their order.
    static Map<String, Object> members(Object... pairs) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            members.put((String) pairs[i], pairs[i + 1]);
        }
        return members;
    }

    /// Writes it all.
    ///
    /// @param root the node that holds all others
    /// @param extensions extensions of the format that a reader must know
    void write(int root, List<String> extensions, OutputStream out) throws IOException {
        Map<String, Object> document = members("asset", members("version", "2.0", "generator", Program.SIGNATURE));
        put(document, "extensionsUsed", extensions);
        put(document, "extensionsRequired", extensions);
        document.put("scene", 0);
        document.put("scenes", List.of(Map.of("nodes", List.of(root))));
        document.put("nodes", nodes);
        put(document, "meshes", meshes);
        put(document, "materials", materials);
        put(document, "accessors", accessors);
        put(document, "bufferViews", views);
        put(document, "buffers", views.isEmpty() ? List.of() : List.of(Map.of("byteLength", buffer.size())));
        // By way of text: halves of surrogate pairs become question marks, escaped they stop some readers.
        byte[] json = MAPPER.writeValueAsString(document).getBytes(StandardCharsets.UTF_8);
        int padding = -json.length & 3;
        boolean binary = !views.isEmpty();
        out.write(head(MAGIC, 2, 12 + 8 + json.length + padding + (binary ? 8 + buffer.size() : 0)));
        out.write(head(json.length + padding, JSON));
        out.write(json);
        out.write("   ".substring(0, padding).getBytes(StandardCharsets.UTF_8));
        if (binary) {
            out.write(head(buffer.size(), BINARY));
            buffer.writeTo(out);
        }
        out.flush();
    }

    /// The format has no empty lists.
    private static void put(Map<String, Object> document, String name, List<?> values) {
        if (!values.isEmpty()) {
            document.put(name, values);
        }
    }

    private static byte[] head(int... words) {
        ByteBuffer bytes = bytes(4 * words.length);
        for (int word : words) {
            bytes.putInt(word);
        }
        return bytes.array();
    }
}
