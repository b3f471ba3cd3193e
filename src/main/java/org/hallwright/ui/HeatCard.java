package org.hallwright.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import org.hallwright.planner.CoolingFailure;
import org.hallwright.session.Units;
import org.hallwright.thermal.CoolantLoop;
import org.jspecify.annotations.Nullable;

/// What comes of the coolers that the user has failed: racks that get warm, loops that are too full, air that is no longer
/// told.
final class HeatCard {
    private static final int MOST = 8;
    private static final int FEW = 3;
    private static final double LEAST = 0.5;
    private static final double FULL = 100 + 1e-6;
    private final Workbench bench;
    private final FailedCard card;
    private @Nullable CoolingFailure shown;
    private Set<String> failed = Set.of();

    HeatCard(Workbench bench) {
        this.bench = bench;
        this.card = new FailedCard(bench, "heat-consequence", "restore-all-cooling");
        bench.listen(this::refresh);
        refresh();
    }

    Node node() {
        return card.node();
    }

    private void refresh() {
        Set<String> now = bench.heat().failed();
        card.visible(!now.isEmpty());
        CoolingFailure known = bench.heat().consequence().orElse(null);
        if (known == shown && now.equals(failed)) {
            return;
        }
        shown = known;
        failed = now;
        card.begin(SumForm.heading(Units.count(now.size(), "cooler") + " failed"));
        now.stream().sorted().limit(MOST).forEach(id -> card.add(UnitLink.plain(id, () -> bench.reveal(id))));
        if (now.size() > MOST) {
            card.add(FailedCard.quiet("and " + (now.size() - MOST) + " more"));
        }
        if (known == null) {
            card.add(FailedCard.line("What comes of it is being worked out…"));
            return;
        }
        card.add(FailedCard.quiet("At maximum load, once it is steady:"));
        told(known).forEach(said -> card.add(FailedCard.line(said)));
    }

    /// What comes of it, a sentence each; never empty.
    static List<String> told(CoolingFailure known) {
        CoolingFailure.Hit hit = known.hit();
        List<String> lines = new ArrayList<>();
        racks(lines, hit.uncooled().size(), "without a steady supply of coolant");
        racks(lines, hit.aboveAllowable().size(), "above allowable");
        racks(lines, hit.above().size(), "above recommended");
        hit.untold().forEach((why, racks) -> racks(lines, racks, "no longer told: " + why.words));
        List<String> full = known.loops().stream().flatMap(change -> change.after().stream()).filter(loop -> loop.load().percent() > FULL).map(CoolantLoop::label).toList();
        if (!full.isEmpty()) {
            lines.add(Units.count(full.size(), "loop") + " over 100 %: " + String.join(", ", full.subList(0, Math.min(FEW, full.size()))) + (full.size() > FEW ? " and " + (full.size() - FEW) + " more." : "."));
        }
        known.halls().stream().filter(change -> change.after().working() == 0 && change.before().working() > 0).forEach(change -> lines.add("No cooler of air of " + change.after().room() + " is in service."));
        known.halls().stream().filter(change -> change.after().working() > 0).filter(change -> Math.abs(change.after().loadPct() - change.before().loadPct()) >= LEAST).max(Comparator.comparingDouble(change -> change.after().loadPct())).ifPresent(change -> lines.add(
                String.format(Locale.ROOT, "Coolers of air of %s carry %.0f %% (before %.0f %%), supply %.0f %% of demand.", change.after().room(), change.after().loadPct(), change.before().loadPct(), 100 * change.after().ratio())));
        if (hit.gpus() > 0) {
            lines.add(Units.count(hit.gpus(), "GPU") + " at risk.");
        }
        if (hit.uncooled().isEmpty() && hit.above().isEmpty() && hit.aboveAllowable().isEmpty() && hit.untold().isEmpty()) {
            lines.addFirst("Every rack is cooled as before.");
        }
        double worst = known.worstLoadPct();
        if (!Double.isNaN(worst) && !Double.isInfinite(worst)) {
            lines.add(String.format(Locale.ROOT, "The fullest loop it touches carries %.0f %%.", worst));
        }
        return lines;
    }

    private static void racks(List<String> lines, int racks, String what) {
        if (racks > 0) {
            lines.add(Units.count(racks, "rack") + " " + what + ".");
        }
    }
}
