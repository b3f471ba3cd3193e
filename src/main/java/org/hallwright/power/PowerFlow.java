package org.hallwright.power;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hallwright.catalog.LoadCase;

/// The load flow of a chain in one state: for one load, with some units out of service. All figures are computed; ratings and
/// impedances are those of the plan and the catalogue. Balanced, positive sequence, quasi-static.
public final class PowerFlow {
    private final Chain chain;
    private final LoadCase load;
    final Sweep sweep;

    private PowerFlow(Chain chain, LoadCase load, Sweep sweep) {
        this.chain = chain;
        this.load = load;
        this.sweep = sweep;
    }

    /// The flow with everything in service.
    public static PowerFlow of(Chain chain, LoadCase load) {
        return afresh(chain, load, new BitSet());
    }

    /// The same flow solved in one piece, every unit in every sweep: to compare with.
    public static PowerFlow uncut(Chain chain, LoadCase load) {
        return new PowerFlow(chain, load, new Sweep(chain.circuit().uncut(), new Loads(chain, load), new BitSet()));
    }

    /// The same load and failures on the chain of a later version of the plan. What the step did not change is not solved
    /// again; the result is the same as that of a flow from nothing.
    public PowerFlow next(ChainStep step) {
        if (step.whole()) {
            return of(step.chain(), load).without(failed());
        }
        return new PowerFlow(step.chain(), load, new Sweep(sweep, step.chain().circuit(), new Loads(step.chain(), load), step.units()));
    }

    /// The flow with these units out of service from the beginning.
    static PowerFlow afresh(Chain chain, LoadCase load, BitSet out) {
        return new PowerFlow(chain, load, new Sweep(chain.circuit(), new Loads(chain, load), out));
    }

    /// The flow with these units out of service and all others in it.
    public PowerFlow without(BitSet units) {
        Sweep changed = new Sweep(sweep);
        changed.set(units);
        return new PowerFlow(chain, load, changed);
    }

    public PowerFlow without(Collection<String> ids) {
        BitSet units = new BitSet();
        chain.indexes(ids).forEach(units::set);
        return without(units);
    }

    public Chain chain() {
        return chain;
    }

    public LoadCase load() {
        return load;
    }

    /// Units out of service.
    public BitSet out() {
        return (BitSet) sweep.out.clone();
    }

    /// Ids of the units out of service.
    public Set<String> failed() {
        return sweep.out.stream().mapToObj(k -> chain.unit(k).id()).collect(Collectors.toUnmodifiableSet());
    }

    /// True where a unit is in service and fed.
    public boolean live(int unit) {
        return sweep.live[unit];
    }

    /// True where no flow was found: the load there or below is more than the chain can carry at any voltage. All figures of the
    /// unit are then NaN.
    public boolean unsolved(int unit) {
        return sweep.unsolved[unit];
    }

    /// Output voltage over the nominal one; 0 where it is dead.
    public double voltage(int unit) {
        return sweep.voltage(unit);
    }

    /// Angle of the output voltage against that of the unit that holds it, degrees; vector groups of transformers left out.
    public double angle(int unit) {
        return Math.toDegrees(Math.atan2(sweep.vi[unit], sweep.vr[unit]));
    }

    /// Nominal voltage at the output, V.
    public double nominalVolts(int unit) {
        return sweep.circuit.volts[unit];
    }

    /// Percent of the limit that holds continuously; NaN without a rating.
    public double loadPct(int unit) {
        return 100 * sweep.loading(unit);
    }

    /// Percent of the rating as it is on the plate; NaN without one.
    public double ratingPct(int unit) {
        return 100 * sweep.ofRating(unit);
    }

    /// Real power at the output, W.
    public double outputW(int unit) {
        return sweep.pOut[unit] * Circuit.BASE;
    }

    /// Reactive power at the output, var.
    public double outputVar(int unit) {
        return sweep.qOut[unit] * Circuit.BASE;
    }

    public double inputW(int unit) {
        return sweep.pIn[unit] * Circuit.BASE;
    }

    public double inputVar(int unit) {
        return sweep.qIn[unit] * Circuit.BASE;
    }

    /// What is lost in it, W.
    public double lossW(int unit) {
        return (sweep.pIn[unit] - sweep.pOut[unit]) * Circuit.BASE;
    }

    /// Current at the output, A.
    public double amperes(int unit) {
        double v = voltage(unit);
        return v == 0 ? 0 : Math.hypot(outputW(unit), outputVar(unit)) / (Math.sqrt(3) * v * nominalVolts(unit));
    }

    /// Rated current at nominal voltage, A; NaN without one.
    public double ratedAmperes(int unit) {
        return sweep.circuit.ratings.amperes[unit];
    }

