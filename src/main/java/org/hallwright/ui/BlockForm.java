package org.hallwright.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.hallwright.catalog.Catalog;
import org.hallwright.edit.Batch;
import org.hallwright.edit.Edit;
import org.hallwright.edit.Generator;
import org.hallwright.edit.SetBlock;
import org.hallwright.model.Block;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.RowSpec;
import org.hallwright.model.Run;
import org.hallwright.model.Size;
import org.hallwright.model.Slot;
import org.hallwright.session.Units;

/// What a block generates, to be changed: rows, aisles, facing, positions, types. The plan follows while a value is changed.
final class BlockForm {
    private static final int AISLE_STEP = 100;
    private static final int MOST_KINDS = 4;
    private static final int MOST_LISTED = 6;
    private final Workbench bench;
    private final Block block;
    private final Catalog catalog;

    /// How every row of a block faces.
    private enum Facing {
        SOUTH("all south"),
        NORTH("all north"),
        ALTERNATING_SOUTH("alternating, south first"),
        ALTERNATING_NORTH("alternating, north first"),
        MIXED("each its own way");

        private final String title;

        Facing(String title) {
            this.title = title;
        }

        @Override
        public String toString() {
            return title;
        }
    }

    BlockForm(Workbench bench, Block block) {
        this.bench = bench;
        this.block = block;
        this.catalog = bench.document().catalog();
    }

