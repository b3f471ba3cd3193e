package org.hallwright.edit;

import java.util.List;
import java.util.Set;
import org.hallwright.model.Block;
import org.hallwright.model.Frame;
import org.hallwright.model.Item;
import org.hallwright.model.Part;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Pose;
import org.hallwright.model.RackId;
import org.hallwright.model.RackTable;
import org.hallwright.model.Slot;
import org.hallwright.model.SlotException;

/// Edits that copy things under fresh keys.
public final class Copies {
    private Copies() {}

    /// A copy of a rack, `dx` east and `dy` north of it, as a block of one in the same room. Devices go along, pins do not:
    /// a connection has one end here.
    ///
    /// @param used keys that are taken; the new one is added
    public static AddPart ofRack(RackTable table, String id, double dx, double dy, Set<String> used) {
        int n = table.number(Targets.rackId(id));
        if (n < 0) {
            throw new EditRefused("Nothing stands at " + id + ".");
        }
        List<Part> path = Targets.path(table.plan(), RackId.parse(id).block());
        Frame room = Targets.roomFrame(path);
        String roomKey = table.placeOf(n).room().key();
        double yaw = table.yaw[n] - room.yaw();
        Frame turned = new Frame(0, 0, 0, yaw);
        double x = room.localX(table.x[n] + dx, table.y[n] + dy) - turned.worldX(table.width[n] / 2.0, table.depth[n] / 2.0);
        double y = room.localY(table.x[n] + dx, table.y[n] + dy) - turned.worldY(table.width[n] / 2.0, table.depth[n] / 2.0);
        SlotException old = table.placeOf(n).block().exception(table.position(n).slot());
        Block copy = Block.single(Keys.fresh(used, roomKey + "-F"), new Pose((int) Math.round(x), (int) Math.round(y), 0, yaw), table.typeOf(n))
                .withException(new Slot(1, 1), new SlotException(0, 0, 0, "", false, "", old.devices(), List.of()));
        return new AddPart(roomKey, copy);
    }

    /// A copy of a block or group beside it in the same parent.
    public static AddPart ofItem(RackTable table, String key, double dx, double dy, Set<String> used) {
        List<Part> path = Targets.path(table.plan(), key);
        if (!(path.getLast() instanceof Item item)) {
            throw new EditRefused(path.getLast().label() + " cannot be copied: choose blocks, groups or racks.");
        }
        Frame parent = new Frame(0, 0, 0, PlanTree.frameOfParent(path).yaw());
        Pose pose = item.pose().moved((int) Math.round(parent.localX(dx, dy)), (int) Math.round(parent.localY(dx, dy)));
        return new AddPart(path.get(path.size() - 2).key(), item.withKey(Keys.fresh(used, key + "-C")).withPose(pose));
    }
}
