package org.hallwright.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hallwright.model.Block;
import org.hallwright.model.Contents;
import org.hallwright.model.Fixture;
import org.hallwright.model.Group;
import org.hallwright.model.Item;
import org.hallwright.model.Plan;
import org.hallwright.model.Pose;
import org.hallwright.model.RowSpec;
import org.hallwright.model.Run;
import org.hallwright.model.Slot;
import org.hallwright.model.SlotException;
import org.hallwright.model.SlotOrder;
import org.hallwright.model.Template;

/// Writes blocks and groups, leaving out what their templates say.
final class ItemWriter {
    /// A block whose every member has its default, and which has no rows.
    static final Block PLAIN = new Block("", "", Pose.ORIGIN, "", List.of(), 1, Block.DEFAULT_AISLE, Block.DEFAULT_AISLE,
            "", SlotOrder.NATURAL, new TreeMap<>(), "", false);

    private final Plan plan;

    ItemWriter(Plan plan) {
        this.plan = plan;
    }

    Map<String, Object> item(Item item) {
        Members members = new Members().put("key", item.key()).text("name", item.name()).pose(item.pose(), false);
        return switch (item) {
            case Block block -> {
                members.text("template", block.template());
                Block base = plan.template(block.template()).orElse(null) instanceof Template.OfBlock of ? of.block() : PLAIN;
                members.map().putAll(blockMembers(block, base).map());
                yield members.map();
            }
            case Group group -> {
                members.text("template", group.template());
                contents(members, group.contents(), group.key(), group.template());
                yield members.flag("locked", group.locked()).map();
            }
        };
    }

    /// The members of a block that differ from `base`.
    Members blockMembers(Block block, Block base) {
        Members members = new Members();
        // Rows tell a block from a group, so they are always written where no template has them.
        if (base == PLAIN || !block.rows().equals(base.rows())) {
            members.put("rows", block.rows().stream().map(ItemWriter::row).toList());
        }
        members.unless(base.repeat(), "repeat", block.repeat())
                .unless(base.frontAisle(), "frontAisle", block.frontAisle())
                .unless(base.rearAisle(), "rearAisle", block.rearAisle())
                .unless(base.naming(), "naming", block.naming());
        if (!block.order().equals(base.order())) {
            members.put("order", order(block.order()));
        }
        if (!block.exceptions().equals(base.exceptions())) {
            Map<String, Object> exceptions = new LinkedHashMap<>();
            block.exceptions().forEach((Slot slot, SlotException e) -> exceptions.put(slot.toString(), exception(e)));
            members.put("exceptions", exceptions);
        }
        return members.unless(base.phase(), "phase", block.phase()).unless(base.locked(), "locked", block.locked());
    }

    private static Map<String, Object> row(RowSpec row) {
        List<String> racks = new ArrayList<>();
        for (Run run : row.racks()) {
            if (run.gap() > 0) {
                racks.add("gap " + run.gap());
            }
            String what = run.type().isEmpty() ? "free " + run.freeWidth() : run.type();
            racks.add(run.count() == 1 ? what : run.count() + " " + what);
        }
        Members members = new Members().put("racks", racks);
        if (row.facing() != RowSpec.Facing.SOUTH) {
            members.word("facing", row.facing());
        }
        return members.unless(0, "spacing", row.spacing()).unless(0, "start", row.start()).map();
    }

    private static Map<String, Object> order(SlotOrder order) {
        Map<String, Object> positions = new LinkedHashMap<>();
        order.positions().forEach((row, slots) -> positions.put(row < 10 ? "R0" + row : "R" + row, slots));
        Members members = new Members().each("rows", order.rows(), slot -> slot);
        return positions.isEmpty() ? members.map() : members.put("positions", positions).map();
    }

    private static Map<String, Object> exception(SlotException e) {
        Members members = new Members();
        if (e.dx() != 0 || e.dy() != 0) {
            members.put("offset", List.of(e.dx(), e.dy()));
        }
        members.unless(0.0, "yaw", e.yaw()).text("type", e.type()).flag("absent", e.absent()).text("name", e.name());
        if (!e.devices().isEmpty()) {
            Map<String, Object> devices = new LinkedHashMap<>();
            e.devices().forEach((u, id) -> devices.put(String.valueOf(u), id));
            members.put("devices", devices);
        }
        return members.each("pins", e.pins(), pin -> pin).map();
    }

    /// Adds what a room or group holds beyond, and without, the instance of its template.
    void contents(Members members, Contents contents, String key, String template) {
        Contents base = plan.template(template).orElse(null) instanceof Template.OfContents of ? of.instance(key) : Contents.EMPTY;
        Fold<Item> items = Fold.of(contents.items(), base.items(), Item::key);
        Fold<Fixture> fixtures = Fold.of(contents.fixtures(), base.fixtures(), Fixture::key);
        List<String> removed = new ArrayList<>(items.removed());
        removed.addAll(fixtures.removed());
        members.each("items", items.written(), this::item)
                .each("removed", removed, gone -> gone)
                .each("fixtures", fixtures.written(), FixtureWriter::write);
    }
}
