package org.hallwright.session;

import java.util.List;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.RackType;
import org.hallwright.edit.RowBands;
import org.hallwright.model.Block;
import org.hallwright.model.Item;
import org.hallwright.model.Part;
import org.hallwright.model.Room;
import org.hallwright.model.RowSpec;
import org.hallwright.rules.Limits;

/// How much free depth or width is left between a thing and its copy, so that rows keep their aisles. Millimetres.
record Pitch(Catalog catalog) {
    /// Free depth between a thing and its copy north or south of it: the aisle that its rows have there, never less than the
    /// rule asks for; between rooms a wall.
    double across(List<Part> parts) {
        return parts.stream().mapToDouble(part -> switch (part) {
            case Block block -> aisle(block, outer(block) == RowBands.Aisle.REAR ? block.rearAisle() : block.frontAisle());
            case Item group -> aisle(group, RowBands.of(group, catalog::size).widest(outer(group)).orElse(0));
            case Room room -> room.wall();
            default -> 0;
        }).max().orElse(0);
    }

    private RowBands.Aisle outer(Item item) {
        return RowBands.of(item, catalog::size).outer();
    }

    private static double aisle(Item item, double own) {
        return item.parts().isEmpty() && !(item instanceof Block) ? 0 : Math.max(own, Limits.STANDARD.aisle());
    }

    /// Free width between a thing and its copy beside it. A block goes on as one row while the row stays short enough to
    /// walk around; else, and beside groups, a passage is left.
    double along(List<Part> parts) {
        return parts.stream().mapToDouble(part -> switch (part) {
            case Block block -> joins(block) ? block.rows().stream().mapToInt(RowSpec::spacing).max().orElse(0) : Limits.STANDARD.aisle();
            case Room room -> room.wall();
            default -> Limits.STANDARD.aisle();
        }).max().orElse(0);
    }

    private boolean joins(Block block) {
        boolean racks = block.rows().stream().flatMap(row -> row.racks().stream()).anyMatch(run -> catalog.standing(run.type()).orElse(null) instanceof RackType);
        int longest = block.rows().stream().mapToInt(RowSpec::positions).max().orElse(0);
        return !racks || 2 * longest <= Limits.STANDARD.row();
    }
}
