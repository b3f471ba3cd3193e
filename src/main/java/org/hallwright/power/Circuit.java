package org.hallwright.power;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.hallwright.model.PowerSystem;
import org.hallwright.model.Site;

/// The electrical values of a chain in flat arrays, per unit on 1 MVA and the nominal voltage of each unit.
final class Circuit {
    static final double BASE = TwoPort.BASE_VA;

    final Chain chain;
    final int count;
    /// Nominal voltage at the output, V.
    final double[] volts;
    final double[] ratio;
    final double[] r;
    final double[] x;
    final double[] g1;
    final double[] b1;
    final double[] g2;
    final double[] b2;
    /// Voltage at which the output is held, per unit; 0 where it is not.
    final double[] hold;
    /// Loss curve: constant, proportional and square part over the output, per unit; only where `converts`.
    final boolean[] converts;
    final double[] lossA;
    final double[] lossB;
    final double[] lossC;
    /// Reactive over real power at the input of a converter.
    final double[] inputTan;
    final boolean[] source;
    final boolean[] battery;
    /// So many alike in parallel.
    final double[] alike;
    /// True where the output voltage does not depend on the load.
    final boolean[] fixed;
    /// For each place in the inputs the share it has while all are live, before it is divided by their sum.
    final double[] weight;
    /// Share of what is not IT that hangs on the unit: PUE less 1 of its site; 0 for units that carry none.
    final double[] house;
    /// Reactive over real power of racks and the house load of the system.
    final double[] tan;
    final Ratings ratings;
    /// Indexes of units with a load of their own, ascending.
    final int[] loads;
    final Islands islands;

    Circuit(Chain chain) {
        this.chain = chain;
        count = chain.units().size();
        volts = new double[count];
        ratio = new double[count];
        r = new double[count];
        x = new double[count];
        g1 = new double[count];
        b1 = new double[count];
        g2 = new double[count];
        b2 = new double[count];
        hold = new double[count];
        converts = new boolean[count];
        lossA = new double[count];
        lossB = new double[count];
        lossC = new double[count];
        inputTan = new double[count];
        source = new boolean[count];
        battery = new boolean[count];
        alike = new double[count];
        fixed = new boolean[count];
        weight = new double[chain.inputs.to.length];
        house = new double[count];
        tan = new double[count];
        Map<String, Double> pue = new HashMap<>();
        for (Site site : chain.table().plan().sites()) {
            pue.put(site.key(), site.pue().value());
        }
        for (int k = 0; k < count; k++) {
            unit(k, pue);
        }
        ratings = new Ratings(chain, volts);
        for (int place = 0; place < weight.length; place++) {
            double capability = ratings.capabilityVA[chain.inputs.to[place]];
            weight[place] = Double.isNaN(capability) ? Double.NaN : capability;
        }
        for (int k = 0; k < count; k++) {
            even(chain.inputs.start[k], chain.inputs.start[k + 1]);
        }
        islands = new Islands(this);
        loads = IntStream.range(0, count).filter(k -> chain.unit(k).rack() < 0)
                .filter(k -> chain.unit(k).figure("maximumW", 0) != 0 || chain.unit(k).figures().containsKey("reactiveVar")).toArray();
    }

    /// The circuit of a chain that differs from another in the lengths of some busways alone.
    Circuit(Circuit before, Chain chain, BitSet changed) {
        this(before, chain, before.islands);
        changed.stream().forEach(k -> {
            TwoPort port = TwoPort.of(chain.unit(k), volts[k], volts[k]);
            r[k] = port.r();
            x[k] = port.x();
        });
    }

    private Circuit(Circuit before, Chain chain, Islands islands) {
        this.chain = chain;
        this.islands = islands;
        count = before.count;
        volts = before.volts;
        ratio = before.ratio;
        r = before.r.clone();
        x = before.x.clone();
        g1 = before.g1;
        b1 = before.b1;
        g2 = before.g2;
        b2 = before.b2;
        hold = before.hold;
        converts = before.converts;
        lossA = before.lossA;
        lossB = before.lossB;
        lossC = before.lossC;
        inputTan = before.inputTan;
        source = before.source;
        battery = before.battery;
        alike = before.alike;
        fixed = before.fixed;
        weight = before.weight;
        house = before.house;
        tan = before.tan;
        ratings = before.ratings;
        loads = before.loads;
    }

