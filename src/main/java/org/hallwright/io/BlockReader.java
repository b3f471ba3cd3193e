package org.hallwright.io;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hallwright.model.Block;
import org.hallwright.model.Pose;
import org.hallwright.model.RowSpec;
import org.hallwright.model.Run;
import org.hallwright.model.Slot;
import org.hallwright.model.SlotException;
import org.hallwright.model.SlotOrder;
import org.jspecify.annotations.Nullable;

/// Reads a block: rows, order and exceptions.
final class BlockReader {
    private static final Pattern GAP = Pattern.compile("gap (0|[1-9]\\d{0,8})");
    private static final Pattern FREE = Pattern.compile("(?:(0|[1-9]\\d{0,8}) )?free (0|[1-9]\\d{0,8})");
    private static final Pattern RACKS = Pattern.compile("(?:(0|[1-9]\\d{0,8}) )?([a-z0-9][a-z0-9.-]*)");
    private static final int MOST_REPEATS = 10_000;
    private static final int WIDEST_AISLE = 1_000_000;
    private static final int WIDEST_GAP = 1_000_000;
    private static final int MOST_IN_RUN = 1_000_000;

    private final Named named;
    private final Problems problems;

    BlockReader(Named named, Problems problems) {
        this.named = named;
        this.problems = problems;
    }

    /// @param base the template's block, whose members stand where the file states none
    Block read(Fields f, String key, Pose pose, String template, Optional<Block> base, String phase, boolean locked) {
        List<RowSpec> rows = f.has("rows") || base.isEmpty()
                ? f.required("rows").map(v -> rows(f, v)).orElse(List.of())
                : base.get().rows();
        SortedMap<Slot, SlotException> exceptions = f.has("exceptions")
                ? f.raw("exceptions").map(this::exceptions).orElse(new TreeMap<>())
                : base.map(Block::exceptions).orElse(new TreeMap<>());
        Block block = new Block(key, "", pose, template, rows,
                f.whole("repeat", 1, MOST_REPEATS, base.map(Block::repeat).orElse(1)),
                f.whole("frontAisle", 0, WIDEST_AISLE, base.map(Block::frontAisle).orElse(Block.DEFAULT_AISLE)),
                f.whole("rearAisle", 0, WIDEST_AISLE, base.map(Block::rearAisle).orElse(Block.DEFAULT_AISLE)),
                f.text("naming", base.map(Block::naming).orElse("")),
                f.raw("order").map(this::order).orElse(base.map(Block::order).orElse(SlotOrder.NATURAL)),
                exceptions, phase, locked);
        checkSlots(block, f.spotOf("order"));
        return block;
    }

    /// A slot that an order names must not also stand where the order leaves off and counting goes on.
    private void checkSlots(Block block, Json.Spot spot) {
        int count = block.rows().size() * block.repeat();
        List<Integer> rows = block.order().rows();
        if (clash(rows, count)) {
            problems.add(spot, "two rows of the block come to the same slot", "List every row slot in \"rows\".");
            return;
        }
        for (int i = 0; i < count && !block.order().positions().isEmpty(); i++) {
            int slot = block.order().row(i);
            List<Integer> order = block.order().positions().getOrDefault(slot, List.of());
            if (clash(order, block.rows().get(i % block.rows().size()).positions())) {
                problems.add(spot, "two positions of row slot " + slot + " come to the same slot", "List every slot of the row.");
            }
        }
    }

    private static boolean clash(List<Integer> order, int count) {
        return !order.isEmpty() && order.stream().anyMatch(slot -> slot > order.size() && slot <= count);
    }

    private List<RowSpec> rows(Fields f, Json json) {
        List<RowSpec> rows = new ArrayList<>();
        f.list(json, "\"rows\"").forEach(value -> rows.add(row(value)));
        return rows;
    }

    private RowSpec row(Json json) {
        Fields f = new Fields(json, "a row", problems);
        List<Run> runs = new ArrayList<>();
        int gap = 0;
        f.required("racks");
        for (Json value : f.list("racks")) {
            if (!(value instanceof Json.Text text)) {
                f.wrong(value, "what stands in a row must be a text such as \"4 h100-colossus\"", "");
                continue;
            }
            Matcher gaps = GAP.matcher(text.value());
            if (!gaps.matches()) {
                run(text, gap).ifPresent(runs::add);
                gap = 0;
            } else if (gap > 0) {
                problems.add(text.spot(), "two gaps follow each other", "Write one gap of their sum.");
            } else {
                gap = inRange(text, gaps.group(1), WIDEST_GAP);
            }
        }
        if (gap > 0) {
            problems.add(json.spot(), "the row ends with a gap", "Remove it: a gap stands before racks.");
        }
        RowSpec row = new RowSpec(runs, f.whole("spacing", 0, 100_000, 0),
                f.word("facing", RowSpec.Facing.class, Optional.of(RowSpec.Facing.SOUTH)),
                f.whole("start", 0, ItemReader.FAR, 0));
        f.end();
        return row;
    }

