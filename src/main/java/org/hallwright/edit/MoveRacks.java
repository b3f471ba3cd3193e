package org.hallwright.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hallwright.model.Frame;
import org.hallwright.model.Plan;
import org.hallwright.model.Size;

/// Moves racks within their room. Each becomes an exception of its block; one that is back at its generated place is none.
///
/// @param dx millimetres east
/// @param dy millimetres north
public record MoveRacks(List<String> ids, int dx, int dy) implements Edit {
    public MoveRacks {
        ids = List.copyOf(ids);
    }

    @Override
    public String label() {
        return "Move " + Targets.count(ids, ids.getFirst(), "racks");
    }

    @Override
    public Outcome apply(Plan plan, Function<String, Optional<Size>> sizes) {
        return Outcome.of(Targets.change(plan, ids, sizes, (site, place) -> {
            Frame turned = new Frame(0, 0, 0, Targets.frame(site.path()).yaw());
            int localX = (int) Math.round(turned.localX(dx, dy));
            int localY = (int) Math.round(turned.localY(dx, dy));
            return site.block().exception(place.slot()).moved(localX, localY);
        }));
    }
}
