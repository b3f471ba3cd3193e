package org.hallwright.scene;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.model.Contents;
import org.hallwright.model.Group;
import org.hallwright.model.Plan;
import org.hallwright.model.Part;
import org.hallwright.model.Building;
import org.hallwright.model.Block;
import org.hallwright.model.Room;
import org.hallwright.model.Site;

/// What the surroundings of a plan depend on: poses, sizes and fixtures of everything but blocks.
final class Skeleton {
    private Skeleton() {}

    /// Equal lists mean equal surroundings.
    static List<Object> of(Plan plan) {
        List<Object> all = new ArrayList<>();
        plan.sites().forEach(site -> add(site, all));
        return all;
    }

    private static void add(Part part, List<Object> all) {
        switch (part) {
            case Site site -> all.addAll(List.of(site.pose(), site.parcel(), site.fixtures()));
            case Building building -> all.addAll(List.of(building.pose(), building.size(), building.fixtures()));
            case Room room -> {
                all.addAll(List.of(room.pose(), room.width(), room.depth(), room.wall(), room.floor(), room.kind()));
                fixtures(room.contents(), all);
            }
            case Group group -> {
                all.add(group.pose());
                fixtures(group.contents(), all);
            }
            case Block block -> {
                return;
            }
        }
        part.parts().forEach(child -> add(child, all));
    }

    private static void fixtures(Contents contents, List<Object> all) {
        all.add(contents.fixtures());
    }
}
