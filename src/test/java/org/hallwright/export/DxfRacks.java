package org.hallwright.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Racks are inserts of the block of their type, with an attribute `ID`; the header says what the unit is.
final class DxfRacks implements RackReader {
    private static final String MILLIMETRES = "4";

    private record Group(int code, String value) {}

    @Override
    public List<Stood> racks(byte[] file) {
        List<Group> groups = groups(new String(file, StandardCharsets.UTF_8).lines().toList());
        double unit = 1000;
        List<Stood> racks = new ArrayList<>();
        Map<Integer, String> insert = new HashMap<>();
        Map<Integer, String> entity = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            if (group.code == 9 && group.value.equals("$INSUNITS")) {
                unit = groups.get(i + 1).value.equals(MILLIMETRES) ? 1 : 1000;
            }
            if (group.code == 0) {
                if ("ATTRIB".equals(entity.get(0)) && "ID".equals(entity.get(2))) {
                    racks.add(new Stood(entity.getOrDefault(1, ""), unit * number(insert, 10), unit * number(insert, 20), Double.NaN, number(insert, 50)));
                }
                entity = new HashMap<>();
                if (group.value.equals("INSERT")) {
                    insert = entity;
                }
            }
            entity.putIfAbsent(group.code, group.value);
        }
        return racks;
    }

    private static double number(Map<Integer, String> entity, int code) {
        return Double.parseDouble(entity.getOrDefault(code, "0"));
    }

    private static List<Group> groups(List<String> lines) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i += 2) {
            groups.add(new Group(Integer.parseInt(lines.get(i).strip()), lines.get(i + 1).strip()));
        }
        return groups;
    }
}
