package org.hallwright.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.hallwright.model.Size;

/// A rack: a frame with devices by U. Its power, mass, GPUs, ports and price are sums over its devices; where figures of
/// the whole rack are known, the sums come to them and are trusted as they are.
///
/// @param role what it is for
/// @param size outer size, rear-door cooler included
/// @param form where its dimensions were read
/// @param contents where the devices in it were read
/// @param units height of the frame in rack units
/// @param rearDoor rear-door cooler, and how deep it is: 0 for none
/// @param mounts devices from the bottom up
/// @param whole figures known of the rack as a whole, by name: `massKg`, `maximumW`, `typicalW`, `priceUsd`, and
///     `airRiseK`, see [#airRiseK]
public record RackType(
        String id, String name, String maker, Role role, Size size, Origin form, Origin contents, int units, int rearDoor, List<Mount> mounts,
        Map<String, Figure> whole)
        implements Standing {
    /// Height of a standard rack unit (IEC 60297: 1.75 inches), millimetres.
    private static final double UNIT_MM = 44.45;

    public enum Role {
        GPU,
        NETWORK,
        SPINE,
        CORE,
        STORAGE,
        CPU,
        MANAGEMENT
    }

    /// A device at a place in the rack.
    ///
    /// @param u lowest unit it takes, from 1 at the bottom; 0 for what takes none
    public record Mount(int u, DeviceType device) {}

    public RackType {
        mounts = List.copyOf(mounts);
        whole = Map.copyOf(whole);
    }

    @Override
    public Figure massKg() {
        return sum("massKg", DeviceType::massKg);
    }

    @Override
    public Figure maximumW() {
        return sum("maximumW", DeviceType::maximumW);
    }

    @Override
    public Figure typicalW() {
        return sum("typicalW", DeviceType::typicalW);
    }

    @Override
    public Figure priceUsd() {
        return sum("priceUsd", DeviceType::priceUsd);
    }

    @Override
    public int gpus() {
        return mounts.stream().mapToInt(m -> m.device().gpus()).sum();
    }

    /// Design rise of its air from front to rear, K; none where it is not known.
    public Optional<Figure> airRiseK() {
        return Optional.ofNullable(whole.get("airRiseK"));
    }

    /// The rack with other devices at some units. The sums known of the whole rack hold no more.
    ///
    /// @param devices device id by the lowest unit it takes; an empty id removes what is there
    public RackType with(SortedMap<Integer, String> devices, Catalog catalog) {
        List<Mount> changed = new ArrayList<>(mounts);
        changed.removeIf(mount -> devices.containsKey(mount.u()));
        devices.forEach((u, device) -> catalog.device(device).ifPresent(d -> changed.add(new Mount(u, d))));
        changed.sort(Comparator.comparingInt(Mount::u));
        Map<String, Figure> kept = airRiseK().map(rise -> Map.of("airRiseK", rise)).orElse(Map.of());
        return new RackType(id, name, maker, role, size, form, contents, units, rearDoor, changed, kept);
    }

    /// Height of one of its units, millimetres: less than the standard where the frame has no room for as many.
    public double unitMm() {
        return Math.min(UNIT_MM, (size.height() - 60) / Math.max(1.0, units));
    }

    /// Height above the floor at which unit `u`, from 1, begins, millimetres.
    public double bottomMm(int u) {
        return (size.height() - units * unitMm()) * 0.6 + (u - 1) * unitMm();
    }

    /// Servers with accelerators in it.
    public int nodes() {
        return (int) mounts.stream()
                .filter(m -> m.device().kind() == DeviceType.Kind.GPU_SERVER || m.device().kind() == DeviceType.Kind.GPU_TRAY)
                .count();
    }

    /// Model of its accelerators; empty for none.
    public String gpuType() {
        return mounts.stream().map(m -> m.device().gpuType()).filter(t -> !t.isEmpty()).findFirst().orElse("");
    }

    /// Part of its heat that goes to liquid at maximum load, 0..1, the rear door left out.
    public double liquidShare() {
        double liquidW = mounts.stream()
                .mapToDouble(m -> m.device().maximumW().value() * m.device().liquidShare().value())
                .sum();
        double totalW = maximumW().value();
        return totalW == 0 ? 0 : liquidW / totalW;
    }

    @Override
    public String kindName() {
        return role == Role.GPU ? gpuType() + " rack" : role.name().toLowerCase(Locale.ROOT) + " rack";
    }

    private Figure sum(String name, Function<DeviceType, Figure> figure) {
        double total = mounts.stream().mapToDouble(m -> figure.apply(m.device()).value()).sum();
        Figure known = whole.get(name);
        if (known != null) {
            return new Figure(total, known.confidence(), known.source());
        }
        Confidence least = mounts.stream()
                .map(m -> figure.apply(m.device()))
                .filter(f -> f.value() != 0)
                .map(Figure::confidence)
                .max(Comparator.naturalOrder())
                .orElse(Confidence.DERIVED);
        return new Figure(total, least, "sum of its devices");
    }
}
