package org.hallwright.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.PlantType;
import org.hallwright.catalog.Standing;

/// A choice among the types of the catalogue, by name: among racks where a rack stands, among plant that stands where plant does.
final class TypeChoice {
    private TypeChoice() {}

    /// @param now the type chosen so far; empty for a place left free
    /// @param free true where a place may be left free
    static ComboBox<String> of(Catalog catalog, String now, boolean free) {
        boolean plant = catalog.standing(now).orElse(null) instanceof PlantType;
        ComboBox<String> types = new ComboBox<>();
        List<String> ids = new ArrayList<>(catalog.standing().stream()
                .filter(s -> s instanceof PlantType == plant)
                .filter(s -> !(s instanceof PlantType p && p.laid()) || s.id().equals(now))
                .sorted(Comparator.comparing(Standing::name))
                .map(Standing::id)
                .toList());
        if (free) {
            ids.addFirst("");
        }
        types.getItems().setAll(ids);
        types.setValue(now);
        types.setMaxWidth(Double.MAX_VALUE);
        types.setMinWidth(0);
        types.setPrefWidth(0);
        types.setVisibleRowCount(16);
        types.setCellFactory(list -> new TypeCell(catalog));
        types.setButtonCell(new TypeCell(catalog));
        return types;
    }

    private static final class TypeCell extends ListCell<String> {
        private final Catalog catalog;

        TypeCell(Catalog catalog) {
            this.catalog = catalog;
        }

        @Override
        protected void updateItem(String type, boolean empty) {
            super.updateItem(type, empty);
            setText(empty || type == null ? "" : type.isEmpty() ? "left free" : catalog.standing(type).map(Standing::name).orElse(type));
        }
    }
}
