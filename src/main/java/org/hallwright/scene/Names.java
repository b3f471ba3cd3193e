package org.hallwright.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.hallwright.model.BlockLayout;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Building;
import org.hallwright.model.Extent;
import org.hallwright.model.Frame;
import org.hallwright.model.Item;
import org.hallwright.model.Look;
import org.hallwright.model.Plan;
import org.hallwright.model.Part;
import org.hallwright.model.PlanTree;
import org.hallwright.model.RackId;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.model.Site;

/// Which names a plan has to show, and at which distances.
final class Names {
    private static final double RACKS_WITHIN = 16;
    private static final double ROWS_FROM = 5;
    private static final double ROWS_WITHIN = 26;
    /// Names from this rank on belong to blocks and racks, which stand before each other.
    private static final int NEAR_RANK = 3;
    private final List<Labels.Name> parts = new ArrayList<>();
    private final List<Inside> rooms = new ArrayList<>();
    private final RackTable table;
    /// The site whose names are being gathered.
    private int site;

    /// A room with walls, in metres, and the names in it.
    private record Inside(int site, String key, Extent floor, double ceiling, List<Labels.Name> names) {
        boolean holds(CameraPose camera) {
            return camera.z() < ceiling && camera.x() > floor.minX() && camera.x() < floor.maxX() && camera.y() > floor.minY() && camera.y() < floor.maxY();
        }
    }

    Names(RackTable table) {
        this.table = table;
        Plan plan = table.plan();
        for (Site of : plan.sites()) {
            site = plan.sites().indexOf(of);
            Frame frame = PlanTree.inside(Frame.CAMPUS, of);
            add(of, table.extent(of).in(frame), 30, 900, 1e6, 0);
            of.yards().forEach(yard -> room(yard, frame));
            for (Building building : of.buildings()) {
                Frame inside = frame.then(building.pose());
                add(building, new Extent(0, 0, building.size().width(), building.size().depth()).in(inside), 14, 250, 1600, 1);
                building.rooms().forEach(room -> room(room, inside));
            }
        }
        parts.sort(Comparator.comparingInt(Labels.Name::rank));
    }

    private void room(Room room, Frame parent) {
        Frame inside = PlanTree.inside(parent, room);
        int rank = room.kind() == Room.Kind.HALL || room.yard() ? 1 : 2;
        Extent floor = table.extent(room).in(inside);
        int before = parts.size();
        add(room, floor, 6, 45, rank == 1 ? 700 : 220, rank);
        for (Item item : room.parts()) {
            Extent extent = table.extent(item).in(inside.then(item.pose()));
            add(item, extent, inside.z() / 1000 + 3.2, 14, 75, 3);
            item.parts().forEach(part -> add(part, table.extent(part).in(inside.then(item.pose()).then(part.pose())),
                    inside.z() / 1000 + 2.9, 7, 32, 4));
        }
        if (!room.yard()) {
            rooms.add(new Inside(site, room.key(), metres(floor), inside.z() / 1000 + room.clearHeight() / 1000.0, List.copyOf(parts.subList(before, parts.size()))));
        }
    }

    private static Extent metres(Extent e) {
        return new Extent(e.minX() / 1000, e.minY() / 1000, e.maxX() / 1000, e.maxY() / 1000);
    }

    /// Groups of trays and pipes alone cover no ground and get no name.
    private void add(Part part, Extent extent, double z, double nearest, double farthest, int rank) {
        if (extent.width() == 0 && extent.depth() == 0) {
            return;
        }
        parts.add(new Labels.Name(site, part.key(), part.label(), extent.centreX() / 1000, extent.centreY() / 1000, z, nearest, farthest, rank));
    }

