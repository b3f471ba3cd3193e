package org.hallwright.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which blocks a power or cooling system reaches, and in which of its zones each lies.
public final class Zones {
    private final Set<String> scope;
    private final Map<String, Integer> zones = new HashMap<>();
    private final boolean one;

    /// @param scope keys of the parts it lies in; empty for the whole campus
    /// @param sets keys of the parts that belong together; empty for one zone
    public Zones(List<String> scope, List<List<String>> sets) {
        this.scope = Set.copyOf(scope);
        one = sets.isEmpty();
        for (int i = 0; i < sets.size(); i++) {
            for (String key : sets.get(i)) {
                zones.putIfAbsent(key, i);
            }
        }
    }

    public boolean holds(BlockPlace place) {
        if (scope.isEmpty() || scope.contains(place.site().key()) || scope.contains(place.room().key()) || scope.contains(place.block().key())) {
            return true;
        }
        return place.building() != null && scope.contains(place.building().key()) || place.groups().stream().anyMatch(group -> scope.contains(group.key()));
    }

    /// Number of its zone; -1 for none.
    public int of(BlockPlace place) {
        return one ? 0 : place.around().stream().filter(zones::containsKey).findFirst().map(zones::get).orElse(-1);
    }
}
