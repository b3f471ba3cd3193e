package org.hallwright.thermal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hallwright.model.CoolingSystem;
import org.hallwright.model.RackTable;
import org.jspecify.annotations.Nullable;

/// Works out the air of one room by zones: which racks blow into which aisle, what the coolers give, and what each rack draws.
final class RoomZones {
    /// Leakage of a containment where nobody says, over demand: ducted hot aisles, and curtains or doors of cold ones.
    private static final double HOT_LEAKAGE = 0.02;
    private static final double COLD_LEAKAGE = 0.05;
    /// Leakage that a wholly open side would add, over demand; gaps add their part.
    private static final double GAP_LEAKAGE = 0.5;
    private static final double LEAST_CLOSURE = 0.6;
    private static final double MOST_LEFT = 0.1;

    private final RackTable table;
    private final RoomShape shape;
    private final RackHeat heat;
    private final Stated stated;
    private final CoolingSystem system;
    private final AirCoolers coolers;
    private final @Nullable Doors doors;
    /// What each thing in the room is to its air, by index into the numbers of the shape.
    private final boolean[] neutral;
    private double demandM3s;
    private double coolerW;
    private double doorW;
    private final Numbers racks = new Numbers();
    /// Numbers of the racks on each contained aisle of the shape, rear doors left out.
    private final Numbers[] onAisle;

    RoomZones(RackTable table, RoomShape shape, RackHeat heat, Stated stated, CoolingSystem system, AirCoolers coolers, @Nullable Doors doors) {
        this.table = table;
        this.shape = shape;
        this.heat = heat;
        this.stated = stated;
        this.system = system;
        this.coolers = coolers;
        this.doors = doors;
        neutral = new boolean[shape.numbers.length];
        onAisle = new Numbers[shape.contained.size()];
        Arrays.setAll(onAisle, a -> new Numbers());
        for (int i = 0; i < neutral.length; i++) {
            int n = shape.numbers[i];
            if (heat.rack[n]) {
                racks.add(n);
                neutral[i] = doors != null && heat.door[n];
                doorW += neutral[i] ? heat.airW[n] : 0;
                coolerW += neutral[i] ? 0 : heat.airW[n];
                demandM3s += neutral[i] ? 0 : heat.airM3s[n];
                if (!neutral[i] && shape.aisle[i] >= 0) {
                    onAisle[shape.aisle[i]].add(n);
                }
            }
        }
    }

    /// Heat that coolers of air take, W.
    double coolerW() {
        return coolerW;
    }

    /// Heat that rear doors take, W.
    double doorW() {
        return doorW;
    }

    /// Works the room out into the figures of its racks.
    HallAir solve(LoopBalance loops, RackAir into) {
        AirIndexes indexes = new AirIndexes(system.airClass());
        double ratio = demandM3s > 0 ? Math.min(coolers.ratio(), coolers.airM3s() / demandM3s) : coolers.ratio();
        double supplyM3s = ratio * demandM3s;
        AirCoolers.Air air = coolers.air(coolerW, supplyM3s, loops);
        List<Aisle> aisles = new ArrayList<>();
        for (int a = 0; a < shape.contained.size(); a++) {
            int[] on = onAisle[a].toArray();
            if (on.length > 0) {
                aisles.add(aisle(shape.contained.get(a), on, ratio, air.supplyC(), indexes, into));
            }
        }
        double contained = 0;
        double warmth = 0;
        for (Aisle aisle : aisles) {
            contained += aisle.flowM3s();
            warmth += aisle.hotC() * aisle.flowM3s();
        }
        if (!Double.isNaN(warmth) && contained > 0) {
            indexes.coolers(air.supplyC(), warmth / contained, contained * ratio * RackHeat.AIR / 1000);
        }
        open(into);
        neutral(loops, indexes, into);
        double hottest = Double.NEGATIVE_INFINITY;
        int at = -1;
        for (int i = 0; i < racks.size(); i++) {
            int n = racks.get(i);
            if (into.inletC[n] > hottest) {
                hottest = into.inletC[n];
                at = n;
            }
        }
        double capacity = coolers.coolingW();
        int working = coolers.working();
        double load = coolerW == 0 || coolers.banks.isEmpty() ? 0 : 100 * coolerW / capacity;
        double doorsC = coolers.banks.isEmpty() && doors != null ? doors.roomC() : Double.NaN;
        return new HallAir(shape.room.key(), system, racks.toArray(), coolers.numbers(), working, aisles, demandM3s,
                coolers.banks.isEmpty() ? 0 : supplyM3s, coolers.banks.isEmpty() ? doorsC : air.supplyC(), coolers.banks.isEmpty() ? doorsC : air.returnC(), coolerW, doorW, load,
                coolers.banks.isEmpty() || coolerW == 0 ? 0 : working < 2 ? Double.POSITIVE_INFINITY : load * working / (working - 1), air.saturated(),
                indexes.rciHigh(), indexes.rciLow(), indexes.shi(), indexes.rti(), at < 0 ? Double.NaN : hottest, at);
    }

