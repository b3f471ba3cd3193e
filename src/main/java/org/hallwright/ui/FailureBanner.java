package org.hallwright.ui;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hallwright.planner.Consequences;
import org.hallwright.session.Units;

/// Says over the view that units are failed and what it comes to, so that nobody takes it for the plan.
final class FailureBanner {
    private final Workbench bench;
    private final Label text = new Label();
    private final HBox node;

    /// @param tell opens the whole story
    FailureBanner(Workbench bench, Runnable tell) {
        this.bench = bench;
        text.setId("failure-banner");
        text.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        node = new HBox(8, Icons.of("warning"), text, space, button("banner-more", "What follows", tell), button("banner-restore", "Restore all", () -> bench.power().fail(Set.of())));
        node.getStyleClass().add("failure-banner");
        node.managedProperty().bind(node.visibleProperty());
        bench.listen(this::refresh);
        node.setVisible(false);
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(e -> action.run());
        return button;
    }

    Node node() {
        return node;
    }

    private void refresh() {
        Set<String> failed = bench.power().failed();
        node.setVisible(!failed.isEmpty());
        text.setText("Failed: " + failed.stream().limit(3).collect(Collectors.joining(", ")) + (failed.size() > 3 ? " and " + (failed.size() - 3) + " more" : "") + ".  "
                + bench.power().consequence().filter(known -> Set.copyOf(known.ids()).equals(failed)).map(FailureBanner::what).orElse("Working out what follows…"));
    }

    private static String what(Consequences known) {
        int trips = known.cascade().steps().stream().skip(1).mapToInt(step -> step.units().size()).sum();
        return ConsequenceCard.atOnce(known.outcome()) + (trips > 0 ? "  Then " + Units.count(trips, "unit") + (trips == 1 ? " trips: " : " trip: ") + Units.count(known.lost().racks().size(), "rack") + " dark in the end." : "");
    }
}
