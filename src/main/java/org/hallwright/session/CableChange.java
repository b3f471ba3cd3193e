package org.hallwright.session;

import java.util.Locale;
import org.hallwright.network.CableTotals;

/// What a change does to the cables of the plan.
public record CableChange(CableTotals before, CableTotals after) {
    /// Lines for people: kilometres, longest run, optics, fill and price, each as it would be with what it gains.
    public String text(Units units) {
        StringBuilder text = new StringBuilder("cables ").append(units.run(after.lengthM())).append(gain(units.run(Math.abs(metres())), metres(), 0.05));
        text.append("\nlongest ").append(units.length(after.longestM() * 1000));
        double longer = after.longestM() - before.longestM();
        text.append(gain(units.length(Math.abs(longer) * 1000), longer, 0.0005));
        text.append("\nfullest tray ").append(String.format(Locale.ROOT, "%.0f %%", 100 * after.fill()));
        double fuller = 100 * (after.fill() - before.fill());
        text.append(gain(String.format(Locale.ROOT, "%.1f", Math.abs(fuller)), fuller, 0.05));
        long optics = after.optics() - before.optics();
        text.append(optics == 0 ? "" : String.format(Locale.ROOT, "\noptics %+,d", optics));
        double price = after.cablesUsd() + after.opticsUsd() - before.cablesUsd() - before.opticsUsd();
        text.append(Math.abs(price) < 1 ? "" : "\ncables and optics " + (price > 0 ? "+" : "") + Units.money(price));
        text.append(after.unrouted() == 0 ? "" : "\n" + Units.count(after.unrouted(), "cable") + " without a way");
        text.append(after.tooLong() == 0 ? "" : "\n" + Units.count(after.tooLong(), "cable") + " too long for any medium");
        return text.toString();
    }

    private double metres() {
        return after.lengthM() - before.lengthM();
    }

    private static String gain(String amount, double change, double least) {
        return Math.abs(change) < least ? "" : " (" + (change > 0 ? "+" : "\u2212") + amount + ")";
    }
}
