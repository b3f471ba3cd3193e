package org.hallwright.overlay;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hallwright.model.Basis;
import org.hallwright.thermal.ThermalStudy;

/// A figure of the heat of each rack. Racks that it is not told of are blank, and the legend says why.
///
/// @param model level of the model: `L1 zones`
record HeatOverlay(String id, String title, String unit, Analyses.Need needs, String model, Reading reading, String provenance) implements Overlay {
    /// What is read of the heat of a plan.
    interface Reading {
        Told of(Analyses analyses, ThermalStudy study);
    }

    /// What is read of one rack.
    interface OfRack {
        double of(int rack);
    }

    /// Why one rack is blank, for people.
    interface Why {
        String of(int rack);
    }

    /// @param values by rack number; NaN for what is no rack or is not told
    /// @param why of racks whose value is NaN
    record Told(float[] values, Why why, Optional<Scale> scale, Worst worst) {
        static Told of(ThermalStudy study, OfRack figure, Why why, Optional<Scale> scale, Worst worst) {
            float[] values = new float[study.table().capacity()];
            for (int n = 0; n < values.length; n++) {
                values[n] = study.rack(n) ? (float) figure.of(n) : Float.NaN;
            }
            return new Told(values, why, scale, worst);
        }
    }

    @Override
    public RackResult compute(Analyses analyses) {
        ThermalStudy study = analyses.heat().get();
        Told told = reading.of(analyses, study);
        About about = new About(id, title, unit, study.assumed() ? Basis.ASSUMED : Basis.COMPUTED, model + ": " + provenance + ", " + study.load().said() + measured(study) + (study.assumed() ? "; cooling assumed: the plan states none" : "") + out(study));
        RackResult result = told.scale().map(scale -> RackResult.in(scale, about, told.values(), told.worst())).orElseGet(() -> RackResult.figures(about, told.values()));
        return result.solved(solved(study, told));
    }

    private static String measured(ThermalStudy study) {
        long racks = IntStream.range(0, study.table().capacity()).filter(n -> study.rack(n) && study.measured(n)).count();
        return racks == 0 ? "" : String.format(Locale.ROOT, ", measured of %,d %s", racks, racks == 1 ? "rack" : "racks");
    }

    private static String out(ThermalStudy study) {
        return study.out().isEmpty() ? "" : "; out of service: " + String.join(", ", study.out().stream().sorted().toList());
    }

    private Solved solved(ThermalStudy study, Told told) {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        Map<String, Integer> blank = new LinkedHashMap<>();
        for (int n = 0; n < told.values().length; n++) {
            float value = told.values()[n];
            if (Float.isFinite(value)) {
                lowest = Math.min(lowest, value);
                highest = Math.max(highest, value);
            } else if (Float.isNaN(value) && study.rack(n)) {
                blank.merge(told.why().of(n), 1, Integer::sum);
            }
        }
        boolean none = lowest > highest || unit.isEmpty();
        List<Solved.Blank> blanks = blank.entrySet().stream().map(e -> new Solved.Blank(e.getKey(), e.getValue())).toList();
        return new Solved(model, Optional.of(Instant.now()), false, none ? Double.NaN : lowest, none ? Double.NaN : highest, blanks);
    }
}
