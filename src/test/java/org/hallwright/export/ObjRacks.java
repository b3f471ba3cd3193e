package org.hallwright.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Racks are objects; a body lies evenly around the place of its rack. Objects that end in the name of a layer are none.
final class ObjRacks implements RackReader {
    @Override
    public List<Stood> racks(byte[] file) {
        List<Stood> racks = new ArrayList<>();
        String name = "";
        double[] low = new double[3];
        double[] high = new double[3];
        List<String> lines = new ArrayList<>(new String(file, StandardCharsets.UTF_8).lines().toList());
        lines.add("o end");
        for (String line : lines) {
            if (line.startsWith("o ")) {
                if (name.matches(".*\\.R\\d+\\.P\\d+")) {
                    racks.add(new Stood(name, 500 * (low[0] + high[0]), -500 * (low[2] + high[2]), 1000 * low[1], Double.NaN));
                }
                name = line.substring(2);
                java.util.Arrays.fill(low, Double.MAX_VALUE);
                java.util.Arrays.fill(high, -Double.MAX_VALUE);
            } else if (line.startsWith("v ")) {
                String[] words = line.split(" ");
                for (int axis = 0; axis < 3; axis++) {
                    low[axis] = Math.min(low[axis], Double.parseDouble(words[axis + 1]));
                    high[axis] = Math.max(high[axis], Double.parseDouble(words[axis + 1]));
                }
            }
        }
        return racks;
    }
}
