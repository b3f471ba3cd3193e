package org.hallwright.ui;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.hallwright.session.HeatChange;
import org.hallwright.session.Units;
import org.jspecify.annotations.Nullable;

/// What comes of the coolers that the user has failed: racks that get warm, loops that are too full, air that is no longer
/// told.
final class HeatCard {
    private static final int MOST = 8;
    private final Workbench bench;
    private final VBox text = new VBox(3);
    private final VBox node = new VBox(5, text);
    private @Nullable HeatChange shown;
    private Set<String> failed = Set.of();

    HeatCard(Workbench bench) {
        this.bench = bench;
        Button restore = new Button("Restore all");
        restore.setId("restore-all-cooling");
        restore.setFocusTraversable(false);
        restore.setOnAction(e -> bench.failures().restore());
        node.getChildren().add(restore);
        node.getStyleClass().add("consequence");
        node.setId("heat-consequence");
        node.managedProperty().bind(node.visibleProperty());
        bench.listen(this::refresh);
        refresh();
    }

    Node node() {
        return node;
    }

    private void refresh() {
        Set<String> now = bench.heat().failed();
        node.setVisible(!now.isEmpty());
        HeatChange known = bench.heat().consequence().orElse(null);
        if (known == shown && now.equals(failed)) {
            return;
        }
        shown = known;
        failed = now;
        text.getChildren().setAll(SumForm.heading(Units.count(now.size(), "cooler") + " failed"));
        now.stream().sorted().limit(MOST).forEach(id -> text.getChildren().add(UnitLink.plain(id, () -> bench.reveal(id))));
        if (now.size() > MOST) {
            text.getChildren().add(quiet("and " + (now.size() - MOST) + " more"));
        }
        if (known == null) {
            text.getChildren().add(line("What comes of it is being worked out…"));
            return;
        }
        text.getChildren().add(quiet("At maximum load, once it is steady:"));
        known.told(bench.settings().units()).forEach(said -> text.getChildren().add(line(said)));
    }

    private static Label line(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    private static Label quiet(String words) {
        Label label = line(words);
        label.getStyleClass().add("quiet");
        return label;
    }
}
