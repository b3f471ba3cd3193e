package org.hallwright.power;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// What follows on a failure in the course of time: loads move to the feeds that are left, what is overloaded trips by its
/// curve, and so on until nothing is overloaded. Operators do nothing, and no load is shed on purpose.
///
/// @param steps from the failure on; the first is the failure itself
/// @param end the state when nothing trips any more
/// @param settled false where overloads remain at the end of the time that is looked at
public record Cascade(List<Step> steps, PowerFlow end, boolean settled) {
    /// How far it is followed, s: the three hours after which a load counts as continuous.
    public static final double HORIZON = 3 * 3600;
    private static final double EXCESS = 1 + 1e-6;

    public Cascade {
        steps = List.copyOf(steps);
    }

    /// @param seconds after the failure
    /// @param units that go out of service, by index
    /// @param dark racks without a feed after it
    /// @param worst highest loading after it, percent of the rating; NaN without ratings
    /// @param worstUnit the unit that has it; -1 for none
    public record Step(double seconds, List<Integer> units, int dark, double worst, int worstUnit) {
        public Step {
            units = List.copyOf(units);
        }
    }

    /// Fails units of a flow and follows what comes of it.
    public static Cascade of(PowerFlow before, List<Integer> failed) {
        Chain chain = before.chain();
        BitSet out = before.out();
        failed.forEach(out::set);
        PowerFlow flow = before.without(out);
        List<Step> steps = new ArrayList<>();
        steps.add(step(0, failed, flow));
        // The part of its endurance that each unit has used up so far.
        double[] spent = new double[chain.units().size()];
        double now = 0;
        while (true) {
            double next = Double.POSITIVE_INFINITY;
            double[] rate = new double[spent.length];
            for (int k = 0; k < spent.length; k++) {
                double load = flow.live(k) ? flow.ratingPct(k) / 100 : 0;
                if (flow.sweep.collapsed(k)) {
                    // Voltage collapses: its protection takes it out within seconds.
                    load = 2;
                }
                // What was overloaded before the failure is a fault of the plan, not a consequence of it.
                boolean worse = load > EXCESS && !(load <= before.ratingPct(k) / 100 * EXCESS) && !before.sweep.collapsed(k);
                rate[k] = worse ? 1 / TripCurve.of(chain.unit(k)).seconds(load) : 0;
                if (rate[k] > 0) {
                    next = Math.min(next, (1 - spent[k]) / rate[k]);
                }
            }
            if (next == Double.POSITIVE_INFINITY) {
                return new Cascade(steps, flow, true);
            }
            if (now + next > HORIZON) {
                return new Cascade(steps, flow, false);
            }
            now += next;
            List<Integer> tripped = new ArrayList<>();
            for (int k = 0; k < spent.length; k++) {
                spent[k] += rate[k] * next;
                if (rate[k] > 0 && spent[k] >= 1 - 1e-9) {
                    tripped.add(k);
                    out.set(k);
                }
            }
            flow = flow.without(out);
            steps.add(step(now, tripped, flow));
        }
    }

    private static Step step(double seconds, List<Integer> units, PowerFlow flow) {
        double worst = Double.NaN;
        int worstUnit = -1;
        for (int k = 0; k < flow.chain().units().size(); k++) {
            double percent = flow.live(k) ? flow.ratingPct(k) : Double.NaN;
            if (!Double.isNaN(percent) && !(percent <= worst)) {
                worst = percent;
                worstUnit = k;
            }
        }
        return new Step(seconds, units, flow.dark().length, worst, worstUnit);
    }
}
