package org.hallwright.ui;

import java.util.List;
import java.util.Locale;
import org.hallwright.model.CoolingSystem;
import org.hallwright.session.Units;
import org.hallwright.thermal.CoolantLoop;
import org.hallwright.thermal.HallAir;
import org.hallwright.thermal.ThermalStudy;

/// What a line of the list of cooling says of its state: of several loops or halls their sums and the worst of them.
///
/// @param carried heat and flow
/// @param state temperatures and load
/// @param percent load; NaN where there is none
/// @param worst with one more unit out
/// @param out units out of service
record CoolingState(String carried, String state, double percent, double worst, int out) {
    static CoolingState of(CoolingLine line, ThermalStudy study, Units units) {
        return switch (line.kind()) {
            case SYSTEM -> system(line, study);
            case LOOP, PART -> loops(line.loops(study), units);
            case AIR, HALL -> CoolingLine.of(study, line.system()).flatMap(system -> system.airSide(line.key())).filter(CoolingSystem.AirSide::doors).isPresent()
                    ? doors(line.halls(study)) : halls(line.halls(study), units);
        };
    }

    private static CoolingState system(CoolingLine line, ThermalStudy study) {
        double rejected = study.loops().stream().filter(loop -> loop.system().key().equals(line.system()) && loop.to().isEmpty()).mapToDouble(CoolantLoop::rejectedW).sum();
        return new CoolingState(CoolingLine.of(study, line.system()).map(system -> "air class " + system.airClass().name() + ", " + (system.scope().isEmpty() ? "the whole campus" : String.join(", ", system.scope()))).orElse(""),
                Units.power(rejected) + " to the outdoors", Double.NaN, Double.NaN, 0);
    }

    private static CoolingState loops(List<CoolantLoop> loops, Units units) {
        if (loops.isEmpty()) {
            return new CoolingState("nothing on it", "", Double.NaN, Double.NaN, 0);
        }
        double percent = loops.stream().mapToDouble(loop -> loop.load().percent()).max().orElse(Double.NaN);
        double worst = loops.stream().mapToDouble(loop -> loop.load().worstPct()).max().orElse(Double.NaN);
        double supply = loops.stream().mapToDouble(CoolantLoop::supplyC).max().orElse(Double.NaN);
        double back = loops.stream().mapToDouble(CoolantLoop::returnC).max().orElse(Double.NaN);
        int out = loops.stream().mapToInt(loop -> loop.coolers().length - loop.working()).sum();
        return new CoolingState(Units.power(loops.stream().mapToDouble(CoolantLoop::heatW).sum()) + " · " + units.flow(loops.stream().mapToDouble(CoolantLoop::flowLpm).sum()),
                between(supply, back, units) + " · " + percent(percent) + " · N-1 " + percent(worst), percent, worst, out);
    }

    private static CoolingState doors(List<HallAir> halls) {
        return new CoolingState(Units.power(halls.stream().mapToDouble(HallAir::doorW).sum()), halls.isEmpty() ? "no hall" : "by rear doors", Double.NaN, Double.NaN, 0);
    }

    private static CoolingState halls(List<HallAir> halls, Units units) {
        if (halls.isEmpty()) {
            return new CoolingState("no hall", "", Double.NaN, Double.NaN, 0);
        }
        double percent = halls.stream().mapToDouble(HallAir::loadPct).filter(p -> !Double.isNaN(p)).max().orElse(Double.NaN);
        double worst = halls.stream().mapToDouble(HallAir::worstPct).filter(p -> !Double.isNaN(p)).max().orElse(Double.NaN);
        double supply = halls.stream().mapToDouble(HallAir::supplyC).max().orElse(Double.NaN);
        double back = halls.stream().mapToDouble(HallAir::returnC).max().orElse(Double.NaN);
        double ratio = halls.stream().mapToDouble(HallAir::ratio).filter(r -> !Double.isNaN(r)).min().orElse(Double.NaN);
        int out = halls.stream().mapToInt(hall -> hall.coolers().length - hall.working()).sum();
        String heat = Units.power(halls.stream().mapToDouble(HallAir::coolerW).sum());
        return new CoolingState(Double.isNaN(ratio) ? heat : heat + String.format(Locale.ROOT, " · supply %.0f %% of demand", 100 * ratio),
                between(supply, back, units) + (Double.isNaN(percent) ? "" : " · " + percent(percent) + " · N-1 " + percent(worst)), percent, worst, out);
    }

    private static String between(double supply, double back, Units units) {
        return Double.isNaN(supply) ? "no steady state" : Double.isNaN(back) ? units.temperature(supply) : units.temperature(supply).replaceAll(" .*", "") + " \u2192 " + units.temperature(back);
    }

    static String percent(double value) {
        return Double.isNaN(value) ? "no rating" : Double.isInfinite(value) ? "no cooler" : String.format(Locale.ROOT, "%.0f %%", value);
    }
}
