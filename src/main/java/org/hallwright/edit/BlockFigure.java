package org.hallwright.edit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hallwright.model.Block;
import org.hallwright.model.RowSpec;
import org.hallwright.model.Size;

/// One figure of a block by its name: `rows repeat frontAisle rearAisle naming spacing facing positions type`. Before the last
/// four, `row2.` means one row and, before `positions` and `type`, `run1.` one run of a row, both counted from 1; without
/// them every row is meant, and the one run where a row has no other.
///
/// @param row index of a row, repeats written out; -1 for all
/// @param run index of a run; -1 for the only one
record BlockFigure(String name, int row, int run) {
    private static final Pattern FORM = Pattern.compile("(?:row(\\d{1,5})\\.)?(?:run(\\d{1,5})\\.)?([A-Za-z]+)");
    private static final List<String> OF_ROWS = List.of("spacing", "facing", "positions", "type");
    private static final List<String> OF_RUNS = List.of("positions", "type");
    private static final List<String> OF_BLOCKS = List.of("rows", "repeat", "frontAisle", "rearAisle", "naming");

    static BlockFigure of(String key) {
        Matcher form = FORM.matcher(key);
        boolean known = form.matches() && (OF_RUNS.contains(form.group(3)) || OF_ROWS.contains(form.group(3)) && form.group(2) == null
                || OF_BLOCKS.contains(form.group(3)) && form.group(1) == null && form.group(2) == null);
        if (!known) {
            throw new EditRefused("A block has no '" + key + "': write name, x, y, yaw, locked, rows, repeat, frontAisle, rearAisle, naming, spacing, "
                    + "facing, positions or type; before the last four row2. for one row, before the last two run1. for one run.");
        }
        return new BlockFigure(form.group(3), index(form.group(1)), index(form.group(2)));
    }

    private static int index(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? -1 : Integer.parseInt(digits) - 1;
    }

    /// The block with another value of the figure.
    ///
    /// @throws EditRefused when the value has no meaning
    Block changed(Block b, String value, Function<String, Optional<Size>> sizes) {
        List<RowSpec> rows = Generator.rows(b);
        if (row >= rows.size()) {
            throw new EditRefused("Block " + b.key() + " has no row " + (row + 1) + ": it has " + rows.size() + ".");
        }
        try {
            return changed(b, rows, value, sizes);
        } catch (IllegalArgumentException e) {
            throw new EditRefused(e.getMessage() + ".");
        }
    }

    private Block changed(Block b, List<RowSpec> rows, String value, Function<String, Optional<Size>> sizes) {
        IntPredicate meant = i -> row < 0 || i == row;
        return switch (name) {
            case "rows" -> Generator.withRowCount(b, (int) Commands.number(value));
            case "repeat" -> b.withRows(b.rows(), (int) Commands.number(value), b.order());
            case "frontAisle" -> b.withAisles(Commands.length(value), b.rearAisle());
            case "rearAisle" -> b.withAisles(b.frontAisle(), Commands.length(value));
            case "naming" -> b.withNaming(value);
            case "spacing" -> Generator.withSpacing(b, meant, Commands.length(value));
            case "facing" -> facing(b, meant, value);
            case "positions" -> Generator.withCount(b, meant, run(b, rows), (int) Commands.number(value));
            default -> Generator.withType(b, meant, run(b, rows), value.equals("free") ? "" : value, sizes);
        };
    }

    private static Block facing(Block block, IntPredicate rows, String value) {
        return switch (value) {
            case "south", "north" -> Generator.withFacing(block, rows, RowSpec.Facing.valueOf(value.toUpperCase(Locale.ROOT)));
            case "alternating" -> Generator.alternating(block, RowSpec.Facing.SOUTH);
            default -> throw new EditRefused("'" + value + "' is no facing: write south, north or alternating.");
        };
    }

    private int run(Block block, List<RowSpec> rows) {
        if (run < 0 && rows.stream().anyMatch(r -> r.racks().size() > 1)) {
            throw new EditRefused("Rows of " + block.key() + " have several runs: say which, for example run1." + name + ".");
        }
        return Math.max(0, run);
    }
}
