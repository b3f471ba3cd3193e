package org.hallwright.export;

import java.util.List;
import java.util.Map;

/// Reads back where the racks and plant of a file stand.
interface RackReader {
    /// One of them.
    ///
    /// @param x centre of the footprint in the campus, millimetres
    /// @param z height of the floor, millimetres; NaN in a file that is flat
    /// @param yaw degrees anticlockwise; NaN where the file does not tell
    record Stood(String id, double x, double y, double z, double yaw) {}

    /// Those of the formats that place racks, by ending and what is written.
    Map<String, RackReader> ALL = Map.of(
            "csv racks", new CsvRacks(),
            "svg plan", new SvgRacks(),
            "dxf plan", new DxfRacks(),
            "glb model", new GlbRacks(),
            "glb model-plain", new GlbRacks(),
            "obj model", new ObjRacks());

    /// In the order of the file; a rack that stands there twice comes twice.
    List<Stood> racks(byte[] file);
}
