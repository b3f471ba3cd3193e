package org.hallwright.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hallwright.catalog.LoadCase;
import org.hallwright.model.Amount;
import org.hallwright.model.Basis;
import org.hallwright.thermal.ThermalTotals;

/// The heat of a plan or a part of it, figure by figure. All of it is assumed where the plan states no cooling.
public final class HeatFigures {
    private final List<FigureLine> lines = new ArrayList<>();
    private final ThermalTotals t;

    private HeatFigures(ThermalTotals totals) {
        this.t = totals;
    }

    public static List<FigureLine> of(ThermalTotals totals) {
        HeatFigures figures = new HeatFigures(totals);
        figures.air();
        if (totals.loops() > 0) {
            figures.liquid();
        }
        return figures.lines;
    }

    private void line(String name, String value, String remark) {
        lines.add(new FigureLine(name, value, remark, t.assumed() ? Basis.ASSUMED : Basis.COMPUTED));
    }

    private void air() {
        String at = t.load().equals(LoadCase.MAXIMUM) ? "" : ", " + t.load().said();
        line("Heat", Amount.power(t.airW() + t.liquidW()), Amount.power(t.airW()) + " to air and rear doors, " + Amount.power(t.liquidW()) + " to cold plates" + at
                + (t.measured() > 0 ? "; measured of " + Amount.count(t.measured(), "rack") : "")
                + (t.assumed() ? "; cooling assumed: the plan states none" : ""));
        if (!Double.isNaN(t.inletMaxC())) {
            line("Hottest inlet", Amount.temperature(t.inletMaxC()), t.inletMaxAt() + ", by zones of air; outlets up to " + Amount.temperature(t.outletMaxC()));
            line("Inlets in class", Double.isNaN(t.rciHi()) ? "-" : format("%.1f %%", t.rciHi()),
                    format("RCI high of %s, low %.1f %%; %s above recommended, %s above allowable", t.classes(), t.rciLo(), Amount.count(t.racksAbove(), "rack"), Amount.count(t.racksAboveAllowable())));
        }
        if (t.racksOutOfValidity() > 0) {
            line("Inlets not told", Amount.count(t.racksOutOfValidity()),
                    "racks: " + t.doubts().entrySet().stream().map(e -> Amount.count(e.getValue()) + " " + e.getKey().words).collect(Collectors.joining("; ")));
        }
        if (!Double.isNaN(t.rti())) {
            line("Return index", format("%.1f %%", t.rti()), format("RTI, above 100 %% air recirculates, below it passes by; SHI %.3f, RHI %.3f", t.shi(), 1 - t.shi()));
        }
        if (!Double.isNaN(t.coolerWorstPct())) {
            line("Coolers of air", Amount.percent(t.coolerWorstPct()), "of the fullest hall; with one cooler out " + Amount.percent(t.coolerWorstN1Pct()));
        }
    }

    private void liquid() {
        line("Coolant loops", Amount.count(t.loops()), Amount.flow(t.flowLpm()) + " through cold plates, " + Amount.flow(t.facilityLpm()) + " to the outdoors");
        line("Fullest loop", Amount.percent(t.worstLoadPct()), t.worstLoadAt() + "; with one cooler or pump out " + Amount.percent(t.worstN1LoadPct())
                + (t.worstN1LoadAt().equals(t.worstLoadAt()) ? "" : ", " + t.worstN1LoadAt()) + (t.overloaded().isEmpty() ? "" : "; " + Amount.count(t.overloaded().size(), "loop") + " overloaded"));
        if (!Double.isNaN(t.supplyC())) {
            line("Coolant", Amount.temperature(t.supplyC()), "warmest supply of cold plates; warmest return " + Amount.temperature(t.returnC()));
        }
        line("Heat rejected", Amount.power(t.rejectedW()), "pumps " + Amount.power(t.pumpW()) + (t.compressorW() > 0 ? ", compressors " + Amount.power(t.compressorW()) : "")
                + (t.makeUpLpm() > 0 ? ", make-up water " + Amount.flow(t.makeUpLpm()) : ""));
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
