package org.hallwright.thermal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.PlantType;
import org.hallwright.catalog.RackType;
import org.hallwright.catalog.Standing;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.CoolingSystem;
import org.hallwright.model.CoolingSystem.AirSide;
import org.hallwright.model.CoolingSystem.Level;
import org.hallwright.model.CoolingSystem.Loop;
import org.hallwright.model.RackTable;
import org.jspecify.annotations.Nullable;

/// Who cools what: the loops of every part, the coolers of every hall, and the racks of each. It follows from the intent of
/// the systems and from keys, never from places.
final class Assignment {
    private static final Numbers NONE = new Numbers();

    final RackTable table;
    final Catalog catalog;
    private final Stated stated;
    /// Loops by id, in the order of systems, loops and keys.
    final Map<String, LoopDraft> loops = new LinkedHashMap<>();
    /// Coolers of room air by system, air side and zone.
    private final Map<String, Numbers> coolers = new HashMap<>();
    /// The system that each block lies in; none where no system reaches it.
    private final Map<String, Reach> reach = new HashMap<>();
    /// The loop of each rack's cold plates; null for none.
    final @Nullable LoopDraft[] plates;
    /// Problems of the intent, for people: what is wrong by the key or id it is about.
    final Map<String, String> faults = new LinkedHashMap<>();
    private final Map<String, Set<String>> devices = new HashMap<>();

    Assignment(RackTable table, Catalog catalog, List<CoolingSystem> systems, RackHeat heat, Stated stated) {
        this.table = table;
        this.stated = stated;
        this.catalog = catalog;
        plates = new LoopDraft[table.capacity()];
        List<BlockPlace> ordered = table.places();
        for (CoolingSystem system : systems) {
            Reach bounds = new Reach(system);
            List<BlockPlace> places = ordered.stream().filter(place -> !reach.containsKey(place.block().key()) && bounds.holds(place)).toList();
            places.forEach(place -> reach.put(place.block().key(), bounds));
            @Nullable Role[] roles = roles(system);
            places.forEach(place -> plant(bounds, place, roles));
            List<Loop> cold = system.loops().stream().filter(Loop::coldPlates).toList();
            places.forEach(place -> racks(bounds, place, heat, cold));
            loops.values().stream().filter(draft -> draft.system == system && !draft.spec.to().isEmpty()).toList().forEach(draft -> connect(bounds, draft));
        }
    }

    /// The system of a block; null for none.
    @Nullable Reach of(BlockPlace place) {
        return reach.get(place.block().key());
    }

    /// Coolers of an air side in a zone.
    Numbers coolers(CoolingSystem system, AirSide side, String zone) {
        return coolers.getOrDefault(system.key() + " " + side.key() + " " + zone, NONE);
    }

    /// The loop that takes the heat of coolers at a place; null where it is not in the plan.
    @Nullable LoopDraft loop(Reach bounds, String key, BlockPlace at) {
        return key.isEmpty() ? null : bounds.system().loop(key).map(spec -> loops.get(id(bounds, spec, bounds.part(spec.per(), at)))).orElse(null);
    }

    private static String id(Reach bounds, Loop spec, String part) {
        return bounds.system().key() + "." + spec.key() + "." + part;
    }

    private LoopDraft draft(Reach bounds, Loop spec, String part, BlockPlace place) {
        return loops.computeIfAbsent(id(bounds, spec, part), i -> new LoopDraft(bounds.system(), spec, part, place.site().key()));
    }

    /// What a unit of plant does in a system: it cools one loop, the first that names its type, or pumps it, or cools air.
    private record Role(@Nullable Loop cools, @Nullable Loop pumps, @Nullable AirSide air) {
        static @Nullable Role of(CoolingSystem system, String type) {
            Loop cools = system.loops().stream().filter(loop -> loop.types().contains(type)).findFirst().orElse(null);
            Loop pumps = system.loops().stream().filter(loop -> loop.pumps().contains(type)).findFirst().orElse(null);
            AirSide air = system.air().stream().filter(side -> side.types().contains(type)).findFirst().orElse(null);
            return cools == null && pumps == null && air == null ? null : new Role(cools, pumps, air);
        }
    }

