package org.hallwright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.PlantType;
import org.hallwright.catalog.RackType;
import org.hallwright.catalog.Standing;
import org.hallwright.edit.PlaceRack;
import org.hallwright.edit.RenameRack;
import org.hallwright.edit.SetRackType;
import org.hallwright.model.Frame;
import org.hallwright.model.PlanTree;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.session.Units;

/// One rack or unit of plant: place, type, figures, front.
final class RackForm {
    private final Workbench bench;
    private final CableForm cables;
    private final RackElevation elevation = new RackElevation();

    RackForm(Workbench bench) {
        this.bench = bench;
        this.cables = new CableForm(bench);
        bench.listen(cables::tell);
    }

    String subtitle(int n) {
        Room room = bench.document().table().placeOf(n).room();
        return bench.document().table().placeOf(n).path() + "  ·  " + room.label();
    }

    List<Node> nodes(String id, int n) {
        RackTable table = bench.document().table();
        Optional<Standing> standing = bench.document().catalog().at(table, n);
        List<Node> nodes = new ArrayList<>();
        nodes.add(place(id, n, table).node());
        standing.ifPresentOrElse(s -> {
            nodes.add(SumForm.heading("Figures"));
            nodes.add(figures(s).node());
            if (s instanceof RackType) {
                nodes.addAll(new FeedForm(bench).ofRack(n));
                nodes.addAll(new HeatForm(bench).ofRack(id));
            } else {
                List<Node> electric = new UnitForm(bench).ofEquipment(id);
                nodes.addAll(new HeatForm(bench).ofCooler(id, electric.isEmpty()));
                nodes.addAll(electric);
            }
            nodes.addAll(cables.ofRack(n));
            if (s instanceof RackType rack) {
                elevation.show(rack, bench.settings().dark(), cables.byUnit(n));
                nodes.add(SumForm.heading("Front, by U"));
                nodes.add(elevation.node());
            }
        }, () -> nodes.add(SumForm.heading("The catalogue has no '" + table.typeOf(n) + "'.")));
        return nodes;
    }

    private Form place(String id, int n, RackTable table) {
        Room room = table.placeOf(n).room();
        Frame frame = PlanTree.inside(PlanTree.frameOfParent(PlanTree.path(table.plan(), room.key())), room);
        int x = (int) Math.round(frame.localX(table.x[n], table.y[n]));
        int y = (int) Math.round(frame.localY(table.x[n], table.y[n]));
        Units units = bench.settings().units();
        double yaw = Math.rint(((table.yaw[n] - frame.yaw()) % 360 + 360) % 360 * 1000) / 1000;
        return new Form(bench)
                .text("Id", id)
                .edit("Name", "name", table.placeOf(n).block().exception(table.position(n).slot()).name(), table.nameOf(n), text -> new RenameRack(id, text.strip()))
                .row("Type", types(id, table.typeOf(n)))
                .edit("x, " + units.typedUnit(), "x", units.exact(x), "", text -> new PlaceRack(id, units.millimetres(text), y, yaw))
                .edit("y, " + units.typedUnit(), "y", units.exact(y), "", text -> new PlaceRack(id, x, units.millimetres(text), yaw))
                .edit("Yaw, °", "yaw", Form.plain(yaw), "", text -> new PlaceRack(id, x, y, Form.number(text)));
    }

    private Form figures(Standing s) {
        Form form = new Form(bench);
        form.marked("Size", bench.settings().units().size(s.size()), Facts.mark(s.form().confidence()), "with doors: " + Facts.of(s.form()));
        form.figure("Mass", bench.settings().units().mass(s.massKg().value()), s.massKg());
        form.figure("Maximum", Units.power(s.maximumW().value()), s.maximumW());
        form.figure("Typical", Units.power(s.typicalW().value()), s.typicalW());
        switch (s) {
            case RackType rack -> {
                if (rack.gpus() > 0) {
                    form.marked("GPUs", rack.gpus() + " " + rack.gpuType(), Facts.mark(rack.contents().confidence()), Facts.of(rack.contents()));
                    form.marked("To liquid", String.format(Locale.ROOT, "%.0f %%", 100 * rack.liquidShare()), "computed", "share of the heat, from its devices");
                }
            }
            case PlantType plant -> plant.ratings().forEach((name, rating) -> form.figure(Facts.ratingName(name), Facts.rating(name, rating.value(), bench.settings().units()), rating));
        }
        form.figure("Price", Units.money(s.priceUsd().value()), s.priceUsd());
        return form;
    }

    /// Racks may become other racks, plant other plant.
    private ComboBox<String> types(String id, String now) {
        Catalog catalog = bench.document().catalog();
        ComboBox<String> types = TypeChoice.of(catalog, now, false);
        types.setId("field-type");
        types.setOnAction(e -> {
            if (!types.getValue().equals(now) && !bench.attempt(new SetRackType(List.of(id), types.getValue()))) {
                Platform.runLater(() -> types.setValue(now));
            }
        });
        return types;
    }
}
