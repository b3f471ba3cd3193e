package org.hallwright.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hallwright.model.Block;
import org.hallwright.model.Building;
import org.hallwright.model.Frame;
import org.hallwright.model.Item;
import org.hallwright.model.Part;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Pose;
import org.hallwright.model.RackId;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.model.Site;
import org.hallwright.model.Slot;
import org.hallwright.model.SlotException;

/// Edits that copy things under fresh keys.
public final class Copies {
    private static final int MOST = 1000;

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

    /// A copy of a block, group, room or yard beside it in the same parent.
    public static AddPart ofPart(RackTable table, String key, double dx, double dy, Set<String> used) {
        List<Part> path = Targets.path(table.plan(), key);
        Frame parent = new Frame(0, 0, 0, PlanTree.frameOfParent(path).yaw());
        Pose pose = path.getLast().pose().moved((int) Math.round(parent.localX(dx, dy)), (int) Math.round(parent.localY(dx, dy)));
        String fresh = Keys.fresh(used, key + "-C");
        Part copy = switch (path.getLast()) {
            case Item item -> item.withKey(fresh).withPose(pose).withName(name(item, fresh));
            case Room room -> room.withKey(fresh).withPose(pose).withName(name(room, fresh));
            case Building building -> throw noCopy(building);
            case Site site -> throw noCopy(site);
        };
        return new AddPart(path.get(path.size() - 2).key(), copy);
    }

    /// Its name with the number of the copy, so that nobody takes one for the other.
    private static String name(Part part, String fresh) {
        return part.name().isEmpty() ? "" : part.name() + " copy " + fresh.substring((part.key() + "-C").length());
    }

    private static EditRefused noCopy(Part part) {
        return new EditRefused(part.label() + " cannot be copied: choose racks, blocks, groups or rooms.");
    }

    /// Copies in a line: each `dx` east and `dy` north of the one before.
    ///
    /// @throws EditRefused when there is nothing to copy
    public static Batch array(RackTable table, Collection<String> ids, int count, double dx, double dy) {
        if (count < 1 || count > MOST) {
            throw new EditRefused("An array makes 1 to " + MOST + " copies.");
        }
        Set<String> used = PlanTree.keys(table.plan());
        List<Edit> edits = new ArrayList<>();
        for (int k = 1; k <= count; k++) {
            for (String id : ids) {
                edits.add(RackId.matches(id) ? ofRack(table, id, k * dx, k * dy, used) : ofPart(table, id, k * dx, k * dy, used));
            }
        }
        return new Batch("Array " + Targets.count(ids, ids.iterator().next(), "things") + ", " + count + (count == 1 ? " copy" : " copies"), edits);
    }
}
