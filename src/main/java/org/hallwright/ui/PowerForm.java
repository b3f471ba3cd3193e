package org.hallwright.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import org.hallwright.edit.RemovePower;
import org.hallwright.edit.SetPower;
import org.hallwright.model.PowerSystem;
import org.hallwright.model.PowerSystem.Tier;

/// What a power system is asked to be, each number live: typed, stepped or dragged.
final class PowerForm {
    private final Workbench bench;
    private final PowerSystem system;

    PowerForm(Workbench bench, PowerSystem system) {
        this.bench = bench;
        this.system = system;
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(List.of(SumForm.heading("Parameters")));
        PowerSystem s = system;
        Form form = new Form(bench);
        form.edit("Name", "power-name", s.name(), s.key(), text -> new SetPower(with(text.strip(), s.standard(), s.powerFactor(), s.idle(), s.house())));
        form.text("Lies in", s.scope().isEmpty() ? "the whole campus" : String.join(", ", s.scope()));
        if (!s.zones().isEmpty()) {
            form.text("Zones", String.valueOf(s.zones().size()));
        }
        form.row("Rules", choice("power-standard", List.of(PowerSystem.Standard.values()), s.standard(), PowerForm::name, word -> new SetPower(with(s.name(), word, s.powerFactor(), s.idle(), s.house()))));
        form.liveDecimal("Power factor", "power-factor", s.powerFactor(), 2, v -> new SetPower(with(s.name(), s.standard(), in(v, 0.1, 1, "a power factor"), s.idle(), s.house())));
        form.liveDecimal("Idle share", "power-idle", s.idle(), 2, v -> new SetPower(with(s.name(), s.standard(), s.powerFactor(), in(v, 0, 1, "the share of an idle rack"), s.house())));
        List<String> houses = new ArrayList<>(List.of(""));
        s.tiers().stream().filter(tier -> !tier.kind().source()).map(Tier::key).forEach(houses::add);
        form.row("Not IT at", choice("power-house", houses, s.house(), key -> key.isEmpty() ? "none" : s.tier(key).map(Tier::label).orElse(key),
                key -> new SetPower(with(s.name(), s.standard(), s.powerFactor(), s.idle(), key))));
        nodes.add(form.node());
        for (int t = 0; t < s.tiers().size(); t++) {
            nodes.add(SumForm.heading(s.tiers().get(t).label()));
            nodes.add(tier(t).node());
        }
        Button remove = new Button("Remove this power system");
        remove.setId("remove-power");
        remove.setOnAction(a -> bench.perform(new RemovePower(s.key())));
        nodes.add(remove);
        return nodes;
    }

    private PowerSystem with(String name, PowerSystem.Standard standard, double powerFactor, double idle, String house) {
        return new PowerSystem(system.key(), name, system.scope(), standard, powerFactor, idle, house, system.zones(), system.tiers(), system.units());
    }

    private Form tier(int t) {
        Tier tier = system.tiers().get(t);
        String id = "tier-" + tier.key() + "-";
        Form form = new Form(bench);
        form.text("Are", tier.kind().word() + (tier.types().isEmpty() ? tier.supply().isEmpty() ? "" : ": " + tier.supply() : ": " + String.join(", ", tier.types())));
        if (!tier.from().isEmpty()) {
            form.text("Fed from", String.join(", ", tier.from()) + (tier.standby().isEmpty() ? "" : "; standby " + String.join(", ", tier.standby())));
            form.row("Wiring", choice("field-" + id + "wiring", List.of(PowerSystem.Wiring.values()), tier.wiring(), PowerForm::name,
                    wiring -> put(t, changed(tier, tier.count(), tier.set(), wiring, tier.feeds(), tier.positions()))));
        }
        if (tier.types().isEmpty() && tier.supply().isEmpty()) {
            form.live("Count", id + "count", tier.count(), 1, n -> put(t, changed(tier, in(n, 1, "a count"), tier.set(), tier.wiring(), tier.feeds(), tier.positions())));
        }
        switch (tier.kind()) {
            case BUSWAY -> {
                form.live("Feeds", id + "feeds", tier.feeds(), 1, n -> put(t, changed(tier, tier.count(), tier.set(), tier.wiring(), (int) in(n, 1, Tier.MOST_FEEDS, "feeds"), tier.positions())));
                form.live("Positions", id + "positions", tier.positions(), 1, n -> put(t, changed(tier, tier.count(), tier.set(), tier.wiring(), tier.feeds(), in(n, 0, "positions"))));
                figure(form, t, "Tap breaker, A", "tapA", 0, 0);
            }
            case TRANSFORMER -> {
                set(form, t);
                figure(form, t, "Tap ratio", "tap", 1, 3);
            }
            case UTILITY, GENERATOR, LOAD, BATTERY -> { }
            case BOARD, UPS, SWITCH, CONVERTER, LINE -> set(form, t);
        }
        return form;
    }

    private void set(Form form, int t) {
        Tier tier = system.tiers().get(t);
        form.live("Set of", "tier-" + tier.key() + "-set", tier.set(), 1, n -> put(t, changed(tier, tier.count(), in(n, 0, "units of a set"), tier.wiring(), tier.feeds(), tier.positions())));
    }

    private void figure(Form form, int t, String name, String figure, double otherwise, int places) {
        Tier tier = system.tiers().get(t);
        form.liveDecimal(name, "tier-" + tier.key() + "-" + figure, tier.figures().getOrDefault(figure, otherwise), places, v -> {
            SortedMap<String, Double> figures = new TreeMap<>(tier.figures());
            figures.put(figure, in(v, places > 0 ? 0.5 : 1, places > 0 ? 1.5 : 10_000, name));
            return put(t, tier.withFigures(figures));
        });
    }

    private static Tier changed(Tier t, int count, int set, PowerSystem.Wiring wiring, int feeds, int positions) {
        return new Tier(t.key(), t.name(), t.kind(), t.types(), t.supply(), count, t.per(), set, t.from(), t.standby(), wiring, feeds, positions, t.heights(), t.feeder(), t.figures());
    }

    private SetPower put(int t, Tier tier) {
        List<Tier> tiers = new ArrayList<>(system.tiers());
        tiers.set(t, tier);
        return new SetPower(system.withTiers(tiers));
    }

    private <T> ComboBox<T> choice(String id, List<T> all, T now, Function<T, String> words, Function<T, SetPower> make) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(all);
        box.setConverter(Choices.words(words));
        box.setValue(now);
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(60);
        box.setOnAction(e -> {
            if (!box.getValue().equals(now) && !bench.perform(make.apply(box.getValue()))) {
                javafx.application.Platform.runLater(() -> box.setValue(now));
            }
        });
        return box;
    }

    private static String name(Enum<?> word) {
        return switch (word) {
            case PowerSystem.Standard standard -> standard.name();
            case PowerSystem.Wiring wiring -> switch (wiring) {
                case ROTATE -> "one each, in rotation";
                case ALL -> "all in parallel";
                case DEALT -> "dealt out";
                case SEPARATE -> "A and B from separate trees";
                case PAIRS -> "pairs of neighbours";
                case CATCHER -> "with a reserve (catcher)";
            };
            default -> word.name();
        };
    }

    private static int in(int value, int least, String what) {
        return (int) in(value, least, 10_000, what);
    }

    private static double in(double value, double least, double most, String what) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(what + " is from " + Form.plain(least) + " to " + Form.plain(most));
        }
        return value;
    }
}
