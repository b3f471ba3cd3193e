package org.hallwright.scene;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.catalog.PlantType;
import org.hallwright.catalog.Standing;
import org.jspecify.annotations.Nullable;

/// What racks and plant look like: a few boxes, drums and discs each, as fractions of the outer size. Fronts are at y = 0.
final class Shapes {
    /// A piece of a shape.
    sealed interface Piece {
        /// Swatch of a detail; null where it has the thing's own colour.
        @Nullable Swatch tone();
    }

    record Box(double x0, double y0, double z0, double x1, double y1, double z1, @Nullable Swatch tone) implements Piece {}

    /// An upright drum; its diameter is a fraction of the smaller of width and depth.
    record Drum(double x, double y, double diameter, double z0, double z1, @Nullable Swatch tone) implements Piece {}

    /// A level disc: a fan or an opening seen from above.
    record Disc(double x, double y, double diameter, double z, Swatch tone) implements Piece {}

    private static final List<Piece> WHOLE = List.of(body(0, 0, 0, 1, 1, 1));

    private Shapes() {}

    static List<Piece> of(Standing standing) {
        return standing instanceof PlantType plant ? of(plant) : WHOLE;
    }

    private static List<Piece> of(PlantType plant) {
        return switch (plant.kind()) {
            case BATTERY -> battery(plant);
            case CHILLER, DRY_COOLER -> slender(plant) ? fanned(plant) : waterChiller();
            case COOLING_TOWER -> List.of(body(0, 0, 0.22, 1, 1, 0.86), detail(0.06, 0.06, 0, 0.94, 0.94, 0.22, Swatch.DETAIL_DARK),
                    detail(-0.005, 0.08, 0.3, 0, 0.92, 0.8, Swatch.DETAIL_MID), detail(1, 0.08, 0.3, 1.005, 0.92, 0.8, Swatch.DETAIL_MID),
                    new Drum(0.5, 0.5, 0.86, 0.86, 1, Swatch.DETAIL_LIGHT), new Disc(0.5, 0.5, 0.72, 1.003, Swatch.DETAIL_DARK));
            case TURBINE -> List.of(detail(0.05, 0, 0, 0.95, 0.8, 0.07, Swatch.DETAIL_DARK), body(0.12, 0.02, 0.07, 0.88, 0.3, 0.6),
                    body(0.16, 0.31, 0.07, 0.84, 0.56, 0.55), body(0.26, 0.57, 0.12, 0.74, 0.8, 0.5),
                    detail(0.02, 0.03, 0.62, 0.98, 0.2, 1, Swatch.DETAIL_LIGHT), detail(0.1, 0.025, 0.66, 0.9, 0.03, 0.96, Swatch.DETAIL_MID),
                    detail(0.3, 0.2, 0.6, 0.7, 0.31, 0.85, Swatch.DETAIL_LIGHT), detail(0.22, 0.8, 0.07, 0.78, 0.86, 0.7, Swatch.DETAIL_MID),
                    new Drum(0.5, 0.92, 0.42, 0, 1.9, Swatch.DETAIL_LIGHT), new Disc(0.5, 0.92, 0.34, 1.903, Swatch.DETAIL_DARK));
            case GENERATOR -> List.of(body(0, 0, 0.1, 1, 1, 0.92), detail(0, 0.05, 0, 1, 0.95, 0.1, Swatch.DETAIL_DARK),
                    new Drum(0.86, 0.5, 0.22, 0.92, 1.35, Swatch.DETAIL_MID), detail(0.04, -0.01, 0.25, 0.34, 0, 0.82, Swatch.DETAIL_DARK),
                    detail(0.4, -0.01, 0.2, 0.6, 0, 0.85, Swatch.DETAIL_LIGHT), detail(0.05, 0.1, 0.92, 0.35, 0.9, 0.97, Swatch.DETAIL_DARK));
            case SUBSTATION_TRANSFORMER -> gridTransformer();
            case TRANSFORMER -> List.of(body(0.15, 0.1, 0, 0.85, 0.9, 0.86), detail(0.12, 0.07, 0.86, 0.88, 0.93, 0.91, Swatch.DETAIL_LIGHT),
                    detail(0, 0.16, 0.1, 0.05, 0.84, 0.8, Swatch.DETAIL_MID), detail(0.07, 0.16, 0.1, 0.12, 0.84, 0.8, Swatch.DETAIL_MID),
                    detail(0.88, 0.16, 0.1, 0.93, 0.84, 0.8, Swatch.DETAIL_MID), detail(0.95, 0.16, 0.1, 1, 0.84, 0.8, Swatch.DETAIL_MID),
                    new Drum(0.3, 0.5, 0.12, 0.91, 1, Swatch.BUSHING), new Drum(0.5, 0.5, 0.12, 0.91, 1, Swatch.BUSHING), new Drum(0.7, 0.5, 0.12, 0.91, 1, Swatch.BUSHING));
            case UNIT_SUBSTATION -> List.of(body(0, 0, 0, 0.32, 1, 0.86), detail(0.34, 0.04, 0.04, 0.62, 0.96, 0.92, Swatch.DETAIL_MID),
                    detail(0.36, 0.1, 0.92, 0.6, 0.9, 1, Swatch.DETAIL_DARK), body(0.64, 0, 0, 1, 1, 0.9), panel(0.03, 0.15), panel(0.17, 0.29),
                    panel(0.67, 0.76), panel(0.78, 0.87), panel(0.89, 0.98));
            case MV_SKID -> List.of(detail(0, 0, 0, 1, 1, 0.08, Swatch.DETAIL_DARK), body(0.02, 0.04, 0.08, 0.42, 0.96, 0.95),
                    body(0.56, 0.14, 0.08, 0.9, 0.86, 0.86), detail(0.46, 0.18, 0.14, 0.54, 0.82, 0.78, Swatch.DETAIL_MID),
                    detail(0.92, 0.18, 0.14, 1, 0.82, 0.78, Swatch.DETAIL_MID), panel(0.05, 0.2), panel(0.24, 0.39),
                    new Drum(0.65, 0.5, 0.1, 0.86, 1, Swatch.BUSHING), new Drum(0.73, 0.5, 0.1, 0.86, 1, Swatch.BUSHING), new Drum(0.81, 0.5, 0.1, 0.86, 1, Swatch.BUSHING));
            case CRAH, FAN_WALL -> grilles(2, 2);
            case UPS, BOARD, TRANSFER_SWITCH -> row((int) Math.max(2, Math.min(6, Math.rint(plant.size().width() / 700.0))));
            case CDU -> List.of(body(0, 0, 0, 1, 1, 0.95), detail(0.1, -0.01, 0.58, 0.9, 0, 0.82, Swatch.DETAIL_DARK),
                    detail(0.2, -0.012, 0.64, 0.55, -0.01, 0.76, Swatch.PIPE_SUPPLY), detail(0.1, -0.01, 0.08, 0.9, 0, 0.5, Swatch.DETAIL_MID),
                    new Drum(0.3, 0.75, 0.16, 0.95, 1.06, Swatch.PIPE_SUPPLY), new Drum(0.7, 0.75, 0.16, 0.95, 1.06, Swatch.PIPE_RETURN));
            case PUMP -> List.of(detail(0, 0, 0, 1, 1, 0.1, Swatch.DETAIL_MID), body(0.05, 0.22, 0.14, 0.48, 0.78, 0.72),
                    detail(0.48, 0.42, 0.36, 0.6, 0.58, 0.5, Swatch.DETAIL_LIGHT), new Drum(0.76, 0.5, 0.55, 0.1, 0.62, Swatch.PIPE_SUPPLY),
                    new Drum(0.76, 0.5, 0.26, 0.62, 1, Swatch.PIPE_SUPPLY), detail(0.02, 0.26, 0.2, 0.05, 0.74, 0.66, Swatch.DETAIL_DARK));
            case REAR_DOOR, BUSWAY, POWER_CABLE, CONTAINMENT -> WHOLE;
        };
    }

