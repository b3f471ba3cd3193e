package org.hallwright.thermal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.RackType;
import org.hallwright.catalog.Standing;
import org.hallwright.model.Block;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.CoolingSystem;
import org.hallwright.model.CoolingSystem.AirSide;
import org.hallwright.model.CoolingSystem.Loop;
import org.hallwright.model.RackTable;
import org.jspecify.annotations.Nullable;

/// What the units and racks of one block are to a cooling system. It depends on the block alone, so it is kept while the block
/// stays the same value.
///
/// @param first number of the block's first position
/// @param around keys of what the block stands in, the innermost first
/// @param plant coolers and pumps of loops, and coolers of air
/// @param liquid racks with cold plates that no CDU within them cools
/// @param shared ids of the loops that may take these, the first one with coolers does
/// @param alone racks with a CDU within them, those that are alike together, by loop
record BlockUnits(
        Block block, int first, List<String> around, CoolingSystem system, List<Plant> plant, Numbers liquid, List<String> shared, List<Alone> alone) {
    /// Units of one role in a row.
    ///
    /// @param loop that they cool or pump; null for none
    /// @param id of that loop in its part
    /// @param air key of the coolers of air that they belong to; empty for none
    record Plant(@Nullable Loop loop, String part, String id, boolean pumps, String air, Numbers units) {}

    /// Racks that are alike, each with a CDU of a loop.
    record Alone(Loop loop, String part, String id, Numbers racks) {}

    /// What a unit of plant does in a system: it cools one loop, the first that names its type, or pumps it, or cools air.
    private record Role(@Nullable Loop cools, @Nullable Loop pumps, @Nullable AirSide air) {
        static @Nullable Role of(CoolingSystem system, String type) {
            Loop cools = system.loops().stream().filter(loop -> loop.types().contains(type)).findFirst().orElse(null);
            Loop pumps = system.loops().stream().filter(loop -> loop.pumps().contains(type)).findFirst().orElse(null);
            AirSide air = system.air().stream().filter(side -> side.types().contains(type)).findFirst().orElse(null);
            return cools == null && pumps == null && air == null ? null : new Role(cools, pumps, air);
        }
    }

    boolean still(BlockPlace place, CoolingSystem now) {
        return place.block() == block && place.first() == first && now == system && place.room().key().equals(around.get(place.groups().size() + 1))
                && (place.groups().isEmpty() || place.groups().getFirst().key().equals(around.get(place.groups().size()))) && place.around().equals(around);
    }

    /// Key of the coolers of an air side in a zone.
    static String airKey(CoolingSystem system, AirSide side, String zone) {
        return system.key() + " " + side.key() + " " + zone;
    }

    /// Id of a loop of a part.
    static String id(CoolingSystem system, Loop loop, String part) {
        return system.key() + "." + loop.key() + "." + part;
    }

    /// Sorts the units of blocks of one system.
    static final class Sorter {
        private final RackTable table;
        private final Catalog catalog;
        private final Reach bounds;
        private final CoolingSystem system;
        private final RackHeat heat;
        private final Stated stated;
        private final @Nullable Role[] roles;
        private final List<Loop> within;
        private final List<Loop> sharing;
        private final Map<String, Set<String>> devices = new HashMap<>();

        Sorter(RackTable table, Catalog catalog, Reach bounds, RackHeat heat, Stated stated) {
            this.table = table;
            this.catalog = catalog;
            this.bounds = bounds;
            this.system = bounds.system();
            this.heat = heat;
            this.stated = stated;
            within = system.loops().stream().filter(loop -> loop.coldPlates() && loop.per() == CoolingSystem.Level.RACK).toList();
            sharing = system.loops().stream().filter(loop -> loop.coldPlates() && loop.per() != CoolingSystem.Level.RACK).toList();
            roles = new Role[table.types().size()];
            for (int t = 0; t < roles.length; t++) {
                Standing standing = catalog.standing(table.types().get(t)).orElse(null);
                roles[t] = standing == null || standing instanceof RackType ? null : Role.of(system, standing.id());
            }
        }

        BlockUnits of(BlockPlace place) {
            BlockUnits units = new BlockUnits(place.block(), place.first(), place.around(), system, new ArrayList<>(), new Numbers(), new ArrayList<>(), new ArrayList<>());
            Role last = null;
            for (int n = place.first(); n < place.first() + place.layout().places().size(); n++) {
                Role role = table.present(n) ? roles[table.type[n]] : null;
                if (role != null) {
                    if (role != last) {
                        last = role;
                        Loop loop = role.cools() != null ? role.cools() : role.pumps();
                        String part = loop == null ? "" : bounds.part(loop.per(), place);
                        units.plant.add(new Plant(loop, part, loop == null ? "" : id(system, loop, part), role.cools() == null,
                                role.air() == null ? "" : airKey(system, role.air(), bounds.zone(place)), new Numbers()));
                    }
                    units.plant.getLast().units().add(n);
                } else if (table.present(n) && heat.liquidW[n] > 0) {
                    rack(units, n);
                }
            }
            if (!units.liquid.isEmpty()) {
                sharing.forEach(loop -> units.shared.add(id(system, loop, bounds.part(loop.per(), place))));
            }
            return units;
        }

        private void rack(BlockUnits units, int rack) {
            for (Alone alone : units.alone) {
                if (alike(alone.racks().get(0), rack)) {
                    alone.racks().add(rack);
                    return;
                }
            }
            Set<String> inside = within.isEmpty() ? Set.of() : devices.computeIfAbsent(table.typeOf(rack), type -> devices(catalog.standing(type).orElse(null)));
            for (Loop loop : within) {
                if (loop.types().stream().anyMatch(inside::contains)) {
                    String part = units.block.key() + (units.alone.isEmpty() ? "" : "." + (units.alone.size() + 1));
                    units.alone.add(new Alone(loop, part, id(system, loop, part), new Numbers()));
                    units.alone.getLast().racks().add(rack);
                    return;
                }
            }
            units.liquid.add(rack);
        }

        private boolean alike(int a, int b) {
            return table.type[a] == table.type[b] && heat.liquidW[a] == heat.liquidW[b] && Double.compare(heat.liquidLpm[a], heat.liquidLpm[b]) == 0
                    && stated.out(a) == stated.out(b) && stated.of(a).equals(stated.of(b));
        }

        private static Set<String> devices(@Nullable Standing standing) {
            return standing instanceof RackType rack ? rack.mounts().stream().map(mount -> mount.device().id()).collect(Collectors.toSet()) : Set.of();
        }
    }
}
