package org.hallwright.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.hallwright.power.Chain;
import org.hallwright.power.PowerFlow;

/// What a change does to the power chain of the plan: to the fullest unit, and to what racks are tapped from.
///
/// @param before highest loading, percent of the limit; NaN without ratings
/// @param after the same with the change
/// @param busways those whose loading changes, most gain first
public record PowerChange(double before, double after, List<Busway> busways) {
    /// Nothing changes.
    public static final PowerChange NONE = new PowerChange(0, 0, List.of());
    /// Changes that are smaller are not worth telling, percent.
    private static final double LEAST = 0.5;
    private static final int MOST = 2;

    public PowerChange {
        busways = List.copyOf(busways);
    }

    /// @param before percent of the limit; 0 where it is new or carried nothing
    /// @param after 0 where it is gone
    public record Busway(String name, double before, double after) {
        double gain() {
            return after - before;
        }
    }

    public static PowerChange of(PowerFlow before, PowerFlow after) {
        List<Busway> changed = new ArrayList<>();
        Chain now = after.chain();
        for (int k = 0; k < now.units().size(); k++) {
            if (now.racksOf(k).length > 0) {
                add(changed, now.unit(k).label(), percent(before, before.chain().index(now.unit(k).id())), percent(after, OptionalInt.of(k)));
            }
        }
        Chain then = before.chain();
        for (int k = 0; k < then.units().size(); k++) {
            if (then.racksOf(k).length > 0 && now.index(then.unit(k).id()).isEmpty()) {
                add(changed, then.unit(k).label(), percent(before, OptionalInt.of(k)), 0);
            }
        }
        changed.sort(Comparator.comparingDouble(Busway::gain).reversed());
        return new PowerChange(before.totals().worst(), after.totals().worst(), changed);
    }

    private static void add(List<Busway> changed, String name, double before, double after) {
        if (Math.abs(after - before) >= LEAST) {
            changed.add(new Busway(name, before, after));
        }
    }

    private static double percent(PowerFlow flow, OptionalInt unit) {
        double percent = unit.isPresent() && flow.live(unit.getAsInt()) ? flow.loadPct(unit.getAsInt()) : 0;
        return Double.isNaN(percent) ? 0 : percent;
    }

    /// Lines for people: the busways that gain most, and the fullest unit where that changes; empty for no change.
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Busway busway : busways.subList(0, Math.min(MOST, busways.size()))) {
            line(text, "busway " + busway.name(), busway.before(), busway.after());
        }
        if (Math.abs(after - before) >= LEAST) {
            line(text, "fullest unit", before, after);
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String what, double before, double after) {
        text.append(text.isEmpty() ? "" : "\n").append(String.format(Locale.ROOT, "%s %.0f %% \u2192 %.0f %%", what, before, after));
    }
}
