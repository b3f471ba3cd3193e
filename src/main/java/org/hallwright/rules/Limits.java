package org.hallwright.rules;

/// The limits rules hold a plan against, millimetres and counts.
///
/// @param aisle free depth before and behind racks: TIA-942 cold aisle 1.2 m
/// @param row cabinets in a row: circulation practice, at most 20
/// @param deadEnd cabinets in a row that is open at one end only
/// @param working free depth before electrical gear: NEC 110.26, condition 2, up to 600 V
/// @param batteryFront free depth before a battery: vendor spacing
/// @param batteryBack free depth between the backs of two batteries
/// @param batterySide free width between batteries
/// @param batteryBuilding distance of batteries from buildings: large-scale fire test practice
/// @param footKN load of one foot that a tile of a raised floor carries, kN: heavy panel of 1,500 lbf, CISCA concentrated load
/// @param tolerance what counts as touching rather than overlapping: two neighbours in a turned frame whose places were
///     rounded to whole millimetres miss each other by up to 2 x 0.71 mm
public record Limits(
        int aisle, int row, int deadEnd, int working, int batteryFront, int batteryBack, int batterySide, int batteryBuilding,
        double footKN, double tolerance) {
    public static final Limits STANDARD = new Limits(1200, 20, 10, 1070, 2440, 460, 150, 15_000, 6.67, 1.42);
}
