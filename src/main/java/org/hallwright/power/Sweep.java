package org.hallwright.power;

import java.util.BitSet;

/// The load flow of a circuit by backward and forward sweeps, and its state while units fail and come back. What a change
/// touches is solved again, island by island from the racks up, always from the same start, so that the result depends on
/// the state alone and not on the way there.
///
/// Each unit draws from its live inputs of the lowest rank, shared in proportion to what they can give. Its input voltage is
/// the mean of theirs, weighted alike, so that power is kept at every unit.
final class Sweep extends FlowState {
    private static final double TOLERANCE = 1e-9;
    private static final int MOST_SWEEPS = 200;

    private final BitSet dirtyUnits = new BitSet();
    private final BitSet dirtyIslands = new BitSet();
    private final BitSet dirtyRacks = new BitSet();

    Sweep(Circuit circuit, Loads loads, BitSet outOfService) {
        super(circuit, loads);
        out.or(outOfService);
        dirtyUnits.set(0, circuit.count);
        dirtyRacks.set(0, chain.racks.length);
        dirtyIslands.set(0, islands.count());
        settle();
    }

    /// The same state to work on apart.
    Sweep(Sweep of) {
        super(of);
    }

    /// The state carried over to a circuit in which some units differ in their length or in the racks on them.
    Sweep(Sweep of, Circuit circuit, Loads loads, BitSet changed) {
        super(of, circuit, loads);
        for (int k = changed.nextSetBit(0); k >= 0; k = changed.nextSetBit(k + 1)) {
            dirtyIslands.set(islands.of[k]);
            for (int t = chain.taps.start[k]; t < chain.taps.start[k + 1]; t++) {
                dirtyRacks.set(chain.tapped[chain.taps.to[t]]);
            }
            tap(k);
        }
        settle();
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
        boolean stiff = true;
        for (int m = from; m < to; m++) {
            int k = units[m];
            touched.set(k);
            sr[k] = 0;
            si[k] = 0;
            forward(k);
            stiff &= circuit.fixed[k];
        }
        double moved = stiff ? 0 : 1;
        int sweeps = 0;
        boolean plain = islands.plain[island];
        while (moved > TOLERANCE && sweeps++ < MOST_SWEEPS) {
            for (int m = to - 1; m >= from; m--) {
                if (plain) {
                    current(units[m]);
                } else {
                    backward(units[m]);
                }
            }
            moved = 0;
            for (int m = from; m < to; m++) {
                moved = Math.max(moved, forward(units[m]));
            }
        }
        boolean failed = !(moved <= TOLERANCE);
        for (int m = from; m < to && failed; m++) {
            // Where no voltage carries the load no figure is given, here or above.
            int k = units[m];
            vr[k] = live[k] && !circuit.fixed[k] ? Double.NaN : vr[k];
        }
        for (int m = to - 1; m >= from; m--) {
            int k = units[m];
            backward(k);
            unsolved[k] = Double.isNaN(pIn[k]);
            for (int place = chain.inputs.start[k]; place < chain.inputs.start[k + 1]; place++) {
                int above = islands.of[chain.inputs.to[place]];
                if (above != island) {
                    dirtyIslands.set(above);
                }
            }
        }
    }

    /// The currents of a unit from those below, and no more: what sweeps need where no power sets a current.
    private void current(int k) {
        double cr = 0;
        double ci = 0;
        if (live[k]) {
            for (int o = chain.outputs.start[k]; o < chain.outputs.start[k + 1]; o++) {
                int place = chain.outputs.to[o];
                int below = chain.fed[place];
                double part = share[place] * circuit.alike[below];
                cr += part * ir[below];
                ci += part * ii[below];
            }
            double p = rackP[k] + loads.unitP[k];
            double q = rackP[k] * circuit.tan[k] + loads.unitQ[k];
            if (p != 0 || q != 0) {
                double m = vr[k] * vr[k] + vi[k] * vi[k];
                cr += (p * vr[k] + q * vi[k]) / m;
                ci += (p * vi[k] - q * vr[k]) / m;
            }
            cr += circuit.g2[k] * vr[k] - circuit.b2[k] * vi[k];
            ci += circuit.g2[k] * vi[k] + circuit.b2[k] * vr[k];
        }
        sr[k] = cr;
        si[k] = ci;
        if (circuit.g1[k] == 0 && circuit.b1[k] == 0) {
            ir[k] = cr / circuit.ratio[k];
            ii[k] = ci / circuit.ratio[k];
        } else {
            draw(k);
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
        double p = rackP[k] + rest + loads.unitP[k];
        double q = (rackP[k] + rest) * circuit.tan[k] + loads.unitQ[k];
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
        draw(k);
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
    private void draw(int k) {
        if (circuit.source[k]) {
            pIn[k] = pOut[k];
            qIn[k] = qOut[k];
            return;
        }
        input(k);
        if (circuit.converts[k]) {
            double p = pOut[k];
            pIn[k] = p + circuit.lossA[k] + circuit.lossB[k] * p + circuit.lossC[k] * p * p;
            qIn[k] = pIn[k] * circuit.inputTan[k];
            drawn(k);
        } else if (circuit.hold[k] > 0) {
            // The tap changer sets the ratio that holds the output; power does not depend on it.
            double wr = vr[k] + circuit.r[k] * sr[k] - circuit.x[k] * si[k];
            double wi = vi[k] + circuit.r[k] * si[k] + circuit.x[k] * sr[k];
            double lr = sr[k] + circuit.g1[k] * wr - circuit.b1[k] * wi;
            double li = si[k] + circuit.g1[k] * wi + circuit.b1[k] * wr;
            pIn[k] = wr * lr + wi * li;
            qIn[k] = wi * lr - wr * li;
            drawn(k);
        } else {
            double wr = ur / circuit.ratio[k];
            double wi = ui / circuit.ratio[k];
            ir[k] = (sr[k] + circuit.g1[k] * wr - circuit.b1[k] * wi) / circuit.ratio[k];
            ii[k] = (si[k] + circuit.g1[k] * wi + circuit.b1[k] * wr) / circuit.ratio[k];
            pIn[k] = ur * ir[k] + ui * ii[k];
            qIn[k] = ui * ir[k] - ur * ii[k];
        }
    }

    private void drawn(int k) {
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
        input(k);
        double nowR = ur / circuit.ratio[k] - circuit.r[k] * sr[k] + circuit.x[k] * si[k];
        double nowI = ui / circuit.ratio[k] - circuit.r[k] * si[k] - circuit.x[k] * sr[k];
        double moved = Math.abs(nowR - vr[k]) + Math.abs(nowI - vi[k]);
        vr[k] = nowR;
        vi[k] = nowI;
        return moved;
    }
}
