package org.hallwright.edit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hallwright.model.Block;
import org.hallwright.model.BlockLayout;
import org.hallwright.model.Frame;
import org.hallwright.model.Part;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.RackId;
import org.hallwright.model.Room;
import org.hallwright.model.Size;
import org.hallwright.model.Slot;
import org.hallwright.model.SlotException;

/// Finds what an edit is about and refuses what is not there or locked.
final class Targets {
    private Targets() {}

    /// From the site to the part, refusing unknown keys.
    static List<Part> path(Plan plan, String key) {
        List<Part> path = PlanTree.path(plan, key);
        if (path.isEmpty()) {
            throw new EditRefused("There is no '" + key + "' in this plan.");
        }
        return path;
    }

    /// The same, refusing also what is locked or stands in something locked.
    static List<Part> unlocked(Plan plan, String key) {
        List<Part> path = path(plan, key);
        for (Part part : path) {
            if (part.locked()) {
                throw locked(part);
            }
        }
        return path;
    }

    static EditRefused locked(Part part) {
        return new EditRefused(part.label() + " is locked. Unlock it first: in the inspector, or with set KEY locked=false.");
    }

    static Block block(List<Part> path) {
        if (path.getLast() instanceof Block block) {
            return block;
        }
        throw new EditRefused("'" + path.getLast().key() + "' is not a block.");
    }

    static RackId rackId(String id) {
        try {
            return RackId.parse(id);
        } catch (IllegalArgumentException e) {
            throw new EditRefused(e.getMessage() + ".");
        }
    }

    /// What stands at a slot, refusing slots that do not exist or are empty.
    static BlockLayout.Place place(Block block, Slot slot, Function<String, Optional<Size>> sizes) {
        BlockLayout layout = BlockLayout.of(block, sizes);
        int index = layout.indexOf(slot);
        if (index < 0 || !layout.places().get(index).occupied()) {
            throw new EditRefused("Nothing stands at " + block.key() + "." + slot + ".");
        }
        return layout.places().get(index);
    }

    /// Racks by block, in key order.
    static SortedMap<String, TreeSet<Slot>> byBlock(Collection<String> ids) {
        SortedMap<String, TreeSet<Slot>> blocks = new TreeMap<>();
        for (String id : ids) {
            RackId rack = rackId(id);
            blocks.computeIfAbsent(rack.block(), k -> new TreeSet<>()).add(rack.slot());
        }
        return blocks;
    }

    /// The block of a rack with the way to it.
    record Site(List<Part> path, Block block) {
        Slot slot(String id) {
            return rackId(id).slot();
        }
    }

    /// Changes the exceptions of racks that must exist.
    static Plan change(
            Plan plan, Collection<String> ids, Function<String, Optional<Size>> sizes,
            BiFunction<Site, BlockLayout.Place, SlotException> change) {
        Plan result = plan;
        for (Map.Entry<String, TreeSet<Slot>> entry : byBlock(ids).entrySet()) {
            List<Part> path = unlocked(result, entry.getKey());
            Block block = block(path);
            BlockLayout layout = BlockLayout.of(block, sizes);
            Site site = new Site(path, block);
            SortedMap<Slot, SlotException> exceptions = new TreeMap<>(block.exceptions());
            for (Slot slot : entry.getValue()) {
                int index = layout.indexOf(slot);
                if (index < 0 || !layout.places().get(index).occupied()) {
                    throw new EditRefused("Nothing stands at " + block.key() + "." + slot + ".");
                }
                SlotException changed = change.apply(site, layout.places().get(index));
                if (changed.equals(SlotException.NONE)) {
                    exceptions.remove(slot);
                } else {
                    exceptions.put(slot, changed);
                }
            }
            if (!exceptions.equals(block.exceptions())) {
                result = PlanTree.replace(result, block.key(), part -> block.withExceptions(exceptions));
            }
        }
        return result;
    }

    /// The frame of the last part of a path in the campus.
    static Frame frame(List<Part> path) {
        return PlanTree.inside(PlanTree.frameOfParent(path), path.getLast());
    }

    /// The frame of the room on a path to a block, in the campus.
    static Frame roomFrame(List<Part> path) {
        for (int i = path.size() - 1; i >= 0; i--) {
            if (path.get(i) instanceof Room) {
                return frame(path.subList(0, i + 1));
            }
        }
        throw new EditRefused("'" + path.getLast().key() + "' stands in no room.");
    }

    static String count(Collection<?> things, String one, String many) {
        return things.size() == 1 ? one : things.size() + " " + many;
    }

    /// Keys without those that stand inside another of them, so that nothing is moved twice.
    static Collection<String> outermost(Plan plan, Collection<String> keys) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String key : keys) {
            List<Part> path = path(plan, key);
            if (path.subList(0, path.size() - 1).stream().noneMatch(p -> keys.contains(p.key()))) {
                kept.put(key, key);
            }
        }
        return kept.keySet();
    }
}
