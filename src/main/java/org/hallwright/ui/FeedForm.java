package org.hallwright.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.hallwright.power.Chain;
import org.hallwright.power.Phases;
import org.hallwright.power.PowerFlow;
import org.hallwright.power.PowerStudy;
import org.hallwright.scene.FeedColours;
import org.hallwright.session.Units;

/// How racks are fed: what they draw, by which busways and taps, and what lies above those.
final class FeedForm {
    private static final int MOST = 8;
    private final Workbench bench;

    FeedForm(Workbench bench) {
        this.bench = bench;
    }

    private Optional<PowerFlow> flow() {
        return bench.power().flow().filter(flow -> flow.chain().table() == bench.document().table());
    }

    /// Of one rack; nothing while it is not known or the plan has no power system.
    List<Node> ofRack(int rack) {
        return flow().map(flow -> rack(flow, rack)).orElse(List.of());
    }

    private List<Node> rack(PowerFlow flow, int rack) {
        Chain chain = flow.chain();
        int[] feeds = chain.feedsOf(rack);
        List<Node> nodes = new ArrayList<>(List.of(SumForm.heading("Power")));
        Form form = new Form(bench);
        nodes.add(form.node());
        if (feeds.length == 0) {
            form.text("Feeds", "none");
            return nodes;
        }
        if (!flow.lit(rack)) {
            form.text("State", "dark: no feed is live");
        }
        draws(form, flow, Set.of(rack));
        Phases phases = new Phases(flow);
        for (int feed = 0; feed < feeds.length; feed++) {
            int unit = feeds[feed];
            PowerFlow.Tap tap = flow.tap(rack, feed);
            // In the colour of its way in the view.
            HBox first = new HBox(6, new Rectangle(9, 9, Colours.of(FeedColours.argb(feed))), UnitLink.of(bench, chain, unit));
            first.setAlignment(Pos.CENTER_LEFT);
            VBox lines = new VBox(first);
            if (flow.live(unit)) {
                String breaker = Double.isNaN(tap.limit()) ? "" : String.format(Locale.ROOT, " of %.0f A", tap.limit());
                lines.getChildren().add(new Label(String.format(Locale.ROOT, "tap %.0f A%s, begins on phase %d", tap.amperes(), breaker, phases.phase(rack, feed) + 1)));
                lines.getChildren().add(new Label(String.format(Locale.ROOT, "%.0f %% of the rack", 100 * tapped(flow, rack, feed, feeds))));
            } else {
                lines.getChildren().add(new Label("dead"));
            }
            path(lines, flow, unit);
            form.lines("Feed " + (char) ('A' + feed), lines);
        }
        return nodes;
    }

    /// A rack draws alike from its live feeds.
    private static double tapped(PowerFlow flow, int rack, int feed, int[] feeds) {
        double all = 0;
        for (int i = 0; i < feeds.length; i++) {
            all += flow.live(feeds[i]) ? 1 : 0;
        }
        return flow.lit(rack) && flow.live(feeds[feed]) ? 1 / all : 0;
    }

    /// What lies above a busway, up to the source, by the larger share.
    private void path(VBox lines, PowerFlow flow, int busway) {
        Chain chain = flow.chain();
        int unit = busway;
        for (int step = 0; step < 20 && chain.above(unit).length > 0; step++) {
            int[] above = chain.above(unit);
            int best = above[0];
            for (int other : above) {
                best = flow.share(unit, other) > flow.share(unit, best) ? other : best;
            }
            lines.getChildren().add(UnitLink.of(bench, chain, best, "\u2191 " + chain.unit(best).label() + (above.length > 1 ? " and " + (above.length - 1) + " more" : "")));
            unit = best;
        }
    }

    private void draws(Form form, PowerFlow flow, Set<Integer> racks) {
        Chain chain = flow.chain();
        bench.power().study().filter(study -> study.chain() == chain).ifPresent(study -> {
            double maximum = sum(study.maximum(), racks);
            double idle = racks.stream().mapToDouble(rack -> study.maximum().rackW(rack) * (chain.feedsOf(rack).length == 0 ? 0 : chain.system(chain.feedsOf(rack)[0]).idle())).sum();
            form.marked("Draws", Units.power(maximum) + " max", "computed", "the ratings of its devices");
            form.marked("", Units.power(sum(study.typical(), racks)) + " typical", "computed", "training load");
            form.marked("", Units.power(idle) + " idle", "assumed", "the share of an idle rack is a parameter of the power system");
        });
    }

    private static double sum(PowerFlow flow, Set<Integer> racks) {
        return racks.stream().mapToDouble(flow::rackW).sum();
    }

    /// Of several racks together.
    List<Node> ofRacks(Set<Integer> racks) {
        Optional<PowerFlow> now = flow();
        if (now.isEmpty()) {
            return List.of();
        }
        PowerFlow flow = now.get();
        Map<Integer, Integer> taps = new LinkedHashMap<>();
        racks.forEach(rack -> Arrays.stream(flow.chain().feedsOf(rack)).forEach(unit -> taps.merge(unit, 1, Integer::sum)));
        if (taps.isEmpty()) {
            return List.of();
        }
        Form form = new Form(bench);
        draws(form, flow, racks);
        long dark = racks.stream().filter(rack -> flow.chain().feedsOf(rack).length > 0 && !flow.lit(rack)).count();
        if (dark > 0) {
            form.text("Dark", Units.count(dark, "rack"));
        }
        VBox lines = new VBox();
        taps.entrySet().stream().limit(MOST).forEach(tap -> lines.getChildren().add(UnitLink.of(bench, flow.chain(), tap.getKey(),
                flow.chain().unit(tap.getKey()).label() + "  x " + tap.getValue() + ",  " + UnitLink.percent(flow.loadPct(tap.getKey())))));
        if (taps.size() > MOST) {
            lines.getChildren().add(new Label("and " + (taps.size() - MOST) + " more"));
        }
        form.lines("Fed by", lines);
        return List.of(SumForm.heading("Power"), form.node());
    }
}
