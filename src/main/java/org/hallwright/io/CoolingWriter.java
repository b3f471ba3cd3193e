package org.hallwright.io;

import java.util.List;
import java.util.Map;
import org.hallwright.model.CoolingSystem;

/// Turns a cooling system into the members of its file, in canonical order.
final class CoolingWriter {
    private CoolingWriter() {}

    static Map<String, Object> write(CoolingSystem system) {
        return new Members()
                .put("key", system.key())
                .text("name", system.name())
                .unless(List.of(), "scope", system.scope())
                .unless("a2", "class", system.airClass().word())
                .unless(List.of(), "zones", system.zones())
                .unless(Map.of(), "figures", system.figures())
                .each("loops", system.loops(), CoolingWriter::loop)
                .each("air", system.air(), CoolingWriter::air)
                .each("units", system.units(), CoolingWriter::unit)
                .map();
    }

    private static Map<String, Object> loop(CoolingSystem.Loop loop) {
        Members members = new Members()
                .put("loop", loop.key())
                .text("name", loop.name())
                .unless("water", "fluid", loop.fluid().word())
                .flag("coldPlates", loop.coldPlates())
                .unless(List.of(), "types", loop.types())
                .unless("site", "per", loop.per().word())
                .unless(0, "spare", loop.spare())
                .text("to", loop.to())
                .unless(List.of(), "pumps", loop.pumps())
                .unless(0, "pumpSpare", loop.pumpSpare());
        loop.waterClass().ifPresent(water -> members.word("waterClass", water));
        return members.unless(Map.of(), "figures", loop.figures()).map();
    }

    private static Map<String, Object> air(CoolingSystem.AirSide air) {
        return new Members()
                .put("air", air.key())
                .text("name", air.name())
                .flag("doors", air.doors())
                .unless(List.of(), "types", air.types())
                .text("to", air.to())
                .unless(0, "spare", air.spare())
                .unless(Map.of(), "figures", air.figures())
                .map();
    }

    private static Map<String, Object> unit(CoolingSystem.Unit unit) {
        return new Members()
                .put("unit", unit.id())
                .flag("out", unit.out())
                .unless(Map.of(), "figures", unit.figures())
                .map();
    }
}
