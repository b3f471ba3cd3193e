package org.hallwright.scene;

import java.util.List;
import org.hallwright.catalog.PlantType;
import org.hallwright.catalog.Standing;

/// What racks and plant look like: a few boxes each, as fractions of the outer size.
final class Shapes {
    /// A box in fractions of width, depth and height.
    ///
    /// @param tone swatch of a detail; null where the box has the thing's own colour
    record Box(double x0, double y0, double z0, double x1, double y1, double z1, @org.jspecify.annotations.Nullable Swatch tone) {}

    private static final List<Box> WHOLE = List.of(body(0, 0, 0, 1, 1, 1));

    private Shapes() {}

    static List<Box> of(Standing standing) {
        return standing instanceof PlantType plant ? of(plant.kind()) : WHOLE;
    }

    private static List<Box> of(PlantType.Kind kind) {
        return switch (kind) {
            case BATTERY -> List.of(body(0, 0, 0.06, 1, 1, 0.94), detail(0.01, 0.03, 0, 0.99, 0.97, 0.06, Swatch.DETAIL_DARK),
                    detail(0.04, 0.05, 0.94, 0.46, 0.95, 1, Swatch.DETAIL_MID), detail(0.54, 0.05, 0.94, 0.96, 0.95, 1, Swatch.DETAIL_MID),
                    detail(0.05, -0.01, 0.15, 0.30, 0, 0.88, Swatch.DETAIL_LIGHT), detail(0.36, -0.01, 0.15, 0.63, 0, 0.88, Swatch.DETAIL_LIGHT),
                    detail(0.69, -0.01, 0.15, 0.95, 0, 0.88, Swatch.DETAIL_LIGHT));
            case CHILLER, DRY_COOLER -> List.of(body(0, 0, 0.25, 1, 1, 0.9), detail(0.02, 0.1, 0, 0.98, 0.9, 0.25, Swatch.DETAIL_MID),
                    fan(0.03), fan(0.22), fan(0.41), fan(0.60), fan(0.79));
            case COOLING_TOWER -> List.of(body(0, 0, 0.18, 1, 1, 0.85), detail(0.05, 0.05, 0, 0.95, 0.95, 0.18, Swatch.DETAIL_DARK),
                    detail(0.2, 0.15, 0.85, 0.8, 0.85, 1, Swatch.DETAIL_MID), detail(0.27, 0.24, 0.985, 0.73, 0.76, 1.005, Swatch.DETAIL_DARK));
            case TURBINE -> List.of(body(0.1, 0, 0.08, 0.9, 0.46, 0.62), body(0.18, 0.48, 0.08, 0.82, 0.78, 0.5),
                    detail(0.22, 0.05, 0.62, 0.78, 0.3, 0.86, Swatch.DETAIL_LIGHT), detail(0.32, 0.82, 0, 0.68, 0.97, 1, Swatch.DETAIL_MID),
                    detail(0.38, 0.845, 1, 0.62, 0.945, 1.02, Swatch.DETAIL_DARK), detail(0.02, 0, 0, 0.98, 0.8, 0.08, Swatch.DETAIL_DARK));
            case GENERATOR -> List.of(body(0, 0, 0.1, 1, 1, 0.92), detail(0, 0.05, 0, 1, 0.95, 0.1, Swatch.DETAIL_DARK),
                    detail(0.78, 0.3, 0.92, 0.9, 0.7, 1.15, Swatch.DETAIL_MID), detail(0.05, -0.01, 0.25, 0.35, 0, 0.8, Swatch.DETAIL_DARK));
            case SUBSTATION_TRANSFORMER -> List.of(body(0.25, 0.2, 0.05, 0.75, 0.8, 0.62), detail(0.02, 0.22, 0.08, 0.2, 0.78, 0.58, Swatch.DETAIL_MID),
                    detail(0.8, 0.22, 0.08, 0.98, 0.78, 0.58, Swatch.DETAIL_MID), bushing(0.32), bushing(0.48), bushing(0.64),
                    detail(0.28, 0.7, 0.66, 0.72, 0.86, 0.8, Swatch.DETAIL_MID), detail(0, 0, 0, 1, 1, 0.04, Swatch.DETAIL_MID));
            case TRANSFORMER -> List.of(body(0.15, 0.1, 0, 0.85, 0.9, 0.9), detail(0, 0.2, 0.1, 0.12, 0.8, 0.8, Swatch.DETAIL_MID),
                    detail(0.88, 0.2, 0.1, 1, 0.8, 0.8, Swatch.DETAIL_MID), detail(0.3, 0.3, 0.9, 0.7, 0.7, 1, Swatch.DETAIL_DARK));
            case UNIT_SUBSTATION -> List.of(body(0, 0, 0, 0.34, 1, 0.86), detail(0.36, 0.05, 0, 0.6, 0.95, 1, Swatch.DETAIL_MID),
                    body(0.62, 0, 0, 1, 1, 0.9), detail(0.66, -0.01, 0.1, 0.8, 0, 0.8, Swatch.DETAIL_DARK), detail(0.83, -0.01, 0.1, 0.97, 0, 0.8, Swatch.DETAIL_DARK));
            case MV_SKID -> List.of(body(0, 0, 0.1, 0.45, 1, 0.95), body(0.5, 0.1, 0.1, 1, 0.9, 1), detail(0, 0, 0, 1, 1, 0.1, Swatch.DETAIL_DARK));
            case CRAH, FAN_WALL -> List.of(body(0, 0, 0, 1, 1, 1), detail(0.08, -0.01, 0.1, 0.46, 0, 0.5, Swatch.DETAIL_DARK),
                    detail(0.54, -0.01, 0.1, 0.92, 0, 0.5, Swatch.DETAIL_DARK), detail(0.08, -0.01, 0.55, 0.46, 0, 0.95, Swatch.DETAIL_DARK),
                    detail(0.54, -0.01, 0.55, 0.92, 0, 0.95, Swatch.DETAIL_DARK));
            case PUMP -> List.of(body(0.05, 0.2, 0.12, 0.45, 0.8, 0.7), body(0.52, 0.3, 0.12, 0.95, 0.7, 0.55),
                    detail(0, 0, 0, 1, 1, 0.12, Swatch.DETAIL_MID), detail(0.2, 0.4, 0.7, 0.3, 0.6, 1, Swatch.PIPE_SUPPLY));
            default -> WHOLE;
        };
    }

    private static Box body(double x0, double y0, double z0, double x1, double y1, double z1) {
        return new Box(x0, y0, z0, x1, y1, z1, null);
    }

    private static Box detail(double x0, double y0, double z0, double x1, double y1, double z1, Swatch tone) {
        return new Box(x0, y0, z0, x1, y1, z1, tone);
    }

    private static Box fan(double x) {
        return detail(x, 0.12, 0.9, x + 0.16, 0.88, 1, Swatch.DETAIL_DARK);
    }

    private static Box bushing(double x) {
        return detail(x, 0.35, 0.62, x + 0.05, 0.43, 1, Swatch.DETAIL_LIGHT);
    }
}
