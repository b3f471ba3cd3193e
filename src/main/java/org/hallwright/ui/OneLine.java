package org.hallwright.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hallwright.model.Part;
import org.hallwright.model.PlanTree;
import org.hallwright.power.Chain;
import org.hallwright.power.OneLineLayout;
import org.hallwright.power.OneLines;
import org.hallwright.power.PowerFlow;
import org.hallwright.power.PowerStudy;
import org.hallwright.power.Schematic;
import org.hallwright.power.Schematic.Scope;
import org.hallwright.power.Schematic.Symbol;
import org.jspecify.annotations.Nullable;

/// The one-line diagram of one scope of the power chain at a time. It has one selection with the room: what is chosen in one
/// is shown in the other.
final class OneLine {
    private final Workbench bench;
    private final Actions actions;
    private final OneLineCanvas canvas = new OneLineCanvas();
    private final ComboBox<Scope> sites = new ComboBox<>();
    private final Hyperlink whole = new Hyperlink("Site");
    private final Label zone = new Label();
    private final Button fail = new Button("Fail");
    private final Button restore = new Button("Restore all");
    private final ContextMenu menu = new ContextMenu();
    private final VBox node;
    private @Nullable OneLines lines;
    private @Nullable Scope scope;
    private final Set<String> unfolded = new LinkedHashSet<>();
    private @Nullable Schematic shown;
    private @Nullable PowerFlow flow;
    private @Nullable PowerStudy study;
    private boolean dark;
    private Set<Integer> chosen = Set.of();
    private Set<Integer> fed = Set.of();
    private boolean own;

    /// @param close folds the diagram away
    OneLine(Workbench bench, Actions actions, Runnable close) {
        this.bench = bench;
        this.actions = actions;
        sites.setId("one-line-site");
        sites.setConverter(Choices.words(this::name));
        sites.setFocusTraversable(false);
        sites.setMinWidth(80);
        sites.setOnAction(e -> Optional.ofNullable(sites.getValue()).filter(site -> scope == null || !site.equals(scope.whole())).ifPresent(this::open));
        whole.setId("one-line-whole");
        whole.setFocusTraversable(false);
        whole.setOnAction(e -> Optional.ofNullable(scope).ifPresent(now -> open(now.whole())));
        zone.setId("one-line-zone");
        button(fail, "one-line-fail", "Takes what is chosen out of service, or back into it   P", actions::fail);
        button(restore, "one-line-restore", "Everything back into service   Shift+P", actions::restore);
        Button fit = new Button("Fit");
        button(fit, "one-line-fit", "The whole diagram, as far as it can be read", canvas::fit);
        Button fold = new Button("", Icons.of("close"));
        button(fold, "one-line-close", "Close the diagram   L", close);
        Label hint = new Label("double-click opens");
        hint.getStyleClass().add("quiet");
        hint.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(6, sites, whole, zone, space, hint, fail, restore, fit, fold);
        bar.getStyleClass().add("one-line-bar");
        VBox.setVgrow(canvas.node(), Priority.ALWAYS);
        node = new VBox(bar, canvas.node());
        node.setId("one-line");
        node.setMinHeight(120);
        canvas.node().addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        canvas.node().addEventHandler(MouseEvent.MOUSE_PRESSED, e -> menu.hide());
        bench.listen(this::refresh);
        canvas.node().widthProperty().addListener((o, before, now) -> {
            if (before.doubleValue() <= 0) {
                canvas.fit();
                revealMarked();
            }
        });
    }

    private static void button(Button button, String id, String hint, Runnable action) {
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("small");
        button.setTooltip(new Tooltip(hint));
        button.setFocusTraversable(false);
        button.setOnAction(e -> action.run());
    }

    Node node() {
        return node;
    }

    Workbench bench() {
        return bench;
    }

