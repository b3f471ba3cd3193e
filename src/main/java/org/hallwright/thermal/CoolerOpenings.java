package org.hallwright.thermal;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.airflow.Axis;
import org.hallwright.airflow.Opening;
import org.hallwright.airflow.Panel;
import org.hallwright.catalog.PlantType;

/// Where the coolers of a room take air and where they give it: contained aisles return through the ceiling over them or to coolers
/// that stand in their rows; raised floors supply through the tiles of cold and front aisles; coolers beyond a wall supply through it.
final class CoolerOpenings {
    private final ThermalStudy study;
    private final RoomShape shape;
    private final HallAir hall;
    private final StandingFaces faces;
    private final ContainedAir contained;
    private final double ceiling;

    CoolerOpenings(ThermalStudy study, RoomShape shape, HallAir hall, StandingFaces faces, ContainedAir contained, double ceiling) {
        this.study = study;
        this.shape = shape;
        this.hall = hall;
        this.faces = faces;
        this.contained = contained;
        this.ceiling = ceiling;
    }

    private boolean raised() {
        return shape.room.floor().raised() > 0;
    }

    /// In service, within the room or beyond its walls.
    private List<Integer> working(boolean inside) {
        List<Integer> units = new ArrayList<>();
        for (int n : hall.coolers()) {
            if (!study.unitOut(n) && faces.inside(n) == inside) {
                units.add(n);
            }
        }
        return units;
    }

    /// Coolers that stand on an aisle.
    private List<Integer> onAisle(ContainedAir.Enclosed aisle) {
        List<Integer> units = new ArrayList<>();
        for (int i = 0; i < shape.numbers.length; i++) {
            int n = shape.numbers[i];
            if (shape.aisle[i] >= 0 && shape.contained.get(shape.aisle[i]) == aisle.contained() && cooler(n)) {
                units.add(n);
            }
        }
        return units;
    }

    private boolean cooler(int n) {
        return !study.unitOut(n) && study.catalog().standing(study.table().typeOf(n)).orElse(null) instanceof PlantType plant && plant.kind() == PlantType.Kind.CRAH;
    }

    List<Opening> returns() {
        List<Opening> openings = new ArrayList<>();
        for (ContainedAir.Enclosed aisle : contained.enclosed) {
            if (aisle.contained().hot()) {
                List<Integer> own = onAisle(aisle);
                own.forEach(n -> openings.add(faces.rear(n, aisle.aisle().flowM3s() / own.size())));
                if (own.isEmpty()) {
                    openings.add(aisle.level(ceiling, false, aisle.aisle().flowM3s()));
                }
            }
        }
        double rest = hall.demandM3s() - openings.stream().mapToDouble(Opening::share).sum();
        if (rest > 1e-9 * hall.demandM3s()) {
            List<Integer> inside = working(true);
            for (int n : inside) {
                boolean room = ceiling - faces.height(n) > 0.2;
                openings.add(raised() && room ? faces.top(n, rest / inside.size()) : faces.rear(n, rest / inside.size()));
            }
            if (inside.isEmpty()) {
                openings.add(whole(ceiling, false, rest));
            }
        }
        return openings;
    }

    List<Opening> supplies() {
        List<Opening> openings = new ArrayList<>();
        for (ContainedAir.Enclosed aisle : contained.enclosed) {
            if (!aisle.contained().hot()) {
                List<Integer> own = onAisle(aisle);
                own.forEach(n -> openings.add(faces.front(n, aisle.aisle().flowM3s() / own.size())));
                if (own.isEmpty()) {
                    openings.add(aisle.level(0, true, aisle.aisle().flowM3s()));
                }
            }
        }
        double rest = hall.demandM3s() - openings.stream().mapToDouble(Opening::share).sum();
        if (rest > 1e-9 * hall.demandM3s()) {
            openings.addAll(free(rest));
        }
        return openings;
    }

    /// What supplies the room outside cold aisles that are contained.
    private List<Opening> free(double share) {
        List<Opening> openings = new ArrayList<>();
        List<Integer> beyond = working(false);
        List<Integer> inside = working(true);
        RaisedFloor floor = raised() ? RaisedFloor.of(study, shape, hall, faces).orElse(null) : null;
        List<double[]> tiles = floor == null ? List.of() : floor.areas();
        double area = floor == null ? 0 : floor.tileM2();
        for (double[] t : tiles) {
            openings.add(new Opening(new Panel(Axis.Z, 0, t[0], t[2], t[1], t[3]), true,
                    share * (t[2] - t[0]) * (t[3] - t[1]) / area));
        }
        if (openings.isEmpty()) {
            int count = beyond.size() + inside.size();
            beyond.forEach(n -> openings.add(faces.wall(n, ceiling, share / count)));
            inside.forEach(n -> openings.add(faces.front(n, share / count)));
        }
        return openings;
    }

    private Opening whole(double z, boolean after, double share) {
        return new Opening(new Panel(Axis.Z, z, 0, faces.roomWidth(), 0, faces.roomDepth()), after, share);
    }
}
