package org.hallwright.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hallwright.catalog.Figure;
import org.hallwright.catalog.RackType;
import org.hallwright.catalog.Standing;
import org.hallwright.edit.Edit;
import org.hallwright.edit.PlacePart;
import org.hallwright.edit.PlaceRack;
import org.hallwright.edit.RenamePart;
import org.hallwright.edit.RenameRack;
import org.hallwright.edit.SetLocked;
import org.hallwright.edit.SetRackType;
import org.hallwright.model.Frame;
import org.hallwright.model.Part;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Pose;
import org.hallwright.model.RackId;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.planner.Summary;
import org.hallwright.session.Search;
import org.hallwright.session.Selected;
import org.hallwright.session.Units;

/// What is selected, with exact figures that can be typed.
final class Inspector {
    private final Workbench bench;
    private final Label title = new Label("Inspector");
    private final VBox content = new VBox(10);
    private final RackElevation elevation = new RackElevation();
    private final VBox node;

    Inspector(Workbench bench) {
        this.bench = bench;
        title.getStyleClass().add("panel-title");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node = new VBox(6, title, scroll);
        node.getStyleClass().add("panel");
        bench.listen(this::refresh);
    }

    Node node() {
        return node;
    }

    private void refresh() {
        Set<String> ids = bench.document().selection();
        content.getChildren().clear();
        if (ids.isEmpty()) {
            title.setText("Inspector");
            Label hint = new Label("Nothing is selected.\n\nClick a hall, a block or a rack in the view: what a click takes depends on the zoom. "
                    + "A double-click goes one level in, Escape one level out. Drag what is selected to move it; drag anything else to look around.");
            hint.setWrapText(true);
            hint.getStyleClass().add("quiet");
            content.getChildren().add(hint);
        } else if (ids.size() > 1) {
            several(ids);
        } else if (RackId.matches(ids.iterator().next())) {
            rack(ids.iterator().next());
        } else {
            part(ids.iterator().next());
        }
    }

    private void several(Set<String> ids) {
        title.setText(Units.count(ids.size()) + " selected");
        summary(bench.summaries().selection(bench.document().table(), Selected.numbers(bench.document().table(), ids)));
    }

    private void rack(String id) {
        RackTable table = bench.document().table();
        int n = table.number(RackId.parse(id));
        Optional<Standing> standing = bench.document().catalog().at(table, n);
        if (standing.isEmpty()) {
            return;
        }
        Standing s = standing.get();
        title.setText(table.nameOf(n));
        Room room = table.placeOf(n).room();
        Frame frame = PlanTree.inside(PlanTree.frameOfParent(PlanTree.path(table.plan(), room.key())), room);
        double x = frame.localX(table.x[n], table.y[n]);
        double y = frame.localY(table.x[n], table.y[n]);
        double yaw = Math.rint(((table.yaw[n] - frame.yaw()) % 360 + 360) % 360 * 1000) / 1000;
        Form form = new Form();
        form.text("Id", id);
        form.text("Place", table.placeOf(n).path() + "  ·  " + room.label());
        form.edit("Name", table.placeOf(n).block().exception(table.position(n).slot()).name(), text -> new RenameRack(id, text));
        form.node("Type", types(id, s));
        form.edit("x, mm", whole(x), text -> new PlaceRack(id, (int) number(text), (int) Math.round(y), yaw));
        form.edit("y, mm", whole(y), text -> new PlaceRack(id, (int) Math.round(x), (int) number(text), yaw));
        form.edit("Yaw, °", plain(yaw), text -> new PlaceRack(id, (int) Math.round(x), (int) Math.round(y), number(text)));
        form.text("Size", s.size().width() + " x " + s.size().depth() + " x " + s.size().height() + " mm");
        form.figure("Mass", bench.settings().units().mass(s.massKg().value()), s.massKg());
        form.figure("Maximum", Units.power(s.maximumW().value()), s.maximumW());
        form.figure("Typical", Units.power(s.typicalW().value()), s.typicalW());
        if (s.gpus() > 0) {
            form.text("GPUs", s.gpus() + (s instanceof RackType r ? " " + r.gpuType() : ""));
        }
        form.figure("Price", Units.money(s.priceUsd().value()), s.priceUsd());
        content.getChildren().add(form.grid);
        if (s instanceof RackType rack) {
            elevation.show(rack, bench.settings().dark());
            content.getChildren().addAll(heading("Front, by U"), elevation.node());
        }
    }

    private ComboBox<String> types(String id, Standing now) {
        List<String> same = bench.document().catalog().standing().stream()
                .filter(s -> s.getClass() == now.getClass())
                .map(Standing::id)
                .sorted(Comparator.naturalOrder())
                .toList();
        ComboBox<String> types = new ComboBox<>();
        types.getItems().setAll(same);
        types.setValue(now.id());
        types.setMaxWidth(Double.MAX_VALUE);
        types.setOnAction(e -> {
            if (!types.getValue().equals(now.id()) && !bench.attempt(new SetRackType(List.of(id), types.getValue()))) {
                javafx.application.Platform.runLater(this::refresh);
            }
        });
        return types;
    }

