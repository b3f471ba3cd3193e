package org.hallwright.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Racks are inserts of the block of their type, in millimetres, with an attribute `ID`.
final class DxfRacks implements RackReader {
    @Override
    public List<Stood> racks(byte[] file) {
        List<Stood> racks = new ArrayList<>();
        double[] place = new double[3];
        for (GroupCodes.Thing thing : GroupCodes.read(new String(file, StandardCharsets.US_ASCII)).entities()) {
            if (thing.type().equals("INSERT")) {
                place = new double[] {thing.number(10), thing.number(20), thing.number(50)};
            } else if (thing.type().equals("ATTRIB") && thing.first(2).equals("ID")) {
                racks.add(new Stood(thing.first(1), place[0], place[1], Double.NaN, place[2]));
            }
        }
        return racks;
    }
}
