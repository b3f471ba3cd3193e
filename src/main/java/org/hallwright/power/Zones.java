package org.hallwright.power;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.PowerSystem;

/// Which blocks a power system reaches, and in which of its zones each lies.
final class Zones {
    private final Set<String> scope;
    private final Map<String, Integer> zones = new HashMap<>();
    private final boolean one;

    Zones(PowerSystem system) {
        scope = Set.copyOf(system.scope());
        one = system.zones().isEmpty();
        for (int i = 0; i < system.zones().size(); i++) {
            for (String key : system.zones().get(i)) {
                zones.putIfAbsent(key, i);
            }
        }
    }

    boolean holds(BlockPlace place) {
        return scope.isEmpty() || around(place).stream().anyMatch(scope::contains);
    }

    /// Number of its zone; -1 for none.
    int of(BlockPlace place) {
        return one ? 0 : around(place).stream().filter(zones::containsKey).findFirst().map(zones::get).orElse(-1);
    }

    /// Keys of the block and of what it stands in, the innermost first.
    private static List<String> around(BlockPlace place) {
        List<String> keys = new ArrayList<>();
        keys.add(place.block().key());
        place.groups().reversed().forEach(group -> keys.add(group.key()));
        keys.add(place.room().key());
        if (place.building() != null) {
            keys.add(place.building().key());
        }
        keys.add(place.site().key());
        return keys;
    }
}