    /// The names worth considering from a camera, most important first. In a room only what is in it: one does not read
    /// through walls.
    ///
    /// @param shown the camera as it is shown
    /// @param visibility which parts and racks are drawn
    List<Labels.Name> from(CameraPose shown, Siting siting, Visibility visibility) {
        CameraPose eye = shown.parallel() ? shown.through(Look.FIELD) : shown;
        int atSite = siting.shownAt(eye.x(), eye.y());
        CameraPose camera = siting.inside(atSite, eye);
        Inside room = rooms.stream().filter(r -> r.site() == atSite && r.holds(camera)).findFirst().orElse(null);
        List<Labels.Name> rows = new ArrayList<>();
        List<Labels.Name> racks = new ArrayList<>();
        for (BlockPlace place : table.places()) {
            double reach = Math.hypot(place.layout().width(), place.layout().depth()) / 1000 + ROWS_WITHIN;
            if (place.site() == table.plan().sites().get(atSite) && (room == null || room.key().equals(place.room().key()))
                    && Math.hypot(place.frame().x() / 1000 - camera.x(), place.frame().y() / 1000 - camera.y()) < reach + 5) {
                rowsOf(place, camera, atSite, visibility.seen(table), rows);
                racksOf(place, camera, atSite, visibility.seen(table), racks);
            }
        }
        Comparator<Labels.Name> nearestFirst = Comparator.comparingDouble(n -> Math.hypot(n.x() - camera.x(), n.y() - camera.y()));
        rows.sort(nearestFirst);
        racks.sort(nearestFirst);
        List<Labels.Name> names = new ArrayList<>();
        for (Labels.Name name : room == null ? parts : room.names()) {
            if (visibility.parts().test(name.key())) {
                names.add(name);
            }
        }
        names.addAll(rows);
        names.addAll(racks);
        return names;
    }

    /// Rows of a block that has several, each at the end that is nearer to the camera.
    private void rowsOf(BlockPlace place, CameraPose camera, int atSite, IntPredicate drawn, List<Labels.Name> rows) {
        if (place.layout().lines().size() == 1) {
            return;
        }
        Frame frame = place.frame();
        double cameraX = frame.localX(camera.x() * 1000, camera.y() * 1000);
        for (BlockLayout.Line line : place.layout().lines()) {
            int first = place.first() + line.first();
            double top = IntStream.range(first, first + line.count()).filter(drawn).mapToDouble(n -> table.z[n] + table.height[n]).max().orElse(Double.NaN);
            double x = cameraX < (line.minX() + line.maxX()) / 2.0 ? line.minX() : line.maxX();
            double y = (line.minY() + line.maxY()) / 2.0;
            if (!Double.isNaN(top)) {
                rows.add(new Labels.Name(atSite, "", "R%02d".formatted(line.row()), frame.worldX(x, y) / 1000, frame.worldY(x, y) / 1000, top / 1000 + 0.2, ROWS_FROM,
                        ROWS_WITHIN, 4));
            }
        }
    }

    private void racksOf(BlockPlace place, CameraPose camera, int atSite, IntPredicate drawn, List<Labels.Name> racks) {
        int end = place.first() + place.layout().places().size();
        for (int n = place.first(); n < end; n++) {
            if (!drawn.test(n)) {
                continue;
            }
            double x = table.x[n] / 1000;
            double y = table.y[n] / 1000;
            if (Math.hypot(x - camera.x(), y - camera.y()) < RACKS_WITHIN) {
                // At the top of the face that is seen.
                Frame frame = new Frame(x, y, 0, table.yaw[n]);
                double face = Math.copySign(table.depth[n] / 2000.0 + 0.03, frame.localY(camera.x(), camera.y()));
                racks.add(new Labels.Name(atSite, "", brief(n), frame.worldX(0, face), frame.worldY(0, face), (table.z[n] + table.height[n]) / 1000 - 0.1, 0,
                        RACKS_WITHIN, 5));
            }
        }
    }

    /// True unless racks hide a name of something near by.
    ///
    /// @param camera in campus coordinates of the site of the name
    boolean seen(Labels.Name name, CameraPose camera, Picker racks) {
        if (name.rank() < NEAR_RANK) {
            return true;
        }
        double away = camera.away(name.x(), name.y(), name.z());
        Ray ray = Ray.of(camera.x(), camera.y(), camera.z(), name.x() - camera.x(), name.y() - camera.y(), name.z() - camera.z());
        return !racks.blocks(ray, name.site(), away - 0.05);
    }

    /// The name of a rack; its identity without what its surroundings say already.
    private String brief(int n) {
        String name = table.nameOf(n);
        RackId id = table.id(n);
        if (!name.equals(id.toString())) {
            return name;
        }
        boolean oneRow = table.placeOf(n).layout().lines().size() == 1;
        return oneRow
                ? "%s P%02d".formatted(id.block().substring(id.block().lastIndexOf('-') + 1), id.slot().position())
                : "R%02d P%02d".formatted(id.slot().row(), id.slot().position());
    }
}
