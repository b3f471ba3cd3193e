package org.hallwright.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hallwright.model.Block;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Building;
import org.hallwright.model.Frame;
import org.hallwright.model.Group;
import org.hallwright.model.Item;
import org.hallwright.model.Layer;
import org.hallwright.model.Part;
import org.hallwright.model.Placed;
import org.hallwright.model.PlanTree;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.model.Site;

/// A part of the campus as it stands in a model: sites hold buildings and yards, buildings rooms, rooms groups and blocks.
///
/// @param frame frame in the campus of what stands in it
/// @param shell what is built there, by layer; worked out when it is asked for
/// @param racks numbers of the racks and plant that stand in it, not in one of its parts
record ModelNode(Part part, Frame frame, Supplier<Map<Layer, Mesh>> shell, List<ModelNode> parts, List<Integer> racks) {
    /// The sites of what is exported.
    static List<ModelNode> of(Exported plan) {
        RackTable table = plan.table();
        List<ModelNode> sites = table.plan().sites().stream().map(site -> site(table, site)).toList();
        return plan.scope().isEmpty() ? sites : towards(plan.scope(), sites);
    }

    /// The part of a key whole, and of what it stands in nothing but the way to it.
    private static List<ModelNode> towards(String key, List<ModelNode> parts) {
        List<ModelNode> way = new ArrayList<>();
        for (ModelNode node : parts) {
            List<ModelNode> inner = node.part.key().equals(key) ? List.of() : towards(key, node.parts);
            if (node.part.key().equals(key)) {
                way.add(node);
            } else if (!inner.isEmpty()) {
                way.add(new ModelNode(node.part, node.frame, Map::of, inner, List.of()));
            }
        }
        return way;
    }

    private static ModelNode site(RackTable table, Site site) {
        Frame frame = PlanTree.inside(Frame.CAMPUS, site);
        List<ModelNode> parts = new ArrayList<>();
        site.buildings().forEach(building -> parts.add(building(table, building, frame)));
        site.yards().forEach(yard -> {
            Frame inside = PlanTree.inside(frame, yard);
            parts.add(room(table, yard, frame, Walls.of(Placed.in(yard, inside))));
        });
        return new ModelNode(site, frame, () -> ModelShell.site(site, frame, table.extent(site)), parts, List.of());
    }

    private static ModelNode building(RackTable table, Building building, Frame parent) {
        Frame frame = PlanTree.inside(parent, building);
        List<Placed> fixtures = new ArrayList<>(Placed.of(building.fixtures(), frame));
        building.rooms().forEach(room -> fixtures.addAll(Placed.in(room, PlanTree.inside(frame, room))));
        Walls doors = Walls.of(fixtures);
        Walls walls = doors;
        List<ModelNode> rooms = new ArrayList<>();
        for (Room room : building.rooms()) {
            rooms.add(room(table, room, frame, walls));
            walls = ModelShell.besides(walls, room, PlanTree.inside(frame, room));
        }
        return new ModelNode(building, frame, () -> ModelShell.building(building, frame, doors), rooms, List.of());
    }

    private static ModelNode room(RackTable table, Room room, Frame parent, Walls walls) {
        Frame frame = PlanTree.inside(parent, room);
        return new ModelNode(room, frame, () -> ModelShell.room(room, frame, walls), items(table, room.parts(), frame), List.of());
    }

    private static List<ModelNode> items(RackTable table, List<Item> items, Frame parent) {
        return items.stream().map(item -> {
            Frame frame = PlanTree.inside(parent, item);
            return switch (item) {
                case Group group -> new ModelNode(group, frame, Map::of, items(table, group.parts(), frame), List.of());
                case Block block -> new ModelNode(block, frame, Map::of, List.of(), racks(table, block));
            };
        }).toList();
    }

    private static List<Integer> racks(RackTable table, Block block) {
        BlockPlace place = table.place(block.key()).orElseThrow();
        List<Integer> present = new ArrayList<>();
        for (int n : place.numbers()) {
            if (table.present(n)) {
                present.add(n);
            }
        }
        return present;
    }

    /// What kind of part it is: `site`, `building`, `hall`, `yard`, `group`, `block`.
    String kind() {
        return switch (part) {
            case Site s -> "site";
            case Building b -> "building";
            case Room room -> room.kind().word();
            case Group g -> "group";
            case Block b -> "block";
        };
    }

    /// All racks and plant in it, those of its parts included.
    List<Integer> all() {
        List<Integer> all = new ArrayList<>(racks);
        parts.forEach(inner -> all.addAll(inner.all()));
        return all;
    }
}
