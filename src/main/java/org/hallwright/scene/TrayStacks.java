package org.hallwright.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.model.Fixture;
import org.hallwright.model.Point;
import org.hallwright.network.Way;

/// Trays as they look from afar: lanes side by side and levels above each other along one path are one body.
final class TrayStacks {
    private record Path(Fixture.Tray.Use use, Fixture.Repeat repeat, List<Point> points) {}

    private TrayStacks() {}

    /// The fixtures with each stack of trays as one tray of one lane.
    static List<Fixture> merged(List<Fixture> fixtures) {
        Map<Path, Fixture.Tray> stacks = new LinkedHashMap<>();
        List<Fixture> merged = new ArrayList<>();
        for (Fixture fixture : fixtures) {
            if (fixture instanceof Fixture.Tray tray) {
                stacks.merge(new Path(tray.use(), tray.repeat(), tray.path()), whole(tray), TrayStacks::both);
            } else {
                merged.add(fixture);
            }
        }
        merged.addAll(stacks.values());
        return merged;
    }

    private static Fixture.Tray whole(Fixture.Tray t) {
        Way.Level level = new Way.Level(t.z(), t.width(), t.height(), t.lanes());
        int breadth = (int) Math.round(2 * level.aside(t.lanes() - 1)) + t.width();
        return new Fixture.Tray(t.key(), t.repeat(), t.use(), t.path(), t.z(), breadth, t.height(), 1);
    }

    private static Fixture.Tray both(Fixture.Tray a, Fixture.Tray b) {
        int low = Math.min(a.z(), b.z());
        int high = Math.max(a.z() + a.height(), b.z() + b.height());
        return new Fixture.Tray(a.key(), a.repeat(), a.use(), a.path(), low, Math.max(a.width(), b.width()), high - low, 1);
    }
}
