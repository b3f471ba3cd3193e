package org.hallwright.ui;

import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.Standing;
import org.hallwright.session.Units;

/// All racks and plant of the catalogue, to look up figures and where they come from.
final class CatalogList {
    private final VBox node = new VBox(6);

    CatalogList(Catalog catalog) {
        FilteredList<Standing> shown = new FilteredList<>(FXCollections.observableArrayList(catalog.standing()));
        TextField filter = new TextField();
        filter.setPromptText("Filter by name, maker or kind");
        filter.textProperty().addListener((o, before, now) -> shown.setPredicate(s -> matches(s, now)));
        ListView<Standing> list = new ListView<>(shown);
        list.setCellFactory(view -> new Cell());
        list.setFixedCellSize(44);
        Label empty = new Label("Nothing in the catalogue matches.");
        list.setPlaceholder(empty);
        VBox.setVgrow(list, Priority.ALWAYS);
        node.getChildren().addAll(filter, list);
        node.getStyleClass().add("panel");
    }

    Node node() {
        return node;
    }

    private static boolean matches(Standing s, String text) {
        String all = (s.id() + " " + s.name() + " " + s.maker() + " " + s.kindName()).toLowerCase(Locale.ROOT);
        return List.of(text.toLowerCase(Locale.ROOT).strip().split("\\s+")).stream().allMatch(all::contains);
    }

    private static final class Cell extends ListCell<Standing> {
        private final Label name = new Label();
        private final Label figures = new Label();
        private final VBox box = new VBox(1, name, figures);

        Cell() {
            figures.getStyleClass().add("quiet");
            name.setMaxWidth(Double.MAX_VALUE);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Standing s, boolean empty) {
            super.updateItem(s, empty);
            if (empty || s == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            name.setText(s.name());
            figures.setText(s.kindName() + "  ·  " + (s.maximumW().value() > 0 ? Units.power(s.maximumW().value()) : s.maker())
                    + (s.gpus() > 0 ? "  ·  " + s.gpus() + " GPUs" : ""));
            setGraphic(box);
            setTooltip(new Tooltip(details(s)));
        }

        private static String details(Standing s) {
            return s.name() + "\n" + s.maker() + ", " + s.id()
                    + String.format(Locale.ROOT, "%n%,d x %,d x %,d mm", s.size().width(), s.size().depth(), s.size().height())
                    + " - " + Facts.of(s.form())
                    + "\nMass " + Units.METRIC.mass(s.massKg().value()) + " - " + Facts.of(s.massKg())
                    + "\nMaximum " + Units.power(s.maximumW().value()) + " - " + Facts.of(s.maximumW())
                    + "\nTypical " + Units.power(s.typicalW().value()) + " - " + Facts.of(s.typicalW())
                    + "\nPrice " + Units.money(s.priceUsd().value()) + " - " + Facts.of(s.priceUsd());
        }
    }
}
