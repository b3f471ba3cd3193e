package org.hallwright.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hallwright.model.BlockPlace;
import org.hallwright.power.Chain;
import org.hallwright.power.Outcome;
import org.hallwright.power.PowerStudy;
import org.hallwright.power.PowerUnit;
import org.hallwright.power.Screen;
import org.hallwright.session.Units;
import org.jspecify.annotations.Nullable;

/// The worst failures of one unit, and on demand of two at once; a click fails them, a second one restores them.
final class FailureLists {
    private static final int MOST = 10;
    private static final String PAIRS = "power-pairs";
    private final Workbench bench;
    private final VBox singles = new VBox(1);
    private final VBox pairs = new VBox(1);
    private final ComboBox<String> where = new ComboBox<>();
    private final Button find = new Button("Find");
    private final ProgressIndicator working = new ProgressIndicator();
    private final HBox ask = new HBox(6, where, find, working);
    private final VBox more = new VBox(1);
    private final VBox onTop = new VBox(4, SumForm.heading("Worst while these are out"), more);
    private final VBox node = new VBox(4, onTop, SumForm.heading("Worst single failures"), singles, SumForm.heading("Worst pairs"), ask, pairs);
    private @Nullable PowerStudy study;
    private String system = "";
    private Screen.@Nullable Singles meanwhile;
    private Map<String, int[]> critical = Map.of();

    FailureLists(Workbench bench) {
        this.bench = bench;
        singles.setId("worst-singles");
        pairs.setId("worst-pairs");
        more.setId("worst-meanwhile");
        find.setId("find-pairs");
        find.setFocusTraversable(false);
        find.setTooltip(new Tooltip("Fails every two units there that together can do more than each alone"));
        find.setMinWidth(Region.USE_PREF_SIZE);
        find.setOnAction(e -> pairs());
        where.setId("pairs-where");
        where.setMinWidth(60);
        where.setMaxWidth(Double.MAX_VALUE);
        where.setFocusTraversable(false);
        HBox.setHgrow(where, Priority.ALWAYS);
        working.setMinSize(14, 14);
        working.setPrefSize(14, 14);
        ask.setStyle("-fx-alignment: center-left");
        busy(false);
    }

    Node node() {
        return node;
    }

    /// Shows those of a system.
    void show(@Nullable PowerStudy now, String key) {
        node.setVisible(now != null);
        node.setManaged(now != null);
        meanwhile(now);
        if (now == null || now == study && key.equals(system)) {
            return;
        }
        study = now;
        system = key;
        List<Outcome> worst = now.singles().outcomes().stream().filter(outcome -> now.chain().system(outcome.failed().getFirst()).key().equals(key)).sorted().limit(MOST).toList();
        singles.getChildren().setAll(rows(now.chain(), worst));
        critical = critical(now, key);
        where.getItems().setAll(critical.keySet());
        where.getSelectionModel().selectFirst();
        pairs.getChildren().clear();
        ask.setDisable(critical.isEmpty());
    }

    /// What one more failure does while the user has units out of service, as in maintenance.
    private void meanwhile(@Nullable PowerStudy now) {
        Screen.Singles known = bench.power().meanwhile().orElse(null);
        onTop.setVisible(known != null && now != null);
        onTop.setManaged(known != null && now != null);
        if (known == null || now == null || known == meanwhile) {
            return;
        }
        meanwhile = known;
        List<VBox> rows = new ArrayList<>();
        for (Outcome outcome : known.ranked(MOST)) {
            Set<String> ids = new LinkedHashSet<>(bench.power().failed());
            outcome.failed().forEach(k -> ids.add(now.chain().unit(k).id()));
            rows.add(row(now.chain(), outcome, ids));
        }
        more.getChildren().setAll(rows);
    }

    /// Units of which pairs are worth a look, by the site or building they are on.
    private static Map<String, int[]> critical(PowerStudy study, String system) {
        Chain chain = study.chain();
        Map<String, List<Integer>> byPlace = new LinkedHashMap<>();
        for (int k : chain.critical()) {
            PowerUnit unit = chain.unit(k);
            if (chain.system(k).key().equals(system)) {
                chain.table().plan().sites().stream().filter(site -> site.key().equals(unit.site())).findFirst()
                        .ifPresent(site -> byPlace.computeIfAbsent("Site " + site.label(), p -> new ArrayList<>()).add(k));
                BlockPlace place = unit.rack() < 0 ? null : chain.table().placeOf(unit.rack());
                if (place != null && place.building() != null) {
                    byPlace.computeIfAbsent(place.building().label(), p -> new ArrayList<>()).add(k);
                }
            }
        }
        return byPlace.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().stream().mapToInt(k -> k).toArray(), (a, b) -> a, LinkedHashMap::new));
    }

    private void pairs() {
        PowerStudy asked = study;
        int[] units = critical.getOrDefault(String.valueOf(where.getValue()), new int[0]);
        if (asked == null) {
            return;
        }
        busy(true);
        bench.later(PAIRS, (BooleanSupplier ended) -> new Screen(asked.maximum()).pairs(units, ended), (List<Outcome> found) -> {
            busy(false);
            if (asked == study) {
                pairs.getChildren().setAll(rows(asked.chain(), found.subList(0, Math.min(MOST, found.size()))));
                if (found.isEmpty()) {
                    pairs.getChildren().add(new Label("No two of them feed anything in common."));
                }
            }
        });
    }

    private void busy(boolean now) {
        working.setVisible(now);
        working.setManaged(now);
        find.setDisable(now);
    }

    private List<VBox> rows(Chain chain, List<Outcome> outcomes) {
        return outcomes.stream().map(outcome -> row(chain, outcome, outcome.failed().stream().map(k -> chain.unit(k).id()).collect(Collectors.toSet()))).toList();
    }

    /// @param ids units that a click fails
    private VBox row(Chain chain, Outcome outcome, Set<String> ids) {
        Label name = new Label(outcome.failed().stream().map(k -> chain.unit(k).label()).collect(Collectors.joining(" and ")));
        Label what = new Label(text(chain, outcome));
        what.getStyleClass().add("quiet");
        what.setWrapText(true);
        name.setWrapText(true);
        VBox row = new VBox(name, what);
        row.getStyleClass().add("failure-row");
        row.setOnMouseClicked(e -> {
            bench.units().choose(ids);
            bench.power().fail(bench.power().failed().equals(ids) ? Set.of() : ids);
        });
        return row;
    }

    private static String text(Chain chain, Outcome outcome) {
        String dark = outcome.racks() == 0 ? "nothing dark" : (outcome.gpus() > 0 ? Units.count(outcome.gpus(), "GPU") + ", " : "") + Units.count(outcome.racks(), "rack") + " dark";
        String end = outcome.end().racks() <= outcome.racks() ? ""
                : ", in the end " + (outcome.end().gpus() > 0 ? Units.count(outcome.end().gpus(), "GPU") : Units.count(outcome.end().racks(), "rack")) + " dark";
        return dark + end + (outcome.unsolved() ? ", voltage collapses" : outcome.worstUnit() < 0 ? "" : ", worst " + UnitLink.percent(outcome.worst()) + " at " + chain.unit(outcome.worstUnit()).label());
    }
}
