package org.hallwright.ui;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hallwright.catalog.LoadCase;
import org.hallwright.edit.Batch;
import org.hallwright.edit.SetPower;
import org.hallwright.model.PowerSystem;
import org.hallwright.power.PowerFlow;
import org.hallwright.power.PowerProposal;
import org.hallwright.power.PowerStudy;
import org.hallwright.session.Units;
import org.jspecify.annotations.Nullable;

/// The power systems of the plan: what they carry in the chosen load, what failures do to them, and what they are asked to
/// be, to be changed live.
final class PowerPanel {
    private static final double LINE = 44;
    /// Systems that are seen without scrolling.
    private static final int SEEN = 3;
    private final Workbench bench;
    private final ListView<PowerSystem> list = new ListView<>();
    private final VBox figures = new VBox(6);
    private final VBox parameters = new VBox(6);
    private final FailureLists failures;
    private final VBox details;
    private final VBox node = new VBox(8);
    private @Nullable PowerFlow flow;
    private @Nullable PowerStudy study;
    private LoadCase load = LoadCase.MAXIMUM;
    private @Nullable PowerSystem edited;
    private Units units;
    private boolean refilling;

    /// @param diagram opens the one-line diagram
    PowerPanel(Workbench bench, Runnable diagram) {
        this.bench = bench;
        this.units = bench.settings().units();
        this.failures = new FailureLists(bench);
        list.setId("power-systems");
        list.setCellFactory(view -> new TwoLines<>(PowerSystem::label, this::about));
        list.setFixedCellSize(LINE);
        Label none = new Label("This plan has no power system yet: nothing says how its racks are fed.");
        none.setWrapText(true);
        list.setPlaceholder(none);
        list.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (!refilling) {
                chosen();
            }
        });
        figures.setId("power-figures");
        details = new VBox(6, new LoadChooser(bench).node(), new ConsequenceCard(bench).node(), figures, failures.node(), parameters);
        details.getStyleClass().addAll("panel", "inspector");
        ScrollPane scroll = new ScrollPane(details);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button line = button("open-one-line", "One-line diagram", "Opens the diagram below the view   L", diagram);
        Button add = button("add-power", "Add a power system", "For the equipment and racks that stand: a beginning, to be changed below", this::add);
        node.getChildren().addAll(list, scroll, new FlowPane(6, 6, line, add));
        node.getStyleClass().add("panel");
        height();
        details.setVisible(false);
        bench.listen(this::refresh);
        refresh();
    }

    Node node() {
        return node;
    }

    private static Button button(String id, String text, String hint, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setTooltip(new Tooltip(hint));
        button.setFocusTraversable(false);
        button.setOnAction(e -> action.run());
        return button;
    }

    private void add() {
        PowerProposal.of(bench.document().table(), bench.document().catalog()).ifPresentOrElse(system -> {
            if (bench.perform(new Batch("Add power system " + system.key(), List.of(new SetPower(system))))) {
                list.getSelectionModel().selectLast();
            }
        }, () -> bench.say(bench.document().table().places().isEmpty() ? "A power system needs racks. Place them first." : "Every rack has a feed already."));
    }

    private void refresh() {
        List<PowerSystem> systems = bench.document().table().plan().power();
        if (!list.getItems().equals(systems)) {
            int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
            refilling = true;
            list.getItems().setAll(systems);
            height();
            list.getSelectionModel().select(Math.min(at, systems.size() - 1));
            refilling = false;
            chosen();
        }
        PowerFlow now = bench.power().flow().orElse(null);
        PowerStudy known = bench.power().study().orElse(null);
        if (now != flow || known != study || units != bench.settings().units() || !load.equals(bench.power().load())) {
            flow = now;
            study = known;
            load = bench.power().load();
            units = bench.settings().units();
            list.refresh();
            chosen();
        }
    }

    private void height() {
        double height = LINE * Math.clamp(list.getItems().size(), 1, SEEN) + 4;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        list.setMaxHeight(height);
    }

    private void chosen() {
        PowerSystem system = list.getSelectionModel().getSelectedItem();
        details.setVisible(system != null);
        if (system == null) {
            figures.getChildren().clear();
            parameters.getChildren().clear();
            edited = null;
            return;
        }
        figures.getChildren().setAll(new PowerSums(bench, system).nodes());
        failures.show(study, system.key());
        // A value that is still being chosen in a field would be lost with the form.
        if (!bench.live().active() && !Objects.equals(system, edited)) {
            edited = system;
            parameters.getChildren().setAll(new PowerForm(bench, system).nodes());
        }
    }

    private String about(PowerSystem system) {
        long count = bench.power().flow().map(PowerFlow::chain).map(chain -> IntStream.range(0, chain.units().size())
                .filter(k -> chain.system(k).key().equals(system.key())).count()).orElse(0L);
        return system.key() + "  ·  " + system.standard().name() + (count > 0 ? "  ·  " + Units.count(count, "unit") : "");
    }
}
