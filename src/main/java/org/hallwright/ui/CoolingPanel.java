package org.hallwright.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hallwright.edit.Batch;
import org.hallwright.edit.Edit;
import org.hallwright.edit.SetCooling;
import org.hallwright.model.CoolingSystem;
import org.hallwright.session.Units;
import org.hallwright.thermal.CoolingProposal;
import org.hallwright.thermal.ThermalStudy;
import org.jspecify.annotations.Nullable;

/// The cooling of the plan: what its loops and coolers of air carry at the chosen load, what failures do to them, and what
/// they are asked to be, to be changed live.
final class CoolingPanel {
    private final Workbench bench;
    private final CoolingTree tree;
    private final VBox figures = new VBox(6);
    private final VBox parameters = new VBox(6);
    private final SplitPane both;
    private final Label said = new Label();
    private final Button set = new Button("Set up cooling");
    private final VBox node;
    private @Nullable ThermalStudy shown;
    private @Nullable CoolingSystem edited;
    private @Nullable CoolingLine line;
    private Units units;

    CoolingPanel(Workbench bench) {
        this.bench = bench;
        this.units = bench.settings().units();
        this.tree = new CoolingTree(bench, this::chosen);
        figures.setId("cooling-figures");
        parameters.setId("cooling-parameters");
        VBox details = new VBox(6, new LoadChooser(bench).node(), new HeatCard(bench).node(), figures, parameters);
        details.getStyleClass().addAll("panel", "inspector");
        ScrollPane scroll = new ScrollPane(details);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        both = new SplitPane(tree.node(), scroll);
        both.setOrientation(Orientation.VERTICAL);
        both.setDividerPositions(0.42);
        VBox.setVgrow(both, Priority.ALWAYS);
        said.setId("cooling-said");
        said.setWrapText(true);
        said.setMinHeight(Label.USE_PREF_SIZE);
        set.setId("set-up-cooling");
        set.setFocusTraversable(false);
        set.setTooltip(new Tooltip("For the racks and coolers that stand: a beginning, to be changed here"));
        set.setOnAction(e -> setUp());
        node = new VBox(8, said, set, both);
        for (Node part : List.of(said, set, both)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        node.getStyleClass().add("panel");
        bench.listen(this::refresh);
        refresh();
    }

    Node node() {
        return node;
    }

    private void setUp() {
        List<CoolingSystem> systems = CoolingProposal.of(bench.document().table(), bench.document().catalog());
        if (systems.isEmpty()) {
            bench.say("Cooling needs racks, and coolers beside them. Place them first.");
        } else {
            bench.perform(new Batch("Set up cooling", systems.stream().<Edit>map(SetCooling::new).toList()));
        }
    }

    private void refresh() {
        ThermalStudy now = bench.heat().study().orElse(null);
        boolean stated = !bench.document().table().plan().cooling().isEmpty();
        boolean racks = !bench.document().table().places().isEmpty();
        said.setText(stated ? "" : now == null ? racks ? "No cooling yet: no rack or cooler stands that heat could be worked out for." : "This plan has no racks yet: there is no heat to be cooled."
                : "The plan states no cooling. What follows is assumed from the coolers that stand.");
        said.setVisible(!said.getText().isEmpty());
        set.setVisible(!stated);
        both.setVisible(now != null);
        if (now != shown || units != bench.settings().units()) {
            shown = now;
            units = bench.settings().units();
            tree.show(now);
            chosen(tree.line());
        }
    }

    private void chosen(Optional<CoolingLine> now) {
        ThermalStudy study = shown;
        if (study == null || now.isEmpty()) {
            figures.getChildren().clear();
            parameters.getChildren().clear();
            edited = null;
            return;
        }
        CoolingLine wanted = now.get();
        figures.getChildren().setAll(new CoolingSums(bench, study).nodes(wanted));
        CoolingSystem system = bench.document().plan().coolingSystem(wanted.system()).orElse(null);
        // A value that is still being chosen in a field would be lost with the form.
        if (!bench.live().active() && (!Objects.equals(system, edited) || !wanted.equals(line))) {
            edited = system;
            line = wanted;
            parameters.getChildren().setAll(system == null ? List.of() : new CoolingForm(bench, system).nodes(wanted));
        }
    }
}
