package org.hallwright.ui;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final String WAIT = "Working out what follows…";
    private final Workbench bench;
    private final Label text = new Label();
    private final HBox node;

    /// @param tell opens the panel of a name, with the whole story
    FailureBanner(Workbench bench, Consumer<String> tell) {
        this.bench = bench;
        text.setId("failure-banner");
        text.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        node = new HBox(8, Icons.of("warning"), text, space, button("banner-more", "What follows", () -> tell.accept(bench.power().failed().isEmpty() ? "Cooling" : "Power")), button("banner-restore", "Restore all", bench.failures()::restore));
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
        Set<String> failed = bench.failures().failed();
        node.setVisible(!failed.isEmpty());
        text.setText("Failed: " + failed.stream().limit(3).collect(Collectors.joining(", ")) + (failed.size() > 3 ? " and " + (failed.size() - 3) + " more" : "") + ".  "
                + Stream.of(power(), heat()).filter(part -> !part.isEmpty()).collect(Collectors.joining("  ")));
    }

    private String power() {
        Set<String> failed = bench.power().failed();
        return failed.isEmpty() ? "" : bench.power().consequence().filter(known -> Set.copyOf(known.ids()).equals(failed)).map(FailureBanner::what).orElse(WAIT);
    }

    private String heat() {
        return bench.heat().failed().isEmpty() ? "" : bench.heat().consequence().map(known -> String.join("  ", HeatCard.told(known))).orElse(WAIT);
    }

    private static String what(Consequences known) {
        int trips = known.cascade().steps().stream().skip(1).mapToInt(step -> step.units().size()).sum();
        return ConsequenceCard.atOnce(known.outcome()) + (trips > 0 ? "  Then " + Units.count(trips, "unit") + (trips == 1 ? " trips: " : " trip: ") + Units.count(known.lost().racks().size(), "rack") + " dark in the end." : "");
    }
}
