package org.hallwright.airflow;

import java.util.List;

/// What devices give to cells and take from them, and whether each body of air gets as much as it gives.
final class Sources {
    /// Part of the flow of a body of air that may be wrong by rounding, and is then made good.
    private static final double ROUNDING = 1e-6;

    final Ports intakes;
    final Ports exhausts;
    /// m³/s by cell, of sum 0 over each part; 0 throughout parts that are not balanced.
    final double[] source;
    /// By part.
    final boolean[] balanced;
    /// Largest of the parts.
    final double imbalance;

    /// @param part by cell
    Sources(Lattice lattice, List<AirDevice> devices, int[] part, int parts, Stop stop) {
        var moving = new boolean[devices.size()];
        for (int d = 0; d < moving.length; d++) {
            moving[d] = devices.get(d).flow() > 0;
        }
        var taking = new Ports(lattice, devices, moving, AirDevice::intakes, stop);
        var giving = new Ports(lattice, devices, moving, AirDevice::exhausts, stop);
        boolean blocked = false;
        for (int d = 0; d < moving.length; d++) {
            // A device with openings on a side all of which are blocked moves nothing.
            boolean moves = moving[d] && taking.none(d) == devices.get(d).intakes().isEmpty() && giving.none(d) == devices.get(d).exhausts().isEmpty();
            blocked |= moving[d] && !moves;
            moving[d] = moves;
        }
        intakes = blocked ? new Ports(lattice, devices, moving, AirDevice::intakes, stop) : taking;
        exhausts = blocked ? new Ports(lattice, devices, moving, AirDevice::exhausts, stop) : giving;
        var net = new double[parts];
        var gross = new double[parts];
        for (int n = 0; n < exhausts.cell.length; n++) {
            net[part[exhausts.cell[n]]] += exhausts.flow[n];
            gross[part[exhausts.cell[n]]] += exhausts.flow[n];
        }
        for (int n = 0; n < intakes.cell.length; n++) {
            net[part[intakes.cell[n]]] -= intakes.flow[n];
            gross[part[intakes.cell[n]]] += intakes.flow[n];
        }
        balanced = new boolean[parts];
        double worst = 0;
        for (int p = 0; p < parts; p++) {
            double off = gross[p] > 0 ? Math.abs(net[p]) / gross[p] * 2 : 0;
            balanced[p] = off <= ROUNDING;
            worst = Math.max(worst, off);
        }
        imbalance = worst;
        source = new double[lattice.air.length];
        add(exhausts, 1, part, net, gross);
        add(intakes, -1, part, net, gross);
    }

    int unbalanced() {
        int count = 0;
        for (boolean one : balanced) {
            count += one ? 0 : 1;
        }
        return count;
    }

    /// By part: whether its air flows.
    boolean[] flows(int[] part, int parts) {
        var flows = new boolean[parts];
        for (int cell : intakes.cell) {
            flows[part[cell]] = balanced[part[cell]];
        }
        return flows;
    }

    /// Whether the device moves air at all.
    boolean moving(int device) {
        return !intakes.none(device) || !exhausts.none(device);
    }

    private void add(Ports ports, int sign, int[] part, double[] net, double[] gross) {
        for (int n = 0; n < ports.cell.length; n++) {
            int p = part[ports.cell[n]];
            if (balanced[p]) {
                source[ports.cell[n]] += ports.flow[n] * (sign - net[p] / gross[p]);
            }
        }
    }
}
