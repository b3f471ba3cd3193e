package org.hallwright.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.hallwright.planner.Consequences;
import org.hallwright.power.Cascade;
import org.hallwright.power.Chain;
import org.hallwright.power.Outcome;
import org.hallwright.session.Units;
import org.jspecify.annotations.Nullable;

/// What comes of the units that the user has failed: what is dark at once, what trips when, and what is left at the end.
final class ConsequenceCard {
    /// Trips that are listed; there may be hundreds.
    private static final int MOST = 12;
    private final Workbench bench;
    private final FailedCard card;
    private @Nullable Consequences shown;
    private Set<String> failed = Set.of();

    ConsequenceCard(Workbench bench) {
        this.bench = bench;
        this.card = new FailedCard(bench, "consequence", "restore-all");
        bench.listen(this::refresh);
        refresh();
    }

    Node node() {
        return card.node();
    }

    private void refresh() {
        Set<String> now = bench.power().failed();
        card.visible(!now.isEmpty());
        Consequences known = bench.power().consequence().orElse(null);
        if (known == shown && now.equals(failed)) {
            return;
        }
        shown = known;
        failed = now;
        if (known == null || !now.equals(Set.copyOf(known.ids()))) {
            card.begin(SumForm.heading(Units.count(now.size(), "unit") + " failed"), new Label("What comes of it is being worked out…"));
            return;
        }
        Chain chain = known.before().chain();
        card.begin(SumForm.heading("Failed"));
        for (String id : known.ids()) {
            chain.index(id).ifPresent(k -> card.add(UnitLink.of(bench, chain, k)));
        }
        card.add(FailedCard.quiet("At maximum load, before anything trips:"));
        card.add(FailedCard.line(atOnce(known.outcome())));
        if (known.outcome().worstUnit() >= 0) {
            card.add(new VBox(FailedCard.line("Fullest of what it touches: " + UnitLink.percent(known.outcome().worst()) + " at"), UnitLink.of(bench, chain, known.outcome().worstUnit())));
        }
        List<Cascade.Step> steps = known.cascade().steps();
        card.add(FailedCard.quiet(steps.size() < 2 ? "Nothing trips." : "Then, if nobody acts:"));
        for (int i = 1; i < Math.min(steps.size(), MOST); i++) {
            card.add(trip(known, steps.get(i), steps.get(i - 1)));
        }
        if (steps.size() > MOST) {
            card.add(FailedCard.quiet("and " + (steps.size() - MOST) + " more steps"));
        }
        card.add(FailedCard.quiet("At the end" + (known.cascade().settled() ? ":" : " of three hours, with overloads left:")));
        card.add(FailedCard.line(end(known.lost())));
        card.add(FailedCard.line(job(known).orElse(bench.document().plan().networks().isEmpty() ? "Without GPU networks no job is counted." : "The largest job left is known once the cables are routed.")));
    }

    /// The largest job that can still run as a whole, and what there was before.
    static Optional<String> job(Consequences known) {
        return known.lost().jobs().isEmpty() ? Optional.empty()
                : Optional.of("Largest whole job left: " + Units.count(known.lost().largestJob(), "GPU") + " of " + Units.count(known.lostBefore().largestJob()) + ".");
    }

    /// What is dark at once, in one sentence.
    static String atOnce(Outcome outcome) {
        String dark = outcome.racks() == 0 ? "No rack goes dark"
                : Units.count(outcome.racks(), "rack") + " dark: " + Units.count(outcome.gpus(), "GPU") + ", " + Units.count(outcome.nodes(), "node") + ", " + Units.power(outcome.darkW());
        return dark + (outcome.overloaded() > 0 ? "; " + Units.count(outcome.overloaded(), "unit") + " overloaded." : "; nothing is overloaded.");
    }

    /// What is dark in the end, in one sentence.
    static String end(Consequences.Lost lost) {
        return lost.racks().isEmpty() ? "Every rack is lit."
                : Units.count(lost.racks().size(), "rack") + " dark: " + Units.count(lost.gpus(), "GPU") + ", " + Units.count(lost.nodes(), "node") + ", " + Units.power(lost.watts())
                        + (lost.blocks().isEmpty() ? "" : "; " + Units.count(lost.blocks().size(), "block") + (lost.blocks().size() == 1 ? " loses racks" : " lose racks")) + ".";
    }

    private Node trip(Consequences known, Cascade.Step step, Cascade.Step before) {
        Chain chain = known.before().chain();
        String units = step.units().stream().limit(3).map(k -> chain.unit(k).label()).collect(Collectors.joining(", "))
                + (step.units().size() > 3 ? " and " + (step.units().size() - 3) + " more" : "");
        boolean worst = step.units().contains(before.worstUnit());
        String loading = worst ? " (" + UnitLink.percent(before.worst()) + " of its rating)" : "";
        Hyperlink link = UnitLink.of(bench, chain, step.units().getFirst(), "after " + time(step.seconds()) + " " + units + (step.units().size() == 1 ? " trips" : " trip") + loading);
        return step.dark() == before.dark() ? link : new VBox(link, FailedCard.quiet("      " + Units.count(step.dark(), "rack") + " dark"));
    }

    /// A time after a failure: `58 s`, `12 min`, `1.5 h`.
    static String time(double seconds) {
        return seconds < 9.95 ? String.format(Locale.ROOT, "%.1f s", seconds) : seconds < 120 ? String.format(Locale.ROOT, "%.0f s", seconds)
                : seconds < 7200 ? String.format(Locale.ROOT, "%.0f min", seconds / 60) : String.format(Locale.ROOT, "%.1f h", seconds / 3600);
    }
}
