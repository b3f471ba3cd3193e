package org.hallwright.thermal;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The air of a room of one version of a plan, taken over from the version before where nothing that it depends on has changed:
/// what stands in it, its coolers, and the water that these are given.
final class RoomState {
    private final RoomShape shape;
    private final AirCoolers coolers;
    private final @Nullable Doors doors;
    private @Nullable RoomState same;
    private @Nullable RoomZones air;
    private double[] waters = {};
    private @Nullable HallAir hall;

    /// @param same the room in the version before, where it has the same shape and coolers
    /// @param air how it is worked out anew; null where it is the same
    RoomState(RoomShape shape, AirCoolers coolers, @Nullable Doors doors, @Nullable RoomState same, @Nullable RoomZones air) {
        this.shape = shape;
        this.coolers = coolers;
        this.doors = doors;
        this.same = same;
        this.air = air;
    }

    RoomShape shape() {
        return shape;
    }

    AirCoolers coolers() {
        return coolers;
    }

    private HallAir known() {
        return Objects.requireNonNull(hall);
    }

    /// Adds the heat that its coolers give to the loops.
    void load(Map<LoopDraft, Double> airW) {
        double coolerW = air != null ? air.coolerW() : same == null ? 0 : same.known().coolerW();
        double doorW = air != null ? air.doorW() : same == null ? 0 : same.known().doorW();
        if (doors != null && doors.loop != null) {
            airW.merge(doors.loop, doorW, Double::sum);
        }
        for (AirCoolers.Bank bank : coolers.banks) {
            if (bank.loop() != null) {
                airW.merge(bank.loop(), coolerW * coolers.share(bank), Double::sum);
            }
        }
    }

    /// Works it out, or takes it over.
    ///
    /// @param anew how it is worked out where its water has changed
    /// @param before air of racks of the version before
    HallAir solve(LoopBalance loops, RackAir into, Anew anew, @Nullable RackAir before) {
        waters = new double[coolers.banks.size() + 1];
        waters[coolers.banks.size()] = water(doors == null ? null : doors.loop, loops);
        for (int i = 0; i < coolers.banks.size(); i++) {
            waters[i] = water(coolers.banks.get(i).loop(), loops);
        }
        HallAir solved;
        RoomState old = same;
        if (old != null && before != null && Arrays.equals(waters, old.waters)) {
            solved = old.known();
            for (int n : shape.numbers) {
                into.take(before, n);
            }
        } else {
            solved = (air != null ? air : anew.of(shape, coolers, doors)).solve(loops, into);
        }
        hall = solved;
        // Versions must not hang on each other.
        same = null;
        air = null;
        return solved;
    }

    /// Makes what works a room out.
    interface Anew {
        RoomZones of(RoomShape shape, AirCoolers coolers, @Nullable Doors doors);
    }

    private static double water(@Nullable LoopDraft loop, LoopBalance loops) {
        return loop == null ? Double.NaN : loops.supplyC(loop);
    }
}
