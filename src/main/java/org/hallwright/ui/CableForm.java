package org.hallwright.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.hallwright.model.RackTable;
import org.hallwright.network.Cable;
import org.hallwright.network.CableRoute;
import org.hallwright.network.Cabling;
import org.hallwright.network.Neighbours;
import org.hallwright.network.Paths;
import org.hallwright.session.Units;

/// The cables of a rack: whom it is connected with, and each cable to be traced; or the paths between two racks.
final class CableForm {
    private static final int MOST_NEIGHBOURS = 10;
    private static final double LINE = 22;
    private static final double MOST_LINES = 8;
    private final Workbench bench;
    private final VBox trace = new VBox(2);
    private ListView<Cable> list = new ListView<>();
    private int shown = -1;
    private Optional<Cable> told = Optional.empty();

    CableForm(Workbench bench) {
        this.bench = bench;
        trace.setId("trace");
    }

    private Optional<Cabling> cabling() {
        return bench.cables().latest().filter(c -> !bench.cables().behind() && !c.table().plan().networks().isEmpty());
    }

    /// What to show of one rack; nothing while the cables are not known or it has none.
    List<Node> ofRack(int rack) {
        return cabling().map(cabling -> rack(cabling, rack)).orElse(List.of());
    }

    /// How many cables end in the device at each unit of a rack; empty while the cables are not known.
    Map<Integer, Integer> byUnit(int rack) {
        Map<Integer, Integer> counts = new HashMap<>();
        cabling().flatMap(known -> bench.cables().single()).ifPresent(cables -> cables.of(rack).forEach(cable -> {
            if (cable.low().rack() == rack) {
                counts.merge(cable.low().unit(), 1, Integer::sum);
            }
            if (cable.high().rack() == rack) {
                counts.merge(cable.high().unit(), 1, Integer::sum);
            }
        }));
        return counts;
    }

    private List<Node> rack(Cabling cabling, int rack) {
        List<Neighbours> neighbours = Neighbours.of(cabling, rack);
        if (neighbours.isEmpty()) {
            return List.of();
        }
        List<Node> nodes = new ArrayList<>(List.of(SumForm.heading("Cables")));
        VBox lines = new VBox(1);
        for (Neighbours n : neighbours.subList(0, Math.min(MOST_NEIGHBOURS, neighbours.size()))) {
            lines.getChildren().add(link(text(cabling, rack, n), () -> follow(cabling, between(n, rack))));
        }
        if (neighbours.size() > MOST_NEIGHBOURS) {
            Label more = new Label("and " + (neighbours.size() - MOST_NEIGHBOURS) + " more racks");
            more.getStyleClass().add("quiet");
            lines.getChildren().add(more);
        }
        nodes.add(lines);
        list = list(cabling, rack, singly(rack));
        nodes.add(list);
        shown = rack;
        told = Optional.empty();
        trace.getChildren().clear();
        nodes.add(trace);
        tell();
        return nodes;
    }

    private String text(Cabling cabling, int rack, Neighbours n) {
        return n.network().purpose().word() + ": " + Units.count(n.links()) + " x " + (n.rack() == rack ? "within the rack" : cabling.table().nameOf(n.rack())) + ",  "
                + (Double.isNaN(n.longestM()) ? "no way" : bench.settings().units().length(n.longestM() * 1000)) + ", " + n.medium() + (n.trunked() ? " in trunks" : "");
    }

    private static Hyperlink link(String text, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.getStyleClass().add("cable-link");
        link.setWrapText(true);
        link.setFocusTraversable(false);
        link.setOnAction(e -> action.run());
        return link;
    }

    private List<Cable> singly(int rack) {
        return bench.cables().single().map(cables -> cables.of(rack)).orElse(List.of());
    }

    private List<Cable> between(Neighbours n, int rack) {
        return singly(rack).stream()
                .filter(cable -> cable.network().key().equals(n.network().key()) && cable.boundary().equals(n.boundary()))
                .filter(cable -> cable.low().rack() == n.rack() && cable.high().rack() == rack || cable.high().rack() == n.rack() && cable.low().rack() == rack)
                .toList();
    }

