package org.hallwright.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.Rating;
import org.hallwright.model.Basis;
import org.hallwright.model.Phase;
import org.hallwright.model.RackTable;
import org.hallwright.overlay.Phasing;
import org.hallwright.planner.Summary;
import org.hallwright.power.PowerFlow;
import org.hallwright.power.PowerTotals;
import org.hallwright.thermal.ThermalTotals;

/// The figures that a plan is presented by, those first that everybody asks for.
///
/// @param dark racks without power and accelerators in them, by what is shown as failed
/// @param power empty while it is not known, likewise heat
/// @param cablesUsd price of the cables; 0 while it is not known
public record KeyFigures(Summary summary, Dark dark, Optional<PowerTotals> power, Optional<ThermalTotals> heat, double cablesUsd, List<Online> online) {
    /// How many figures count as few.
    public static final int FEW = 4;

    public KeyFigures {
        online = List.copyOf(online);
    }

    /// What has no power.
    ///
    /// @param itW their rated power
    public record Dark(int racks, int gpus, double itW) {
        public static final Dark NONE = new Dark(0, 0, 0);

        /// What a flow leaves dark.
        public static Dark of(PowerFlow flow, Catalog catalog) {
            RackTable table = flow.chain().table();
            int gpus = 0;
            double watts = 0;
            for (int rack : flow.dark()) {
                Optional<Rating> rating = catalog.rating(table, rack);
                gpus += rating.map(Rating::gpus).orElse(0);
                watts += rating.map(Rating::maximumW).orElse(0.0);
            }
            return new Dark(flow.dark().length, gpus, watts);
        }
    }

    /// Accelerators that stand from a date on, those of earlier phases and of none included.
    public record Online(Phase phase, int gpus) {}

    /// Accelerators online by phase, earliest first; empty for a plan without phases.
    public static List<Online> online(RackTable table, Catalog catalog) {
        List<Phase> phases = Phasing.inOrder(table.plan());
        int[] ranks = Phasing.ranks(table);
        int[] gpus = new int[phases.size() + 1];
        for (int n = 0; n < table.capacity() && !phases.isEmpty(); n++) {
            if (table.present(n)) {
                gpus[ranks[n] + 1] += catalog.rating(table, n).map(Rating::gpus).orElse(0);
            }
        }
        List<Online> online = new ArrayList<>();
        int sum = gpus[0];
        for (int i = 0; i < phases.size(); i++) {
            sum += gpus[i + 1];
            online.add(new Online(phases.get(i), sum));
        }
        return online;
    }

    /// The figures that may be shown.
    public List<KeyFigure> shown(Redaction redaction) {
        List<KeyFigure> figures = new ArrayList<>();
        String out = dark.racks() == 0 ? "" : Units.count(dark.racks(), "rack") + " dark";
        add(figures, "gpus", dark.gpus() > 0 ? "GPUs with power" : "GPUs", KeyFigure.Kind.COUNT, summary.totals().gpus() - dark.gpus(), out, Basis.COMPUTED);
        add(figures, "it", "IT power, maximum", KeyFigure.Kind.POWER, summary.totals().itW() - dark.itW(),
                dark.racks() == 0 ? "typical " + Units.power(summary.totals().itTypicalW()) : out, Basis.COMPUTED);
        if (!Double.isNaN(summary.pue())) {
            add(figures, "site", "Site power", KeyFigure.Kind.POWER, summary.siteW() - dark.itW() * summary.pue(), summary.supplyFirmW() > 0 ? "of " + Units.power(summary.supplyFirmW()) + " firm" : "", Basis.ASSUMED);
            add(figures, "pue", "PUE", KeyFigure.Kind.RATIO, summary.pue(), "stated by the plan", Basis.ASSUMED);
        }
        add(figures, "racks", "Racks", KeyFigure.Kind.COUNT, summary.totals().racks(), Units.count(summary.halls(), "hall"), Basis.COMPUTED);
        if (!redaction.prices()) {
            add(figures, "cost", "Equipment and shell", KeyFigure.Kind.MONEY, summary.capexUsd() + cablesUsd, "list prices", Basis.ASSUMED);
        }
        if (summary.totals().liquidW() > 0) {
            add(figures, "liquid", "Heat to liquid", KeyFigure.Kind.POWER, summary.totals().liquidW(),
                    Math.round(100 * summary.totals().liquidW() / summary.totals().itW()) + " % of IT", Basis.COMPUTED);
        }
        heat.filter(totals -> !Double.isNaN(totals.inletMaxC())).ifPresent(totals ->
                add(figures, "inlet", "Warmest inlet", KeyFigure.Kind.TEMPERATURE, totals.inletMaxC(), "at " + totals.load().name() + " load", totals.assumed() ? Basis.ASSUMED : Basis.COMPUTED));
        if (!redaction.feeds()) {
            power.filter(totals -> !Double.isNaN(totals.worstN1LoadPct())).ifPresent(totals ->
                    add(figures, "n1", "Load after one failure", KeyFigure.Kind.PERCENT, totals.worstN1LoadPct(), "fullest unit", Basis.COMPUTED));
        }
        return figures;
    }

    private static void add(List<KeyFigure> figures, String id, String title, KeyFigure.Kind kind, double value, String note, Basis basis) {
        figures.add(new KeyFigure(id, title, kind, value, note, basis));
    }
}
