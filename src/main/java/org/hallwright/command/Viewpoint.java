package org.hallwright.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hallwright.model.Extent;
import org.hallwright.model.Eye;
import org.hallwright.model.Frame;
import org.hallwright.model.Look;
import org.hallwright.model.Part;
import org.hallwright.model.PlanTree;
import org.hallwright.model.RackId;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.model.View;
import org.hallwright.scene.CampusView;

/// From where a picture is taken.
///
/// @param title what is seen, for people; empty for the whole campus
/// @param overlay overlay that a saved view asks for; empty for none
/// @param aim points the camera
record Viewpoint(String title, String overlay, Consumer<CampusView> aim) {
    private static final double SEEN_HEIGHT = 2400;
    /// Millimetres before the front of a rack, and along its row, from where it is looked at.
    private static final double AWAY = 1000;
    private static final double ASIDE = 2300;

    /// @param name `iso`, `top`, `plan`, `hall:ID` or `KIND:ID` for any part, `rack:ID`, or the name of a saved view
    static Viewpoint of(String name, Opened layout) {
        RackTable table = layout.table();
        Optional<View> saved = table.plan().views().stream().filter(v -> v.name().equals(name)).findFirst();
        if (saved.isPresent()) {
            return new Viewpoint(name, saved.get().look().overlay(), campus -> campus.go(saved.get().look(), true));
        }
        int colon = name.indexOf(':');
        String id = name.substring(colon + 1);
        return switch (name.substring(0, Math.max(0, colon))) {
            case "rack" -> rack(id, table);
            case "" -> switch (name) {
                case "iso" -> new Viewpoint("", "", campus -> campus.home(true));
                case "plan" -> new Viewpoint("", "", campus -> campus.plan(true));
                case "top" -> new Viewpoint("", "", campus -> campus.top(true));
                default -> throw unknown(name, layout);
            };
            case "hall", "room", "yard", "building", "site", "group", "block" -> part(id, layout);
            default -> throw unknown(name, layout);
        };
    }

    private static WrongCall unknown(String name, Opened layout) {
        String saved = layout.table().plan().views().stream().map(v -> "'" + v.name() + "'").collect(Collectors.joining(", "));
        return new WrongCall("There is no view '" + name + "'. Write iso, top, plan, hall:ID, rack:ID"
                + (saved.isEmpty() ? "." : " or one of the saved views " + saved + "."));
    }

    private static Viewpoint part(String key, Opened layout) {
        List<Part> path = PlanTree.path(layout.table().plan(), key);
        if (path.isEmpty()) {
            throw new WrongCall("There is no '" + key + "' in this layout. `hallwright report` lists its halls.");
        }
        Frame frame = PlanTree.inside(PlanTree.frameOfParent(path), path.getLast());
        Extent extent = Extent.of(path.getLast(), layout.catalog()::size).in(frame);
        return new Viewpoint(path.getLast().label(), "", campus -> {
            campus.home(true);
            campus.frame(extent, frame.z(), SEEN_HEIGHT);
        });
    }

    /// A rack is looked at as a person in its front aisle does: obliquely, since the opposite row is near, from the side
    /// that lies towards the middle of the room.
    private static Viewpoint rack(String id, RackTable table) {
        int n = RackId.matches(id) ? table.number(RackId.parse(id)) : -1;
        if (n < 0) {
            throw new WrongCall("There is no rack '" + id + "' in this layout. Write its id, for example "
                    + (table.places().isEmpty() ? "K1.R01.P01" : table.places().getFirst().block().key() + ".R01.P01") + ".");
        }
        Frame rack = new Frame(table.x[n], table.y[n], table.z[n], table.yaw[n]);
        Room room = table.placeOf(n).room();
        Frame inside = PlanTree.inside(PlanTree.frameOfParent(PlanTree.path(table.plan(), room.key())), room);
        double middleX = rack.localX(inside.worldX(room.width() / 2.0, room.depth() / 2.0), inside.worldY(room.width() / 2.0, room.depth() / 2.0));
        double aside = middleX < 0 ? -ASIDE : ASIDE;
        double away = table.depth[n] / 2.0 + AWAY;
        double eyes = rack.z() + 0.7 * table.height[n];
        double middle = rack.z() + 0.5 * table.height[n];
        Look look = new Look(new Eye(rack.worldX(aside, -away) / 1000, rack.worldY(aside, -away) / 1000, eyes / 1000),
                new Eye(rack.worldX(0, -table.depth[n] / 2.0) / 1000, rack.worldY(0, -table.depth[n] / 2.0) / 1000, middle / 1000), "");
        return new Viewpoint(table.nameOf(n), "", campus -> campus.go(look, true));
    }
}
