package org.hallwright.ui;

import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.hallwright.session.Depth;
import org.hallwright.session.Selected;

/// Where the selection is: from the campus inward, each step a click away.
final class Breadcrumb {
    private static final double LONGEST = 220;
    private static final int LONG = 28;
    private final Workbench bench;
    private final HBox node = new HBox(2);

    Breadcrumb(Workbench bench) {
        this.bench = bench;
        node.getStyleClass().add("breadcrumb");
        node.setMinWidth(0);
        bench.listen(this::refresh);
    }

    Node node() {
        return node;
    }

    private void refresh() {
        node.getChildren().clear();
        Hyperlink last = add(bench.document().plan().name(), Set.of());
        Set<String> ids = bench.document().selection();
        if (ids.size() > 1) {
            node.getChildren().add(separator("›  " + ids.size() + " selected"));
            return;
        }
        Optional<Integer> first = Selected.numbers(bench.document().table(), ids).stream().findFirst();
        if (first.isPresent()) {
            for (Depth.Step step : Depth.chain(bench.document().table(), first.get())) {
                node.getChildren().add(separator("›"));
                last = add(step.label(), Set.of(step.id()));
                if (ids.contains(step.id())) {
                    break;
                }
            }
            // Where one is stays readable, whatever becomes of the way there.
            last.getStyleClass().add("here");
            last.setMinWidth(last.getText().length() > LONG ? LONGEST : Region.USE_PREF_SIZE);
        }
    }

    private static Label separator(String text) {
        Label label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Hyperlink add(String text, Set<String> ids) {
        Hyperlink link = new Hyperlink(text);
        link.setMinWidth(0);
        link.setMaxWidth(LONGEST);
        link.setFocusTraversable(false);
        link.setOnAction(e -> {
            bench.document().select(ids);
            if (ids.isEmpty()) {
                bench.view().home(false);
            } else {
                bench.fly(ids);
            }
        });
        node.getChildren().add(link);
        return link;
    }
}
