package org.hallwright.airflow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Air of a room: steady potential flow, and what it carries.
///
/// `u = -grad phi`, `div u = S`: walls, solids and panels pass nothing, devices give and take what they state. Energy is
/// pure upwind: `sum_out F T = sum_in F T + q / (rho cp)`.
public final class AirSolver {
    /// Of air at 20 °C and sea level, J/(m³ K): density times heat capacity.
    public static final double HEAT_CAPACITY = 1207;

    /// Of the balance of the cells over the sources. Tighter ones move the hottest inlet by 0.02 K where aisles are
    /// contained, 0.1 K where not.
    static final double TOLERANCE = 1e-3;

    private AirSolver() {}

    /// @param cell largest cell, metres: planes stand at the walls and at what stands in the room, and evenly between
    /// @param before the air of an earlier version of the room, to start from where the planes are the same
    /// @param ended asked every few milliseconds whether to give up
    /// @throws java.util.concurrent.CancellationException where `ended` said so
    /// @throws IllegalArgumentException where so small cells are too many
    public static AirField solve(AirRoom room, double cell, @Nullable AirField before, BooleanSupplier ended) {
        return solve(room, cell, before, new Stop(ended), TOLERANCE);
    }

    static AirField solve(AirRoom room, double cell, @Nullable AirField before, Stop stop, double tolerance) {
        long began = System.nanoTime();
        stop.check();
        var lattice = new Lattice(room, cell, stop);
        var potential = new Potential(lattice, stop);
        int parts = potential.multigrid.parts();
        int[] part = potential.multigrid.part(stop);
        var sources = new Sources(lattice, room.devices(), part, parts, stop);
        if (before != null) {
            WarmStart.from(before, lattice, part, parts, potential.phi);
        }
        potential.solve(sources.source, tolerance, stop);
        var upwind = new Upwind(lattice, potential.phi, sources, supplies(room), part, stop);
        var energy = new Energy(room.devices(), sources, upwind, part);
        double[] hot = Capture.hot(room.devices(), sources, upwind);
        stop.check();
        float[] celsius = Temperatures.of(lattice, upwind, energy, part, sources.flows(part, parts));
        stop.check();
        var heights = new InletHeights(lattice, sources, celsius);
        var faces = new Faces(lattice, potential.phi, sources, stop);
        stop.check();
        var devices = new ArrayList<DeviceAir>();
        for (int d = 0; d < room.devices().size(); d++) {
            var intakes = room.devices().get(d).intakes();
            devices.add(new DeviceAir(energy.inlet[d], heights.at(d, intakes, 1.0 / 6), heights.at(d, intakes, 0.5), heights.at(d, intakes, 5.0 / 6),
                    energy.outlet[d], energy.cold[d], hot[d]));
        }
        var quality = new Quality(count(part), parts, potential.iterations, potential.residual, energy.sweeps, sources.imbalance, sources.unbalanced(),
                energy.closure, upwind.disorder, (System.nanoTime() - began) / 1e6);
        return new AirField(room, lattice, celsius, faces, floats(potential.phi), part, devices, quality);
    }

    private static boolean[] supplies(AirRoom room) {
        List<AirDevice> devices = room.devices();
        var supplies = new boolean[devices.size()];
        for (int d = 0; d < supplies.length; d++) {
            supplies[d] = devices.get(d).duty() instanceof AirDevice.Duty.Supply;
        }
        return supplies;
    }

    private static int count(int[] part) {
        int count = 0;
        for (int one : part) {
            count += one >= 0 ? 1 : 0;
        }
        return count;
    }

    private static float[] floats(double[] values) {
        var floats = new float[values.length];
        for (int n = 0; n < values.length; n++) {
            floats[n] = (float) values[n];
        }
        return floats;
    }
}
