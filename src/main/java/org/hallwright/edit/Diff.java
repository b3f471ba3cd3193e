package org.hallwright.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.model.Block;
import org.hallwright.model.Building;
import org.hallwright.model.Contents;
import org.hallwright.model.Group;
import org.hallwright.model.Item;
import org.hallwright.model.Part;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Room;
import org.hallwright.model.Site;

/// What differs between two plans: parts that went, changed or came. Found by identity, so plans that share most of their
/// parts are compared in next to no time.
///
/// @param removed keys of parts that are gone, outermost only
/// @param changed parts as they are now, the innermost that differ
/// @param added parts that came, with their parent and their place in it
/// @param header true when name, notes, templates, networks, power and cooling systems, views or the list of sites differ
public record Diff(List<String> removed, List<Part> changed, List<Added> added, boolean header, Plan after) {
    public record Added(String parent, int index, Part part) {}

    public static Diff of(Plan before, Plan after) {
        Collector found = new Collector();
        boolean header = before != after && !head(before).equals(head(after));
        Map<String, Site> old = new HashMap<>();
        before.sites().forEach(site -> old.put(site.key(), site));
        boolean sameSites = before.sites().stream().map(Site::key).toList().equals(after.sites().stream().map(Site::key).toList());
        if (sameSites) {
            after.sites().forEach(site -> found.compare(old.getOrDefault(site.key(), site), site));
        }
        return new Diff(List.copyOf(found.removed), List.copyOf(found.changed), List.copyOf(found.added), header || !sameSites, after);
    }

    private static List<Object> head(Plan plan) {
        return List.of(plan.name(), plan.description(), plan.notes(), plan.phases(), plan.templates(), plan.networks(), plan.power(), plan.cooling(),
                plan.transports(), plan.views(), plan.tours(), plan.titleBlock());
    }

    public boolean empty() {
        return removed.isEmpty() && changed.isEmpty() && added.isEmpty() && !header;
    }

    /// Makes the same changes in the plan the difference was taken from.
    public Plan apply(Plan before) {
        if (header) {
            return after;
        }
        Plan result = before;
        for (String key : removed) {
            result = PlanTree.remove(result, key);
        }
        for (Part part : changed) {
            result = PlanTree.replace(result, part.key(), old -> part);
        }
        for (Added a : added) {
            result = PlanTree.replace(result, a.parent(), parent -> children(parent, inserted(parent.parts(), a)));
        }
        return result;
    }

    private static List<Part> inserted(List<? extends Part> parts, Added added) {
        List<Part> longer = new ArrayList<>(parts);
        longer.add(Math.min(added.index(), longer.size()), added.part());
        return longer;
    }

    /// A part with other children.
    private static Part children(Part parent, List<Part> parts) {
        return switch (parent) {
            case Site site -> site.with(parts.stream().filter(Building.class::isInstance).map(Building.class::cast).toList(),
                    parts.stream().filter(Room.class::isInstance).map(Room.class::cast).toList());
            case Building building -> building.withRooms(parts.stream().map(Room.class::cast).toList());
            case Room room -> room.withContents(new Contents(parts.stream().map(Item.class::cast).toList(), room.contents().fixtures()));
            case Group group -> group.withContents(new Contents(parts.stream().map(Item.class::cast).toList(), group.contents().fixtures()));
            case Block block -> block;
        };
    }

    private static final class Collector {
        final List<String> removed = new ArrayList<>();
        final List<Part> changed = new ArrayList<>();
        final List<Added> added = new ArrayList<>();

        void compare(Part before, Part after) {
            if (before == after || before.equals(after)) {
                return;
            }
            if (!children(before, List.of()).equals(children(after, List.of())) || before instanceof Block) {
                changed.add(after);
                return;
            }
            Map<String, Part> old = new HashMap<>();
            before.parts().forEach(part -> old.put(part.key(), part));
            List<String> kept = after.parts().stream().map(Part::key).filter(old::containsKey).toList();
            if (!kept.equals(before.parts().stream().map(Part::key).filter(kept::contains).toList())) {
                changed.add(after);
                return;
            }
            before.parts().stream().map(Part::key).filter(key -> !kept.contains(key)).forEach(removed::add);
            for (int i = 0; i < after.parts().size(); i++) {
                Part now = after.parts().get(i);
                Part was = old.get(now.key());
                if (was == null) {
                    added.add(new Added(after.key(), i, now));
                } else {
                    compare(was, now);
                }
            }
        }
    }
}
