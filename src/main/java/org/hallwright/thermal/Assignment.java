package org.hallwright.thermal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.Block;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.CoolingSystem;
import org.hallwright.model.CoolingSystem.AirSide;
import org.hallwright.model.CoolingSystem.Loop;
import org.hallwright.model.RackTable;
import org.jspecify.annotations.Nullable;

/// Who cools what: the loops of every part, the coolers of every hall, and the racks of each. It follows from the intent of
/// the systems and from keys, never from places.
final class Assignment {
    private static final Numbers NONE = new Numbers();

    private final RackTable table;
    /// Loops by id, in the order of systems and blocks.
    final Map<String, LoopDraft> loops = new LinkedHashMap<>();
    /// Coolers of room air by system, air side and zone.
    private final Map<String, Numbers> coolers = new HashMap<>();
    /// The system that each block lies in; none where no system reaches it.
    private final Map<String, Reach> reach = new HashMap<>();
    /// The loop of each rack's cold plates; null for none.
    final @Nullable LoopDraft[] plates;
    /// Problems of the intent, for people: what is wrong by the key or id it is about.
    final Map<String, String> faults = new LinkedHashMap<>();
    /// What is kept for a later version of the plan.
    final Map<Block, BlockUnits> units = new IdentityHashMap<>();

    /// @param before what was kept of an earlier version with the same load, measurements and units out of service
    Assignment(RackTable table, Catalog catalog, List<CoolingSystem> systems, RackHeat heat, Stated stated, Map<Block, BlockUnits> before) {
        this.table = table;
        plates = new LoopDraft[table.capacity()];
        for (CoolingSystem system : systems) {
            Reach bounds = new Reach(system);
            List<BlockPlace> places = table.places().stream().filter(place -> !reach.containsKey(place.block().key()) && bounds.holds(place)).toList();
            BlockUnits.Sorter sorter = new BlockUnits.Sorter(table, catalog, bounds, heat, stated);
            List<BlockUnits> sorted = new ArrayList<>(places.size());
            for (BlockPlace place : places) {
                reach.put(place.block().key(), bounds);
                BlockUnits old = before.get(place.block());
                BlockUnits of = old != null && old.still(place, system) ? old : sorter.of(place);
                units.put(place.block(), of);
                sorted.add(of);
                plant(bounds, place, of);
            }
            for (int i = 0; i < sorted.size(); i++) {
                racks(bounds, places.get(i), sorted.get(i));
            }
            loops.values().stream().filter(draft -> draft.system == system && !draft.spec.to().isEmpty()).toList().forEach(draft -> connect(bounds, draft));
        }
    }

    /// The system of a block; null for none.
    @Nullable Reach of(BlockPlace place) {
        return reach.get(place.block().key());
    }

    /// Coolers of an air side in a zone.
    Numbers coolers(CoolingSystem system, AirSide side, String zone) {
        return coolers.getOrDefault(BlockUnits.airKey(system, side, zone), NONE);
    }

    /// The loop that takes the heat of coolers at a place; null where it is not in the plan.
    @Nullable LoopDraft loop(Reach bounds, String key, BlockPlace at) {
        return key.isEmpty() ? null : bounds.system().loop(key).map(spec -> loops.get(BlockUnits.id(bounds.system(), spec, bounds.part(spec.per(), at)))).orElse(null);
    }

    private LoopDraft draft(Reach bounds, Loop spec, String id, String part, BlockPlace place) {
        LoopDraft known = loops.get(id);
        if (known == null) {
            known = new LoopDraft(bounds.system(), spec, part, place.site().key());
            loops.put(id, known);
        }
        return known;
    }

    private void plant(Reach bounds, BlockPlace place, BlockUnits of) {
        for (BlockUnits.Plant plant : of.plant()) {
            if (plant.loop() != null) {
                LoopDraft draft = draft(bounds, plant.loop(), plant.id(), plant.part(), place);
                (plant.pumps() ? draft.pumps : draft.coolers).addAll(plant.units());
            }
            if (!plant.air().isEmpty()) {
                coolers.computeIfAbsent(plant.air(), k -> new Numbers()).addAll(plant.units());
            }
        }
    }

    private void racks(Reach bounds, BlockPlace place, BlockUnits of) {
        for (BlockUnits.Alone alone : of.alone()) {
            LoopDraft draft = draft(bounds, alone.loop(), alone.id(), alone.part(), place);
            draft.coolers.addAll(alone.racks());
            join(draft, alone.racks());
        }
        for (String id : of.shared()) {
            LoopDraft draft = loops.get(id);
            if (draft != null && !draft.coolers.isEmpty()) {
                join(draft, of.liquid());
                return;
            }
        }
    }

    private void join(LoopDraft draft, Numbers racks) {
        draft.racks.addAll(racks);
        for (int i = 0; i < racks.size(); i++) {
            plates[racks.get(i)] = draft;
        }
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