    /// White cabinet with door panels in front and fans of the cooling unit on the roof.
    private static List<Piece> battery(PlantType plant) {
        if (!slender(plant)) {
            return grilles(1, 1);
        }
        List<Piece> pieces = new ArrayList<>(List.of(body(0, 0, 0.05, 1, 1, 0.95), detail(0.005, 0.03, 0, 0.995, 0.97, 0.05, Swatch.DETAIL_DARK),
                detail(0.02, 0.06, 0.95, 0.985, 0.94, 1, Swatch.DETAIL_MID)));
        int doors = (int) Math.max(4, Math.rint(plant.size().width() / 1100.0));
        for (int i = 0; i < doors; i++) {
            double x = 0.015 + i * 0.97 / doors;
            pieces.add(detail(x, -0.012, 0.12, x + 0.97 / doors - 0.012, 0, 0.9, i == doors - 1 ? Swatch.DETAIL_MID : Swatch.DETAIL_LIGHT));
        }
        for (int i = 0; i < 4; i++) {
            pieces.add(new Disc(0.14 + 0.24 * i, 0.5, 0.62, 1.008, Swatch.DETAIL_DARK));
        }
        return pieces;
    }

    private static boolean slender(PlantType plant) {
        return plant.size().width() > 3 * plant.size().depth();
    }

