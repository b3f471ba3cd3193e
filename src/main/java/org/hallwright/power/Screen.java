package org.hallwright.power;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.hallwright.catalog.Rating;
import org.hallwright.model.PowerSystem;

/// Every failure of one unit, and of pairs of units, tried one after the other from the same state. Each is worked out only
/// where it changes something, and comes to the same as a flow computed afresh.
public final class Screen {
    private static final double OVER = 1 + 1e-9;
    /// So many failures that trip something are followed to their end.
    private static final int MOST_FOLLOWED = 200;

    private final PowerFlow base;
    private final Sweep work;
    private final int[] gpus;
    private final int[] nodes;

    public Screen(PowerFlow base) {
        this.base = base;
        this.work = new Sweep(base.sweep);
        Chain chain = base.chain();
        gpus = new int[chain.racks.length];
        nodes = new int[chain.racks.length];
        for (int i = 0; i < chain.racks.length; i++) {
            Rating rating = chain.catalog().rating(chain.table(), chain.racks[i]).orElse(null);
            gpus[i] = rating == null ? 0 : rating.gpus();
            nodes[i] = rating == null ? 0 : rating.nodes();
        }
    }

    /// All failures of one unit.
    ///
    /// @param outcomes by the order of the chain; units that cannot fail, such as loads, are left out
    /// @param worst for each unit its highest loading over all of them and in normal running, percent of the limit; NaN
    ///     without a rating
    /// @param by for each unit the one whose failure does that; -1 where normal running is the worst
    public record Singles(List<Outcome> outcomes, double[] worst, int[] by) {
        /// The worst of them first.
        public List<Outcome> ranked(int most) {
            return outcomes.stream().sorted().limit(most).toList();
        }

        /// Highest loading of any unit after any single failure, percent of the limit; NaN without ratings.
        public double highest() {
            double highest = Double.NaN;
            for (double percent : worst) {
                highest = Double.isNaN(percent) || percent <= highest ? highest : percent;
            }
            return highest;
        }
    }

    public Singles singles() {
        return singles(() -> false);
    }

    /// @param ended asked now and then whether the answer is still wanted; where not, a cancellation is thrown
    public Singles singles(BooleanSupplier ended) {
        Chain chain = base.chain();
        double[] worst = new double[chain.units().size()];
        for (int k = 0; k < worst.length; k++) {
            worst[k] = base.loadPct(k);
        }
        int[] by = new int[worst.length];
        Arrays.fill(by, -1);
        List<Outcome> outcomes = new ArrayList<>();
        for (int k = 0; k < worst.length; k++) {
            if (fails(k)) {
                if (ended.getAsBoolean()) {
                    throw new CancellationException();
                }
                BitSet out = base.out();
                out.set(k);
                outcomes.add(outcome(List.of(k), out, worst, by));
            }
        }
        return new Singles(ended(outcomes), worst, by);
    }

    /// The outcomes with their ends: what trips is followed for those with the highest loadings.
    private List<Outcome> ended(List<Outcome> outcomes) {
        List<Integer> tripping = IntStream.range(0, outcomes.size())
                .filter(i -> trips(outcomes.get(i)))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -outcomes.get(i).worst()))
                .limit(MOST_FOLLOWED)
                .toList();
        List<Outcome> all = new ArrayList<>(outcomes);
        tripping.forEach(i -> all.set(i, ended(outcomes.get(i))));
        return List.copyOf(all);
    }

    private boolean trips(Outcome outcome) {
        return outcome.unsolved() || outcome.worst() > 100 * TripCurve.HELD && outcome.overloaded() > 0;
    }

    private Outcome ended(Outcome outcome) {
        PowerFlow end = Cascade.of(base, outcome.failed()).end();
        int racks = 0;
        int lost = 0;
        for (int i = 0; i < base.chain().racks.length; i++) {
            if (dark(end.sweep, i) && !dark(base.sweep, i)) {
                racks++;
                lost += gpus[i];
            }
        }
        return outcome.ending(new Outcome.End(racks, lost));
    }

    /// What the failure of these units comes to.
    public Outcome of(List<Integer> failed) {
        BitSet out = base.out();
        failed.forEach(out::set);
        return outcome(failed, out, new double[0], new int[0]);
    }

    /// All pairs of units that together can do more than each alone: those that feed a rack or a board in common.
    ///
    /// @param units indexes of units to take pairs of
    public List<Outcome> pairs(int[] units, BooleanSupplier ended) {
        Reach reach = new Reach(base.chain());
        List<Outcome> outcomes = new ArrayList<>();
        for (int[] pair : reach.meeting(units)) {
            if (ended.getAsBoolean()) {
                throw new CancellationException();
            }
            outcomes.add(of(List.of(pair[0], pair[1])));
        }
        return outcomes.stream().sorted().toList();
    }

    private boolean fails(int k) {
        PowerSystem.Kind kind = base.chain().unit(k).kind();
        return base.live(k) && kind != PowerSystem.Kind.LOAD && kind != PowerSystem.Kind.BATTERY;
    }

    private Outcome outcome(List<Integer> failed, BitSet out, double[] worst, int[] by) {
        work.mark();
        work.set(out);
        Chain chain = base.chain();
        int racks = 0;
        int redundant = 0;
        int lostGpus = 0;
        int lostNodes = 0;
        double darkW = 0;
        int last = -1;
        for (int f = work.touchedFeeds.nextSetBit(0); f >= 0; f = work.touchedFeeds.nextSetBit(f + 1)) {
            int rack = chain.tapped[f];
            if (rack != last && dark(work, rack) && !dark(base.sweep, rack)) {
                racks++;
                redundant += chain.feeds.start[rack + 1] - chain.feeds.start[rack] > 1 ? 1 : 0;
                lostGpus += gpus[rack];
                lostNodes += nodes[rack];
                darkW += work.loads.rackW[rack];
            }
            last = rack;
        }
        int overloaded = 0;
        double highest = Double.NaN;
        int highestUnit = -1;
        boolean unsolved = false;
        for (int k = work.touched.nextSetBit(0); k >= 0; k = work.touched.nextSetBit(k + 1)) {
            if (!work.live[k]) {
                continue;
            }
            double loading = work.loading(k);
            unsolved |= work.unsolved[k] && !base.sweep.unsolved[k];
            overloaded += loading > OVER && !(base.sweep.loading(k) > OVER) ? 1 : 0;
            if (!Double.isNaN(loading) && !(100 * loading <= highest)) {
                highest = 100 * loading;
                highestUnit = k;
            }
            if (k < worst.length && !(100 * loading <= worst[k])) {
                worst[k] = 100 * loading;
                by[k] = failed.getFirst();
            }
        }
        work.restore(base.sweep);
        return new Outcome(failed, racks, redundant, lostGpus, lostNodes, darkW, overloaded, highest, highestUnit, unsolved, new Outcome.End(racks, lostGpus));
    }

    private static boolean dark(Sweep sweep, int rack) {
        Links feeds = sweep.circuit.chain.feeds;
        for (int f = feeds.start[rack]; f < feeds.start[rack + 1]; f++) {
            if (sweep.feedShare[f] > 0) {
                return false;
            }
        }
        return true;
    }
}
