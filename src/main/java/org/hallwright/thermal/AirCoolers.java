package org.hallwright.thermal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.hallwright.model.CoolingSystem;
import org.jspecify.annotations.Nullable;

/// The coolers of the air of one room: fan walls, CRAHs, in-row coolers. Fans follow the demand of racks at a ratio, as far as they
/// go; coils hold the set-point, as far as they go.
final class AirCoolers {
    /// Supply over demand that fans are controlled to where nobody says.
    static final double RATIO = 1.05;
    static final double SUPPLY_C = 22;
    private static final double APPROACH_K = 6;
    /// Rise of the air that a cooler without a stated flow is rated at, K.
    private static final double RATED_RISE_K = 12;
    /// Rise of the water at the rating of a coil without a stated flow, K.
    private static final double WATER_RISE_K = 6;

    /// Coolers of one air side.
    ///
    /// @param loop that takes their heat; null where it is not in the plan
    record Bank(CoolingSystem.AirSide side, Numbers units, int working, double coolingW, double airM3s, double setC, Exchanger coil, double waterKWPerK,
            @Nullable LoopDraft loop) {}

    final List<Bank> banks = new ArrayList<>();
    private final Coolers figures;

    AirCoolers(Coolers figures) {
        this.figures = figures;
    }

    void add(CoolingSystem.AirSide side, Numbers units, @Nullable LoopDraft loop) {
        if (units.isEmpty()) {
            return;
        }
        SortedMap<String, Double> own = side.figures();
        int working = figures.working(units);
        double watts = figures.sum(units, own, "coolingW", 0);
        double air = figures.sum(units, own, "airM3s", working == 0 ? 0 : watts / working / (RackHeat.AIR * RATED_RISE_K));
        double waterLpm = figures.sum(units, own, "flowLpm", 0);
        double water = waterLpm > 0 ? Coolant.of(CoolingSystem.Fluid.WATER, 15).carries(waterLpm) : watts / 1000 / WATER_RISE_K;
        double approach = figures.mean(units, own, "approachK", APPROACH_K);
        banks.add(new Bank(side, units, working, watts, air, own.getOrDefault("supplyC", SUPPLY_C),
                coil(watts / 1000, air * RackHeat.AIR / 1000, water, approach, own), water, loop));
    }

    double ratio() {
        return banks.stream().mapToDouble(b -> b.side().figures().getOrDefault("ratio", RATIO)).max().orElse(RATIO);
    }

    double airM3s() {
        return banks.stream().mapToDouble(Bank::airM3s).sum();
    }

    double coolingW() {
        return banks.stream().mapToDouble(Bank::coolingW).sum();
    }

    int working() {
        return banks.stream().mapToInt(Bank::working).sum();
    }

    int[] numbers() {
        return banks.stream().flatMapToInt(b -> Arrays.stream(b.units().toArray())).toArray();
    }

    /// True where the same units do the same.
    boolean alike(AirCoolers others) {
        if (banks.size() != others.banks.size()) {
            return false;
        }
        for (int i = 0; i < banks.size(); i++) {
            Bank a = banks.get(i);
            Bank b = others.banks.get(i);
            if (a.side() != b.side() || a.working() != b.working() || a.coolingW() != b.coolingW() || a.airM3s() != b.airM3s() || !a.coil().equals(b.coil())
                    || !Arrays.equals(a.units().toArray(), b.units().toArray())) {
                return false;
            }
        }
        return true;
    }

    /// Part of the air of the room that a bank moves.
    double share(Bank bank) {
        double all = airM3s();
        return all > 0 ? bank.airM3s() / all : 0;
    }

    /// Temperatures of the air that the coolers give and take; NaN without a steady state.
    record Air(double supplyC, double returnC, boolean saturated) {
        static final Air NONE = new Air(Double.NaN, Double.NaN, false);
    }

    /// @param watts heat of the room that they take
    /// @param flow what they move, m³/s
    Air air(double watts, double flow, LoopBalance loops) {
        if (banks.isEmpty() || working() == 0) {
            return Air.NONE;
        }
        double carries = flow * RackHeat.AIR / 1000;
        double held = banks.stream().mapToDouble(b -> b.setC() * share(b)).sum();
        if (watts <= 0 || carries <= 0) {
            return new Air(held, held, false);
        }
        for (Bank bank : banks) {
            LoopDraft loop = bank.loop();
            boolean steady = loop == null ? watts * share(bank) <= bank.coolingW() * (1 + 1e-9) : !Double.isNaN(loops.supplyC(loop));
            if (bank.working() > 0 && !steady) {
                return Air.NONE;
            }
        }
        // The return at which the banks take all of it: they take more, the warmer it is.
        double low = held;
        double high = held + 500;
        double settled = held + watts / 1000 / carries;
        if (taken(settled, carries, loops) >= watts / 1000 * (1 - 1e-9)) {
            return new Air(held, settled, false);
        }
        for (int i = 0; i < 80 && high - low > 1e-9; i++) {
            double middle = (low + high) / 2;
            if (taken(middle, carries, loops) < watts / 1000) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high > held + 499 ? Air.NONE : new Air(high - watts / 1000 / carries, high, true);
    }

    /// Heat that the banks take of air that returns so warm, kW.
    private double taken(double returnC, double carries, LoopBalance loops) {
        double sum = 0;
        for (Bank bank : banks) {
            double own = carries * share(bank);
            double wanted = own * (returnC - bank.setC());
            LoopDraft loop = bank.loop();
            sum += loop == null || bank.working() == 0 ? wanted : Math.min(wanted, bank.coil().transfer(own, bank.waterKWPerK()) * (returnC - loops.supplyC(loop)));
        }
        return sum;
    }

    private static Exchanger coil(double kW, double warm, double water, double approach, SortedMap<String, Double> own) {
        return Exchanger.rated(kW, warm, water, approach + kW / warm).fouled(own.getOrDefault("fouling", 1.0));
    }
}
