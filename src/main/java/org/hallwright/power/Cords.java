package org.hallwright.power;

import org.hallwright.catalog.DeviceType;
import org.hallwright.catalog.RackType;

/// How a rack lies on the three phases of a tap. Devices with power supplies of their own plug into the strips between a phase
/// and neutral, one cord after the other on the next phase from the bottom up; power shelves draw from all three alike.
/// Assumed: a cord carries up to 3.6 kW, and a device has as many on each feed as its maximum needs.
final class Cords {
    static final double CORD_W = 3600;

    private Cords() {}

    /// Parts of the rack's load on the first, second and third phase from the one its tap begins on; they sum up to 1.
    static double[] phases(RackType rack) {
        double[] sum = new double[3];
        boolean shelves = rack.mounts().stream().anyMatch(mount -> mount.device().kind() == DeviceType.Kind.POWER_SHELF);
        int next = 0;
        for (RackType.Mount mount : rack.mounts()) {
            double watts = mount.device().maximumW().value();
            int cords = (int) Math.ceil(watts / CORD_W - 1e-9);
            for (int c = 0; c < cords && !shelves; c++) {
                sum[next] += watts / cords;
                next = (next + 1) % 3;
            }
        }
        double total = sum[0] + sum[1] + sum[2];
        if (total == 0) {
            return new double[] {1.0 / 3, 1.0 / 3, 1.0 / 3};
        }
        return new double[] {sum[0] / total, sum[1] / total, sum[2] / total};
    }
}