    /// Takes over what has changed; does nothing while it is not shown.
    void refresh() {
        if (node.getScene() == null) {
            return;
        }
        PowerFlow now = bench.power().flow().orElse(null);
        if (now == null) {
            lines = null;
            shown = null;
            flow = null;
            sites.getItems().clear();
            sites.setVisible(false);
            sites.setManaged(false);
            fail.setDisable(true);
            restore.setDisable(true);
            canvas.clear();
            zone.setText(bench.document().table().plan().power().isEmpty() ? "This plan has no power system; the Power tab can add one." : "The power chain is being worked out…");
            whole.setVisible(false);
            return;
        }
        if (lines == null || lines.chain() != now.chain()) {
            lines = new OneLines(now.chain());
            rescope(lines);
        }
        PowerStudy known = bench.power().study().orElse(null);
        Set<Integer> units = bench.units().ids().stream().flatMap(id -> now.chain().index(id).stream().boxed()).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Integer> feeds = bench.units().feeds();
        boolean moved = !units.equals(chosen) || !feeds.equals(fed);
        chosen = units;
        fed = feeds;
        if (moved && !own) {
            follow(lines);
        }
        if (moved || now != flow || known != study || dark != bench.settings().dark()) {
            flow = now;
            study = known;
            dark = bench.settings().dark();
            read();
            if (moved && !own) {
                revealMarked();
            }
        }
        Set<String> ids = bench.units().ids();
        fail.setDisable(ids.isEmpty());
        fail.setText(!ids.isEmpty() && bench.failures().failed().containsAll(ids) ? "Restore" : "Fail");
        restore.setDisable(bench.failures().failed().isEmpty());
    }

    /// Goes to the scope of what is chosen, or of what feeds it, where that is one.
    private void follow(OneLines known) {
        Set<Scope> homes = (chosen.isEmpty() ? fed : chosen).stream().map(known::home).collect(Collectors.toSet());
        if (homes.size() == 1 && !homes.contains(scope)) {
            open(homes.iterator().next());
        }
    }

    private void revealMarked() {
        (chosen.isEmpty() ? fed : chosen).stream().findFirst().flatMap(unit -> canvas.symbolsOf(unit).stream().findFirst()).ifPresent(canvas::reveal);
    }

    /// Keeps the scope over a change of the plan where it is still there.
    private void rescope(OneLines known) {
        List<Scope> all = known.sites();
        Scope before = scope;
        sites.getItems().setAll(all);
        sites.setVisible(all.size() > 1);
        sites.setManaged(all.size() > 1);
        Scope now = before != null && all.contains(before.whole()) ? before : all.getFirst();
        shown = null;
        scope = null;
        show(known, now, before == null || !before.equals(now));
    }

    /// Shows a scope.
    void open(Scope wanted) {
        if (lines != null) {
            show(lines, wanted, true);
            read();
        }
    }

    private void show(OneLines known, Scope wanted, boolean fitted) {
        Schematic schematic = known.of(wanted, unfolded);
        if (schematic.symbols().isEmpty() && !wanted.zone().isEmpty()) {
            show(known, wanted.whole(), true);
            return;
        }
        shown = schematic;
        scope = wanted;
        sites.setValue(wanted.whole());
        // The list of sites names the one that is shown.
        boolean named = sites.isVisible();
        whole.setText(named ? "whole site" : name(wanted.whole()));
        whole.setVisible(!named || !wanted.zone().isEmpty());
        whole.setDisable(wanted.zone().isEmpty());
        zone.setText(wanted.zone().isEmpty() ? "" : "›  " + label(wanted.zone()));
        canvas.show(OneLineLayout.of(known.chain(), schematic), fitted);
    }

    private String name(Scope site) {
        return bench.document().table().plan().powerSystem(site.system()).map(system -> system.label()).orElse(site.system()) + (site.site().isEmpty() ? "" : ", " + label(site.site()));
    }

    private String label(String key) {
        return PlanTree.find(bench.document().table().plan(), key).map(Part::label).orElse(key);
    }

