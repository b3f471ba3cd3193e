package org.hallwright.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hallwright.edit.Batch;
import org.hallwright.edit.Edit;
import org.hallwright.edit.Keys;
import org.hallwright.edit.TransferParts;
import org.hallwright.edit.TransferRacks;
import org.hallwright.model.Frame;
import org.hallwright.model.Part;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Pose;
import org.hallwright.model.RackId;
import org.hallwright.model.RackTable;
import org.hallwright.rules.Place;

/// Takes racks, blocks and groups into another room.
record Transfer(RackTable table, Place target) {
    /// @param dx millimetres east of where they stand
    Edit of(List<String> racks, List<String> parts, double dx, double dy) {
        List<Edit> edits = new ArrayList<>();
        if (!racks.isEmpty()) {
            edits.add(racks(racks, dx, dy));
        }
        if (!parts.isEmpty()) {
            edits.add(parts(parts, dx, dy));
        }
        return edits.size() == 1 ? edits.getFirst() : new Batch("Move things to " + target.room().label(), edits);
    }

    private Edit racks(List<String> racks, double dx, double dy) {
        Set<String> used = PlanTree.keys(table.plan());
        List<TransferRacks.Move> moves = new ArrayList<>();
        for (String id : racks) {
            int n = table.number(RackId.parse(id));
            double x = table.x[n] + dx;
            double y = table.y[n] + dy;
            moves.add(new TransferRacks.Move(id, target.room().key(), (int) Math.round(target.frame().localX(x, y)),
                    (int) Math.round(target.frame().localY(x, y)), table.yaw[n] - target.frame().yaw(), Keys.fresh(used, target.room().key() + "-F")));
        }
        return new TransferRacks(moves);
    }

    private Edit parts(List<String> parts, double dx, double dy) {
        List<TransferParts.Move> moves = new ArrayList<>();
        for (String key : parts) {
            List<Part> path = PlanTree.path(table.plan(), key);
            Pose pose = path.getLast().pose();
            Frame parent = PlanTree.frameOfParent(path);
            double x = parent.worldX(pose.x(), pose.y()) + dx;
            double y = parent.worldY(pose.x(), pose.y()) + dy;
            moves.add(new TransferParts.Move(key, target.room().key(), new Pose((int) Math.round(target.frame().localX(x, y)),
                    (int) Math.round(target.frame().localY(x, y)), pose.z(), parent.yaw() + pose.yaw() - target.frame().yaw())));
        }
        return new TransferParts(moves);
    }
}
