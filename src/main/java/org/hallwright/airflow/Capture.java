package org.hallwright.airflow;

import java.util.List;
import org.hallwright.airflow.AirDevice.Duty;

/// Where what a device gives goes to: the part that comes straight to what cools air or takes it out of the room.
///
/// That is the tracer of the reversed flow: 1 at the intakes of these, 0 at the intakes of what heats; what goes into a leak
/// goes on from its other side.
final class Capture {
    private static final int MOST = 8;
    private static final double SETTLED = 1e-3;

    private final List<AirDevice> devices;
    private final Sources sources;
    private final Upwind upwind;
    /// By device: the part of what it gives; NaN without exhausts.
    private final double[] hot;

    private Capture(List<AirDevice> devices, Sources sources, Upwind upwind) {
        this.devices = devices;
        this.sources = sources;
        this.upwind = upwind;
        hot = new double[devices.size()];
    }

    static double[] hot(List<AirDevice> devices, Sources sources, Upwind upwind) {
        var capture = new Capture(devices, sources, upwind);
        for (int pass = 0; pass < MOST && capture.pass() > SETTLED; pass++) {
            // Leaks now say better where their air goes.
        }
        return capture.hot;
    }

    /// How much what goes into leaks changed.
    private double pass() {
        var amount = new float[upwind.size];
        var flow = new float[upwind.size];
        var intakes = sources.intakes;
        for (int d = 0; d < devices.size(); d++) {
            double value = takes(d);
            for (int n = intakes.from[d]; n < intakes.from[d + 1]; n++) {
                int place = upwind.place[intakes.cell[n]];
                if (place >= 0) {
                    amount[place] += (float) (intakes.flow[n] * value);
                    flow[place] += (float) intakes.flow[n];
                }
            }
        }
        upwind.carryBack(amount, flow);
        double most = 0;
        for (int d = 0; d < hot.length; d++) {
            double now = flow[d] > 0 ? amount[d] / flow[d] : Double.NaN;
            if (leak(d)) {
                most = Math.max(most, Math.abs(now - hot[d]));
            }
            hot[d] = now;
        }
        return most;
    }

    private double takes(int d) {
        var device = devices.get(d);
        if (device.duty() instanceof Duty.Supply || device.exhausts().isEmpty()) {
            return 1;
        }
        return leak(d) && !Double.isNaN(hot[d]) ? hot[d] : 0;
    }

    private boolean leak(int d) {
        return devices.get(d).duty() instanceof Duty.Heat(double watts) && watts == 0 && !sources.exhausts.none(d);
    }
}
