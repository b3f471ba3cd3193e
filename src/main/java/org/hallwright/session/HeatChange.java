package org.hallwright.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hallwright.model.PlanTree;
import org.hallwright.thermal.CoolantLoop;
import org.hallwright.thermal.HallAir;
import org.hallwright.thermal.ThermalStudy;
import org.hallwright.thermal.ThermalTotals;

/// What a change does to the heat of the plan: to the hall and the loop that it touches most, and to all of it.
///
/// @param inlet highest inlet of the hall where it changes most, °C
/// @param loop load of the loop where it changes most, percent
public record HeatChange(ThermalTotals before, ThermalTotals after, Optional<Turn> inlet, Optional<Turn> loop) {
    /// Changes that are smaller are not worth telling, K and percent.
    private static final double LEAST_K = 0.05;
    private static final double LEAST_PCT = 0.5;

    /// A figure of a hall or a loop.
    ///
    /// @param before NaN where it was not told
    /// @param after NaN where it is not told any more
    public record Turn(String name, double before, double after) {
        private double size() {
            return Double.isNaN(before) != Double.isNaN(after) ? Double.MAX_VALUE : Math.abs(after - before);
        }
    }

    public static HeatChange of(ThermalStudy before, ThermalStudy after) {
        return new HeatChange(ThermalTotals.campus(before), ThermalTotals.campus(after), inlet(before, after), loop(before, after));
    }

    private static Optional<Turn> inlet(ThermalStudy before, ThermalStudy after) {
        List<Turn> turns = new ArrayList<>();
        for (HallAir now : after.halls()) {
            before.hall(now.room()).ifPresent(then -> turns.add(new Turn(now.room(), then.hottestC(), now.hottestC())));
        }
        return most(turns, LEAST_K).map(turn -> new Turn(name(after, turn.name()), turn.before(), turn.after()));
    }

    private static Optional<Turn> loop(ThermalStudy before, ThermalStudy after) {
        Map<String, CoolantLoop> then = new HashMap<>();
        before.loops().forEach(loop -> then.put(loop.id(), loop));
        List<Turn> turns = new ArrayList<>();
        for (CoolantLoop now : after.loops()) {
            CoolantLoop old = then.get(now.id());
            turns.add(new Turn(now.label(), old == null ? 0 : old.load().percent(), now.load().percent()));
        }
        return most(turns, LEAST_PCT);
    }

    private static Optional<Turn> most(List<Turn> turns, double least) {
        Turn most = null;
        for (Turn turn : turns) {
            if (turn.size() >= least && (most == null || turn.size() > most.size() || turn.size() == most.size() && turn.after() > most.after())) {
                most = turn;
            }
        }
        return Optional.ofNullable(most);
    }

    private static String name(ThermalStudy study, String room) {
        return PlanTree.find(study.table().plan(), room).map(part -> part.label()).orElse(room);
    }

    /// Lines for what is held by the pointer; empty for no change.
    public String text(Units units) {
        List<String> lines = new ArrayList<>();
        inlet.ifPresent(turn -> lines.add("inlet max " + temperature(turn.before(), units) + " \u2192 " + temperature(turn.after(), units)));
        loop.ifPresent(turn -> lines.add(turn.name() + " " + percent(turn.before()) + " \u2192 " + percent(turn.after())));
        int untold = after.racksOutOfValidity() - before.racksOutOfValidity();
        if (untold > 0) {
            lines.add(Units.count(untold, "rack") + " no longer told");
        }
        return String.join("\n", lines);
    }

    private static String temperature(double celsius, Units units) {
        return Double.isNaN(celsius) ? "not told" : units.temperature(celsius);
    }

    private static String percent(double value) {
        return Double.isInfinite(value) || Double.isNaN(value) ? "no cooler" : String.format(Locale.ROOT, "%.0f %%", value);
    }
}
