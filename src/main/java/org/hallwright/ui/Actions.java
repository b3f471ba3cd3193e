package org.hallwright.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hallwright.edit.Batch;
import org.hallwright.edit.Edit;
import org.hallwright.edit.RemoveParts;
import org.hallwright.edit.RemoveRacks;
import org.hallwright.edit.RotateParts;
import org.hallwright.edit.RotateRacks;
import org.hallwright.model.RackTable;
import org.hallwright.session.Drag;
import org.hallwright.session.DragPreview;
import org.hallwright.session.Duplicate;
import org.hallwright.session.Selected;

/// What menus and keys do with the selection.
final class Actions {
    /// Step of what holds no rack, millimetres.
    private static final double EMPTY_STEP = 1000;
    private final Workbench bench;

    Actions(Workbench bench) {
        this.bench = bench;
    }

    void redo() {
        bench.document().redo();
    }

    void delete() {
        Set<String> ids = bench.document().selection();
        if (ids.isEmpty()) {
            bench.say("Select something to delete first");
            return;
        }
        bench.perform(both("Delete", ids, RemoveRacks::new, RemoveParts::new));
    }

    void rotate(double degrees) {
        Set<String> ids = bench.document().selection();
        if (!ids.isEmpty()) {
            bench.attempt(both("Rotate", ids, racks -> new RotateRacks(racks, degrees), parts -> new RotateParts(parts, degrees)));
        }
    }

    private interface Make {
        Edit of(List<String> ids);
    }

    private static Edit both(String label, Set<String> ids, Make racks, Make parts) {
        List<Edit> edits = new ArrayList<>();
        if (!Selected.racks(ids).isEmpty()) {
            edits.add(racks.of(Selected.racks(ids)));
        }
        if (!Selected.parts(ids).isEmpty()) {
            edits.add(parts.of(Selected.parts(ids)));
        }
        return edits.size() == 1 ? edits.getFirst() : new Batch(label + " " + ids.size() + " things", edits);
    }

    void duplicate() {
        Optional<Duplicate.Copies> copies = Duplicate.of(bench.document().table(), bench.document().catalog(), bench.document().selection());
        if (copies.isEmpty()) {
            bench.say(bench.document().selection().isEmpty() ? "Select racks, blocks or groups to duplicate first" : "There is no free place for a copy beside it");
        } else if (bench.perform(copies.get().edit())) {
            bench.document().select(copies.get().made());
        }
    }

    /// Takes the chosen units of power or cooling out of service, or back into it.
    void fail() {
        Set<String> units = bench.failures().chosen();
        if (units.isEmpty()) {
            bench.say("Choose a unit of the power chain or a cooler first, in the one-line diagram or in the room");
        } else {
            bench.failures().toggle(units);
        }
    }

    /// Puts every unit back into service.
    void restore() {
        bench.failures().restore();
    }

    /// All racks of the room that the selection is in.
    void selectAll() {
        RackTable table = bench.document().table();
        Selected.numbers(table, bench.document().selection()).stream().findFirst().ifPresentOrElse(first -> {
            String room = table.placeOf(first).room().key();
            Set<String> ids = new LinkedHashSet<>();
            Selected.numbers(table, Set.of(room)).forEach(n -> ids.add(table.id(n).toString()));
            bench.document().select(ids);
        }, () -> bench.say("Select something in a room first"));
    }

    /// Moves the selection a step east or north: by one position, or by 10 mm.
    void nudge(int east, int north, boolean fine) {
        RackTable table = bench.document().table();
        if (bench.document().selection().isEmpty()) {
            return;
        }
        int n = Selected.numbers(table, bench.document().selection()).stream().findFirst().orElse(-1);
        boolean turned = n >= 0 && Math.round(table.yaw[n] / 90) % 2 != 0;
        double stepX = fine ? 10 : n < 0 ? EMPTY_STEP : turned ? table.depth[n] : table.width[n];
        double stepY = fine ? 10 : n < 0 ? EMPTY_STEP : turned ? table.width[n] : table.depth[n];
        DragPreview step = new Drag(table, bench.document().catalog(), bench.document().selection(), n).exactly(east * stepX, north * stepY);
        step.edit().ifPresentOrElse(bench::perform, () -> bench.say(step.said()));
    }
}
