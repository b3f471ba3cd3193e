package org.hallwright.session;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Building;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.model.Site;

/// Levels of selection, from the outside in.
public enum Depth {
    SITE,
    BUILDING,
    ROOM,
    GROUP,
    BLOCK,
    RACK;

    /// Metres a pixel covers from which on rooms are taken rather than what stands in them.
    public static final double ROOM_FROM = 0.30;

    /// One thing on the way from the site to a rack.
    public record Step(Depth depth, String id, String label) {}

    /// From the site down to the rack with this number. Nested groups are several steps.
    public static List<Step> chain(RackTable table, int number) {
        BlockPlace place = table.placeOf(number);
        List<Step> chain = new ArrayList<>();
        chain.add(new Step(SITE, place.site().key(), place.site().label()));
        if (place.building() != null) {
            chain.add(new Step(BUILDING, place.building().key(), place.building().label()));
        }
        chain.add(new Step(ROOM, place.room().key(), place.room().label()));
        place.groups().forEach(g -> chain.add(new Step(GROUP, g.key(), g.label())));
        chain.add(new Step(BLOCK, place.block().key(), place.block().label()));
        chain.add(new Step(RACK, table.id(number).toString(), table.nameOf(number)));
        return chain;
    }

    /// From the site down to a room.
    public static List<Step> chain(Plan plan, Room room) {
        return PlanTree.path(plan, room.key()).stream()
                .map(part -> new Step(part instanceof Site ? SITE : part instanceof Building ? BUILDING : ROOM, part.key(), part.label()))
                .toList();
    }

    /// The step that a click takes at a zoom: the object proper to it.
    ///
    /// @param metresPerPixel metres a pixel covers at what was clicked
    public static Step proper(List<Step> chain, double metresPerPixel) {
        Depth wanted = metresPerPixel > 0.9 ? BUILDING : metresPerPixel > ROOM_FROM ? ROOM : metresPerPixel > 0.12 ? GROUP : metresPerPixel > 0.055 ? BLOCK : RACK;
        Step best = chain.getFirst();
        for (Step step : chain) {
            if (step.depth().compareTo(wanted) <= 0) {
                best = step;
            }
        }
        return best;
    }

    /// The step one level further in than the selected one, or `proper` when nothing on the chain is selected.
    public static Step inward(List<Step> chain, java.util.Set<String> selected, Step proper) {
        for (int i = 0; i < chain.size(); i++) {
            if (selected.contains(chain.get(i).id())) {
                return chain.get(Math.min(chain.size() - 1, i + 1));
            }
        }
        return proper;
    }
}
