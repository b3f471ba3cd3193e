package org.hallwright.thermal;

import java.util.HashMap;
import java.util.Map;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.CoolingSystem;
import org.hallwright.model.Zones;

/// What a cooling system reaches, and the part of each level that a block belongs to.
final class Reach {
    private final CoolingSystem system;
    private final Zones zones;
    private final Map<Integer, String> names = new HashMap<>();

    Reach(CoolingSystem system) {
        this.system = system;
        this.zones = new Zones(system.scope(), system.zones());
        for (int i = 0; i < system.zones().size(); i++) {
            names.put(i, system.zones().get(i).isEmpty() ? "" : system.zones().get(i).getFirst());
        }
    }

    CoolingSystem system() {
        return system;
    }

    boolean holds(BlockPlace place) {
        return zones.holds(place);
    }

    /// Key of the first part of its zone; of its room where it lies in none.
    String zone(BlockPlace place) {
        return names.isEmpty() ? place.room().key() : names.getOrDefault(zones.of(place), place.room().key());
    }

    /// Key of the part that has one loop of its own; for racks see their ids.
    String part(CoolingSystem.Level level, BlockPlace place) {
        return switch (level) {
            case SITE -> place.site().key();
            case ZONE -> zone(place);
            case GROUP -> place.groups().isEmpty() ? place.block().key() : place.groups().getFirst().key();
            case BLOCK, RACK -> place.block().key();
        };
    }
}
