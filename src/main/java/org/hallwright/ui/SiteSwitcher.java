package org.hallwright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The sites of a campus of several, to fly from one to another, and how they are placed. One site needs none of it.
final class SiteSwitcher {
    private final Workbench bench;
    private final FlowPane row = new FlowPane(8, 5);
    private final Label note = new Label();
    private final VBox node = new VBox(5, row, note);
    private final ToggleButton campus = chip("Campus", "The whole campus");
    private final ToggleButton parcel = chip("One parcel", "Sites side by side, as the plan has them");
    private final ToggleButton places = chip("True places", "Sites at their latitude and longitude");
    private final List<ToggleButton> sites = new ArrayList<>();
    private Grounds grounds = new Grounds(List.of());
    private int marked = -2;

    SiteSwitcher(Workbench bench) {
        this.bench = bench;
        node.setId("site-switcher");
        node.setPickOnBounds(false);
        row.setPickOnBounds(false);
        // Else the longest name would widen it beyond the view.
        row.setMinWidth(0);
        note.setId("places-note");
        note.getStyleClass().add("places-note");
        note.setMouseTransparent(true);
        campus.setId("site-campus");
        parcel.setId("one-parcel");
        places.setId("true-places");
        parcel.getStyleClass().add("left-pill");
        places.getStyleClass().add("right-pill");
        campus.setOnAction(e -> {
            bench.view().home(false);
            mark(marked);
        });
        parcel.setOnAction(e -> place(false));
        places.setOnAction(e -> place(true));
    }

    private static ToggleButton chip(String text, String hint) {
        ToggleButton chip = new ToggleButton(text);
        chip.getStyleClass().add("view-chip");
        chip.setFocusTraversable(false);
        chip.setTooltip(new Tooltip(hint));
        return chip;
    }

    Region node() {
        return node;
    }

    /// What must be said about the places of sites; not visible when there is nothing to say.
    Label note() {
        return note;
    }

    void show(Grounds next) {
        grounds = next;
        node.setVisible(next.sites().size() > 1);
        node.setManaged(node.isVisible());
        sites.clear();
        for (Grounds.Ground ground : next.sites()) {
            String name = ground.site().label();
            ToggleButton chip = chip(name, "Fly to " + name);
            chip.setId("site-" + ground.site().key());
            chip.setOnAction(e -> {
                fly(ground);
                mark(marked);
            });
            sites.add(chip);
        }
        row.getChildren().setAll(campus);
        row.getChildren().addAll(sites);
        row.getChildren().add(new HBox(parcel, places));
        parcel.setSelected(!bench.view().truePlaces());
        places.setSelected(bench.view().truePlaces());
        Optional<String> said = bench.view().placesNote();
        note.setText(said.orElse(""));
        note.setVisible(said.isPresent());
        note.setManaged(said.isPresent());
        mark(-1);
    }

    /// Marks the site looked at; empty for the campus.
    void follow(Optional<Grounds.Ground> site) {
        int index = site.map(grounds.sites()::indexOf).orElse(-1);
        if (index != marked) {
            mark(index);
        }
    }

    /// What is marked says where the view is, not what was pressed last.
    private void mark(int index) {
        marked = index;
        campus.setSelected(index < 0);
        for (int i = 0; i < sites.size(); i++) {
            sites.get(i).setSelected(i == index);
        }
    }

    private void fly(Grounds.Ground ground) {
        bench.fly(Set.of(ground.site().key()));
    }

    /// Places the sites and goes where what was looked at lies now.
    private void place(boolean truly) {
        int looked = marked;
        if (bench.view().truePlaces() != truly) {
            bench.view().truePlaces(truly);
            show(Grounds.of(bench.document().plan(), bench.document().catalog(), bench.view()::placeOf));
            bench.changed();
            if (looked >= 0) {
                fly(grounds.sites().get(looked));
            } else {
                bench.view().home(false);
            }
        }
        parcel.setSelected(!truly);
        places.setSelected(truly);
    }
}
