package org.hallwright.scene;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleFunction;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Extent;
import org.hallwright.model.Frame;
import org.hallwright.model.RackTable;

/// Where a measurement looks from: fixed places of any plan, each with a little movement so that every frame is drawn.
final class Stations {
    private final RackTable table;
    private final double width;
    private final double height;
    private final int middle;

    Stations(RackTable table, double width, double height) {
        this.table = table;
        this.width = width;
        this.height = height;
        this.middle = inTheFullestRoom(table);
    }

    /// A rack in the room that holds most.
    int middle() {
        return middle;
    }

    private static int inTheFullestRoom(RackTable table) {
        Map<String, Integer> counts = new HashMap<>();
        BlockPlace best = table.places().getFirst();
        int most = -1;
        for (BlockPlace place : table.places()) {
            int count = counts.merge(place.room().key(), place.layout().places().size(), Integer::sum);
            if (place.building() != null && count > most) {
                most = count;
                best = place;
            }
        }
        String room = best.room().key();
        var inside = table.places().stream().filter(p -> p.room().key().equals(room)).toList();
        BlockPlace central = inside.get(inside.size() / 2);
        for (int n = central.first() + central.layout().places().size() / 2; n < table.capacity(); n++) {
            if (table.present(n)) {
                return n;
            }
        }
        return 0;
    }

    DoubleFunction<CameraPose> campus() {
        Extent all = extent(n -> true);
        return swaying(CampusCamera.framing(new CameraPose(0, 0, 0, 62, -36, 100), all, 0, 6000, width, height), 8);
    }

    DoubleFunction<CameraPose> hall() {
        String room = table.placeOf(middle).room().key();
        Extent hall = extent(n -> table.placeOf(n).room().key().equals(room));
        return swaying(CampusCamera.framing(new CameraPose(0, 0, 0, 62, -36, 100), hall, table.z[middle], 2200, width, height), 8);
    }

    /// At eye height in front of the rack, looking along the row.
    DoubleFunction<CameraPose> aisle() {
        return swaying(before(-4, 0.9, 1.65, 6, 0.9, 1.3), 3);
    }

    /// In front of the rack, looking at it.
    DoubleFunction<CameraPose> rack() {
        return swaying(before(0.35, 1.0, 1.55, 0, 0, 1.15), 4);
    }

    /// From the campus to the aisle.
    DoubleFunction<CameraPose> fly() {
        CameraPose from = campus().apply(0.5);
        CameraPose to = aisle().apply(0.5);
        return part -> from.towards(to, part);
    }

    /// Eye and target relative to the rack's front: metres along the row, before the front, above the floor.
    private CameraPose before(double along, double away, double up, double targetAlong, double targetAway, double targetUp) {
        Frame frame = new Frame(table.x[middle] / 1000, table.y[middle] / 1000, 0, table.yaw[middle]);
        double z = table.z[middle] / 1000;
        double front = table.depth[middle] / 2000.0;
        return CameraPose.looking(frame.worldX(along, -front - away), frame.worldY(along, -front - away), z + up,
                frame.worldX(targetAlong, -front - targetAway), frame.worldY(targetAlong, -front - targetAway), z + targetUp);
    }

    private static DoubleFunction<CameraPose> swaying(CameraPose pose, double degrees) {
        return part -> pose.orbited(degrees * Math.sin(part * 2 * Math.PI), 0);
    }

    private Extent extent(java.util.function.IntPredicate of) {
        Extent all = null;
        for (int n = 0; n < table.capacity(); n++) {
            if (table.present(n) && of.test(n)) {
                Extent one = new Extent(table.x[n], table.y[n], table.x[n], table.y[n]);
                all = all == null ? one : all.union(one);
            }
        }
        return all == null ? new Extent(0, 0, 10_000, 10_000) : all;
    }
}
