package org.hallwright.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import org.hallwright.edit.RemoveCooling;
import org.hallwright.edit.SetCooling;
import org.hallwright.model.CoolingSystem;

/// What a cooling system, a loop or its coolers of air are asked to be, each number live where it is stated.
final class CoolingForm {
    private final Workbench bench;
    private final CoolingSystem system;

    CoolingForm(Workbench bench, CoolingSystem system) {
        this.bench = bench;
        this.system = system;
    }

    List<Node> nodes(CoolingLine line) {
        Form form = new Form(bench);
        List<Node> nodes = new ArrayList<>(List.of(SumForm.heading("Parameters"), form.node()));
        switch (line.kind()) {
            case SYSTEM -> system(form, nodes);
            case LOOP, PART -> system.loop(line.key()).ifPresent(loop -> loop(form, loop));
            case AIR, HALL -> system.airSide(line.key()).ifPresent(side -> air(form, side));
        }
        return nodes;
    }

    private void system(Form form, List<Node> nodes) {
        form.edit("Name", "cooling-name", system.name(), system.key(), text -> SetCooling.figure(system, "name", text.strip()));
        form.row("Air class", classes());
        figure(form, "", system.figures(), "dryBulbC", "Outdoors, °C", 1);
        figure(form, "", system.figures(), "wetBulbC", "Wet bulb, °C", 1);
        figure(form, "", system.figures(), "dewPointC", "Dew point, °C", 1);
        Button remove = new Button("Remove this cooling system");
        remove.setId("remove-cooling");
        remove.setFocusTraversable(false);
        remove.setOnAction(e -> bench.perform(new RemoveCooling(system.key())));
        nodes.add(remove);
    }

    private void loop(Form form, CoolingSystem.Loop loop) {
        form.text("Cooled by", loop.types().isEmpty() ? "nothing" : String.join(", ", loop.types()));
        form.text("Gives to", loop.to().isEmpty() ? "the outdoors" : system.loop(loop.to()).map(CoolingSystem.Loop::label).orElse(loop.to()));
        figure(form, loop.key(), loop.figures(), "supplyC", "Supply, °C", 1);
        figure(form, loop.key(), loop.figures(), "riseK", "Rise, K", 1);
        if (loop.coldPlates()) {
            figure(form, loop.key(), loop.figures(), "lpmPerKW", "L/min by kW", 2);
        }
        spare(form, loop.key(), loop.spare(), "spare", "Spare coolers");
        if (!loop.pumps().isEmpty()) {
            spare(form, loop.key(), loop.pumpSpare(), "pumpSpare", "Spare pumps");
        }
        figure(form, loop.key(), loop.figures(), "fouling", "Fouling", 2);
    }

    private void air(Form form, CoolingSystem.AirSide side) {
        form.text("Cooled by", side.doors() ? "rear doors of racks" : String.join(", ", side.types()));
        form.text("Gives to", side.to().isEmpty() ? "what is not in the plan" : system.loop(side.to()).map(CoolingSystem.Loop::label).orElse(side.to()));
        figure(form, side.key(), side.figures(), "supplyC", "Supply, °C", 1);
        if (!side.doors()) {
            figure(form, side.key(), side.figures(), "riseK", "Rise, K", 1);
            figure(form, side.key(), side.figures(), "ratio", "Supply ratio", 2);
            figure(form, side.key(), side.figures(), "leakage", "Leakage", 3);
            spare(form, side.key(), side.spare(), "spare", "Spare coolers");
        }
    }

    private void figure(Form form, String of, SortedMap<String, Double> figures, String name, String label, int places) {
        String key = of.isEmpty() ? name : of + "." + name;
        String id = "cooling-" + key.replace('.', '-');
        Double stated = figures.get(name);
        if (stated == null) {
            form.edit(label, id, "", "not stated", text -> SetCooling.figure(system, key, text.strip()));
        } else {
            form.liveDecimal(label, id, stated, places, value -> SetCooling.figure(system, key, BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()));
        }
    }

    private void spare(Form form, String of, int now, String name, String label) {
        form.live(label, "cooling-" + of + "-" + name, now, 1, count -> SetCooling.figure(system, of + "." + name, String.valueOf(count)));
    }

    private ComboBox<CoolingSystem.AirClass> classes() {
        ComboBox<CoolingSystem.AirClass> box = new ComboBox<>();
        box.getItems().setAll(CoolingSystem.AirClass.values());
        box.setConverter(Choices.words(c -> String.format(Locale.ROOT, "%s: %.0f to %.0f °C", c.name(), c.recommendedLowC, c.recommendedHighC)));
        box.setValue(system.airClass());
        box.setId("field-cooling-class");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(60);
        box.setOnAction(e -> {
            if (box.getValue() != system.airClass() && !bench.perform(SetCooling.figure(system, "class", box.getValue().word()))) {
                Platform.runLater(() -> box.setValue(system.airClass()));
            }
        });
        return box;
    }
}
