package org.hallwright.overlay;

import java.util.Optional;
import org.hallwright.airflow.AirField;
import org.hallwright.airflow.AirSolver;
import org.hallwright.airflow.DeviceAir;
import org.hallwright.thermal.HallRoom;
import org.hallwright.thermal.ThermalStudy;

/// The air of a room with racks as a field.
///
/// @param room what it was solved for
/// @param cell largest cell, metres
public record HallField(HallRoom room, AirField field, double cell) {
    /// Cells that capture is told from, metres: finer ones hardly change which way air goes.
    public static final double COARSE = 1.2;

    /// How far inlets of a field may be from those of the zones where it is still believed, K.
    public static final double MOST_APART_K = 3;

    /// Solves the air of a room in coarse cells; none where it has no racks or no air that can be solved.
    public static Optional<HallField> of(ThermalStudy study, String room) {
        return HallRoom.of(study, room).flatMap(HallField::solved);
    }

    /// What passes a rack of it; none where the field does not reach it.
    public Optional<DeviceAir> rack(int number) {
        int device = room.device(number);
        return device < 0 || Double.isNaN(field.devices().get(device).inletC()) ? Optional.empty() : Optional.of(field.devices().get(device));
    }

    private static Optional<HallField> solved(HallRoom room) {
        try {
            return Optional.of(new HallField(room, AirSolver.solve(room.air(), COARSE, null, () -> false), COARSE));
        } catch (IllegalArgumentException tooLarge) {
            return Optional.empty();
        }
    }
}
