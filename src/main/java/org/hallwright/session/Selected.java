package org.hallwright.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Group;
import org.hallwright.model.RackId;
import org.hallwright.model.RackTable;

/// What a set of ids stands for.
public final class Selected {
    private Selected() {}

    /// Numbers of all racks that the ids name or contain.
    public static Set<Integer> numbers(RackTable table, Collection<String> ids) {
        Set<Integer> numbers = new TreeSet<>();
        Set<String> parts = new TreeSet<>();
        for (String id : ids) {
            if (RackId.matches(id)) {
                int n = table.number(RackId.parse(id));
                if (n >= 0) {
                    numbers.add(n);
                }
            } else {
                parts.add(id);
            }
        }
        if (!parts.isEmpty()) {
            for (BlockPlace place : table.places()) {
                if (within(place, parts)) {
                    for (int i = 0; i < place.layout().places().size(); i++) {
                        if (table.present(place.first() + i)) {
                            numbers.add(place.first() + i);
                        }
                    }
                }
            }
        }
        return numbers;
    }

    private static boolean within(BlockPlace place, Set<String> parts) {
        return parts.contains(place.block().key()) || parts.contains(place.room().key()) || parts.contains(place.site().key())
                || place.building() != null && parts.contains(place.building().key())
                || place.groups().stream().map(Group::key).anyMatch(parts::contains);
    }

    /// The ids that name racks.
    public static List<String> racks(Collection<String> ids) {
        return ids.stream().filter(RackId::matches).toList();
    }

    /// The ids that name parts.
    public static List<String> parts(Collection<String> ids) {
        List<String> parts = new ArrayList<>(ids);
        parts.removeIf(RackId::matches);
        return parts;
    }
}
