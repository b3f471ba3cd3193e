package org.hallwright.export;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The two chunks of a file of binary glTF 2.0.
///
/// @param binary empty where the file has none
record GlbFile(JsonNode json, ByteBuffer binary) {
    static GlbFile of(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        check(bytes.getInt() == 0x46546c67, "magic");
        check(bytes.getInt() == 2, "version");
        check(bytes.getInt() == file.length, "length");
        byte[] json = new byte[bytes.getInt()];
        check(json.length % 4 == 0 && bytes.getInt() == 0x4e4f534a, "JSON chunk");
        bytes.get(json);
        ByteBuffer binary = ByteBuffer.allocate(0);
        if (bytes.hasRemaining()) {
            int length = bytes.getInt();
            check(length % 4 == 0 && bytes.getInt() == 0x004e4942 && bytes.remaining() == length, "binary chunk");
            binary = bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
        }
        return new GlbFile(new JsonMapper().readTree(json), binary);
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("wrong " + what);
        }
    }

    List<JsonNode> all(String name) {
        return json.has(name) ? json.get(name).valueStream().toList() : List.of();
    }

    /// The numbers of an accessor.
    double[] numbers(int accessor) {
        JsonNode of = json.at("/accessors/" + accessor);
        JsonNode view = json.at("/bufferViews/" + of.get("bufferView").intValue());
        int width = of.get("type").stringValue().equals("SCALAR") ? 1 : of.get("type").stringValue().charAt(3) - '0';
        int size = of.get("componentType").intValue() == 5123 ? 2 : 4;
        double[] numbers = new double[of.get("count").intValue() * width];
        int from = view.get("byteOffset").intValue();
        check(from % 4 == 0 && view.get("byteLength").intValue() >= size * numbers.length, "buffer view");
        for (int i = 0; i < numbers.length; i++) {
            int at = from + i * size;
            numbers[i] = switch (of.get("componentType").intValue()) {
                case 5123 -> Short.toUnsignedInt(binary.getShort(at));
                case 5125 -> Integer.toUnsignedLong(binary.getInt(at));
                case 5126 -> binary.getFloat(at);
                default -> throw new AssertionError("component type");
            };
        }
        return numbers;
    }

    static double[] vector(JsonNode node, String name, double... otherwise) {
        return node.has(name) ? node.get(name).valueStream().mapToDouble(JsonNode::doubleValue).toArray() : Arrays.copyOf(otherwise, otherwise.length);
    }
}
