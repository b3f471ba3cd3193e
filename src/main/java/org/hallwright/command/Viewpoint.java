package org.hallwright.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.hallwright.model.Eye;
import org.hallwright.model.Frame;
import org.hallwright.model.Look;
import org.hallwright.model.Part;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.RackId;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.model.Showing;
import org.hallwright.model.View;
import org.hallwright.picture.Seen;
import org.hallwright.picture.Sheet;
import org.hallwright.picture.Shot;
import org.hallwright.scene.CampusView;
import org.hallwright.scene.PictureSize;
import org.hallwright.tour.Moment;

/// From where a picture is taken.
///
/// @param name as it was asked for, for file names
/// @param title what is seen, for people; empty for the whole campus
/// @param overlay overlay that a saved view asks for; empty for none
/// @param showing what of the campus is drawn
/// @param aim points the camera
/// @param moment of a tour, where it is one
record Viewpoint(String name, String title, String overlay, Showing showing, Consumer<CampusView> aim, Optional<Moment> moment) {
    /// Millimetres before the front of a rack, and along its row, from where it is looked at.
    private static final double AWAY = 1000;
    private static final double ASIDE = 2300;

    private Viewpoint(String name, String title, Consumer<CampusView> aim) {
        this(name, title, "", Showing.USUAL, aim, Optional.empty());
    }

    private static Viewpoint at(String name, Look look) {
        return new Viewpoint(name, name, look.overlay(), look.showing(), campus -> campus.go(look, true), Optional.empty());
    }

    /// A moment of a tour.
    static Viewpoint of(String tour, Moment moment) {
        Look look = moment.look();
        return new Viewpoint(tour, tour, look.overlay(), look.showing(), campus -> campus.go(look, true), Optional.of(moment));
    }

    /// What is said at a moment of a tour.
    Optional<Node> said(Seen seen, PictureSize size, Sheet sheet) {
        return moment.filter(now -> now.said() > 0).map(now -> sheet.saying(seen, size, now));
    }

    /// Several of them: each name as in [#of], or `halls`, `sites` or `views` for all there are.
    static List<Viewpoint> all(List<String> names, Opened layout) {
        Plan plan = layout.table().plan();
        List<Viewpoint> all = new ArrayList<>();
        for (String name : names) {
            switch (plan.view(name).isPresent() ? "" : name) {
                case "halls" -> plan.sites().forEach(site -> site.buildings().forEach(building -> building.rooms().stream().filter(room -> room.kind() == Room.Kind.HALL)
                        .forEach(room -> all.add(of("hall:" + room.key(), layout)))));
                case "sites" -> plan.sites().forEach(site -> all.add(of("site:" + site.key(), layout)));
                case "views" -> plan.views().forEach(view -> all.add(at(view.name(), view.look())));
                default -> all.add(of(name, layout));
            }
        }
        if (all.isEmpty()) {
            throw new WrongCall("This layout has no " + String.join(", ", names) + " to draw.");
        }
        return all;
    }

    /// @param name `iso`, `plan`, `top`, `hall:ID` or `KIND:ID` for any part, `rack:ID`, or the name of a saved view
    static Viewpoint of(String name, Opened layout) {
        RackTable table = layout.table();
        Optional<View> saved = table.plan().view(name);
        if (saved.isPresent()) {
            return at(name, saved.get().look());
        }
        int colon = name.indexOf(':');
        String id = name.substring(colon + 1);
        return switch (name.substring(0, Math.max(0, colon))) {
            case "rack" -> rack(id, table);
            case "" -> switch (name) {
                case "iso" -> new Viewpoint(name, "", campus -> campus.home(true));
                case "top" -> new Viewpoint(name, "", campus -> campus.top(true));
                case "plan" -> new Viewpoint(name, "", campus -> campus.plan(true));
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
        return new Viewpoint(key, path.getLast().label(), Shot.aim(path, layout.catalog()));
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
        return new Viewpoint(id, table.nameOf(n), campus -> campus.go(look, true));
    }
}
