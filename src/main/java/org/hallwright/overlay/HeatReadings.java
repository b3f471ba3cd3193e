package org.hallwright.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallwright.model.CoolingSystem.AirClass;
import org.hallwright.overlay.HeatOverlay.Told;
import org.hallwright.thermal.CoolantLoop;
import org.hallwright.thermal.HallAir;
import org.hallwright.thermal.ThermalStudy;

/// What overlays read of the heat of a plan.
final class HeatReadings {
    private static final double LEAST_KW = 0.5;
    private static final Scale HEADROOM = new Scale(List.of(new Band(0xff9a1738, "limit passed", Double.NEGATIVE_INFINITY, -1e-6, true),
            new Band(ColourMap.viridis(0.08), "none", -1e-6, LEAST_KW), new Band(ColourMap.viridis(0.3), "up to 5 kW", LEAST_KW, 5),
            new Band(ColourMap.viridis(0.5), "5 to 10 kW", 5, 10), new Band(ColourMap.viridis(0.65), "10 to 20 kW", 10, 20),
            new Band(ColourMap.viridis(0.82), "20 to 40 kW", 20, 40), new Band(ColourMap.viridis(1), "40 kW and more", 40, Double.POSITIVE_INFINITY)), Optional.empty());

    private HeatReadings() {}

    /// What racks draw, °C.
    static Told inlet(Analyses analyses, ThermalStudy study) {
        return air(study, study::inletC, Scale.temperatures());
    }

    /// What leaves them, °C.
    static Told outlet(Analyses analyses, ThermalStudy study) {
        return air(study, study::outletC, Scale.temperatures());
    }

    private static Told air(ThermalStudy study, HeatOverlay.OfRack figure, Scale scale) {
        return Told.of(study, figure, n -> study.doubt(n).words, Optional.of(scale), Worst.HIGHEST);
    }

    /// Band of the inlet within the class of the hall, 0 to 4: below allowable, below recommended, recommended, above
    /// recommended, above allowable.
    static Told band(Analyses analyses, ThermalStudy study) {
        Set<AirClass> classes = study.halls().stream().map(hall -> hall.system().airClass()).collect(Collectors.toSet());
        return air(study, n -> Double.isNaN(study.inletC(n)) ? Double.NaN : limits(of(study, n)).band(study.inletC(n)), kinds(classes));
    }

    private static AirClass of(ThermalStudy study, int rack) {
        return study.hall(study.table().placeOf(rack).room().key()).map(HallAir::system).orElseThrow().airClass();
    }

    private static Scale limits(AirClass limits) {
        return Scale.compliance(limits.allowableLowC, limits.recommendedLowC, limits.recommendedHighC, limits.allowableHighC);
    }

    /// The bands of a class as kinds; where there are several classes, without their limits.
    private static Scale kinds(Set<AirClass> classes) {
        AirClass some = classes.stream().min(AirClass::compareTo).orElse(AirClass.A2);
        List<Band> bands = new ArrayList<>();
        for (Band band : limits(some).bands()) {
            String name = classes.size() > 1 ? band.name().substring(0, band.name().indexOf(',')) : band.name() + " °C (" + some.name() + ")";
            bands.add(new Band(band.argb(), name, bands.size(), bands.size() + 1, band.hatched()));
        }
        return new Scale(bands, Optional.empty());
    }

    /// What a rack could draw more, kW.
    static Told headroom(Analyses analyses, ThermalStudy study) {
        return Told.of(study, n -> study.headroomW(n) / 1000, n -> study.doubt(n).words, Optional.of(HEADROOM), Worst.LOWEST);
    }

    /// Coolant that enters cold plates, °C.
    static Told supply(Analyses analyses, ThermalStudy study) {
        return liquid(study, study::liquidSupplyC, Optional.of(Scale.coolants()));
    }

    /// Coolant that leaves cold plates, °C.
    static Told back(Analyses analyses, ThermalStudy study) {
        return liquid(study, study::liquidReturnC, Optional.of(Scale.coolants()));
    }

    /// Coolant through cold plates, L/min.
    static Told flow(Analyses analyses, ThermalStudy study) {
        return liquid(study, n -> study.loopOf(n).isEmpty() ? Double.NaN : study.liquidLpm(n), Optional.empty());
    }

    /// How full the loop of a rack is, percent.
    static Told load(Analyses analyses, ThermalStudy study) {
        return liquid(study, n -> study.loopOf(n).map(loop -> loop.load().percent()).orElse(Double.NaN), Optional.of(new Scale(PowerReadings.LOADING, Optional.empty())));
    }

    private static Told liquid(ThermalStudy study, HeatOverlay.OfRack figure, Optional<Scale> scale) {
        return Told.of(study, figure, n -> without(study, n), scale, Worst.HIGHEST);
    }

    private static String without(ThermalStudy study, int rack) {
        if (study.liquidW(rack) <= 0) {
            return "no heat to liquid";
        }
        Set<CoolantLoop.Doubt> doubts = study.loopOf(rack).map(CoolantLoop::doubts).orElse(Set.of());
        return study.loopOf(rack).isEmpty() ? "cold plates on no loop" : doubts.contains(CoolantLoop.Doubt.NO_COOLER) ? "no cooler of their loop in service"
                : doubts.contains(CoolantLoop.Doubt.BEYOND) ? "no steady state: what lies beyond their loop is overloaded" : "no steady state";
    }
}
