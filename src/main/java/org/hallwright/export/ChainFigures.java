package org.hallwright.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hallwright.catalog.LoadCase;
import org.hallwright.model.Amount;
import org.hallwright.power.Capacity;
import org.hallwright.power.PowerTotals;

/// The power chain of a plan or a part of it, figure by figure.
public final class ChainFigures {
    private ChainFigures() {}

    public static List<FigureLine> of(PowerTotals t) {
        String at = t.load().equals(LoadCase.MAXIMUM) ? "" : ", " + t.load().said();
        Capacity.Stranded stranded = t.stranded();
        List<FigureLine> lines = new ArrayList<>();
        lines.add(FigureLine.computed("Power feeds", Amount.count(t.feeds()), "of racks; " + Amount.count(t.units()) + " units of the power chain"));
        if (!Double.isNaN(t.worstLoadPct())) {
            lines.add(FigureLine.computed("Highest load", Amount.percent(t.worstLoadPct()), t.worstLoadAt() + ", of what it may carry continuously"
                    + (t.overloaded().isEmpty() ? "" : "; " + Amount.count(t.overloaded().size(), "unit") + " overloaded") + at));
            lines.add(FigureLine.computed("After a failure", Amount.percent(t.worstN1LoadPct()),
                    t.worstN1LoadAt() + format(", the highest after any single one; all load may grow %.3f times", t.uniform())));
        }
        t.worst().ifPresent(o -> lines.add(FigureLine.computed("Worst failure", Amount.count(o.racks()), "racks dark at most after a single one, " + Amount.count(o.gpus()) + " GPUs")));
        lines.add(FigureLine.computed("Power losses", Amount.power(t.lossW()), (Double.isNaN(t.pueShare()) ? "" : format("%.2f %% of IT, that much of the PUE", 100 * t.pueShare())) + at));
        if (!Double.isNaN(t.lowestVoltage())) {
            lines.add(FigureLine.computed("Lowest voltage", format("%.2f %%", 100 * t.lowestVoltage()), "of nominal, " + t.lowestAt() + at));
        }
        lines.add(FigureLine.computed("Headroom", Amount.power(t.headroomW()), "within every limit; " + Amount.power(t.reserveW()) + " kept back for single failures"));
        lines.add(FigureLine.computed("Stranded", Amount.power(stranded.sumW()),
                "electrical " + Amount.power(stranded.electricalW()) + ", thermal " + Amount.power(stranded.thermalW()) + ", space " + Amount.power(stranded.spaceW())));
        return lines;
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
