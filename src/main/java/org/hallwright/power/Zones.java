package org.hallwright.power;

import java.util.HashMap;
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
        return scope.isEmpty() || place.around().stream().anyMatch(scope::contains);
    }

    /// Number of its zone; -1 for none.
    int of(BlockPlace place) {
        return one ? 0 : place.around().stream().filter(zones::containsKey).findFirst().map(zones::get).orElse(-1);
    }
}
