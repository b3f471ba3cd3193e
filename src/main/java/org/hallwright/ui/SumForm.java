package org.hallwright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.hallwright.catalog.Standing;
import org.hallwright.planner.Summary;
import org.hallwright.planner.Totals;
import org.hallwright.session.Units;

/// Sums of a part or of several things, computed from the catalogue.
final class SumForm {
    private final Workbench bench;

    SumForm(Workbench bench) {
        this.bench = bench;
    }

    static Label heading(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("heading");
        return label;
    }

    List<Node> nodes(Summary sum) {
        Totals t = sum.totals();
        Form form = new Form(bench);
        if (t.racks() > 0) {
            form.text("GPUs", Units.count(t.gpus()));
            form.text("Racks", Units.count(t.racks()));
        }
        if (t.units() > 0) {
            form.text("Plant", Units.count(t.units()) + (t.units() == 1 ? " unit" : " units"));
        }
        if (t.itW() > 0) {
            form.marked("IT maximum", Units.power(t.itW()), "computed", "sum of the ratings of its racks, network and storage included");
            form.marked("IT typical", Units.power(t.itTypicalW()), "computed", "sum of the training loads of its racks");
            form.marked("To liquid", String.format(Locale.ROOT, "%.0f %%", 100 * t.liquidW() / t.itW()), "computed", "share of the heat at maximum load, rear doors left out");
        }
        if (sum.areaM2() > 0 && t.itW() > 0) {
            form.marked("Density", bench.settings().units().density(sum.kWPerM2()), "computed", "IT power at maximum over the floor of its halls");
        }
        double equipment = t.cost().values().stream().mapToDouble(Double::doubleValue).sum();
        form.marked("Equipment", Units.money(equipment), "computed", "catalogue prices; shell and installation left out");
        List<Node> nodes = new ArrayList<>(List.of(heading("Holds"), form.node()));
        if (!t.racksByType().isEmpty()) {
            Form types = new Form(bench);
            t.racksByType().forEach((type, count) -> types.text(Units.count(count) + " x",
                    bench.document().catalog().standing(type).map(Standing::name).orElse(type)));
            nodes.add(heading("Racks by type"));
            nodes.add(types.node());
        }
        return nodes;
    }
}
