package org.hallwright.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.hallwright.model.RackTable;
import org.hallwright.model.Size;

/// All equipment a plan may name, by id.
public final class Catalog {
    private final Map<String, DeviceType> devices = new LinkedHashMap<>();
    private final Map<String, Standing> standing = new LinkedHashMap<>();
    private final Map<String, Rating> ratings = new LinkedHashMap<>();
    private final List<CableType> cables;
    private final List<TrunkType> trunks;

    /// @param cables media in the order they are preferred
    /// @param trunks trunks from the smallest to the largest
    /// @throws IllegalArgumentException when two of them share an id
    public Catalog(List<DeviceType> devices, List<RackType> racks, List<PlantType> plant, List<CableType> cables, List<TrunkType> trunks) {
        this.cables = List.copyOf(cables);
        this.trunks = List.copyOf(trunks);
        devices.forEach(d -> add(this.devices, d.id(), d));
        racks.forEach(r -> add(standing, r.id(), r));
        plant.forEach(p -> add(standing, p.id(), p));
        standing.values().forEach(s -> ratings.put(s.id(), Rating.of(s)));
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

    /// What stands at a number, with the devices that were exchanged by hand.
    public Optional<Standing> at(RackTable table, int number) {
        SortedMap<Integer, String> devices = devices(table, number);
        return standing(table.typeOf(number))
                .map(s -> s instanceof RackType rack && !devices.isEmpty() ? rack.with(devices, this) : s);
    }

    /// The sums of what stands at a number; empty for a type the catalogue does not know.
    public Optional<Rating> rating(RackTable table, int number) {
        return devices(table, number).isEmpty()
                ? ratingOf(table.typeOf(number))
                : at(table, number).map(Rating::of);
    }

    /// The sums of a type; empty for one the catalogue does not know.
    public Optional<Rating> ratingOf(String id) {
        return Optional.ofNullable(ratings.get(id));
    }

    private static SortedMap<Integer, String> devices(RackTable table, int number) {
        return table.placeOf(number).block().exception(table.position(number).slot()).devices();
    }

    public Optional<DeviceType> device(String id) {
        return Optional.ofNullable(devices.get(id));
    }

    /// Cable media, the preferred ones first.
    public List<CableType> cables() {
        return cables;
    }

    /// Trunk cables, the smallest first.
    public List<TrunkType> trunks() {
        return trunks;
    }

    /// Outer size of what has this id.
    public Optional<Size> size(String id) {
        return standing(id).map(Standing::size);
    }

    public Collection<Standing> standing() {
        return Collections.unmodifiableCollection(standing.values());
    }

    public Collection<DeviceType> devices() {
        return Collections.unmodifiableCollection(devices.values());
    }
}