    /// The same circuit, to be solved in one piece.
    Circuit uncut() {
        return new Circuit(this, chain, new Islands(count));
    }

    /// Inputs share in proportion to what they can give; equally where that is not known of all.
    private void even(int from, int to) {
        boolean known = true;
        for (int place = from; place < to; place++) {
            known &= weight[place] > 0;
        }
        for (int place = from; place < to && !known; place++) {
            weight[place] = 1;
        }
    }

    private void unit(int k, Map<String, Double> pue) {
        PowerUnit unit = chain.unit(k);
        PowerSystem system = chain.system(k);
        int from = chain.inputs.start[k];
        int to = chain.inputs.start[k + 1];
        double above = from < to ? volts[chain.inputs.to[from]] : Double.NaN;
        double own = unit.figure("volts", Double.isNaN(above) ? Ratings.LOW_VOLTAGE : above);
        volts[k] = own;
        source[k] = unit.kind().source() || from == to && !unit.kind().equals(PowerSystem.Kind.LOAD) && unit.kind() != PowerSystem.Kind.BATTERY && unit.figures().containsKey("firmW");
        battery[k] = unit.kind() == PowerSystem.Kind.BATTERY;
        converts[k] = unit.kind() == PowerSystem.Kind.UPS || unit.kind() == PowerSystem.Kind.CONVERTER;
        hold[k] = unit.figure("holds", source[k] || converts[k] ? 1 : 0);
        alike[k] = unit.figure("alike", 1);
        tan[k] = tangent(system.powerFactor());
        boolean carriesHouse = !system.house().isEmpty() && system.house().equals(unit.tier()) && unit.kind() != PowerSystem.Kind.LINE;
        house[k] = carriesHouse ? Math.max(0, pue.getOrDefault(unit.site(), 1.0) - 1) : 0;
        TwoPort port = converts[k] || source[k] ? TwoPort.NONE : TwoPort.of(unit, Double.isNaN(above) ? own : above, own);
        ratio[k] = port.ratio();
        r[k] = port.r();
        x[k] = port.x();
        g1[k] = port.g1();
        b1[k] = port.b1();
        g2[k] = port.g2();
        b2[k] = port.b2();
        if (converts[k]) {
            curve(k, unit);
        }
        boolean stiff = port.through() && from < to;
        for (int place = from; place < to; place++) {
            stiff &= fixed[chain.inputs.to[place]];
        }
        fixed[k] = hold[k] > 0 || stiff;
    }

    private void curve(int k, PowerUnit unit) {
        double rated = unit.figure("ratingVA", BASE) / BASE;
        if (unit.figures().containsKey("lossA") || unit.figures().containsKey("lossB") || unit.figures().containsKey("lossC")) {
            lossA[k] = unit.figure("lossA", 0) * rated;
            lossB[k] = unit.figure("lossB", 0);
            lossC[k] = unit.figure("lossC", 0) / rated;
        } else if (unit.figures().containsKey("efficiency")) {
            // Input is output plus a constant, over the efficiency. Source: ExaDigiT/RAPS, power model of Frontier.
            double efficiency = unit.figure("efficiency", 1);
            lossA[k] = unit.figure("constantW", 0) / BASE / efficiency;
            lossB[k] = 1 / efficiency - 1;
        } else if (unit.kind() == PowerSystem.Kind.UPS) {
            // 93.6 % at 10 %, 97.6 % at 75 %, 97.5 % at full load: consistent with a 97.5 % datasheet maximum.
            lossA[k] = 0.006 * rated;
            lossB[k] = 0.0066;
            lossC[k] = 0.0130 / rated;
        }
        inputTan[k] = tangent(unit.figure("inputPowerFactor", unit.kind() == PowerSystem.Kind.UPS ? 0.99 : 1));
    }

    static double tangent(double powerFactor) {
        return Math.sqrt(1 - powerFactor * powerFactor) / powerFactor;
    }
}
