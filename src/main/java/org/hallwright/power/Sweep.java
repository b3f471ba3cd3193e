package org.hallwright.power;

import java.util.BitSet;

/// The load flow of a circuit by backward and forward sweeps, and its state while units fail and come back. What a change
/// touches is solved again, island by island from the racks up, always from the same start, so that the result depends on
/// the state alone and not on the way there.
///
/// Each unit draws from its live inputs of the lowest rank, shared in proportion to what they can give. Its input voltage is
/// the mean of theirs, weighted alike, so that power is kept at every unit.
final class Sweep {
    private static final double TOLERANCE = 1e-11;
    private static final int MOST_SWEEPS = 200;

    final Circuit circuit;
    final Islands islands;
    private final Chain chain;
    private final Loads loads;

    final BitSet out = new BitSet();
    final boolean[] live;
    /// For each place in the inputs the part that is drawn there.
    final double[] share;
    /// For each feed of a rack the part of its load that it carries.
    final double[] feedShare;
    /// Output voltage, per unit.
    final double[] vr;
    final double[] vi;
    /// Series current, per unit.
    final double[] sr;
    final double[] si;
    /// Current drawn at the input, per unit.
    final double[] ir;
    final double[] ii;
    /// Power at the output and the input, per unit.
    final double[] pOut;
    final double[] qOut;
    final double[] pIn;
    final double[] qIn;
    /// Power of racks below, per unit.
    final double[] it;
    /// Losses of units below, its own left out, per unit.
    final double[] lossBelow;
    /// What hangs on it that is not IT, per unit.
    final double[] house;
    /// Power of racks tapped from it, per unit.
    private final double[] rackP;
    final boolean[] unsolved;

    private final BitSet dirtyUnits = new BitSet();
    private final BitSet dirtyIslands = new BitSet();
    private final BitSet dirtyRacks = new BitSet();
    /// Units, inputs and feeds that were touched since the last [#mark].
    final BitSet touched = new BitSet();
    final BitSet touchedFeeds = new BitSet();

    Sweep(Circuit circuit, Islands islands, Loads loads, BitSet outOfService) {
        this.circuit = circuit;
        this.islands = islands;
        this.chain = circuit.chain;
        this.loads = loads;
        int n = circuit.count;
        live = new boolean[n];
        share = new double[chain.inputs.to.length];
        feedShare = new double[chain.feeds.to.length];
        vr = new double[n];
        vi = new double[n];
        sr = new double[n];
        si = new double[n];
        ir = new double[n];
        ii = new double[n];
        pOut = new double[n];
        qOut = new double[n];
        pIn = new double[n];
        qIn = new double[n];
        it = new double[n];
        lossBelow = new double[n];
        house = new double[n];
        rackP = new double[n];
        unsolved = new boolean[n];
        out.or(outOfService);
        dirtyUnits.set(0, n);
        dirtyRacks.set(0, chain.racks.length);
        dirtyIslands.set(0, islands.count());
        settle();
    }

    /// The same state to work on apart.
    Sweep(Sweep of) {
        circuit = of.circuit;
        islands = of.islands;
        chain = of.chain;
        loads = of.loads;
        out.or(of.out);
        live = of.live.clone();
        share = of.share.clone();
        feedShare = of.feedShare.clone();
        vr = of.vr.clone();
        vi = of.vi.clone();
        sr = of.sr.clone();
        si = of.si.clone();
        ir = of.ir.clone();
        ii = of.ii.clone();
        pOut = of.pOut.clone();
        qOut = of.qOut.clone();
        pIn = of.pIn.clone();
        qIn = of.qIn.clone();
        it = of.it.clone();
        lossBelow = of.lossBelow.clone();
        house = of.house.clone();
        rackP = of.rackP.clone();
        unsolved = of.unsolved.clone();
    }

    /// Takes units out of service and puts the others back.
    void set(BitSet wanted) {
        BitSet changed = (BitSet) out.clone();
        changed.xor(wanted);
        out.clear();
        out.or(wanted);
        dirtyUnits.or(changed);
        settle();
    }

    /// Forgets what was touched so far.
    void mark() {
        touched.clear();
        touchedFeeds.clear();
    }

