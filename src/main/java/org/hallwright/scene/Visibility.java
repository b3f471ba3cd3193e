package org.hallwright.scene;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.RackType;
import org.hallwright.model.Part;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.RackId;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.model.Section;
import org.hallwright.session.Selected;

/// Which parts of a plan are drawn, and how.
///
/// @param drawn true for numbers that are drawn
/// @param faint true for numbers that are seen through
/// @param planned true for those of them that are not there yet: nobody looks into them
/// @param parts true for keys of buildings, rooms and yards that are drawn
/// @param section how far along each axis things are drawn
record Visibility(IntPredicate drawn, IntPredicate faint, IntPredicate planned, Predicate<String> parts, Section section) {
    /// Everything, and nothing of it faint.
    static final Visibility ALL = new Visibility(n -> true, n -> false, n -> false, key -> true, Section.NONE);

    /// What a cutaway leaves of a table.
    ///
    /// @param planned true for racks that are not there yet
    static Visibility of(RackTable table, Catalog catalog, Cutaway cutaway, IntPredicate planned) {
        IntPredicate faint = n -> planned.test(n) || (cutaway.xray() && catalog.standing(table.typeOf(n)).filter(RackType.class::isInstance).isPresent());
        if (cutaway.isolated().isEmpty()) {
            return new Visibility(table::present, faint, planned, key -> true, cutaway.sections());
        }
        Set<Integer> numbers = Selected.numbers(table, cutaway.isolated());
        Set<String> keys = keys(table.plan(), cutaway.isolated());
        return new Visibility(n -> table.present(n) && numbers.contains(n), faint, planned, keys::contains, cutaway.sections());
    }

    /// True for numbers that are drawn with their middle within the section.
    IntPredicate seen(RackTable table) {
        return n -> drawn.test(n) && section.contains(table.x[n], table.y[n], table.z[n] + table.height[n] / 2.0);
    }

    /// Rooms that are isolated or hold something that is; buildings only as a whole.
    private static Set<String> keys(Plan plan, Set<String> ids) {
        Set<String> keys = new HashSet<>();
        for (String id : ids) {
            List<Part> path = PlanTree.path(plan, RackId.matches(id) ? RackId.parse(id).block() : id);
            path.stream().filter(Room.class::isInstance).forEach(room -> keys.add(room.key()));
            if (!path.isEmpty()) {
                PlanTree.collectKeys(path.getLast(), keys);
            }
        }
        return keys;
    }
}
