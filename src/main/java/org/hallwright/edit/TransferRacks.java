package org.hallwright.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hallwright.model.Block;
import org.hallwright.model.BlockLayout;
import org.hallwright.model.Frame;
import org.hallwright.model.Part;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Pose;
import org.hallwright.model.Size;
import org.hallwright.model.Slot;
import org.hallwright.model.SlotException;

/// Takes racks into another room, where each becomes a block of one. Name, devices and pins go along.
public record TransferRacks(List<Move> moves) implements Edit {
    /// @param room key of the room or yard it goes to
    /// @param x centre of its footprint, millimetres of that room
    /// @param yaw degrees in that room
    /// @param newKey key of the block it becomes
    public record Move(String id, String room, int x, int y, double yaw, String newKey) {}

    public TransferRacks {
        moves = List.copyOf(moves);
    }

    @Override
    public String label() {
        return "Move " + Targets.count(moves, moves.getFirst().id(), "racks") + " to " + moves.getFirst().room();
    }

    @Override
    public Outcome apply(Plan plan, Function<String, Optional<Size>> sizes) {
        Plan result = plan;
        Map<String, String> renamed = new HashMap<>();
        for (Move move : moves) {
            List<Part> path = Targets.unlocked(result, Targets.rackId(move.id()).block());
            Block from = Targets.block(path);
            Slot slot = Targets.rackId(move.id()).slot();
            BlockLayout.Place place = Targets.place(from, slot, sizes);
            SlotException old = from.exception(slot);
            Targets.unlocked(result, move.room());
            Keys.requireFree(result, move.newKey());
            Size size = sizes.apply(place.type()).orElseThrow(() -> new EditRefused("The catalogue has no '" + place.type() + "'."));
            SlotException kept = new SlotException(0, 0, 0, "", false, old.name(), old.devices(), old.pins());
            Block free = Block.single(move.newKey(), corner(move, size), place.type()).withException(new Slot(1, 1), kept);
            result = PlanTree.insert(RemoveRacks.taken(result, List.of(move.id()), sizes), move.room(), free);
            result = Mentions.renamed(result, from.key(), free.key());
            renamed.put(move.id(), move.newKey() + "." + new Slot(1, 1));
        }
        return Outcome.renaming(result, renamed);
    }

    /// The pose of a block of one whose rack has its centre where it was asked for.
    static Pose corner(Move move, Size size) {
        Frame turned = new Frame(0, 0, 0, move.yaw());
        double dx = turned.worldX(size.width() / 2.0, size.depth() / 2.0);
        double dy = turned.worldY(size.width() / 2.0, size.depth() / 2.0);
        return new Pose((int) Math.round(move.x() - dx), (int) Math.round(move.y() - dy), 0, move.yaw());
    }
}