    private void read() {
        Schematic schematic = shown;
        PowerFlow now = bench.power().flow().orElse(null);
        if (schematic != null && now != null && lines != null && now.chain() == lines.chain()) {
            canvas.read(schematic.symbols().stream().map(symbol -> OneLineReading.of(symbol, now, bench.power().study())).toList(), chosen, fed, bench.settings().dark());
        }
    }

    private void clicked(MouseEvent e) {
        Schematic schematic = shown;
        OneLines known = lines;
        if (schematic == null || known == null || canvas.carried()) {
            return;
        }
        int at = canvas.at(e.getX(), e.getY());
        if (at < 0) {
            if (e.getButton() == MouseButton.PRIMARY) {
                choose(Set.of(), false);
            }
            return;
        }
        Symbol symbol = schematic.symbols().get(at);
        boolean opens = !symbol.zone().isEmpty() || symbol.folded() || symbol.outside();
        if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2) {
            open(known, symbol);
        } else if (e.getButton() == MouseButton.PRIMARY && symbol.zone().isEmpty()) {
            List<Integer> units = canvas.onFeeder(at, e.getX(), e.getY()) ? symbol.feeders() : symbol.units();
            choose(units.stream().map(k -> known.chain().unit(k).id()).collect(Collectors.toSet()), e.isShortcutDown());
        } else if (e.getButton() == MouseButton.SECONDARY) {
            if (symbol.zone().isEmpty() && symbol.units().stream().noneMatch(chosen::contains)) {
                choose(symbol.units().stream().map(k -> known.chain().unit(k).id()).collect(Collectors.toSet()), false);
            }
            menu.getItems().setAll(item(fail.getText(), actions::fail, !symbol.zone().isEmpty()), item("Restore all", actions::restore, bench.failures().failed().isEmpty()),
                    item("Open", () -> open(known, symbol), !opens), item("Show in the room", () -> bench.fly(bench.units().ids()), bench.units().ids().isEmpty()));
            menu.show(node, e.getScreenX(), e.getScreenY());
        }
    }

    private static MenuItem item(String text, Runnable action, boolean disabled) {
        MenuItem item = new MenuItem(text);
        item.setDisable(disabled);
        item.setOnAction(e -> action.run());
        return item;
    }

    /// Goes into a zone, or to where a unit from outside is at home; unfolds what is alike; flies to a unit.
    private void open(OneLines known, Symbol symbol) {
        if (!symbol.zone().isEmpty()) {
            Scope site = known.home(symbol.units().getFirst());
            open(new Scope(site.system(), site.site(), symbol.zone()));
        } else if (symbol.outside()) {
            open(known.home(symbol.units().getFirst()));
            revealMarked();
        } else if (symbol.folded()) {
            unfolded.add(symbol.key());
            Optional.ofNullable(scope).ifPresent(this::open);
        } else {
            bench.fly(Set.of(symbol.key()));
        }
    }

    /// Chooses units here and in the room; those that have no equipment there are flown to.
    private void choose(Set<String> ids, boolean more) {
        Set<String> all = new LinkedHashSet<>(more ? bench.units().ids() : Set.of());
        if (!more || !all.removeAll(ids)) {
            all.addAll(ids);
        }
        own = true;
        try {
            bench.units().choose(all);
        } finally {
            own = false;
        }
        if (bench.document().selection().isEmpty() && !all.isEmpty()) {
            bench.fly(all);
        }
    }

    /// Where the symbol of a unit is on the screen, in the scope that is shown.
    Optional<Point2D> onScreen(String id) {
        return Optional.ofNullable(lines).flatMap(known -> known.chain().index(id).stream().boxed().findFirst()).flatMap(unit -> canvas.symbolsOf(unit).stream().findFirst())
                .map(canvas::middle).map(at -> canvas.node().localToScreen(at));
    }
}
