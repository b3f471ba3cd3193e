package org.hallwright.thermal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.CoolingSystem;
import org.hallwright.model.RackTable;

/// Which racks and coolers feed a loop or draw from it, and how much.
///
/// Coolers of a loop share its flow equally. Racks draw what their cold plates take, coolers of lower loops their primary
/// flow. What is left of the flow goes to rear doors and to coolers of room air: to doors by the heat of their air, to
/// coolers by what those of their hall take.
final class PipeTaps {
    private final ThermalStudy study;
    private final RackTable table;
    private final Map<String, List<Tap>> byLoop = new LinkedHashMap<>();

    /// @param number of the rack or unit
    /// @param lpm L/min out of it into the supply; less than 0 for what draws
    record Tap(int number, double lpm) {}

    PipeTaps(ThermalStudy study) {
        this.study = study;
        this.table = study.table();
        study.loops().forEach(loop -> byLoop.put(loop.id(), taps(loop)));
    }

    /// Those of a loop.
    List<Tap> of(CoolantLoop loop) {
        return byLoop.getOrDefault(loop.id(), List.of());
    }

    private List<Tap> taps(CoolantLoop loop) {
        List<Tap> taps = new ArrayList<>();
        if (loop.alone() || !(loop.flowLpm() > 0)) {
            return taps;
        }
        share(working(loop), loop.flowLpm(), taps);
        List<Tap> draws = new ArrayList<>();
        double left = loop.wantedLpm();
        for (int n : loop.racks()) {
            double lpm = study.liquidLpm(n);
            draws.add(new Tap(n, -lpm));
            left -= lpm;
        }
        for (CoolantLoop lower : study.loops()) {
            if (lower.to().equals(loop.id()) && lower.primaryLpm() > 0) {
                share(working(lower), -lower.primaryLpm(), draws);
                left -= lower.primaryLpm();
            }
        }
        if (left > 1e-3 * loop.wantedLpm()) {
            air(loop, left, draws);
        }
        // Where more is asked for than its pumps move, all get less.
        double asked = -draws.stream().mapToDouble(Tap::lpm).sum();
        double factor = asked > loop.flowLpm() ? loop.flowLpm() / asked : 1;
        draws.forEach(tap -> taps.add(new Tap(tap.number(), factor * tap.lpm())));
        return taps;
    }

    private List<Integer> working(CoolantLoop loop) {
        List<Integer> units = new ArrayList<>();
        for (int n : loop.coolers()) {
            if (loop.alone() || !study.unitOut(n)) {
                units.add(n);
            }
        }
        return units;
    }

    private static void share(List<Integer> units, double lpm, List<Tap> taps) {
        units.forEach(n -> taps.add(new Tap(n, lpm / units.size())));
    }

    /// Shares out flow to what cools the air.
    private void air(CoolantLoop loop, double lpm, List<Tap> taps) {
        Map<Integer, Double> weights = new LinkedHashMap<>();
        for (HallAir hall : study.halls()) {
            if (hall.system().key().equals(loop.system().key()) && hall.racks().length > 0 && on(loop, hall.racks()[0])) {
                hall(hall, loop.spec().key(), weights);
            }
        }
        double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        weights.forEach((n, weight) -> taps.add(new Tap(n, -lpm * weight / all)));
    }

    private void hall(HallAir hall, String to, Map<Integer, Double> weights) {
        if (hall.system().air().stream().anyMatch(side -> side.doors() && side.to().equals(to))) {
            for (int n : hall.racks()) {
                if (study.heat().door[n] && study.airW(n) > 0) {
                    weights.put(n, study.airW(n));
                }
            }
        }
        for (int n : hall.coolers()) {
            boolean mine = hall.system().air().stream().anyMatch(side -> side.to().equals(to) && side.types().contains(table.typeOf(n)));
            if (mine && !study.unitOut(n) && hall.coolerW() > 0) {
                weights.put(n, hall.coolerW() / hall.working());
            }
        }
    }

    /// True where what stands at a number is in the part of a loop.
    private boolean on(CoolantLoop loop, int number) {
        BlockPlace place = table.placeOf(number);
        boolean site = loop.spec().per() == CoolingSystem.Level.SITE;
        return site ? place.site().key().equals(loop.site()) : place.around().contains(loop.part());
    }
}