    private Optional<Run> run(Json.Text text, int gap) {
        Matcher free = FREE.matcher(text.value());
        if (free.matches()) {
            return Optional.of(new Run(count(text, free.group(1)), "", gap, inRange(text, free.group(2), WIDEST_GAP)));
        }
        Matcher racks = RACKS.matcher(text.value());
        if (racks.matches()) {
            named.standing(racks.group(2), text.spot());
            return Optional.of(new Run(count(text, racks.group(1)), racks.group(2), gap, 0));
        }
        problems.add(text.spot(), "\"" + text.value() + "\" does not say what stands in the row",
                "Write a count and a type such as \"4 h100-colossus\", or \"gap 600\", or \"2 free 800\".");
        return Optional.empty();
    }

    private int count(Json.Text text, @Nullable String digits) {
        return digits == null ? 1 : inRange(text, digits, MOST_IN_RUN);
    }

    private int inRange(Json.Text text, String digits, int most) {
        int number = Integer.parseInt(digits);
        if (number < 1 || number > most) {
            problems.add(text.spot(), number + " in \"" + text.value() + "\" is outside 1 to " + most,
                    "Choose a number in this range.");
        }
        return Math.clamp(number, 1, most);
    }

    private SlotOrder order(Json json) {
        Fields f = new Fields(json, "\"order\"", problems);
        List<Integer> rows = f.raw("rows").map(v -> slots(f, v)).orElse(List.of());
        SortedMap<Integer, List<Integer>> positions = new TreeMap<>();
        f.raw("positions").ifPresent(v -> {
            if (v instanceof Json.Obj obj) {
                obj.members().forEach((name, member) -> row(name, member.key())
                        .ifPresent(row -> positions.put(row, slots(f, member.value()))));
            } else {
                f.wrong(v, "\"positions\" must be an object", "");
            }
        });
        f.end();
        return new SlotOrder(rows, positions);
    }

    private List<Integer> slots(Fields f, Json json) {
        Set<Integer> slots = new LinkedHashSet<>();
        for (Json value : f.list(json, "an order of slots")) {
            int slot = f.whole(value, "a slot", 1, 999_999);
            if (!slots.add(slot)) {
                problems.add(value.spot(), "slot " + slot + " stands twice", "Every slot has one place.");
            }
        }
        return List.copyOf(slots);
    }

    private Optional<Integer> row(String name, Json.Spot spot) {
        if (name.matches("R(0[1-9]|[1-9]\\d{1,5})")) {
            return Optional.of(Integer.parseInt(name.substring(1)));
        }
        problems.add(spot, "\"" + name + "\" is not a row slot", "Write it as R02.");
        return Optional.empty();
    }

    private SortedMap<Slot, SlotException> exceptions(Json json) {
        SortedMap<Slot, SlotException> exceptions = new TreeMap<>();
        if (!(json instanceof Json.Obj obj)) {
            problems.add(json.spot(), "\"exceptions\" must be an object by slot, not " + json.kind(), "Write {\"R01.P09\": {...}}.");
            return exceptions;
        }
        obj.members().forEach((name, member) -> {
            try {
                Slot slot = Slot.parse(name);
                if (slot.row() < 1 || slot.position() < 1) {
                    problems.add(member.key(), "\"" + name + "\" is not a slot: slots count from 1", "Write it as R01.P01.");
                } else if (!slot.toString().equals(name)) {
                    problems.add(member.key(), "\"" + name + "\" is not written as slots are", "Write it as " + slot + ".");
                }
                exceptions.put(slot, exception(member.value()));
            } catch (IllegalArgumentException e) {
                problems.add(member.key(), String.valueOf(e.getMessage()), "Write row and position as R01.P09.");
            }
        });
        return exceptions;
    }

    private SlotException exception(Json json) {
        Fields f = new Fields(json, "an exception", problems);
        int[] offset = f.raw("offset").map(v -> f.wholes(v, "\"offset\"", 2, 2, -ItemReader.FAR, ItemReader.FAR)).orElse(new int[2]);
        double yaw = f.number("yaw", -360, 360, 0);
        String type = f.text("type", "");
        if (!type.isEmpty()) {
            named.standing(type, f.spotOf("type"));
        }
        boolean absent = f.flag("absent");
        String name = f.text("name", "");
        SortedMap<Integer, String> devices = new TreeMap<>();
        f.raw("devices").ifPresent(v -> {
            if (v instanceof Json.Obj obj) {
                obj.members().forEach((u, member) -> device(f, u, member, devices));
            } else {
                f.wrong(v, "\"devices\" must be an object by U", "");
            }
        });
        List<String> pins = f.each("pins", v -> v instanceof Json.Text t ? t.value() : f.wrong(v, "a pin must be a text", ""));
        f.end();
        return new SlotException(offset[0], offset[1], yaw, type, absent, name, devices, pins);
    }

    private void device(Fields f, String u, Json.Member member, SortedMap<Integer, String> devices) {
        if (!u.matches("[1-9]\\d{0,2}")) {
            problems.add(member.key(), "\"" + u + "\" is not a rack unit", "Write the lowest U the device takes, from 1.");
        } else if (member.value() instanceof Json.Text id) {
            if (!id.value().isEmpty()) {
                named.device(id.value(), id.spot());
            }
            devices.put(Integer.parseInt(u), id.value());
        } else {
            f.wrong(member.value(), "a device must be a text", "");
        }
    }
}
