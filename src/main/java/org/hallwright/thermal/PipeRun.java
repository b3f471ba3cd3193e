package org.hallwright.thermal;

import java.util.Locale;
import org.hallwright.model.CoolingSystem;
import org.hallwright.model.Fixture;

/// A piece of pipe with what flows in it.
///
/// The array is shared and must not be written to.
///
/// @param key key of the pipe as drawn; empty for one that is derived
/// @param room key of the room or yard that it lies in; empty where it lies between them
/// @param loop key of the loop, as pipes carry it
/// @param label name of the loop
/// @param points x, y, z of points in turn, millimetres of the campus
/// @param dn nominal bore, mm
/// @param lpm L/min, not below 0; NaN where nothing says what flows
/// @param pascalPerM friction of the straight pipe, Pa/m
/// @param celsius of the liquid; NaN without a steady state
public record PipeRun(
        String key, String room, String loop, String label, CoolingSystem.Fluid fluid, Fixture.Pipe.Flow flow, double[] points, int dn, double lpm,
        double pascalPerM, double celsius) {
    /// As of feeders: length that is added to a way that nobody drew.
    private static final double SLACK = 1.05;

    /// m/s.
    public double velocity() {
        return PipeBore.velocity(lpm, dn);
    }

    /// Drawn by nobody: a proposal.
    public boolean derived() {
        return key.isEmpty();
    }

    /// Metres along it; of a derived one with what is added for bends.
    public double lengthM() {
        double sum = 0;
        for (int i = 3; i + 2 < points.length; i += 3) {
            sum += Math.hypot(Math.hypot(points[i] - points[i - 3], points[i + 1] - points[i - 2]), points[i + 2] - points[i - 1]);
        }
        return sum / 1000 * (derived() ? SLACK : 1);
    }

    /// What it is and what flows in it, for people.
    public String text() {
        String what = label + ", " + (flow == Fixture.Pipe.Flow.SUPPLY ? "supply" : "return") + (derived() ? ", derived" : "");
        String flows = Double.isNaN(lpm) ? "flow not known" : String.format(Locale.ROOT, "%,.0f L/min, %.1f m/s", lpm, velocity());
        return what + "\nDN " + dn + ", " + flows + (Double.isNaN(celsius) ? "" : String.format(Locale.ROOT, ", %.1f °C", celsius));
    }
}
