package org.hallwright.ui;

import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.hallwright.session.Depth;
import org.hallwright.session.Selected;

/// Where the selection is: from the campus inward, each step a click away.
final class Breadcrumb {
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
        add(bench.document().plan().name(), Set.of());
        Set<String> ids = bench.document().selection();
        if (ids.size() > 1) {
            node.getChildren().add(new Label("›  " + ids.size() + " selected"));
            return;
        }
        Optional<Integer> first = Selected.numbers(bench.document().table(), ids).stream().findFirst();
        if (first.isPresent()) {
            for (Depth.Step step : Depth.chain(bench.document().table(), first.get())) {
                node.getChildren().add(new Label("›"));
                add(step.label(), Set.of(step.id()));
                if (ids.contains(step.id())) {
                    break;
                }
            }
        }
    }

    private void add(String text, Set<String> ids) {
        Hyperlink link = new Hyperlink(text);
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
    }
}
