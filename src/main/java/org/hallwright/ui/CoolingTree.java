package org.hallwright.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.VBox;
import org.hallwright.session.Units;
import org.hallwright.thermal.ThermalStudy;
import org.jspecify.annotations.Nullable;

/// The systems of cooling as a tree: loops with their parts, coolers of air with their halls, each with its state. A click
/// selects what cools there and flies to it.
final class CoolingTree {
    private static final double LINE = 58;
    private static final double FULL = 100 + 1e-6;
    private final Workbench bench;
    private final Consumer<Optional<CoolingLine>> chosen;
    private final TreeView<CoolingLine> tree = new TreeView<>(new TreeItem<>());
    private List<CoolingLine.Branch> branches = List.of();
    private @Nullable ThermalStudy study;
    private boolean refilling;

    /// @param chosen told which line is chosen
    CoolingTree(Workbench bench, Consumer<Optional<CoolingLine>> chosen) {
        this.bench = bench;
        this.chosen = chosen;
        tree.setId("cooling-systems");
        tree.setShowRoot(false);
        tree.setFixedCellSize(LINE);
        tree.setMinHeight(2 * LINE);
        tree.setCellFactory(view -> new Cell());
        tree.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (!refilling) {
                chosen.accept(line());
            }
        });
    }

    Node node() {
        return tree;
    }

    /// The line that is chosen.
    Optional<CoolingLine> line() {
        return Optional.ofNullable(tree.getSelectionModel().getSelectedItem()).map(TreeItem::getValue);
    }

    /// Takes over a newer study; null for none.
    void show(@Nullable ThermalStudy newer) {
        study = newer;
        List<CoolingLine.Branch> now = newer == null ? List.of() : CoolingLine.of(newer);
        if (now.equals(branches)) {
            tree.refresh();
            return;
        }
        branches = now;
        CoolingLine before = line().orElse(null);
        Set<String> open = new HashSet<>();
        tree.getRoot().getChildren().forEach(system -> system.getChildren().stream().filter(TreeItem::isExpanded).forEach(item -> open.add(item.getValue().system() + " " + item.getValue().key())));
        refilling = true;
        tree.getRoot().getChildren().setAll(now.stream().map(branch -> item(branch, open)).toList());
        tree.getSelectionModel().clearSelection();
        select(tree.getRoot(), before);
        if (line().isEmpty() && !now.isEmpty()) {
            tree.getSelectionModel().selectFirst();
        }
        refilling = false;
        chosen.accept(line());
    }

    private void select(TreeItem<CoolingLine> under, @Nullable CoolingLine wanted) {
        for (TreeItem<CoolingLine> item : under.getChildren()) {
            if (item.getValue().equals(wanted)) {
                tree.getSelectionModel().select(item);
                return;
            }
            select(item, wanted);
        }
    }

    private static TreeItem<CoolingLine> item(CoolingLine.Branch branch, Set<String> open) {
        TreeItem<CoolingLine> item = new TreeItem<>(branch.line());
        item.getChildren().setAll(branch.below().stream().map(below -> item(below, open)).toList());
        item.setExpanded(branch.line().kind() == CoolingLine.Kind.SYSTEM || open.contains(branch.line().system() + " " + branch.line().key()));
        return item;
    }

    /// A name with two quieter lines of state.
    private final class Cell extends TreeCell<CoolingLine> {
        private final Label name = new Label();
        private final Label carried = new Label();
        private final Label state = new Label();
        private final VBox box = new VBox(name, carried, state);

        Cell() {
            carried.getStyleClass().add("quiet");
            state.getStyleClass().add("quiet");
            setPrefWidth(0);
            // Not of the cell: its arrow opens it and shows nothing.
            box.setOnMouseClicked(e -> {
                CoolingLine line = getItem();
                ThermalStudy known = study;
                if (line != null && known != null) {
                    int[] coolers = line.coolers(known);
                    if (coolers.length == 0 && line.kind() == CoolingLine.Kind.HALL) {
                        bench.reveal(line.id());
                    } else {
                        CoolingSums.show(bench, known, coolers);
                    }
                }
            });
        }

        @Override
        protected void updateItem(CoolingLine line, boolean empty) {
            super.updateItem(line, empty);
            ThermalStudy known = study;
            if (empty || line == null || known == null) {
                setGraphic(null);
                return;
            }
            Units units = bench.settings().units();
            CoolingState now = CoolingState.of(line, known, units);
            name.setText(line.label() + (now.out() > 0 ? "  (" + now.out() + " out)" : ""));
            carried.setText(now.carried());
            state.setText(now.state());
            state.getStyleClass().setAll("label", now.percent() > FULL ? "bad" : now.out() > 0 || now.worst() > FULL ? "soft" : "quiet");
            setGraphic(box);
        }
    }
}
