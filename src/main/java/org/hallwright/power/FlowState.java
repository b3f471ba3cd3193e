package org.hallwright.power;

import java.util.BitSet;

/// The state of a circuit: what is in service and what flows, per unit on 1 MVA, with figures read from it.
class FlowState {
    final Circuit circuit;
    final Islands islands;
    final Chain chain;
    final Loads loads;

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
    final double[] rackP;
    final boolean[] unsolved;
    /// Input voltage that was worked out last, per unit.
    double ur;
    double ui;

    /// Units, inputs and feeds that were touched since the last [#mark].
    final BitSet touched = new BitSet();
    final BitSet touchedFeeds = new BitSet();

    FlowState(Circuit circuit, Loads loads) {
        this.circuit = circuit;
        this.islands = circuit.islands;
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
    }

    /// The same state to work on apart.
    FlowState(FlowState of) {
        this(of, of.circuit, of.loads, of.feedShare.clone());
    }

    /// The same state over another circuit of the same units; feeds of racks that were there before keep their shares.
    FlowState(FlowState of, Circuit circuit, Loads loads) {
        this(of, circuit, loads, carried(of, circuit.chain));
    }

    private FlowState(FlowState of, Circuit circuit, Loads loads, double[] feedShare) {
        this.circuit = circuit;
        this.islands = circuit.islands;
        this.chain = circuit.chain;
        this.loads = loads;
        this.feedShare = feedShare;
        out.or(of.out);
        live = of.live.clone();
        share = of.share.clone();
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

    private static double[] carried(FlowState of, Chain now) {
        double[] carried = new double[now.feeds.to.length];
        int[] old = of.chain.racks;
        int[] racks = now.racks;
        int[] oldStart = of.chain.feeds.start;
        int[] start = now.feeds.start;
        int before = 0;
        for (int i = 0; i < racks.length;) {
            while (before < old.length && old[before] < racks[i]) {
                before++;
            }
            int shift = oldStart[before] - start[i];
            int run = 0;
            // Racks that stand with as many feeds as before are carried over in one go.
            while (before + run < old.length && i + run < racks.length && old[before + run] == racks[i + run] && oldStart[before + run + 1] - start[i + run + 1] == shift) {
                run++;
            }
            System.arraycopy(of.feedShare, oldStart[before], carried, start[i], oldStart[before + run] - oldStart[before]);
            before += run;
            i += Math.max(1, run);
        }
        return carried;
    }

    /// Forgets what was touched so far.
    void mark() {
        touched.clear();
        touchedFeeds.clear();
    }

    /// Takes over from another state of the same circuit of all that was touched since the last [#mark].
    void restore(FlowState of) {
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

    /// Works out the input voltage of a unit, the mean of those above: [#ur] and [#ui].
    void input(int k) {
        ur = 0;
        ui = 0;
        for (int place = chain.inputs.start[k]; place < chain.inputs.start[k + 1]; place++) {
            double part = share[place];
            if (part != 0) {
                ur += part * vr[chain.inputs.to[place]];
                ui += part * vi[chain.inputs.to[place]];
            }
        }
    }

    /// True where the load is more than any voltage carries: no flow was found for the unit, while all below it have one.
    boolean collapsed(int k) {
        boolean alone = live[k] && unsolved[k];
        for (int o = chain.outputs.start[k]; alone && o < chain.outputs.start[k + 1]; o++) {
            int below = chain.fed[chain.outputs.to[o]];
            alone = !(share[chain.outputs.to[o]] > 0 && unsolved[below]);
        }
        return alone;
    }

    /// The ratio that a tap changer stands at to hold its output, per unit of the rated ratio; 1 for a unit that holds nothing.
    double tapRatio(int k) {
        if (!live[k] || circuit.hold[k] == 0 || circuit.converts[k] || circuit.source[k]) {
            return 1;
        }
        input(k);
        return Math.hypot(ur, ui) / Math.hypot(vr[k] + circuit.r[k] * sr[k] - circuit.x[k] * si[k], vi[k] + circuit.r[k] * si[k] + circuit.x[k] * sr[k]);
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
