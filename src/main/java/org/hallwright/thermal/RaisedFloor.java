package org.hallwright.thermal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hallwright.model.Fixture;
import org.hallwright.model.Placed;

/// The tiles that a raised floor supplies a room through, in a plenum that is fed from its coolers: pressure by the loss of a
/// perforated tile, evenness along the plenum by the frictionless balance of momentum.
///
/// The loss coefficient of a tile is K = (1/f²) (1 + 0.5 (1 - f)^0.75 + 1.414 (1 - f)^0.375) with f its open part (I. E. Idelchik, Handbook
/// of Hydraulic Resistance). Along a plenum of length L and height H whose floor is tiles to the part phi, tiles blow in proportion to
/// cos(lambda (1 - x/L)), lambda = (phi L / H) sqrt(2 / K), x from the coolers; beyond pi/2 the nearest take air in.
///
/// @param areas rectangles of tiles in the room: x0, y0, x1, y1, metres
/// @param tileM2 their area
/// @param speed through them, m/s
/// @param pressurePa of the plenum over the room
/// @param lambda see above
public record RaisedFloor(List<double[]> areas, double tileM2, double speed, double pressurePa, double lambda) {
    /// Open part of a tile where nobody says: a grate for dense racks.
    static final double OPEN = 0.56;
    private static final double DENSITY = 1.2;
    private static final double MM = 1000;

    public RaisedFloor {
        areas = List.copyOf(areas);
    }

    /// Loss coefficient of a tile by its open part, on the speed before it.
    static double loss(double open) {
        return (1 + 0.5 * Math.pow(1 - open, 0.75) + 1.414 * Math.pow(1 - open, 0.375)) / (open * open);
    }

    /// What the least blown tile gives over the most blown; below 0 where it takes air in.
    public double evenness() {
        return Math.cos(Math.min(Math.PI, lambda));
    }

    /// That of a room; none without a raised floor, tiles or coolers in it.
    public static Optional<RaisedFloor> of(ThermalStudy study, String room) {
        RoomShape shape = study.shape(room);
        HallAir hall = study.hall(room).orElse(null);
        return shape == null || hall == null || shape.room.floor().raised() <= 0 || hall.supplyM3s() <= 0 ? Optional.empty()
                : of(study, shape, hall, new StandingFaces(study.table(), shape));
    }

    static Optional<RaisedFloor> of(ThermalStudy study, RoomShape shape, HallAir hall, StandingFaces faces) {
        List<Integer> coolers = new ArrayList<>();
        for (int n : hall.coolers()) {
            if (faces.inside(n) && !study.unitOut(n)) {
                coolers.add(n);
            }
        }
        List<double[]> areas = tiles(shape, faces);
        double tileM2 = areas.stream().mapToDouble(RaisedFloor::area).sum();
        if (coolers.isEmpty() || tileM2 <= 0) {
            return Optional.empty();
        }
        double length = 0;
        for (double[] area : areas) {
            for (int corner = 0; corner < 4; corner++) {
                double x = area[corner % 2 * 2];
                double y = area[corner / 2 * 2 + 1];
                length = Math.max(length, coolers.stream().mapToDouble(n -> Math.hypot(faces.x(n) - x, faces.y(n) - y)).min().orElse(0));
            }
        }
        double open = hall.system().air().stream().map(side -> side.figures().get("tileOpen")).filter(f -> f != null).findFirst().orElse(OPEN);
        double k = loss(open);
        double speed = hall.supplyM3s() / tileM2;
        double part = tileM2 / (faces.roomWidth() * faces.roomDepth());
        return Optional.of(new RaisedFloor(areas, tileM2, speed, DENSITY / 2 * k * speed * speed, part * length / (shape.room.floor().raised() / MM) * Math.sqrt(2 / k)));
    }

    private static double area(double[] a) {
        return (a[2] - a[0]) * (a[3] - a[1]);
    }

    /// Contained cold aisles, or else cold ones, or else front ones.
    private static List<double[]> tiles(RoomShape shape, StandingFaces faces) {
        List<double[]> contained = shape.contained.stream().filter(c -> !c.hot())
                .map(c -> faces.area(c.frame(), c.containment().area().x(), c.containment().area().y(), c.containment().area().width(), c.containment().area().depth())).toList();
        if (!contained.isEmpty()) {
            return contained;
        }
        for (Fixture.Aisle.Kind kind : List.of(Fixture.Aisle.Kind.COLD, Fixture.Aisle.Kind.FRONT)) {
            List<double[]> found = new ArrayList<>();
            for (Placed placed : Placed.in(shape.room, shape.frame)) {
                if (placed.fixture() instanceof Fixture.Aisle aisle && aisle.kind() == kind) {
                    found.add(faces.area(placed.frame(), aisle.area().x(), aisle.area().y(), aisle.area().width(), aisle.area().depth()));
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
