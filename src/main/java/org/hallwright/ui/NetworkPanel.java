package org.hallwright.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hallwright.edit.Batch;
import org.hallwright.edit.SetNetwork;
import org.hallwright.model.Network;
import org.hallwright.network.Cabling;
import org.hallwright.network.NetworkProposal;
import org.hallwright.network.NetworkSummary;
import org.hallwright.session.Units;
import org.jspecify.annotations.Nullable;

/// The networks of the plan: their tiers and counts as they are placed, and what they are asked to be, to be changed live.
final class NetworkPanel {
    private final Workbench bench;
    private final ListView<Network> list = new ListView<>();
    private final VBox figures = new VBox(6);
    private final VBox parameters = new VBox(6);
    private final VBox node = new VBox(8);
    private @Nullable Cabling shown;
    private @Nullable Network edited;
    private Units units;
    private boolean refilling;

    NetworkPanel(Workbench bench) {
        this.bench = bench;
        this.units = bench.settings().units();
        list.setId("networks");
        list.setCellFactory(view -> new TwoLines<>(Network::label, this::about));
        list.setFixedCellSize(44);
        list.setMinHeight(96);
        Label none = new Label("This plan has no networks yet.");
        none.setWrapText(true);
        list.setPlaceholder(none);
        list.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (!refilling) {
                chosen();
            }
        });
        figures.setId("network-figures");
        VBox details = new VBox(6, figures, parameters);
        details.getStyleClass().addAll("panel", "inspector");
        ScrollPane scroll = new ScrollPane(details);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        SplitPane both = new SplitPane(list, scroll);
        both.setOrientation(Orientation.VERTICAL);
        both.setDividerPositions(0.3);
        VBox.setVgrow(both, Priority.ALWAYS);
        Button add = new Button("Add a GPU network");
        add.setId("add-network");
        add.setTooltip(new Tooltip("For the servers and switch racks that stand: a beginning, to be changed below"));
        add.setOnAction(e -> add());
        node.getChildren().addAll(both, add);
        node.getStyleClass().add("panel");
        bench.listen(this::refresh);
        refresh();
    }

    Node node() {
        return node;
    }

    private void add() {
        NetworkProposal.of(bench.document().table(), bench.document().catalog()).ifPresentOrElse(network -> {
            if (bench.perform(new Batch("Add network " + network.key(), List.of(new SetNetwork(network))))) {
                list.getSelectionModel().selectLast();
            }
        }, () -> bench.say("A network needs servers with fabric ports and racks with switches. Place them first."));
    }

    private void refresh() {
        List<Network> networks = bench.document().table().plan().networks();
        if (!list.getItems().equals(networks)) {
            int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
            refilling = true;
            list.getItems().setAll(networks);
            list.getSelectionModel().select(Math.min(at, networks.size() - 1));
            refilling = false;
            chosen();
        }
        Cabling now = bench.cables().latest().orElse(null);
        if (now != shown || units != bench.settings().units()) {
            shown = now;
            units = bench.settings().units();
            list.refresh();
            chosen();
        }
    }

    private void chosen() {
        Network network = list.getSelectionModel().getSelectedItem();
        if (network == null) {
            figures.getChildren().clear();
            parameters.getChildren().clear();
            edited = null;
            return;
        }
        figures.getChildren().setAll(new NetworkFigures(bench, network, summary(network)).nodes());
        // A value that is still being chosen in a field would be lost with the form.
        if (!bench.live().active() && !Objects.equals(network, edited)) {
            edited = network;
            parameters.getChildren().setAll(new NetworkForm(bench, network).nodes());
        }
    }

    private Optional<NetworkSummary> summary(Network network) {
        Cabling cabling = shown;
        return cabling == null ? Optional.empty()
                : NetworkSummary.of(cabling).stream().filter(s -> s.network().key().equals(network.key())).findFirst();
    }

    private String about(Network network) {
        return network.key() + "  ·  " + network.purpose().word() + summary(network)
                .map(s -> "  ·  " + Units.count(s.endpoints(), "port") + (s.loose() > 0 ? ", " + Units.count(s.loose()) + " loose" : "")).orElse("");
    }
}
