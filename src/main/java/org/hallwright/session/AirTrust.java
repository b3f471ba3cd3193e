package org.hallwright.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hallwright.airflow.AirDevice;
import org.hallwright.airflow.AirField;
import org.hallwright.airflow.DeviceAir;
import org.hallwright.airflow.Opening;
import org.hallwright.overlay.HallField;
import org.hallwright.overlay.Solved;
import org.hallwright.thermal.Doubtful;
import org.hallwright.thermal.HallAir;
import org.hallwright.thermal.HallRoom;
import org.hallwright.thermal.ThermalStudy;

/// How far a field of potential flow can be trusted in a hall: where it does not hold it is not shown.
///
/// @param refused why the whole field is not shown; empty where it is
/// @param badge what must be said beside it; empty for nothing
/// @param blanks racks that it says nothing of
public record AirTrust(String refused, String badge, List<Solved.Blank> blanks) {
    private static final double GRAVITY = 9.81;
    /// Of air at 20 °C, 1/K.
    private static final double EXPANSION = 1 / 293.15;

    public AirTrust {
        blanks = List.copyOf(blanks);
    }

    /// Why a field is not worth being solved; none where it is.
    public static Optional<String> refusal(HallAir hall) {
        if (hall.working() == 0 && !(hall.doorW() > 0)) {
            return Optional.of("no cooler in service takes the heat of its air");
        }
        if (hall.ratio() < HallAir.LEAST_RATIO) {
            return Optional.of(String.format(Locale.ROOT, "coolers supply %.0f %% of what racks draw, and potential flow does not hold below %.0f %%", 100 * hall.ratio(), 100 * HallAir.LEAST_RATIO));
        }
        if (Double.isNaN(hall.supplyC())) {
            return Optional.of(Doubtful.UNSTEADY.words);
        }
        return Optional.empty();
    }

    /// What is to be said of a field that is solved.
    public static AirTrust of(ThermalStudy study, HallRoom hall, AirField field) {
        double apart = 0;
        double flow = 0;
        int open = 0;
        int buoyant = 0;
        for (int i = 0; i < hall.racks().length; i++) {
            AirDevice device = hall.air().devices().get(i);
            DeviceAir air = field.devices().get(i);
            double zones = study.inletC(hall.racks()[i]);
            if (!Double.isNaN(zones) && !Double.isNaN(air.inletC())) {
                apart += device.flow() * (air.inletC() - zones);
                flow += device.flow();
            }
            if (study.doubt(hall.racks()[i]) == Doubtful.OPEN) {
                open++;
                buoyant += archimedes(device, air) > 1 ? 1 : 0;
            }
        }
        List<Solved.Blank> blanks = new ArrayList<>();
        if (hall.turned() > 0) {
            blanks.add(new Solved.Blank("they stand askew to the room and are left out", hall.turned()));
        }
        if (buoyant > 0) {
            blanks.add(new Solved.Blank("warm air rises faster in their open aisles than fans move it", buoyant));
        }
        String badge = buoyant > 0 ? "buoyancy-dominated" : "";
        boolean mostly = 2 * buoyant > hall.racks().length;
        String refused = flow > 0 && Math.abs(apart / flow) > HallField.MOST_APART_K
                ? String.format(Locale.ROOT, "its inlets are %.1f K from those of the zones, more than %.0f K", Math.abs(apart / flow), HallField.MOST_APART_K)
                : mostly ? "buoyancy-dominated: in its open aisles warm air rises faster than fans move it" : "";
        return new AirTrust(refused, badge, blanks);
    }

    /// Lift over drive of the air that a rack gives into an open aisle: `g beta dT L / U^2`.
    private static double archimedes(AirDevice device, DeviceAir air) {
        double area = 0;
        double height = 0;
        for (Opening opening : device.exhausts()) {
            var face = opening.face();
            area += (face.a1() - face.a0()) * (face.b1() - face.b0());
            height = Math.max(height, face.b1() - face.b0());
        }
        double speed = area > 0 ? device.flow() / area : 0;
        return speed > 0 ? GRAVITY * EXPANSION * Math.max(0, air.outletC() - air.inletC()) * height / (speed * speed) : 0;
    }
}
