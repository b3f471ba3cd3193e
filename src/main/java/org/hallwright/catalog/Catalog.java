package org.hallwright.catalog;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallwright.model.Size;

/// All equipment a plan may name, by id.
public final class Catalog {
    private final Map<String, DeviceType> devices = new LinkedHashMap<>();
    private final Map<String, Standing> standing = new LinkedHashMap<>();

    /// @throws IllegalArgumentException when two of them share an id
    public Catalog(List<DeviceType> devices, List<RackType> racks, List<PlantType> plant) {
        devices.forEach(d -> add(this.devices, d.id(), d));
        racks.forEach(r -> add(standing, r.id(), r));
        plant.forEach(p -> add(standing, p.id(), p));
    }

    private static <T> void add(Map<String, T> into, String id, T value) {
        if (into.put(id, value) != null) {
            throw new IllegalArgumentException("the catalogue holds '" + id + "' twice");
        }
    }

    /// What can stand at a position, by id.
    public Optional<Standing> standing(String id) {
        return Optional.ofNullable(standing.get(id));
    }

    public Optional<DeviceType> device(String id) {
        return Optional.ofNullable(devices.get(id));
    }

    /// Outer size of what has this id.
    public Optional<Size> size(String id) {
        return standing(id).map(Standing::size);
    }

    public Collection<Standing> standing() {
        return java.util.Collections.unmodifiableCollection(standing.values());
    }

    public Collection<DeviceType> devices() {
        return java.util.Collections.unmodifiableCollection(devices.values());
    }
}