    /// Takes over from another sweep of the same circuit the state of all that was touched since the last [#mark].
    void restore(Sweep of) {
        out.clear();
        out.or(of.out);
        for (int k = touched.nextSetBit(0); k >= 0; k = touched.nextSetBit(k + 1)) {
            live[k] = of.live[k];
            vr[k] = of.vr[k];
            vi[k] = of.vi[k];
            sr[k] = of.sr[k];
            si[k] = of.si[k];
            ir[k] = of.ir[k];
            ii[k] = of.ii[k];
            pOut[k] = of.pOut[k];
            qOut[k] = of.qOut[k];
            pIn[k] = of.pIn[k];
            qIn[k] = of.qIn[k];
            it[k] = of.it[k];
            lossBelow[k] = of.lossBelow[k];
            house[k] = of.house[k];
            rackP[k] = of.rackP[k];
            unsolved[k] = of.unsolved[k];
            int from = chain.inputs.start[k];
            System.arraycopy(of.share, from, share, from, chain.inputs.start[k + 1] - from);
        }
        for (int f = touchedFeeds.nextSetBit(0); f >= 0; f = touchedFeeds.nextSetBit(f + 1)) {
            feedShare[f] = of.feedShare[f];
        }
        mark();
    }

    private void settle() {
        for (int k = dirtyUnits.nextSetBit(0); k >= 0; k = dirtyUnits.nextSetBit(k + 1)) {
            feed(k);
        }
        dirtyUnits.clear();
        BitSet tapped = new BitSet();
        for (int rack = dirtyRacks.nextSetBit(0); rack >= 0; rack = dirtyRacks.nextSetBit(rack + 1)) {
            feedRack(rack, tapped);
        }
        dirtyRacks.clear();
        for (int k = tapped.nextSetBit(0); k >= 0; k = tapped.nextSetBit(k + 1)) {
            tap(k);
        }
        for (int island = dirtyIslands.length() - 1; island >= 0; island = dirtyIslands.previousSetBit(island - 1)) {
            solve(island);
        }
        dirtyIslands.clear();
    }

    /// From where a unit draws now; what hangs on it follows.
    private void feed(int k) {
        int from = chain.inputs.start[k];
        int to = chain.inputs.start[k + 1];
        boolean changed = false;
        boolean fedNow = circuit.source[k];
        if (!circuit.source[k]) {
            int best = Integer.MAX_VALUE;
            double sum = 0;
            for (int place = from; place < to; place++) {
                if (live[chain.inputs.to[place]] && chain.rank[place] <= best) {
                    sum = chain.rank[place] < best ? 0 : sum;
                    best = chain.rank[place];
                    sum += circuit.weight[place];
                }
            }
            fedNow = best < Integer.MAX_VALUE;
            for (int place = from; place < to; place++) {
                double now = !out.get(k) && live[chain.inputs.to[place]] && chain.rank[place] == best ? circuit.weight[place] / sum : 0;
                if (now != share[place]) {
                    share[place] = now;
                    dirtyIslands.set(islands.of[chain.inputs.to[place]]);
                    changed = true;
                }
            }
        }
        boolean now = fedNow && !out.get(k);
        boolean turned = now != live[k];
        live[k] = now;
        double before = vr[k];
        if (circuit.fixed[k]) {
            vr[k] = now ? stiff(k) : 0;
            vi[k] = 0;
        }
        if (turned || changed || vr[k] != before) {
            touched.set(k);
            dirtyIslands.set(islands.of[k]);
        }
        if (turned || vr[k] != before) {
            for (int o = chain.outputs.start[k]; o < chain.outputs.start[k + 1]; o++) {
                int below = chain.fed[chain.outputs.to[o]];
                dirtyUnits.set(below);
                dirtyIslands.set(islands.of[below]);
            }
            for (int t = chain.taps.start[k]; t < chain.taps.start[k + 1] && turned; t++) {
                dirtyRacks.set(chain.tapped[chain.taps.to[t]]);
            }
        }
    }

    private double stiff(int k) {
        if (circuit.hold[k] > 0) {
            return circuit.hold[k];
        }
        double v = 0;
        for (int place = chain.inputs.start[k]; place < chain.inputs.start[k + 1]; place++) {
            v += share[place] == 0 ? 0 : share[place] * vr[chain.inputs.to[place]];
        }
        return v;
    }