    List<Node> nodes() {
        List<RowSpec> rows = Generator.rows(block);
        List<Node> nodes = new ArrayList<>();
        nodes.add(SumForm.heading("Rows and aisles"));
        nodes.add(whole(rows).node());
        Map<RowSpec, List<Integer>> kinds = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            RowSpec row = rows.get(i);
            kinds.computeIfAbsent(new RowSpec(row.racks(), row.spacing(), RowSpec.Facing.SOUTH, row.start()), k -> new ArrayList<>()).add(i);
        }
        kinds.entrySet().stream().limit(MOST_KINDS).forEach(kind -> {
            nodes.add(SumForm.heading(title(kind.getValue(), rows.size())));
            nodes.add(row(kind.getKey(), new HashSet<>(kind.getValue())).node());
        });
        if (kinds.size() > MOST_KINDS) {
            nodes.add(SumForm.heading("and " + (kinds.size() - MOST_KINDS) + " more kinds of rows"));
        }
        Form exceptions = new Form(bench);
        exceptions(exceptions);
        nodes.add(exceptions.node());
        nodes.forEach(node -> node.setDisable(block.locked()));
        return nodes;
    }

    private static String title(List<Integer> rows, int all) {
        return rows.size() == all ? all == 1 ? "The row" : "Every row"
                : (rows.size() == 1 ? "Row " : "Rows ") + rows.stream().limit(MOST_LISTED).map(i -> String.valueOf(i + 1)).collect(Collectors.joining(", "))
                        + (rows.size() > MOST_LISTED ? ", \u2026" : "");
    }

    private Form whole(List<RowSpec> rows) {
        return new Form(bench)
                .live("Rows", "rows", rows.size(), 1, n -> edit("Set rows of %s to %,d", n, Generator.withRowCount(block, n)))
                .live("Front aisle, mm", "front-aisle", block.frontAisle(), AISLE_STEP, n -> edit("Set front aisle of %s to %,d mm", n, block.withAisles(n, block.rearAisle())))
                .live("Rear aisle, mm", "rear-aisle", block.rearAisle(), AISLE_STEP, n -> edit("Set rear aisle of %s to %,d mm", n, block.withAisles(block.frontAisle(), n)))
                .row("Facing", facing(rows));
    }

    private Edit edit(String label, int value, Block changed) {
        return new Batch(String.format(Locale.ROOT, label, block.label(), value), List.of(new SetBlock(changed)));
    }

    private ComboBox<Facing> facing(List<RowSpec> rows) {
        Facing now = facingOf(rows);
        ComboBox<Facing> choice = new ComboBox<>();
        choice.setId("field-facing");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.getItems().setAll(Facing.SOUTH, Facing.NORTH);
        if (rows.size() > 1) {
            choice.getItems().addAll(Facing.ALTERNATING_SOUTH, Facing.ALTERNATING_NORTH);
        }
        if (now == Facing.MIXED) {
            choice.getItems().add(now);
        }
        choice.setValue(now);
        choice.setOnAction(e -> choose(choice, now, new Batch("Turn rows of " + block.label(), List.of(new SetBlock(faced(choice.getValue()))))));
        return choice;
    }

    private Block faced(Facing facing) {
        return switch (facing) {
            case SOUTH -> Generator.withFacing(block, i -> true, RowSpec.Facing.SOUTH);
            case NORTH -> Generator.withFacing(block, i -> true, RowSpec.Facing.NORTH);
            case ALTERNATING_SOUTH -> Generator.alternating(block, RowSpec.Facing.SOUTH);
            case ALTERNATING_NORTH -> Generator.alternating(block, RowSpec.Facing.NORTH);
            case MIXED -> block;
        };
    }

    private static Facing facingOf(List<RowSpec> rows) {
        List<RowSpec.Facing> facings = rows.stream().map(RowSpec::facing).toList();
        if (facings.stream().distinct().count() < 2) {
            return facings.isEmpty() || facings.getFirst() == RowSpec.Facing.SOUTH ? Facing.SOUTH : Facing.NORTH;
        }
        return IntStream.range(1, facings.size()).anyMatch(i -> facings.get(i) == facings.get(i - 1)) ? Facing.MIXED
                : facings.getFirst() == RowSpec.Facing.SOUTH ? Facing.ALTERNATING_SOUTH : Facing.ALTERNATING_NORTH;
    }

    private Form row(RowSpec row, Set<Integer> which) {
        IntPredicate meant = which::contains;
        String id = String.valueOf(which.stream().mapToInt(i -> i).min().orElse(0));
        Form form = new Form(bench).live("Spacing, mm", "spacing-" + id, row.spacing(), 50,
                n -> edit("Set spacing in %s to %,d mm", n, Generator.withSpacing(block, meant, n)));
        for (int i = 0; i < row.racks().size(); i++) {
            int run = i;
            Run of = row.racks().get(run);
            if (of.gap() > 0) {
                form.text("", "gap of " + bench.settings().units().length(of.gap()));
            }
            form.live(row.racks().size() == 1 ? "Positions" : "Run " + (run + 1), "count-" + id + "-" + run, of.count(), 1,
                    n -> edit("Set positions in %s to %,d", n, Generator.withCount(block, meant, run, n)));
            form.row("", type(of, "type-" + id + "-" + run, meant, run));
        }
        return form.text("Pitch", pitch(row));
    }

    private String pitch(RowSpec row) {
        Units units = bench.settings().units();
        List<String> pitches = row.racks().stream()
                .map(of -> units.length(row.spacing() + (of.type().isEmpty() ? of.freeWidth() : catalog.size(of.type()).map(Size::width).orElse(600))))
                .distinct().toList();
        return String.join(", ", pitches);
    }

    private Node type(Run of, String id, IntPredicate meant, int run) {
        ComboBox<String> types = TypeChoice.of(catalog, of.type(), true);
        types.setId("field-" + id);
        types.setOnAction(e -> choose(types, of.type(), new Batch("Change a run of " + block.label() + " to " + (types.getValue().isEmpty() ? "nothing" : types.getValue()),
                List.of(new SetBlock(Generator.withType(block, meant, run, types.getValue(), catalog::size))))));
        return types;
    }

    /// Makes an edit that was chosen, or goes back to what was.
    private <T> void choose(ComboBox<T> choice, T now, Edit edit) {
        if (!choice.getValue().equals(now) && !bench.attempt(edit)) {
            Platform.runLater(() -> choice.setValue(now));
        }
    }

    private void exceptions(Form form) {
        if (block.exceptions().isEmpty()) {
            form.text("Exceptions", "none");
            return;
        }
        List<Slot> dormant = bench.document().table().place(block.key()).stream()
                .flatMap((BlockPlace place) -> block.exceptions().keySet().stream().filter(slot -> place.layout().indexOf(slot) < 0))
                .toList();
        form.text("Exceptions", Units.count(block.exceptions().size()) + (dormant.isEmpty() ? "" : ", " + Units.count(dormant.size()) + " without a place"));
        if (!dormant.isEmpty()) {
            form.text("Dormant", dormant.stream().limit(MOST_LISTED).map(Slot::toString).collect(Collectors.joining(", ")) + (dormant.size() > MOST_LISTED ? ", \u2026" : ""));
        }
    }
}
