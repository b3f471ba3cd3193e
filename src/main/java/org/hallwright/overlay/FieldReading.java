package org.hallwright.overlay;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.hallwright.airflow.AirField;
import org.hallwright.airflow.DeviceAir;
import org.hallwright.overlay.HeatOverlay.Told;
import org.hallwright.thermal.Doubtful;
import org.hallwright.thermal.HallAir;
import org.hallwright.thermal.ThermalStudy;

/// What the fields of the halls say of each rack: its capture index, and the warmest air that it draws.
///
/// A rack is left out where potential flow does not hold: where zones do not, or where its inlet differs from theirs by more than 3 K.
final class FieldReading {
    private static final Scale BANDS = new Scale(List.of(new Band(ColourMap.viridis(0.08), "under 50 %", 0, 50), new Band(ColourMap.viridis(0.35), "50 to 80 %", 50, 80),
            new Band(ColourMap.viridis(0.6), "80 to 90 %", 80, 90), new Band(ColourMap.viridis(0.8), "90 to 95 %", 90, 95),
            new Band(ColourMap.viridis(1), "95 % and more", 95, Double.POSITIVE_INFINITY)), Optional.empty());
    private static final String NO_FIELD = "no field of their hall";
    private static final String APART = "the field and the zones are more than 3 K apart";

    private final ThermalStudy study;
    private final ToDoubleFunction<DeviceAir> figure;
    private final float[] values;
    private final String[] why;

    private FieldReading(ThermalStudy study, ToDoubleFunction<DeviceAir> figure) {
        this.study = study;
        this.figure = figure;
        values = new float[study.table().capacity()];
        why = new String[values.length];
        Arrays.fill(values, Float.NaN);
        Arrays.fill(why, NO_FIELD);
    }

    /// The part of what a rack draws that comes straight from supplies, or of what it gives that goes straight to coolers, whichever
    /// is more, percent.
    static Told capture(Analyses analyses, ThermalStudy study) {
        return told(analyses, study, air -> 100 * air.capture(), BANDS, Worst.LOWEST);
    }

    /// The warmest of what a rack draws at one sixth, one half and five sixths of its height, °C.
    static Told warmest(Analyses analyses, ThermalStudy study) {
        return told(analyses, study, DeviceAir::warmestC, Scale.temperatures(), Worst.HIGHEST);
    }

    private static Told told(Analyses analyses, ThermalStudy study, ToDoubleFunction<DeviceAir> figure, Scale scale, Worst worst) {
        FieldReading reading = new FieldReading(study, figure);
        study.halls().forEach(hall -> reading.hall(analyses, hall));
        return new Told(reading.values, n -> reading.why[n], Optional.of(scale), worst);
    }

    private void hall(Analyses analyses, HallAir hall) {
        boolean any = false;
        for (int n : hall.racks()) {
            Doubtful doubt = study.doubt(n);
            why[n] = doubt == Doubtful.NOT ? NO_FIELD : doubt.words;
            any |= doubt == Doubtful.NOT;
        }
        // A field that no rack could be read from is not worth its time.
        if (any) {
            analyses.fields().apply(hall.room()).ifPresent(this::read);
        }
    }

    private void read(HallField hall) {
        AirField field = hall.field();
        for (int i = 0; i < hall.room().racks().length; i++) {
            int n = hall.room().racks()[i];
            DeviceAir air = field.devices().get(i);
            if (study.doubt(n) != Doubtful.NOT || Double.isNaN(air.inletC())) {
                continue;
            }
            if (Math.abs(air.inletC() - study.inletC(n)) > HallField.MOST_APART_K) {
                why[n] = APART;
                continue;
            }
            values[n] = (float) figure.applyAsDouble(air);
        }
    }
}
