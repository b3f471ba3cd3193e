package org.hallwright.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.model.Building;
import org.hallwright.model.Contents;
import org.hallwright.model.Fixture;
import org.hallwright.model.Frame;
import org.hallwright.model.Group;
import org.hallwright.model.Item;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Point;
import org.hallwright.model.Room;
import org.hallwright.model.Site;

/// Finds the ways of a plan. Trays of one use that run along the same path, at whatever heights, are one way: their cables
/// are shared out evenly among them.
final class WayList {
    private record Path(Fixture.Tray.@org.jspecify.annotations.Nullable Use use, String room, String site, List<Integer> points) {}

    private static final class Stack {
        final List<String> keys = new ArrayList<>();
        final List<Way.Level> levels = new ArrayList<>();
        int z = Integer.MAX_VALUE;
        int breadth;
        long area;
        int trays;
    }

    private final Map<Path, Stack> stacks = new LinkedHashMap<>();

    private WayList() {}

    static List<Way> of(Plan plan) {
        WayList list = new WayList();
        for (Site site : plan.sites()) {
            Frame frame = PlanTree.inside(Frame.CAMPUS, site);
            list.fixtures(site.fixtures(), frame, "", site.key());
            for (Building building : site.buildings()) {
                Frame inside = PlanTree.inside(frame, building);
                list.fixtures(building.fixtures(), inside, "", site.key());
                building.rooms().forEach(room -> list.room(room, inside, site.key()));
            }
            site.yards().forEach(yard -> list.room(yard, frame, site.key()));
        }
        return list.ways();
    }

    private void room(Room room, Frame parent, String site) {
        contents(room.contents(), PlanTree.inside(parent, room), room.key(), site);
    }

    private void contents(Contents contents, Frame frame, String room, String site) {
        fixtures(contents.fixtures(), frame, room, site);
        for (Item item : contents.items()) {
            if (item instanceof Group group) {
                contents(group.contents(), frame.then(group.pose()), room, site);
            }
        }
    }

    private void fixtures(List<Fixture> fixtures, Frame frame, String room, String site) {
        for (Fixture fixture : fixtures) {
            switch (fixture) {
                case Fixture.Tray tray when tray.use() != Fixture.Tray.Use.POWER ->
                    add(fixture, tray.use(), tray.path(), tray.z(), tray.width(), tray.height(), tray.lanes(), frame, room, site);
                case Fixture.Duct duct -> add(fixture, null, duct.path(), duct.z(), duct.width(), duct.height(), 1, frame, room, site);
                default -> {}
            }
        }
    }

    private void add(
            Fixture fixture, Fixture.Tray.@org.jspecify.annotations.Nullable Use use, List<Point> path, int z, int width, int height, int lanes, Frame frame,
            String room, String site) {
        for (int copy = 0; copy < fixture.repeat().count(); copy++) {
            double dx = (double) copy * fixture.repeat().dx();
            double dy = (double) copy * fixture.repeat().dy();
            List<Integer> points = new ArrayList<>();
            for (Point p : path) {
                points.add((int) Math.round(frame.worldX(p.x() + dx, p.y() + dy)));
                points.add((int) Math.round(frame.worldY(p.x() + dx, p.y() + dy)));
            }
            Stack stack = stacks.computeIfAbsent(new Path(use, room, site, points), key -> new Stack());
            stack.keys.add(fixture.key());
            Way.Level level = new Way.Level((int) Math.round(frame.z()) + z, width, height, lanes);
            stack.levels.add(level);
            stack.z = Math.min(stack.z, level.z());
            stack.breadth = Math.max(stack.breadth, width * lanes);
            stack.area += (long) width * height * lanes;
            stack.trays += lanes;
        }
    }

    private List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        stacks.forEach((path, stack) -> {
            int corners = path.points().size() / 2;
            int[] x = new int[corners];
            int[] y = new int[corners];
            int[] along = new int[corners];
            for (int i = 0; i < corners; i++) {
                x[i] = path.points().get(2 * i);
                y[i] = path.points().get(2 * i + 1);
                along[i] = i == 0 ? 0 : along[i - 1] + (int) Math.round(Math.hypot(x[i] - x[i - 1], y[i] - y[i - 1]));
            }
            if (Arrays.stream(along).max().orElse(0) > 0) {
                ways.add(new Way(List.copyOf(stack.keys), path.use(), path.room(), path.site(), stack.z, stack.breadth, stack.area, stack.trays, stack.levels, x, y, along));
            }
        });
        return ways;
    }
}
