package org.hallwright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hallwright.planner.Consequences;
import org.hallwright.session.Units;

/// What comes of the units that are failed, in large type for those who look on.
final class OutcomeCard {
    private static final int NAMED = 2;
    private static final String WAIT = "What comes of it is being worked out…";
    private final Workbench bench;
    private final VBox node = new VBox();

    OutcomeCard(Workbench bench) {
        this.bench = bench;
        node.setId("outcome-card");
        node.getStyleClass().addAll("card", "outcome-card");
        node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        node.setMouseTransparent(true);
        node.managedProperty().bind(node.visibleProperty());
    }

    Region node() {
        return node;
    }

    void refresh() {
        Set<String> failed = bench.failures().failed();
        node.setVisible(!failed.isEmpty());
        if (failed.isEmpty()) {
            node.getChildren().clear();
            return;
        }
        List<Label> lines = new ArrayList<>();
        lines.add(line(title(failed), "outcome-title"));
        if (!bench.power().failed().isEmpty()) {
            bench.power().consequence().filter(known -> Set.copyOf(known.ids()).equals(bench.power().failed()))
                    .ifPresentOrElse(known -> power(known).forEach(text -> lines.add(line(text, "outcome-line"))), () -> lines.add(line(WAIT, "outcome-line")));
        }
        if (!bench.heat().failed().isEmpty()) {
            bench.heat().consequence().ifPresentOrElse(known -> HeatCard.told(known).forEach(text -> lines.add(line(text, "outcome-line"))), () -> lines.add(line(WAIT, "outcome-line")));
        }
        lines.add(line("At maximum load, computed", "figure-note"));
        node.getChildren().setAll(lines);
    }

    private Label line(String text, String style) {
        Label label = new Label(bench.redacted().said(text));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private String title(Set<String> failed) {
        if (bench.redacted().now().feeds()) {
            return Units.count(failed.size(), "unit") + " failed";
        }
        String more = failed.size() > NAMED ? " and " + (failed.size() - NAMED) + " more" : "";
        return failed.stream().sorted().limit(NAMED).collect(Collectors.joining(", ")) + more + " failed";
    }

    private static List<String> power(Consequences known) {
        List<String> lines = new ArrayList<>();
        lines.add(ConsequenceCard.atOnce(known.outcome()));
        int trips = known.cascade().steps().stream().skip(1).mapToInt(step -> step.units().size()).sum();
        if (trips > 0) {
            lines.add("Then, if nobody acts, " + Units.count(trips, "unit") + (trips == 1 ? " trips: " : " trip: ") + ConsequenceCard.end(known.lost()));
        }
        ConsequenceCard.job(known).ifPresent(lines::add);
        return lines;
    }
}