    private void part(String key) {
        RackTable table = bench.document().table();
        List<Part> path = PlanTree.path(table.plan(), key);
        if (path.isEmpty()) {
            return;
        }
        Part part = path.getLast();
        Pose pose = part.pose();
        title.setText(part.label());
        Form form = new Form();
        form.text("Key", key);
        form.text("Kind", Search.kind(part));
        form.edit("Name", part.name(), text -> new RenamePart(key, text));
        form.edit("x, mm", String.valueOf(pose.x()), text -> new PlacePart(key, new Pose((int) number(text), pose.y(), pose.z(), pose.yaw())));
        form.edit("y, mm", String.valueOf(pose.y()), text -> new PlacePart(key, new Pose(pose.x(), (int) number(text), pose.z(), pose.yaw())));
        form.edit("Yaw, °", plain(pose.yaw()), text -> new PlacePart(key, new Pose(pose.x(), pose.y(), pose.z(), number(text))));
        if (part instanceof Room room) {
            form.text("Size", bench.settings().units().length(room.width()) + " x " + bench.settings().units().length(room.depth()));
            form.text("Floor", (room.floor().raised() > 0 ? "raised " + room.floor().raised() + " mm, " : "slab, ") + plain(room.floor().ratingKPa()) + " kPa");
        }
        javafx.scene.control.CheckBox locked = new javafx.scene.control.CheckBox("locked");
        locked.setSelected(part.locked());
        locked.setOnAction(e -> bench.perform(new SetLocked(key, locked.isSelected())));
        form.node("", locked);
        content.getChildren().add(form.grid);
        Summary sum = bench.summaries().selection(table, Selected.numbers(table, Set.of(key)));
        summary(sum);
    }

    private void summary(Summary sum) {
        Form form = new Form();
        var t = sum.totals();
        form.text("GPUs", Units.count(t.gpus()));
        form.text("Racks", Units.count(t.racks()) + (t.units() > 0 ? " and " + Units.count(t.units()) + " units of plant" : ""));
        form.text("IT maximum", Units.power(t.itW()));
        form.text("IT typical", Units.power(t.itTypicalW()));
        if (t.itW() > 0) {
            form.text("To liquid", String.format(Locale.ROOT, "%.0f %%", 100 * t.liquidW() / t.itW()));
        }
        form.text("Equipment", Units.money(sum.capexUsd() - sum.buildingUsd()));
        t.racksByType().forEach((type, count) -> form.text(Units.count(count) + " x", bench.document().catalog().standing(type).map(Standing::name).orElse(type)));
        content.getChildren().addAll(heading("Contents, computed from the catalogue"), form.grid);
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("heading");
        return label;
    }

    private static String whole(double value) {
        return String.valueOf(Math.round(value));
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private static double number(String text) {
        return Double.parseDouble(text.strip().replace(",", ""));
    }

    /// Makes an edit of what was typed.
    private interface Typed {
        Edit edit(String text);
    }

    /// Names on the left, values on the right.
    private final class Form {
        final GridPane grid = new GridPane();

        Form() {
            grid.setHgap(10);
            grid.setVgap(5);
            ColumnConstraints names = new ColumnConstraints(84);
            ColumnConstraints values = new ColumnConstraints();
            values.setHgrow(Priority.ALWAYS);
            values.setMinWidth(0);
            grid.getColumnConstraints().setAll(names, values);
        }

        void node(String name, Node value) {
            Label label = new Label(name);
            label.getStyleClass().add("quiet");
            grid.addRow(grid.getRowCount(), label, value);
        }

        void text(String name, String value) {
            Label label = new Label(value);
            label.setWrapText(true);
            node(name, label);
        }

        void figure(String name, String value, Figure figure) {
            Label label = new Label(value + "   ");
            Label mark = new Label(Facts.mark(figure));
            mark.getStyleClass().add("mark");
            label.setGraphic(mark);
            label.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
            label.setTooltip(new Tooltip(Facts.of(figure)));
            node(name, label);
        }

        void edit(String name, String value, Typed typed) {
            TextField field = new TextField(value);
            field.setId("field-" + name.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT));
            field.setOnAction(e -> commit(field, value, typed));
            field.focusedProperty().addListener((o, before, now) -> {
                if (!now) {
                    field.setText(value);
                }
            });
            node(name, field);
        }

        private void commit(TextField field, String value, Typed typed) {
            if (field.getText().equals(value)) {
                return;
            }
            try {
                if (!bench.attempt(typed.edit(field.getText()))) {
                    field.setText(value);
                }
            } catch (NumberFormatException e) {
                bench.say("'" + field.getText() + "' is not a number");
                field.setText(value);
            } catch (IllegalArgumentException e) {
                bench.say(String.valueOf(e.getMessage()));
                field.setText(value);
            }
        }
    }
}
