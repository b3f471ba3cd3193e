package org.hallwright.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hallwright.model.Block;
import org.hallwright.model.BlockLayout;
import org.hallwright.model.Part;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Size;
import org.hallwright.model.SlotException;

/// Exchanges what stands at two places: type, devices and pins, and what cooling systems say of it. Equal racks change nothing.
public record SwapRacks(String first, String second) implements Edit {
    @Override
    public String label() {
        return "Swap " + first + " and " + second;
    }

    @Override
    public Outcome apply(Plan plan, Function<String, Optional<Size>> sizes) {
        Standing a = Standing.of(plan, first, sizes);
        Standing b = Standing.of(plan, second, sizes);
        Plan half = a.holding(plan, b);
        Plan swapped = b.holding(half, a);
        return Outcome.of(first.equals(second) ? swapped : Mentions.followed(swapped, Map.of(first, second, second, first)));
    }

    /// What stands at one of the places.
    private record Standing(String block, BlockLayout.Place place, SlotException exception) {
        static Standing of(Plan plan, String id, Function<String, Optional<Size>> sizes) {
            List<Part> path = Targets.unlocked(plan, Targets.rackId(id).block());
            Block block = Targets.block(path);
            BlockLayout.Place place = Targets.place(block, Targets.rackId(id).slot(), sizes);
            return new Standing(block.key(), place, block.exception(place.slot()));
        }

        Plan holding(Plan plan, Standing other) {
            String type = other.place.type().equals(place.generatedType()) ? "" : other.place.type();
            SlotException changed = exception.withEquipmentOf(other.exception, type);
            return changed.equals(exception) ? plan : PlanTree.replace(plan, block,
                    part -> ((Block) part).withException(place.slot(), changed));
        }
    }
}
