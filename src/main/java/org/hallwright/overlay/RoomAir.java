package org.hallwright.overlay;

import java.util.List;
import org.hallwright.airflow.AirField;
import org.hallwright.airflow.Streamline;
import org.hallwright.model.Basis;
import org.hallwright.model.Frame;

/// The air of a room of a plan, with all that is needed to show it.
///
/// @param room key of the room
/// @param corner frame of its corner, millimetres of the campus
/// @param lines streamlines to be shown on demand
/// @param solved how it was worked out; a stale one belongs to an earlier version of the plan
public record RoomAir(AirField field, String room, Frame corner, List<Streamline> lines, Solved solved) {
    /// The name of air temperature in files, and that of the range locked for it.
    public static final String ID = "air-temperature";
    private static final double FINEST = 150;
    private static final double COARSEST = 300;

    public RoomAir {
        lines = List.copyOf(lines);
    }

    /// What is to be said of its temperatures.
    public About about() {
        return new About(ID, "Air temperature", "°C", Basis.COMPUTED, "indicative airflow; no jets, no plumes, no turbulence");
    }

    /// Cells of slices that show all of it, millimetres: half of its own.
    public double cell() {
        double least = Double.MAX_VALUE;
        for (int i = 0; i + 1 < field.x.length; i++) {
            least = Math.min(least, field.x[i + 1] - field.x[i]);
        }
        return Math.clamp(500 * least, FINEST, COARSEST);
    }

    public Slices slices() {
        return new Slices(field, room, corner);
    }
}
