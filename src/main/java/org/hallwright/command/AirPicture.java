package org.hallwright.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hallwright.airflow.Axis;
import org.hallwright.overlay.FieldResult;
import org.hallwright.overlay.Grid;
import org.hallwright.overlay.RoomAir;
import org.hallwright.overlay.Scale;
import org.hallwright.session.SolvedHall;
import org.hallwright.thermal.ThermalStudy;

/// The air of a hall as a picture shows it: cells of 0.6 m, cut where it was asked for.
record AirPicture(RoomAir air, FieldResult slices) {
    private static final double CELL = 0.6;
    /// Millimetres of an upright slice by texel.
    private static final double FINE = 150;
    private static final Pattern SLICE = Pattern.compile("([xyz])=(\\d+(?:\\.\\d+)?)");

    /// @param cuts as `z=1.5`; level at 1.5 m where there is none
    static AirPicture of(ThermalStudy study, String hall, List<String> cuts) {
        SolvedHall solved = SolvedHall.of(study, hall, CELL, null, null, () -> false);
        RoomAir air = solved.air();
        if (air == null) {
            throw new WrongCall("There is no air of '" + hall + "' to draw: " + solved.refused() + ".");
        }
        List<Grid> grids = new ArrayList<>();
        for (String cut : cuts.isEmpty() ? List.of("z=1.5") : cuts) {
            Matcher matcher = SLICE.matcher(cut);
            if (!matcher.matches()) {
                throw new WrongCall("'" + cut + "' is no slice. Write it as z=1.5, x=6 or y=12, metres of the hall.");
            }
            Axis axis = Axis.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
            grids.add(air.slices().across(axis, Double.parseDouble(matcher.group(2)), axis == Axis.Z ? air.cell() : Math.min(FINE, air.cell())));
        }
        return new AirPicture(air, FieldResult.smooth(air.about(), grids, Scale.temperatures(), air.solved()));
    }
}
