package org.hallwright.airflow;

import java.util.Arrays;
import java.util.List;
import org.hallwright.airflow.AirDevice.Duty;

/// What the air carries: its temperature, and which part of it comes straight from supplies.
///
/// Devices couple what they give to what they take, so the passes are repeated until neither changes.
final class Energy {
    private static final int MOST = 200;
    /// Change of what a device gives at which temperatures are settled, K.
    private static final double SETTLED = 1e-4;
    /// The same for parts.
    private static final double SETTLED_PART = 1e-4;

    /// By device: mean of what it takes, and what it gives, °C; NaN where not known.
    final double[] inlet;
    final double[] outlet;
    /// By device: part of what it takes that comes straight from supplies.
    final double[] cold;
    int sweeps;
    /// Heat out less heat in over heat in; 0 where none comes in.
    double closure;

    private final List<AirDevice> devices;
    private final Sources sources;
    private final Upwind upwind;
    /// Temperature less `zero`, and part from supplies, by place.
    private final float[] pairs;
    /// Temperatures are carried as differences to this, so that floats lose nothing of small ones, °C.
    private final double zero;
    private final double[] given;
    private final double[] part;

    Energy(List<AirDevice> devices, Sources sources, Upwind upwind, int[] body) {
        this.devices = devices;
        this.sources = sources;
        this.upwind = upwind;
        int count = devices.size();
        inlet = new double[count];
        outlet = new double[count];
        cold = new double[count];
        given = new double[count];
        part = new double[count];
        pairs = new float[2 * upwind.size];
        zero = meanSupply();
        for (int d = 0; d < count; d++) {
            switch (devices.get(d).duty()) {
                case Duty.Supply supply -> {
                    given[d] = supply.celsius() - zero;
                    part[d] = 1;
                }
                case Duty.Heat _ -> given[d] = known(d, body) ? rise(d) : Double.NaN;
            }
        }
        settle();
        report();
        closure = closing();
    }

    /// °C at a place.
    double celsius(int place) {
        return pairs[2 * place] + zero;
    }

    /// K that a device adds.
    private double rise(int d) {
        var device = devices.get(d);
        return device.duty() instanceof Duty.Heat heat ? heat.watts() / (AirSolver.HEAT_CAPACITY * device.flow()) : 0;
    }

    /// Of what comes from where there is no temperature, none is known.
    private boolean known(int d, int[] body) {
        for (int n = sources.intakes.from[d]; n < sources.intakes.from[d + 1]; n++) {
            if (!sources.balanced[body[sources.intakes.cell[n]]]) {
                return false;
            }
        }
        return upwind.fed[d];
    }

    private double meanSupply() {
        double sum = 0;
        double flow = 0;
        for (int d = 0; d < devices.size(); d++) {
            if (devices.get(d).duty() instanceof Duty.Supply supply && sources.moving(d)) {
                sum += supply.celsius() * devices.get(d).flow();
                flow += devices.get(d).flow();
            }
        }
        return flow > 0 ? sum / flow : 0;
    }

    private void settle() {
        var anderson = new Anderson();
        int[] open = heating();
        boolean settled = false;
        while (!settled && sweeps < MOST) {
            sweep();
            var x = Arrays.stream(open).mapToDouble(d -> given[d]).toArray();
            var g = Arrays.stream(open).mapToDouble(d -> mean(d, 0) + rise(d)).toArray();
            boolean lost = Arrays.stream(g).anyMatch(Double::isNaN);
            double change = change(x, g);
            double changeOfPart = leak();
            settled = !lost && change < SETTLED && changeOfPart < SETTLED_PART;
            var next = settled || lost ? g : anderson.next(x, g);
            for (int n = 0; n < open.length; n++) {
                given[open[n]] = next[n];
            }
            if (lost) {
                open = heating();
                anderson.reset();
            }
        }
    }

    private void sweep() {
        for (int d = 0; d < devices.size(); d++) {
            pairs[2 * d] = (float) given[d];
            pairs[2 * d + 1] = (float) part[d];
        }
        upwind.carry(pairs);
        sweeps++;
    }

    /// Devices whose temperature is to be found.
    private int[] heating() {
        var found = new int[devices.size()];
        int count = 0;
        for (int d = 0; d < found.length; d++) {
            if (devices.get(d).duty() instanceof Duty.Heat && !Double.isNaN(given[d])) {
                found[count++] = d;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static double change(double[] x, double[] g) {
        double most = 0;
        for (int n = 0; n < x.length; n++) {
            most = Math.max(most, Math.abs(g[n] - x[n]));
        }
        return most;
    }

    /// Leaks pass on what they take; says how much that changed.
    private double leak() {
        double most = 0;
        for (int d = 0; d < part.length; d++) {
            if (devices.get(d).duty() instanceof Duty.Heat(double watts) && watts == 0 && upwind.fed[d]) {
                double now = mean(d, 1);
                most = Math.max(most, Math.abs(now - part[d]));
                part[d] = now;
            }
        }
        return most;
    }

    /// Flow-weighted mean of what a device takes; cells without a place have no say.
    private double mean(int d, int of) {
        var intakes = sources.intakes;
        double sum = 0;
        double flow = 0;
        for (int n = intakes.from[d]; n < intakes.from[d + 1]; n++) {
            int place = upwind.place[intakes.cell[n]];
            if (place >= 0) {
                sum += intakes.flow[n] * pairs[2 * place + of];
                flow += intakes.flow[n];
            }
        }
        return flow > 0 ? sum / flow : Double.NaN;
    }

    private void report() {
        for (int d = 0; d < devices.size(); d++) {
            inlet[d] = mean(d, 0) + zero;
            cold[d] = mean(d, 1);
            outlet[d] = sources.exhausts.none(d) ? Double.NaN : given[d] + zero;
        }
    }

    private double closing() {
        double in = 0;
        double out = 0;
        for (int d = 0; d < devices.size(); d++) {
            double capacity = AirSolver.HEAT_CAPACITY * devices.get(d).flow();
            double taken = sources.intakes.none(d) ? 0 : capacity * (inlet[d] - zero);
            boolean gives = !sources.exhausts.none(d);
            switch (devices.get(d).duty()) {
                case Duty.Heat(double watts) when gives -> in += watts;
                case Duty.Heat _ -> out += taken;
                case Duty.Supply _ -> out += taken - (gives ? capacity * given[d] : 0);
            }
        }
        return in > 0 ? (out - in) / in : 0;
    }
}