    /// Coils on legs with fans on top.
    private static List<Piece> fanned(PlantType plant) {
        List<Piece> pieces = new ArrayList<>(List.of(body(0, 0, 0.18, 1, 1, 0.9), detail(0.01, 0.1, 0, 0.99, 0.9, 0.18, Swatch.DETAIL_DARK),
                detail(0.01, -0.01, 0.25, 0.84, 0, 0.84, Swatch.DETAIL_MID), detail(0.01, 1, 0.25, 0.84, 1.01, 0.84, Swatch.DETAIL_MID)));
        int fans = Math.max(2, plant.size().width() / plant.size().depth());
        for (int i = 0; i < fans; i++) {
            pieces.add(new Drum((i + 0.5) / fans, 0.5, 0.82, 0.9, 1, Swatch.DETAIL_LIGHT));
            pieces.add(new Disc((i + 0.5) / fans, 0.5, 0.7, 1.004, Swatch.DETAIL_DARK));
        }
        return pieces;
    }

    /// Two barrels, evaporator and condenser, with the compressor above and the starter panel before them.
    private static List<Piece> waterChiller() {
        return List.of(detail(0, 0.05, 0, 1, 0.95, 0.06, Swatch.DETAIL_DARK), body(0.04, 0.08, 0.1, 0.96, 0.46, 0.46), body(0.04, 0.54, 0.1, 0.96, 0.92, 0.5),
                detail(0, 0.1, 0.12, 0.04, 0.44, 0.44, Swatch.PIPE_SUPPLY), detail(0.96, 0.56, 0.12, 1, 0.9, 0.48, Swatch.PIPE_RETURN),
                body(0.28, 0.22, 0.5, 0.72, 0.78, 0.82), detail(0.36, 0.3, 0.82, 0.64, 0.7, 0.94, Swatch.DETAIL_MID),
                detail(0.66, 0, 0.2, 0.92, 0.08, 0.84, Swatch.DETAIL_LIGHT), new Drum(0.16, 0.27, 0.22, 0.46, 1, Swatch.PIPE_SUPPLY),
                new Drum(0.84, 0.73, 0.22, 0.5, 1, Swatch.PIPE_RETURN));
    }

    private static List<Piece> gridTransformer() {
        List<Piece> pieces = new ArrayList<>(List.of(detail(0, 0, 0, 1, 1, 0.03, Swatch.DETAIL_LIGHT), body(0.24, 0.24, 0.05, 0.76, 0.76, 0.56),
                detail(0.22, 0.22, 0.56, 0.78, 0.78, 0.59, Swatch.DETAIL_MID), detail(0.28, 0.8, 0.6, 0.72, 0.94, 0.74, Swatch.DETAIL_MID)));
        for (int i = 0; i < 4; i++) {
            pieces.add(detail(0.01 + i * 0.055, 0.26, 0.08, 0.04 + i * 0.055, 0.74, 0.54, Swatch.DETAIL_MID));
            pieces.add(detail(0.79 + i * 0.055, 0.26, 0.08, 0.82 + i * 0.055, 0.74, 0.54, Swatch.DETAIL_MID));
        }
        for (int i = 0; i < 3; i++) {
            pieces.add(new Drum(0.34 + 0.16 * i, 0.36, 0.07, 0.59, 1, Swatch.BUSHING));
            pieces.add(new Drum(0.34 + 0.16 * i, 0.64, 0.06, 0.59, 0.76, Swatch.BUSHING));
        }
        return pieces;
    }

    private static List<Piece> grilles(int across, int up) {
        List<Piece> pieces = new ArrayList<>(WHOLE);
        for (int i = 0; i < across; i++) {
            for (int j = 0; j < up; j++) {
                pieces.add(detail((i + 0.1) / across, -0.012, (j + 0.12) / up, (i + 0.9) / across, 0, (j + 0.9) / up, Swatch.DETAIL_DARK));
            }
        }
        return pieces;
    }

    private static List<Piece> row(int cabinets) {
        List<Piece> pieces = new ArrayList<>(WHOLE);
        for (int i = 0; i < cabinets; i++) {
            pieces.add(detail((i + 0.07) / cabinets, -0.01, 0.06, (i + 0.93) / cabinets, 0, 0.94, Swatch.DETAIL_LIGHT));
            pieces.add(detail((i + 0.3) / cabinets, -0.015, 0.7, (i + 0.7) / cabinets, -0.01, 0.82, Swatch.DETAIL_DARK));
        }
        return pieces;
    }

    private static Box panel(double x0, double x1) {
        return detail(x0, -0.012, 0.14, x1, 0, 0.8, Swatch.DETAIL_LIGHT);
    }

    private static Box body(double x0, double y0, double z0, double x1, double y1, double z1) {
        return new Box(x0, y0, z0, x1, y1, z1, null);
    }

    private static Box detail(double x0, double y0, double z0, double x1, double y1, double z1, Swatch tone) {
        return new Box(x0, y0, z0, x1, y1, z1, tone);
    }
}