    private ListView<Cable> list(Cabling cabling, int rack, List<Cable> cables) {
        ListView<Cable> list = new ListView<>(FXCollections.observableArrayList(cables));
        list.setId("cables");
        list.setFixedCellSize(LINE);
        list.setPrefHeight(LINE * Math.min(MOST_LINES, cables.size()) + 4);
        list.setMinHeight(list.getPrefHeight());
        list.setCellFactory(view -> new ListCell<>() {
            {
                setPrefWidth(0);
            }

            @Override
            protected void updateItem(Cable cable, boolean empty) {
                super.updateItem(cable, empty);
                setText(empty || cable == null ? "" : line(cabling.table(), rack, cable));
            }
        });
        list.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (now != null && !bench.followed().alone().equals(Optional.of(now))) {
                follow(cabling, List.of(now));
            }
        });
        return list;
    }

    private String line(RackTable table, int rack, Cable cable) {
        boolean low = cable.low().rack() == rack;
        String own = String.format(Locale.ROOT, "U%02d %s", (low ? cable.low() : cable.high()).unit(), (low ? cable.low() : cable.high()).port());
        return length(cable) + "   " + own + " \u2192 " + (low ? cable.high() : cable.low()).label(table);
    }

    private String length(Cable cable) {
        return Double.isNaN(cable.lengthM()) ? "no way" : bench.settings().units().length(cable.lengthM() * 1000);
    }

    /// Tells the way of the cable that is followed piece by piece, when it ends in the rack that is shown.
    void tell() {
        Optional<Cabling> cabling = cabling();
        Optional<Cable> now = cabling.flatMap(known -> bench.followed().alone()).filter(cable -> cable.low().rack() == shown || cable.high().rack() == shown);
        if (now.equals(told)) {
            return;
        }
        told = now;
        trace.getChildren().clear();
        mark(now);
        now.ifPresent(cable -> {
            trace.getChildren().setAll(SumForm.heading("Trace"), way(cabling.orElseThrow(), cable).node());
            // In the list one goes on clicking.
            if (!list.isFocused()) {
                reveal();
            }
        });
    }

    /// Scrolls until the whole trace is seen.
    private void reveal() {
        Node node = trace;
        while (node != null && !(node instanceof ScrollPane)) {
            node = node.getParent();
        }
        if (node instanceof ScrollPane pane) {
            pane.applyCss();
            pane.layout();
            double beyond = pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
            double end = pane.getContent().sceneToLocal(trace.localToScene(0, trace.getHeight())).getY();
            if (beyond > 0) {
                pane.setVvalue(Math.max(pane.getVvalue(), Math.min(1, (end - pane.getViewportBounds().getHeight()) / beyond)));
            }
        }
    }

    private void mark(Optional<Cable> followed) {
        int at = followed.map(list.getItems()::indexOf).orElse(-1);
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().select(at);
            list.scrollTo(at);
        }
    }

    private Form way(Cabling cabling, Cable cable) {
        Units units = bench.settings().units();
        Form form = new Form(bench);
        form.text("From", cable.low().label(cabling.table()));
        form.text("To", cable.high().label(cabling.table()));
        CableRoute.of(cabling, cable).pieces().forEach(piece -> form.text(piece.what(), units.length(piece.millimetres())));
        form.marked("Length", length(cable), "computed", "with the slack that is assumed");
        form.text("Order", cable.medium() == null ? "no medium reaches so far" : cable.medium().name() + (cable.trunked() ? ", two jumpers to a trunk, each " : ", ")
                + units.length(cable.soldM() * 1000));
        return form;
    }

    /// Follows cables in the view.
    private void follow(Cabling cabling, List<Cable> cables) {
        bench.followed().follow(cables, cabling.table());
        tell();
    }

    /// The paths between two racks.
    List<Node> between(int from, int to) {
        return cabling().map(cabling -> {
            List<Node> nodes = new ArrayList<>();
            for (Paths paths : Paths.between(cabling, from, to)) {
                nodes.add(SumForm.heading(paths.network()));
                Label count = new Label(Units.count(paths.count(), "shortest path") + (paths.count() >= Paths.MANY ? " or more" : "") + " over " + paths.hops()
                        + (paths.hops() == 1 ? " switch" : " switches"));
                count.setWrapText(true);
                nodes.add(count);
                paths.samples().forEach(path -> nodes.add(link(via(cabling, path), () -> bench.followed().follow(path, cabling.table()))));
            }
            if (nodes.isEmpty()) {
                nodes.add(new Label("No network joins the two."));
            }
            nodes.addFirst(SumForm.heading("Paths between " + cabling.table().nameOf(from) + " and " + cabling.table().nameOf(to)));
            return nodes;
        }).orElse(List.of());
    }

    private String via(Cabling cabling, List<Cable> path) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i + 1 < path.size(); i++) {
            Cable cable = path.get(i);
            Cable next = path.get(i + 1);
            boolean up = cable.high().rack() == next.low().rack() && cable.high().unit() == next.low().unit() || cable.high().rack() == next.high().rack() && cable.high().unit() == next.high().unit();
            text.append(text.isEmpty() ? "" : "  \u203a  ").append((up ? cable.high() : cable.low()).deviceId(cabling.table()));
        }
        return text + ",  " + bench.settings().units().length(1000 * path.stream().mapToDouble(Cable::lengthM).sum());
    }
}
