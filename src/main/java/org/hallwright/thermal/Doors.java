package org.hallwright.thermal;

import org.hallwright.model.CoolingSystem;
import org.jspecify.annotations.Nullable;

/// Rear-door coolers of racks: each takes the air of its rack back to the temperature of the room, as far as it goes.
final class Doors {
    /// An active door where nobody says: capacity in W, air in m³/s, approach in K, rise of its water in K.
    private static final double COOLING_W = 75_000;
    private static final double AIR_M3S = 4.1;
    private static final double APPROACH_K = 5;
    private static final double WATER_RISE_K = 6;
    static final double ROOM_C = 24;

    final CoolingSystem.AirSide side;
    final @Nullable LoopDraft loop;
    private final Exchanger door;
    /// The answer before: the racks of a row are mostly alike.
    private double lastWatts = Double.NaN;
    private double lastCarries = Double.NaN;
    private double lastLeft;

    Doors(CoolingSystem.AirSide side, @Nullable LoopDraft loop) {
        this.side = side;
        this.loop = loop;
        double watts = figure("coolingW", COOLING_W) / 1000;
        double warm = figure("airM3s", AIR_M3S) * RackHeat.AIR / 1000;
        Double lpm = side.figures().get("flowLpm");
        double cold = lpm == null ? watts / WATER_RISE_K : Coolant.of(CoolingSystem.Fluid.WATER, 20).carries(lpm);
        door = Exchanger.rated(watts, warm, cold, figure("approachK", APPROACH_K) + watts / warm).fouled(figure("fouling", 1));
    }

    private double figure(String name, double otherwise) {
        return side.figures().getOrDefault(name, otherwise);
    }

    double roomC() {
        return figure("supplyC", ROOM_C);
    }

    /// Heat that the door of a rack leaves to the room, W; NaN where its water has no steady state.
    ///
    /// @param carries heat that the air through the rack carries, kW/K
    double leftW(double watts, double carries, LoopBalance loops) {
        if (carries <= 0) {
            return 0;
        }
        if (watts == lastWatts && carries == lastCarries) {
            return lastLeft;
        }
        lastWatts = watts;
        lastCarries = carries;
        lastLeft = left(watts, carries, loops);
        return lastLeft;
    }

    private double left(double watts, double carries, LoopBalance loops) {
        double outletC = roomC() + watts / 1000 / carries;
        double most = loop == null ? figure("coolingW", COOLING_W) / 1000 : door.transfer(carries, door.cold()) * (outletC - loops.supplyC(loop));
        return Double.isNaN(most) ? Double.NaN : Math.max(0, watts - 1000 * Math.max(0, most));
    }
}
