package org.hallwright.io;

import java.util.List;
import java.util.Map;
import org.hallwright.model.PowerSystem;

/// Turns a power system into the members of its file, in canonical order.
final class PowerWriter {
    private PowerWriter() {}

    static Map<String, Object> write(PowerSystem system) {
        return new Members()
                .put("key", system.key())
                .text("name", system.name())
                .unless(List.of(), "scope", system.scope())
                .unless("nec", "standard", system.standard().word())
                .unless(PowerReader.POWER_FACTOR, "powerFactor", system.powerFactor())
                .unless(PowerReader.IDLE, "idle", system.idle())
                .text("house", system.house())
                .unless(List.of(), "zones", system.zones())
                .each("tiers", system.tiers(), PowerWriter::tier)
                .each("units", system.units(), PowerWriter::unit)
                .map();
    }

    private static Map<String, Object> tier(PowerSystem.Tier tier) {
        return new Members()
                .put("tier", tier.key())
                .text("name", tier.name())
                .word("kind", tier.kind())
                .unless(List.of(), "types", tier.types())
                .text("supply", tier.supply())
                .unless(1, "count", tier.count())
                .unless("site", "per", tier.per().word())
                .unless(0, "set", tier.set())
                .unless(List.of(), "from", tier.from())
                .unless(List.of(), "standby", tier.standby())
                .unless("rotate", "wiring", tier.wiring().word())
                .unless(PowerReader.FEEDS, "feeds", tier.feeds())
                .unless(0, "positions", tier.positions())
                .unless(List.of(), "heights", tier.heights())
                .text("feeder", tier.feeder())
                .unless(Map.of(), "figures", tier.figures())
                .map();
    }

    private static Map<String, Object> unit(PowerSystem.Unit unit) {
        Members members = new Members()
                .put("unit", unit.id())
                .text("name", unit.name());
        unit.kind().ifPresent(kind -> members.word("kind", kind));
        return members
                .unless(List.of(), "from", unit.from())
                .unless(List.of(), "standby", unit.standby())
                .text("at", unit.at())
                .unless(List.of(), "serves", unit.serves())
                .flag("absent", unit.absent())
                .unless(Map.of(), "figures", unit.figures())
                .map();
    }
}
