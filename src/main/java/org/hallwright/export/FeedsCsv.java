package org.hallwright.export;

import org.hallwright.model.BlockPlace;
import org.hallwright.model.RackTable;
import org.hallwright.power.Chain;
import org.hallwright.power.Phases;
import org.hallwright.power.PowerFlow;
import org.hallwright.power.PowerStudy;

/// Every feed of every rack, one a line, at maximum load: the unit it comes from, what part of the rack's power it carries,
/// current and breaker of its tap, and the phase on which the tap begins.
final class FeedsCsv implements TextExporter {
    @Override
    public String what() {
        return "feeds";
    }

    @Override
    public String title() {
        return "Feeds of racks";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public void text(Exported plan, Appendable out) {
        PowerStudy study = plan.power().get();
        RackTable table = study.table();
        Phases phases = new Phases(study.maximum());
        Csv csv = new Csv(out).line("rack", "type", "feed", "unit", "share", "tap_a", "tap_limit_a", "breaker_a", "phase");
        for (BlockPlace place : table.places()) {
            for (int n = place.first(); n < place.first() + place.layout().places().size(); n++) {
                lines(csv, study, phases, n);
            }
        }
    }

    private static void lines(Csv csv, PowerStudy study, Phases phases, int rack) {
        Chain chain = study.chain();
        RackTable table = study.table();
        int[] feeds = chain.feedsOf(rack);
        for (int feed = 0; feed < feeds.length; feed++) {
            PowerFlow.Tap tap = study.maximum().tap(rack, feed);
            double breaker = chain.unit(feeds[feed]).figures().getOrDefault("tapA", Double.NaN);
            csv.line(table.id(rack), table.typeOf(rack), (char) ('A' + feed), chain.unit(feeds[feed]).id(), tap.share(), tap.amperes(), tap.limit(), breaker, "L" + (phases.phase(rack, feed) + 1));
        }
    }
}