    /// Rated real power of a source or converter, W; NaN where the current counts, or without a rating.
    public double ratedW(int unit) {
        return sweep.circuit.ratings.watts[unit];
    }

    /// Part of the rating that may be used continuously.
    public double allowed(int unit) {
        return sweep.circuit.ratings.allowed[unit];
    }

    /// Power of the racks that it feeds, directly or through others, W.
    public double itW(int unit) {
        return sweep.it[unit] * Circuit.BASE;
    }

    /// Load at the unit itself that is neither a rack nor another unit, W.
    public double houseW(int unit) {
        return sweep.house[unit] * Circuit.BASE;
    }

    /// Part of a unit's power that it draws from one of those above, 0 to 1.
    public double share(int unit, int above) {
        Links inputs = chain.inputs;
        double share = 0;
        for (int place = inputs.start[unit]; place < inputs.start[unit + 1]; place++) {
            share += inputs.to[place] == above ? sweep.share[place] : 0;
        }
        return share;
    }

    /// True where a rack has a feed that is live.
    public boolean lit(int rack) {
        return IntStream.of(chain.feedsOf(rack)).anyMatch(unit -> sweep.live[unit]);
    }

    /// Numbers of racks that have feeds but none that is live.
    public int[] dark() {
        return IntStream.range(0, chain.racks.length)
                .filter(i -> IntStream.range(chain.feeds.start[i], chain.feeds.start[i + 1]).allMatch(f -> sweep.feedShare[f] == 0))
                .map(i -> chain.racks[i])
                .toArray();
    }

    /// What flows in the tap of a rack on one of its feeds.
    public Tap tap(int rack, int feed) {
        int at = Arrays.binarySearch(chain.racks, rack);
        int f = chain.feeds.start[at] + feed;
        int unit = chain.feeds.to[f];
        double v = voltage(unit);
        double va = sweep.feedShare[f] * rackW(rack) * Math.hypot(1, sweep.circuit.tan[unit]);
        Ratings ratings = sweep.circuit.ratings;
        return new Tap(sweep.feedShare[f], v == 0 ? 0 : va / (Math.sqrt(3) * v * nominalVolts(unit)), ratings.tap[unit] * ratings.tapAllowed[unit]);
    }

    /// @param share part of the rack's power that it carries, 0 to 1
    /// @param amperes of each phase, balanced
    /// @param limit what its breaker may carry continuously, A; NaN without a breaker
    public record Tap(double share, double amperes, double limit) {}

    /// What a rack draws in this load, W, whether it is lit or not.
    public double rackW(int rack) {
        int at = Arrays.binarySearch(chain.racks, rack);
        return at < 0 ? 0 : sweep.loads.rackW[at];
    }

    /// Sums and extremes over units.
    ///
    /// @param sourceW real power of the sources
    /// @param lossW losses of all units
    /// @param itW power of lit racks
    /// @param houseW what is neither IT nor loss
    /// @param lowest lowest voltage over nominal; NaN without live units
    /// @param worst highest loading, percent of the limit; NaN without ratings
    public record Totals(double sourceW, double sourceVar, double lossW, double itW, double houseW, double lowest, int lowestUnit, double worst, int worstUnit) {}

    public Totals totals() {
        return totals(IntStream.range(0, chain.units().size()).toArray());
    }

    /// The same for some units, in the order of the chain.
    public Totals totals(int[] units) {
        double sourceW = 0;
        double sourceVar = 0;
        double loss = 0;
        double it = 0;
        double house = 0;
        double lowest = Double.NaN;
        double worst = Double.NaN;
        int lowestUnit = -1;
        int worstUnit = -1;
        for (int k : units) {
            double alike = sweep.copies(k);
            if (sweep.circuit.source[k]) {
                sourceW += outputW(k);
                sourceVar += outputVar(k);
            }
            loss += alike * lossW(k);
            it += alike * sweep.tappedW(k);
            house += alike * houseW(k);
            if (live(k) && !unsolved(k) && !(voltage(k) >= lowest)) {
                lowest = voltage(k);
                lowestUnit = k;
            }
            double percent = loadPct(k);
            if (live(k) && !Double.isNaN(percent) && !(percent <= worst)) {
                worst = percent;
                worstUnit = k;
            }
        }
        return new Totals(sourceW, sourceVar, loss, it, house, lowest, lowestUnit, worst, worstUnit);
    }

    /// Units over their limit, in the order of the chain.
    public List<Integer> overloaded() {
        return IntStream.range(0, chain.units().size()).filter(k -> loadPct(k) > 100 + 1e-9).boxed().toList();
    }
}
