package org.hallwright.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hallwright.model.PlanTree;
import org.hallwright.model.RackId;
import org.hallwright.model.RackTable;
import org.hallwright.overlay.RoomAir;
import org.hallwright.power.PowerFlow;
import org.hallwright.power.PowerStudy;
import org.hallwright.session.Selected;
import org.hallwright.session.Units;
import org.hallwright.thermal.ThermalStudy;
import org.jspecify.annotations.Nullable;

/// What is selected, with exact figures that can be typed.
final class Inspector {
    /// What the present form was made of; a form is made anew only when this changes, so that nobody loses what he types.
    private record Shown(RackTable table, Set<String> ids, Set<String> chosen, @Nullable PowerFlow flow, @Nullable PowerStudy study, @Nullable ThermalStudy heat, @Nullable RoomAir air, boolean dark, Units units, boolean cabled) {
        boolean same(Shown other) {
            return table == other.table && ids.equals(other.ids) && chosen.equals(other.chosen) && flow == other.flow && study == other.study && heat == other.heat && air == other.air && dark == other.dark && units == other.units && cabled == other.cabled;
        }
    }

    private final Workbench bench;
    private final Label title = new Label("Inspector");
    private final Label subtitle = new Label();
    private final VBox content = new VBox(6);
    private final VBox node;
    private final RackForm racks;
    private final PartForm parts;
    private final UnitForm units;
    private Shown shown;

    Inspector(Workbench bench) {
        this.bench = bench;
        this.racks = new RackForm(bench);
        this.parts = new PartForm(bench);
        this.units = new UnitForm(bench);
        this.shown = now();
        title.getStyleClass().add("panel-title");
        title.setId("inspector-title");
        subtitle.getStyleClass().add("panel-subtitle");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        content.getStyleClass().add("inspector");
        content.setId("inspector-content");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node = new VBox(2, title, subtitle, scroll, bench.live().effect());
        VBox.setMargin(scroll, new javafx.geometry.Insets(6, 0, 0, 0));
        node.getStyleClass().add("panel");
        rebuild();
        bench.listen(this::refresh);
    }

    Node node() {
        return node;
    }

    /// Puts the cursor into the name.
    void rename() {
        if (content.lookup("#field-name") instanceof TextField field) {
            field.requestFocus();
            field.selectAll();
        } else {
            bench.say("Select one thing to rename");
        }
    }

    private Shown now() {
        return new Shown(bench.document().table(), bench.document().selection(), bench.units().ids(), bench.power().flow().orElse(null), bench.power().study().orElse(null), bench.heat().study().orElse(null), bench.air().air().orElse(null), bench.settings().dark(), bench.settings().units(),
                bench.cables().latest().isPresent() && !bench.cables().behind());
    }

    private void refresh() {
        // A value that is still being chosen in a field would be lost with the form.
        Shown now = now();
        if (!bench.live().active() && !now.same(shown)) {
            shown = now;
            Node focus = content.getScene() == null ? null : content.getScene().getFocusOwner();
            String field = focus instanceof TextField && focus.getId() != null && focus.getId().startsWith("field-") ? focus.getId() : "";
            rebuild();
            if (!field.isEmpty()) {
                // After the event that led here, which may still move the focus.
                Platform.runLater(() -> refocus(field));
            }
        }
    }

    private void refocus(String id) {
        if (content.lookup("#" + id) instanceof TextField field && content.getScene() != null && content.getScene().getFocusOwner() != bench.view()) {
            field.requestFocus();
            field.selectAll();
        }
    }

    private void rebuild() {
        Set<String> ids = bench.document().selection();
        String id = ids.size() == 1 ? ids.iterator().next() : "";
        Optional<Integer> unit = bench.units().unseen();
        if (unit.isPresent()) {
            title.setText(bench.power().flow().orElseThrow().chain().unit(unit.get()).label());
            subtitle.setText(units.subtitle(unit.get()));
            content.getChildren().setAll(units.of(unit.get()));
        } else if (ids.isEmpty()) {
            nothing();
        } else if (ids.size() > 1) {
            title.setText(Units.count(ids.size()) + " selected");
            subtitle.setText(kinds(ids));
            content.getChildren().setAll(new SumForm(bench).nodes(bench.summaries().selection(shown.table(), Selected.numbers(shown.table(), ids))));
            content.getChildren().addAll(new FeedForm(bench).ofRacks(Selected.numbers(shown.table(), ids)));
            if (ids.size() == 2 && ids.stream().allMatch(RackId::matches)) {
                int[] two = ids.stream().mapToInt(rack -> shown.table().number(RackId.parse(rack))).toArray();
                content.getChildren().addAll(new CableForm(bench).between(two[0], two[1]));
            }
        } else if (RackId.matches(id)) {
            int n = shown.table().number(RackId.parse(id));
            title.setText(shown.table().nameOf(n));
            subtitle.setText(racks.subtitle(n));
            content.getChildren().setAll(racks.nodes(id, n));
        } else {
            PlanTree.find(shown.table().plan(), id).ifPresent(part -> {
                title.setText(part.label());
                subtitle.setText(parts.subtitle(part));
                content.getChildren().setAll(parts.nodes(part));
            });
        }
        subtitle.setManaged(!subtitle.getText().isEmpty());
    }

    private static String kinds(Set<String> ids) {
        int racks = Selected.racks(ids).size();
        int parts = ids.size() - racks;
        return racks == 0 ? "blocks, groups and rooms" : parts == 0 ? "racks and units of plant" : racks + " racks and " + parts + " larger parts";
    }

    private void nothing() {
        title.setText("Inspector");
        subtitle.setText("");
        content.getChildren().setAll(List.of("Nothing is selected.",
                        "Click a hall, a block or a rack. What a click takes depends on the zoom: double-click goes one level in, Escape one level out.",
                        "Drag what is selected to move it; drag anything else to look around.", "Press ? for all keys.").stream()
                .map(Label::new)
                .peek(label -> label.setWrapText(true))
                .peek(label -> label.getStyleClass().add("quiet"))
                .map(Objects::requireNonNull)
                .toList());
    }
}
