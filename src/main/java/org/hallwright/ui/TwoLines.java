package org.hallwright.ui;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/// A cell of a list with a name and, quieter, what there is to say of it.
final class TwoLines<T> extends ListCell<T> {
    private final Function<T, String> named;
    private final Function<T, String> told;
    private final Label name = new Label();
    private final Label about = new Label();
    private final VBox box = new VBox(1, name, about);

    TwoLines(Function<T, String> named, Function<T, String> told) {
        this.named = named;
        this.told = told;
        about.getStyleClass().add("quiet");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        name.setText(named.apply(item));
        about.setText(told.apply(item));
        setGraphic(box);
    }
}
