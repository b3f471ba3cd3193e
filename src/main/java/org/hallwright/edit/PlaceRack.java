package org.hallwright.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hallwright.model.Frame;
import org.hallwright.model.Plan;
import org.hallwright.model.Size;
import org.hallwright.model.SlotException;

/// Puts a rack at an exact place.
///
/// @param x centre of its footprint, millimetres of its room
/// @param yaw degrees in its room
public record PlaceRack(String id, int x, int y, double yaw) implements Edit {
    @Override
    public String label() {
        return "Place " + id;
    }

    @Override
    public Outcome apply(Plan plan, Function<String, Optional<Size>> sizes) {
        return Outcome.of(Targets.change(plan, List.of(id), sizes, (site, place) -> {
            Frame room = Targets.roomFrame(site.path());
            Frame block = Targets.frame(site.path());
            double worldX = room.worldX(x, y);
            double worldY = room.worldY(x, y);
            SlotException old = site.block().exception(place.slot());
            return new SlotException((int) Math.round(block.localX(worldX, worldY) - place.slotX()),
                    (int) Math.round(block.localY(worldX, worldY) - place.slotY()),
                    room.yaw() + yaw - block.yaw() - place.slotYaw(),
                    old.type(), old.absent(), old.name(), old.devices(), old.pins());
        }));
    }
}