    private Aisle aisle(RoomShape.Contained contained, int[] on, double ratio, double supplyC, AirIndexes indexes, RackAir into) {
        double flow = 0;
        double watts = 0;
        for (int n : on) {
            flow += heat.airM3s[n];
            watts += heat.airW[n];
        }
        double rise = flow > 0 ? watts / (RackHeat.AIR * flow) : 0;
        double own = stated.of(contained.containment().key()).getOrDefault("leakage",
                sideFigure("leakage", contained.hot() ? HOT_LEAKAGE : COLD_LEAKAGE));
        double gaps = (1 - contained.closure()) * GAP_LEAKAGE;
        Doubtful doubt = coolers.banks.isEmpty() || coolers.working() == 0 ? Doubtful.UNCOOLED : Double.isNaN(supplyC) ? Doubtful.UNSTEADY
                : ratio < HallAir.LEAST_RATIO ? Doubtful.STARVED : contained.closure() < LEAST_CLOSURE ? Doubtful.GAPS : Doubtful.NOT;
        boolean told = doubt == Doubtful.NOT;
        AislePair pair = new AislePair(supplyC, rise, ratio, own + gaps);
        double coldC = told ? pair.coldC() : Double.NaN;
        for (int n : on) {
            put(n, supplyC, coldC, doubt, indexes, into);
        }
        return new Aisle(contained.containment().key(), contained.hot(), on, contained.closure(), own + gaps, flow, watts, supplyC, coldC, told ? pair.hotC() : Double.NaN,
                told ? new AislePair(supplyC, rise, ratio, own / 2 + gaps).coldC() : Double.NaN, told ? new AislePair(supplyC, rise, ratio, 2 * own + gaps).coldC() : Double.NaN);
    }

    private double sideFigure(String name, double otherwise) {
        return coolers.banks.stream().map(bank -> bank.side().figures().get(name)).filter(Objects::nonNull).findFirst().orElse(otherwise);
    }

    /// Puts what a rack draws.
    ///
    /// @param supplyC what it should draw; NaN where its room has no supply
    private void put(int n, double supplyC, double zoneC, Doubtful doubt, @Nullable AirIndexes indexes, RackAir into) {
        if (heat.airM3s[n] <= 0) {
            into.doubt[n] = Doubtful.NONE;
            return;
        }
        double part = heat.recirculation[n];
        double inletC = part == 0 ? zoneC
                : Recirculation.inlets(new double[][] {{part}}, new double[] {1000 * heat.carries(n)}, new double[] {heat.airW[n]}, new double[] {zoneC})[0];
        into.inletC[n] = inletC;
        into.outletC[n] = inletC + heat.riseK(n);
        into.doubt[n] = doubt;
        if (!Double.isNaN(inletC) && indexes != null) {
            indexes.sample(inletC);
            if (!Double.isNaN(supplyC)) {
                indexes.rack(supplyC, inletC, inletC + heat.riseK(n), heat.carries(n));
            }
        }
    }

    private void open(RackAir into) {
        for (int i = 0; i < shape.numbers.length; i++) {
            if (heat.rack[shape.numbers[i]] && !neutral[i] && shape.aisle[i] < 0) {
                put(shape.numbers[i], Double.NaN, Double.NaN, coolers.banks.isEmpty() ? Doubtful.UNCOOLED : Doubtful.OPEN, null, into);
            }
        }
    }

    /// Racks with rear doors: one well mixed zone a block.
    private void neutral(LoopBalance loops, AirIndexes indexes, RackAir into) {
        if (doors == null) {
            return;
        }
        // What stands in a block stands together in the numbers of the room.
        Map<Integer, double[]> zones = new HashMap<>();
        double[] zone = new double[3];
        int owner = -1;
        for (int i = 0; i < shape.numbers.length; i++) {
            if (neutral[i]) {
                int n = shape.numbers[i];
                if (table.owner[n] != owner) {
                    owner = table.owner[n];
                    zone = zones.computeIfAbsent(owner, k -> new double[3]);
                }
                zone[0] += doors.leftW(heat.airW[n], heat.carries(n), loops);
                zone[1] += heat.airW[n];
                zone[2] += heat.airM3s[n];
            }
        }
        owner = -1;
        for (int i = 0; i < shape.numbers.length; i++) {
            if (neutral[i]) {
                int n = shape.numbers[i];
                if (table.owner[n] != owner) {
                    owner = table.owner[n];
                    zone = zones.getOrDefault(owner, zone);
                }
                Doubtful doubt = Double.isNaN(zone[0]) ? Doubtful.UNSTEADY : zone[0] > MOST_LEFT * zone[1] ? Doubtful.DOORS : Doubtful.NOT;
                double inletC = doubt == Doubtful.NOT ? doors.roomC() + (zone[2] > 0 ? zone[0] / (RackHeat.AIR * zone[2]) : 0) : Double.NaN;
                put(n, Double.NaN, inletC, doubt, indexes, into);
            }
        }
    }
}
