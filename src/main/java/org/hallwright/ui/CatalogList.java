package org.hallwright.ui;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hallwright.catalog.DeviceType;
import org.hallwright.catalog.PlantType;
import org.hallwright.catalog.RackType;
import org.hallwright.catalog.Standing;
import org.hallwright.session.Units;
import org.jspecify.annotations.Nullable;

/// All racks and plant of the catalogue, to look up figures and where they come from.
final class CatalogList {
    private final Workbench bench;
    private final VBox details = new VBox(6);
    private final VBox node = new VBox(8);

    CatalogList(Workbench bench) {
        this.bench = bench;
        FilteredList<Standing> shown = new FilteredList<>(FXCollections.observableArrayList(bench.document().catalog().standing()));
        TextField filter = new TextField();
        filter.setId("catalogue-filter");
        filter.setPromptText("Filter by name, maker or kind");
        filter.textProperty().addListener((o, before, now) -> shown.setPredicate(s -> matches(s, now)));
        ListView<Standing> list = new ListView<>(shown);
        list.setId("catalogue");
        list.setCellFactory(view -> new Cell());
        list.setFixedCellSize(44);
        list.setMinHeight(80);
        list.setPlaceholder(new Label("Nothing in the catalogue matches."));
        list.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> show(now));
        bench.listen(() -> show(list.getSelectionModel().getSelectedItem()));
        ScrollPane scroll = new ScrollPane(details);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        SplitPane both = new SplitPane(list, scroll);
        both.setOrientation(Orientation.VERTICAL);
        both.setDividerPositions(0.62);
        details.getStyleClass().add("panel");
        VBox.setVgrow(both, Priority.ALWAYS);
        node.getChildren().addAll(filter, both);
        node.getStyleClass().add("panel");
        show(null);
    }

    Node node() {
        return node;
    }

    private static boolean matches(Standing s, String text) {
        String all = (s.id() + " " + s.name() + " " + s.maker() + " " + s.kindName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(text.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains);
    }

    private void show(@Nullable Standing s) {
        if (s == null) {
            Label hint = new Label("Choose something to see its figures, how far each can be trusted, and where it was read.");
            hint.setWrapText(true);
            hint.getStyleClass().add("quiet");
            details.getChildren().setAll(hint);
            return;
        }
        Units units = bench.settings().units();
        Form form = new Form(bench).text("Id", s.id());
        if (!s.maker().isEmpty()) {
            form.text("Maker", s.maker());
        }
        stated(form, "Size", units.size(s.size()), Facts.of(s.form()));
        stated(form, "Mass", units.mass(s.massKg().value()), Facts.of(s.massKg()));
        stated(form, "Maximum", Units.power(s.maximumW().value()), Facts.of(s.maximumW()));
        stated(form, "Typical", Units.power(s.typicalW().value()), Facts.of(s.typicalW()));
        switch (s) {
            case RackType rack -> {
                if (rack.gpus() > 0) {
                    stated(form, "GPUs", rack.gpus() + " " + rack.gpuType(), Facts.of(rack.contents()));
                }
                if (rack.liquidShare() > 0) {
                    stated(form, "To liquid", String.format(Locale.ROOT, "%.0f %%", 100 * rack.liquidShare()), "share of the heat, from its devices");
                }
            }
            case PlantType plant -> plant.ratings().forEach((name, rating) -> stated(form, Facts.ratingName(name), Facts.rating(name, rating.value(), units), Facts.of(rating)));
        }
        stated(form, "Price", Units.money(s.priceUsd().value()), Facts.of(s.priceUsd()));
        details.getChildren().setAll(SumForm.heading(s.name()), form.node());
        if (s instanceof RackType rack) {
            details.getChildren().addAll(SumForm.heading("Devices"), devices(rack).node());
        }
    }

    /// What the figures of a rack are sums of.
    private Form devices(RackType rack) {
        Map<DeviceType, Integer> counts = new LinkedHashMap<>();
        rack.mounts().forEach(mount -> counts.merge(mount.device(), 1, Integer::sum));
        Form form = new Form(bench);
        counts.forEach((device, count) -> stated(form, count + " x", device.name(), each(device)));
        return form;
    }

    private String each(DeviceType device) {
        String ports = device.ports().stream().map(p -> p.count() + " x " + p.gbps() + "G " + p.name()).collect(Collectors.joining(", "));
        return Units.power(device.maximumW().value()) + " " + Facts.mark(device.maximumW()) + ", " + bench.settings().units().mass(device.massKg().value()) + " "
                + Facts.mark(device.massKg()) + (ports.isEmpty() ? "" : "; " + ports + " " + Facts.mark(device.contents().confidence()));
    }

    /// A figure with its source spelled out under it.
    private static void stated(Form form, String name, String value, String from) {
        Label number = new Label(value);
        number.setWrapText(true);
        Label source = new Label(from);
        source.getStyleClass().add("mark");
        source.setWrapText(true);
        form.lines(name, new VBox(number, source));
    }

    private static final class Cell extends ListCell<Standing> {
        private final Label name = new Label();
        private final Label figures = new Label();
        private final VBox box = new VBox(1, name, figures);

        Cell() {
            figures.getStyleClass().add("quiet");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Standing s, boolean empty) {
            super.updateItem(s, empty);
            if (empty || s == null) {
                setGraphic(null);
                return;
            }
            name.setText(s.name());
            figures.setText(s.kindName() + (s.gpus() > 0 ? "  ·  " + s.gpus() + " GPUs" : "")
                    + (s.maximumW().value() > 0 ? "  ·  " + Units.power(s.maximumW().value()) + " " + Facts.mark(s.maximumW()) : ""));
            setGraphic(box);
        }
    }
}
