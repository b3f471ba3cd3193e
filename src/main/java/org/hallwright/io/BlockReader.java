package org.hallwright.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/// Reads a block: rows, order and exceptions.
final class BlockReader {
    private static final Pattern GAP = Pattern.compile("gap (\\d{1,7})");
    private static final Pattern FREE = Pattern.compile("(?:(\\d{1,5}) )?free (\\d{1,6})");
    private static final Pattern RACKS = Pattern.compile("(?:(\\d{1,5}) )?([a-z0-9][a-z0-9.-]*)");
    private static final int MOST_REPEATS = 10_000;
    private static final int WIDEST_AISLE = 1_000_000;

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
        return new Block(key, "", pose, template, rows,
                f.whole("repeat", 1, MOST_REPEATS, base.map(Block::repeat).orElse(1)),
                f.whole("frontAisle", 0, WIDEST_AISLE, base.map(Block::frontAisle).orElse(Block.DEFAULT_AISLE)),
                f.whole("rearAisle", 0, WIDEST_AISLE, base.map(Block::rearAisle).orElse(Block.DEFAULT_AISLE)),
                f.text("naming", base.map(Block::naming).orElse("")),
                f.raw("order").map(this::order).orElse(base.map(Block::order).orElse(SlotOrder.NATURAL)),
                exceptions, phase, locked);
    }

    private List<RowSpec> rows(Fields f, Json json) {
        List<RowSpec> rows = new ArrayList<>();
        List<Json> values = f.list(json, "\"rows\"");
        if (json instanceof Json.Arr && values.isEmpty()) {
            problems.add(json.spot(), "a block has at least one row", "Add a row, or remove the block.");
        }
        values.forEach(value -> rows.add(row(value)));
        return rows;
    }

    private RowSpec row(Json json) {
        Fields f = new Fields(json, "a row", problems);
        List<Run> runs = new ArrayList<>();
        int gap = 0;
        f.required("racks");
        for (Json value : f.list("racks")) {
            if (!(value instanceof Json.Text text)) {
                f.wrong(value, "racks are texts such as \"4 h100-colossus\"", "");
                continue;
            }
            Matcher gaps = GAP.matcher(text.value());
            if (gaps.matches()) {
                gap += Integer.parseInt(gaps.group(1));
            } else {
                run(text, gap).ifPresent(runs::add);
                gap = 0;
            }
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
            return Optional.of(new Run(count(text, free.group(1)), "", gap, Integer.parseInt(free.group(2))));
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

    private int count(Json.Text text, @org.jspecify.annotations.Nullable String digits) {
        int count = digits == null ? 1 : Integer.parseInt(digits);
        if (count < 1) {
            problems.add(text.spot(), "a run of no positions", "Write a count of one or more, or remove it.");
        }
        return Math.max(1, count);
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
        List<Integer> slots = new ArrayList<>();
        for (Json value : f.list(json, "an order of slots")) {
            int slot = f.whole(value, "a slot", 1, 999_999);
            if (slots.contains(slot)) {
                problems.add(value.spot(), "slot " + slot + " stands twice", "Every slot has one place.");
            }
            slots.add(slot);
        }
        return slots;
    }

    private Optional<Integer> row(String name, Json.Spot spot) {
        if (name.matches("R\\d{2,6}")) {
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
                if (!slot.toString().equals(name) || slot.row() < 1 || slot.position() < 1) {
                    problems.add(member.key(), "\"" + name + "\" is not a slot in its usual form", "Write it as " + slot + ", counting from 1.");
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