    /// A rack draws alike from its live feeds.
    private void feedRack(int rack, BitSet tapped) {
        int from = chain.feeds.start[rack];
        int to = chain.feeds.start[rack + 1];
        int alive = 0;
        for (int f = from; f < to; f++) {
            alive += live[chain.feeds.to[f]] ? 1 : 0;
        }
        for (int f = from; f < to; f++) {
            double now = live[chain.feeds.to[f]] ? 1.0 / alive : 0;
            if (now != feedShare[f]) {
                feedShare[f] = now;
                touchedFeeds.set(f);
            }
            tapped.set(chain.feeds.to[f]);
        }
    }

    /// Adds up what racks draw from a unit, always in the same order.
    private void tap(int k) {
        double sum = 0;
        for (int t = chain.taps.start[k]; t < chain.taps.start[k + 1]; t++) {
            int f = chain.taps.to[t];
            sum += feedShare[f] * loads.rackW[chain.tapped[f]];
        }
        double now = sum / Circuit.BASE;
        if (now != rackP[k]) {
            rackP[k] = now;
            dirtyIslands.set(islands.of[k]);
        }
    }

    private void solve(int island) {
        int from = islands.units.start[island];
        int to = islands.units.start[island + 1];
        int[] units = islands.units.to;
        for (int m = from; m < to; m++) {
            int k = units[m];
            touched.set(k);
            sr[k] = 0;
            si[k] = 0;
            forward(k);
        }
        double moved = 1;
        int sweeps = 0;
        while (moved > TOLERANCE && sweeps++ < MOST_SWEEPS) {
            for (int m = to - 1; m >= from; m--) {
                backward(units[m]);
            }
            moved = 0;
            for (int m = from; m < to; m++) {
                moved = Math.max(moved, forward(units[m]));
            }
        }
        boolean failed = !(moved <= TOLERANCE);
        for (int m = to - 1; m >= from; m--) {
            int k = units[m];
            unsolved[k] = failed;
            backward(k);
            for (int place = chain.inputs.start[k]; place < chain.inputs.start[k + 1]; place++) {
                int above = islands.of[chain.inputs.to[place]];
                if (above != island) {
                    dirtyIslands.set(above);
                }
            }
        }
    }

    /// Currents and powers of a unit from those below.
    private void backward(int k) {
        if (!live[k]) {
            clear(k);
            return;
        }
        double cr = 0;
        double ci = 0;
        double sumIt = rackP[k];
        double sumLoss = 0;
        for (int o = chain.outputs.start[k]; o < chain.outputs.start[k + 1]; o++) {
            int place = chain.outputs.to[o];
            int below = chain.fed[place];
            double part = share[place] * circuit.alike[below];
            if (part != 0) {
                cr += part * ir[below];
                ci += part * ii[below];
                sumIt += part * it[below];
                sumLoss += part * (lossBelow[below] + pIn[below] - pOut[below]);
            }
        }
        double rest = circuit.house[k] == 0 ? 0 : Math.max(0, circuit.house[k] * sumIt - sumLoss);
        double p = rackP[k] + rest + loads.unitW[k] / Circuit.BASE;
        double q = (rackP[k] + rest) * circuit.tan[k] + loads.unitVar[k] / Circuit.BASE;
        double m = vr[k] * vr[k] + vi[k] * vi[k];
        cr += (p * vr[k] + q * vi[k]) / m;
        ci += (p * vi[k] - q * vr[k]) / m;
        it[k] = sumIt;
        lossBelow[k] = sumLoss;
        house[k] = rest;
        pOut[k] = vr[k] * cr + vi[k] * ci;
        qOut[k] = vi[k] * cr - vr[k] * ci;
        sr[k] = cr + circuit.g2[k] * vr[k] - circuit.b2[k] * vi[k];
        si[k] = ci + circuit.g2[k] * vi[k] + circuit.b2[k] * vr[k];
        input(k);
    }

    private void clear(int k) {
        sr[k] = 0;
        si[k] = 0;
        ir[k] = 0;
        ii[k] = 0;
        pOut[k] = 0;
        qOut[k] = 0;
        pIn[k] = 0;
        qIn[k] = 0;
        it[k] = 0;
        lossBelow[k] = 0;
        house[k] = 0;
    }

