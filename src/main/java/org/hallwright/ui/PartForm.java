package org.hallwright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.hallwright.edit.PlacePart;
import org.hallwright.edit.RenamePart;
import org.hallwright.edit.RowBands;
import org.hallwright.edit.SetAisles;
import org.hallwright.edit.SetLocked;
import org.hallwright.model.Block;
import org.hallwright.model.Building;
import org.hallwright.model.Group;
import org.hallwright.model.Part;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Pose;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.model.Site;
import org.hallwright.planner.Summary;
import org.hallwright.session.Search;
import org.hallwright.session.Selected;
import org.hallwright.session.Units;

/// One block, group, room, building or site: place, make-up, what it holds.
final class PartForm {
    private final Workbench bench;

    PartForm(Workbench bench) {
        this.bench = bench;
    }

    String subtitle(Part part) {
        List<Part> path = PlanTree.path(bench.document().plan(), part.key());
        String kind = Search.kind(part);
        return path.size() < 2 ? kind : kind + " in " + path.get(path.size() - 2).label();
    }

    List<Node> nodes(Part part) {
        RackTable table = bench.document().table();
        List<Node> nodes = new ArrayList<>();
        nodes.add(place(part).node());
        if (part instanceof Block block) {
            nodes.addAll(new BlockForm(bench, block).nodes());
            nodes.addAll(new TemplateForm(bench, block).nodes());
        } else {
            Form own = new Form(bench);
            about(part, own);
            nodes.add(own.node());
        }
        nodes.addAll(new SumForm(bench).nodes(summary(part, table)));
        return nodes;
    }

    private Summary summary(Part part, RackTable table) {
        return switch (part) {
            case Site site -> bench.summaries().site(table, site);
            case Room room -> bench.summaries().room(table, room);
            case Building b -> bench.summaries().selection(table, Selected.numbers(table, Set.of(b.key())));
            case Group g -> bench.summaries().selection(table, Selected.numbers(table, Set.of(g.key())));
            case Block b -> bench.summaries().selection(table, Selected.numbers(table, Set.of(b.key())));
        };
    }

    private Form place(Part part) {
        Units units = bench.settings().units();
        Pose p = part.pose();
        String key = part.key();
        CheckBox locked = new CheckBox("Locked: no moving by hand");
        locked.setSelected(part.locked());
        locked.setOnAction(e -> bench.perform(new SetLocked(key, locked.isSelected())));
        return new Form(bench)
                .text("Key", key)
                .edit("Name", "name", part.name(), key, text -> new RenamePart(key, text.strip()))
                .edit("x, " + units.typedUnit(), "x", units.exact(p.x()), "", text -> new PlacePart(key, new Pose(units.millimetres(text), p.y(), p.z(), p.yaw())))
                .edit("y, " + units.typedUnit(), "y", units.exact(p.y()), "", text -> new PlacePart(key, new Pose(p.x(), units.millimetres(text), p.z(), p.yaw())))
                .edit("Yaw, °", "yaw", Form.plain(p.yaw()), "", text -> new PlacePart(key, new Pose(p.x(), p.y(), p.z(), Form.number(text))))
                .row("", locked);
    }

    private void about(Part part, Form form) {
        Units units = bench.settings().units();
        switch (part) {
            case Block block -> { }
            case Group group -> {
                if (!group.template().isEmpty()) {
                    form.text("Template", group.template());
                }
                form.text("Holds", count(group.parts().size(), "block"));
                aisles(group, form);
            }
            case Room room -> {
                form.text("Size", units.length(room.width()) + " x " + units.length(room.depth()) + ", " + units.area(room.areaM2()));
                if (!room.yard()) {
                    form.text("Height", units.length(room.clearHeight()) + " clear");
                    form.text("Floor", (room.floor().raised() > 0 ? "raised " + units.length(room.floor().raised()) + ", " : "slab, ") + units.floorLoad(room.floor().ratingKPa()));
                }
            }
            case Building building -> {
                form.text("Size", units.length(building.size().width()) + " x " + units.length(building.size().depth()) + ", " + units.length(building.size().height()) + " high");
                form.text("Holds", count(building.rooms().size(), "room"));
            }
            case Site site -> {
                form.text("Where", String.format(Locale.ROOT, "%.4f°, %.4f°", site.latitude(), site.longitude()));
                form.sourced("PUE", String.format(Locale.ROOT, "%.2f", site.pue().value()), site.pue());
                site.supplies().forEach(s -> form.sourced("Supply", Units.power(s.firmW().value()) + " firm  " + s.name(), s.firmW()));
                form.text("Holds", count(site.buildings().size(), "building") + ", " + count(site.yards().size(), "yard"));
            }
        }
    }

    /// The aisles between the rows of a group, where it has any.
    private void aisles(Group group, Form form) {
        RowBands rows = RowBands.of(group, bench.document().catalog()::size);
        for (RowBands.Aisle aisle : RowBands.Aisle.values()) {
            String kind = aisle == RowBands.Aisle.FRONT ? "Front" : "Rear";
            rows.widest(aisle).ifPresent(width -> form.live(kind + " aisle, mm", kind.toLowerCase(Locale.ROOT) + "-aisles", (int) width, 100,
                    n -> new SetAisles(group.key(), aisle, n)));
        }
    }

    private static String count(int n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }
}