    /// Roles by index of the type; null for none.
    private @Nullable Role[] roles(CoolingSystem system) {
        @Nullable Role[] roles = new Role[table.types().size()];
        for (int t = 0; t < roles.length; t++) {
            roles[t] = catalog.standing(table.types().get(t)).orElse(null) instanceof PlantType ? Role.of(system, table.types().get(t)) : null;
        }
        return roles;
    }

    private void plant(Reach bounds, BlockPlace place, @Nullable Role[] roles) {
        LoopDraft cooled = null;
        Numbers airing = null;
        Role last = null;
        for (int n = place.first(); n < place.first() + place.layout().places().size(); n++) {
            Role role = table.present(n) ? roles[table.type[n]] : null;
            if (role == null) {
                continue;
            }
            if (role != last) {
                last = role;
                Loop spec = role.cools() != null ? role.cools() : role.pumps();
                cooled = spec == null ? null : draft(bounds, spec, bounds.part(spec.per(), place), place);
                airing = role.air() == null ? null
                        : coolers.computeIfAbsent(bounds.system().key() + " " + role.air().key() + " " + bounds.zone(place), k -> new Numbers());
            }
            if (cooled != null) {
                (role.cools() != null ? cooled.coolers : cooled.pumps).add(n);
            }
            if (airing != null) {
                airing.add(n);
            }
        }
    }

    private void racks(Reach bounds, BlockPlace place, RackHeat heat, List<Loop> cold) {
                List<LoopDraft> variants = new ArrayList<>();
        @Nullable LoopDraft[] shared = new LoopDraft[cold.size()];
        boolean asked = false;
        for (int n = place.first(); n < place.first() + place.layout().places().size(); n++) {
            if (!table.present(n) || heat.liquidW[n] <= 0) {
                continue;
            }
            for (int i = 0; !asked && i < shared.length; i++) {
                shared[i] = cold.get(i).per() == Level.RACK ? null : loops.get(id(bounds, cold.get(i), bounds.part(cold.get(i).per(), place)));
            }
            asked = true;
            for (int i = 0; i < shared.length; i++) {
                LoopDraft draft = cold.get(i).per() == Level.RACK ? own(bounds, cold.get(i), place, n, heat, variants) : shared[i];
                if (draft != null && !draft.coolers.isEmpty()) {
                    draft.racks.add(n);
                    plates[n] = draft;
                    break;
                }
            }
        }
    }

    /// The loop of a rack with a CDU of its own, which stands for those of all like it in the block; null for a rack without.
    private @Nullable LoopDraft own(Reach bounds, Loop spec, BlockPlace place, int rack, RackHeat heat, List<LoopDraft> variants) {
        for (LoopDraft draft : variants) {
            if (draft.spec == spec && alike(draft.coolers.get(0), rack, heat)) {
                draft.coolers.add(rack);
                return draft;
            }
        }
        Set<String> within = devices.computeIfAbsent(table.typeOf(rack), type -> devices(catalog.standing(type).orElse(null)));
        if (spec.types().stream().noneMatch(within::contains)) {
            return null;
        }
        LoopDraft draft = draft(bounds, spec, place.block().key() + (variants.isEmpty() ? "" : "." + (variants.size() + 1)), place);
        draft.coolers.add(rack);
        variants.add(draft);
        return draft;
    }

    private boolean alike(int a, int b, RackHeat heat) {
        return table.type[a] == table.type[b] && heat.liquidW[a] == heat.liquidW[b] && Double.compare(heat.liquidLpm[a], heat.liquidLpm[b]) == 0
                && stated.out(a) == stated.out(b) && stated.of(a).equals(stated.of(b));
    }

    private static Set<String> devices(@Nullable Standing standing) {
        return standing instanceof RackType rack ? rack.mounts().stream().map(mount -> mount.device().id()).collect(Collectors.toSet()) : Set.of();
    }

    private void connect(Reach bounds, LoopDraft draft) {
        if (draft.coolers.isEmpty()) {
            return;
        }
        BlockPlace at = table.placeOf(draft.coolers.get(0));
        LoopDraft upper = loop(bounds, draft.spec.to(), at);
        if (upper == null) {
            faults.put(draft.id, "nothing cools the loop " + draft.spec.to() + " that its coolers give their heat to");
        } else {
            draft.to = upper;
            upper.from.add(draft);
        }
    }
}
