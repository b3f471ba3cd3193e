package org.hallwright.ui;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.hallwright.overlay.OverlayResult;
import org.hallwright.session.Units;
import org.jspecify.annotations.Nullable;

/// What the colours of an overlay mean, how many racks have each, and how the values are known.
final class Legend {
    private final VBox node = new VBox(4);
    private @Nullable OverlayResult shown;

    Legend() {
        node.setId("legend");
        node.getStyleClass().add("card");
        node.setMouseTransparent(true);
        node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        node.setVisible(false);
    }

    Region node() {
        return node;
    }

    void show(Optional<OverlayResult> overlay) {
        OverlayResult next = overlay.orElse(null);
        if (next == shown) {
            return;
        }
        shown = next;
        node.setVisible(next != null);
        if (next != null) {
            node.getChildren().setAll(title(next), entries(next), source(next));
        }
    }

    private static Node title(OverlayResult o) {
        Label title = new Label(o.title() + (o.unit().isEmpty() ? "" : ", " + o.unit()));
        title.getStyleClass().add("legend-title");
        return title;
    }

    private static Node entries(OverlayResult o) {
        GridPane grid = new GridPane(8, 3);
        for (OverlayResult.Entry entry : o.legend()) {
            Label racks = new Label(Units.count(entry.racks()));
            racks.getStyleClass().add("quiet");
            GridPane.setHalignment(racks, HPos.RIGHT);
            Label label = new Label(entry.label());
            GridPane.setHgrow(label, Priority.ALWAYS);
            grid.addRow(grid.getRowCount(), new Rectangle(13, 13, Colours.of(entry.argb())), label, racks);
        }
        return grid;
    }

    private static Node source(OverlayResult o) {
        Label source = new Label(o.basis().name().toLowerCase(Locale.ROOT) + ": " + o.provenance());
        source.getStyleClass().add("provenance");
        source.setWrapText(true);
        source.setMaxWidth(260);
        return source;
    }
}