    /// What a unit draws for what it gives.
    private void input(int k) {
        if (circuit.source[k]) {
            pIn[k] = pOut[k];
            qIn[k] = qOut[k];
            return;
        }
        double ur = 0;
        double ui = 0;
        for (int place = chain.inputs.start[k]; place < chain.inputs.start[k + 1]; place++) {
            if (share[place] != 0) {
                ur += share[place] * vr[chain.inputs.to[place]];
                ui += share[place] * vi[chain.inputs.to[place]];
            }
        }
        if (circuit.converts[k]) {
            double p = pOut[k];
            pIn[k] = p + circuit.lossA[k] + circuit.lossB[k] * p + circuit.lossC[k] * p * p;
            qIn[k] = pIn[k] * circuit.inputTan[k];
            draw(k, ur, ui);
        } else if (circuit.hold[k] > 0) {
            // The tap changer sets the ratio that holds the output; power does not depend on it.
            double wr = vr[k] + circuit.r[k] * sr[k] - circuit.x[k] * si[k];
            double wi = vi[k] + circuit.r[k] * si[k] + circuit.x[k] * sr[k];
            double lr = sr[k] + circuit.g1[k] * wr - circuit.b1[k] * wi;
            double li = si[k] + circuit.g1[k] * wi + circuit.b1[k] * wr;
            pIn[k] = wr * lr + wi * li;
            qIn[k] = wi * lr - wr * li;
            draw(k, ur, ui);
        } else {
            double wr = ur / circuit.ratio[k];
            double wi = ui / circuit.ratio[k];
            ir[k] = (sr[k] + circuit.g1[k] * wr - circuit.b1[k] * wi) / circuit.ratio[k];
            ii[k] = (si[k] + circuit.g1[k] * wi + circuit.b1[k] * wr) / circuit.ratio[k];
            pIn[k] = ur * ir[k] + ui * ii[k];
            qIn[k] = ui * ir[k] - ur * ii[k];
        }
    }

    private void draw(int k, double ur, double ui) {
        double m = ur * ur + ui * ui;
        ir[k] = (pIn[k] * ur + qIn[k] * ui) / m;
        ii[k] = (pIn[k] * ui - qIn[k] * ur) / m;
    }

    /// The output voltage of a unit from those above, and by how much it moved.
    private double forward(int k) {
        if (circuit.fixed[k] || !live[k]) {
            if (!live[k]) {
                vr[k] = 0;
                vi[k] = 0;
            }
            return 0;
        }
        double ur = 0;
        double ui = 0;
        for (int place = chain.inputs.start[k]; place < chain.inputs.start[k + 1]; place++) {
            if (share[place] != 0) {
                ur += share[place] * vr[chain.inputs.to[place]];
                ui += share[place] * vi[chain.inputs.to[place]];
            }
        }
        double nowR = ur / circuit.ratio[k] - circuit.r[k] * sr[k] + circuit.x[k] * si[k];
        double nowI = ui / circuit.ratio[k] - circuit.r[k] * si[k] - circuit.x[k] * sr[k];
        double moved = Math.abs(nowR - vr[k]) + Math.abs(nowI - vi[k]);
        vr[k] = nowR;
        vi[k] = nowI;
        return moved;
    }

    Loads loads() {
        return loads;
    }

    /// Power of the racks tapped from a unit itself, W.
    double tappedW(int k) {
        return live[k] ? rackP[k] * Circuit.BASE : 0;
    }

    /// How many there are of a unit: its own number alike times that of those above.
    double copies(int k) {
        double copies = circuit.alike[k];
        int from = chain.inputs.start[k];
        return from == chain.inputs.start[k + 1] ? copies : copies * copies(chain.inputs.to[from]);
    }

    /// Output voltage, per unit of nominal; 0 where it is dead.
    double voltage(int k) {
        return Math.hypot(vr[k], vi[k]);
    }

    /// The larger of input and output current over the rated one, or real power over rated power; NaN without a rating.
    double ofRating(int k) {
        Ratings ratings = circuit.ratings;
        if (!Double.isNaN(ratings.watts[k])) {
            return pOut[k] * Circuit.BASE / ratings.watts[k];
        }
        double base = Circuit.BASE / (Math.sqrt(3) * circuit.volts[k]);
        double output = Math.hypot(sr[k] - circuit.g2[k] * vr[k] + circuit.b2[k] * vi[k], si[k] - circuit.g2[k] * vi[k] - circuit.b2[k] * vr[k]);
        double input = circuit.converts[k] || circuit.hold[k] > 0 ? 0 : Math.hypot(ir[k], ii[k]) * circuit.ratio[k];
        return Math.max(output, input) * base / ratings.amperes[k];
    }

    /// Loading against the limit that holds continuously; NaN without a rating.
    double loading(int k) {
        return ofRating(k) / circuit.ratings.allowed[k];
    }

}
