package org.hallwright.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.hallwright.model.Building;
import org.hallwright.model.Extent;
import org.hallwright.model.Finding;
import org.hallwright.model.Frame;
import org.hallwright.model.Plan;
import org.hallwright.model.Point;
import org.hallwright.model.Room;
import org.hallwright.model.Site;

/// Buildings and yards lie on the parcel behind its setback and clear of each other; rooms lie in their building and clear
/// of each other.
final class Parcels implements Rule {
    private record Piece(String key, String label, Footprint footprint) {}

    @Override
    public void check(Floor floor, Limits limits, Consumer<Finding> found) {
        check(floor.table().plan(), limits, found);
    }

    static void check(Plan plan, Limits limits, Consumer<Finding> found) {
        for (Site site : plan.sites()) {
            List<Piece> pieces = new ArrayList<>();
            for (Building b : site.buildings()) {
                pieces.add(new Piece(b.key(), b.label(), footprint(Frame.CAMPUS.then(b.pose()), b.size().width(), b.size().depth())));
                rooms(b, limits, found);
            }
            for (Room y : site.yards()) {
                pieces.add(new Piece(y.key(), y.label(), footprint(Frame.CAMPUS.then(y.pose()), y.width(), y.depth())));
            }
            apart(pieces, limits, found);
            pieces.forEach(piece -> setback(site, piece, limits, found));
        }
    }

    private static Footprint footprint(Frame frame, double width, double depth) {
        return new Footprint(frame.worldX(width / 2, depth / 2), frame.worldY(width / 2, depth / 2), frame.yaw(), width, depth);
    }

    private static void rooms(Building building, Limits limits, Consumer<Finding> found) {
        List<Piece> pieces = new ArrayList<>();
        Extent shell = new Extent(0, 0, building.size().width(), building.size().depth());
        for (Room room : building.rooms()) {
            Piece piece = new Piece(room.key(), room.label(), footprint(Frame.CAMPUS.then(room.pose()), room.width(), room.depth()));
            double beyond = piece.footprint().beyond(shell, Frame.CAMPUS);
            if (beyond > limits.tolerance()) {
                found.accept(error("inside-building", piece, piece.label() + " reaches " + Rule.metres(beyond) + " out of " + building.label(), beyond,
                        "Move it inside, or enlarge the building."));
            }
            pieces.add(piece);
        }
        apart(pieces, limits, found);
    }

    private static void apart(List<Piece> pieces, Limits limits, Consumer<Finding> found) {
        for (int i = 0; i < pieces.size(); i++) {
            for (int j = i + 1; j < pieces.size(); j++) {
                double overlap = pieces.get(i).footprint().overlap(pieces.get(j).footprint());
                if (overlap > limits.tolerance()) {
                    found.accept(error("overlap", pieces.get(i), pieces.get(i).label() + " and " + pieces.get(j).label() + " overlap by "
                            + Rule.metres(overlap), overlap, "Move one of them."));
                }
            }
        }
    }

    /// Holds a piece against every edge of the parcel, which runs anticlockwise or clockwise and may have notches.
    private static void setback(Site site, Piece piece, Limits limits, Consumer<Finding> found) {
        List<Point> parcel = site.parcel();
        if (parcel.size() < 3) {
            return;
        }
        double least = Double.MAX_VALUE;
        for (int i = 0; i < parcel.size(); i++) {
            least = Math.min(least, piece.footprint().distance(edge(parcel.get(i), parcel.get((i + 1) % parcel.size()))));
        }
        boolean out = IntStream.range(0, 4).anyMatch(i -> !inside(parcel, piece.footprint().cornerX(i), piece.footprint().cornerY(i)));
        if (out) {
            found.accept(error("inside-parcel", piece, piece.label() + " reaches out of the parcel of " + site.label(), least,
                    "Move it onto the parcel, or correct the parcel."));
        } else if (least < site.setback() - limits.tolerance()) {
            found.accept(new Finding(Finding.Severity.WARNING, "setback", piece.key(), piece.label() + " is " + Rule.metres(least)
                    + " from the edge of the parcel, under the setback of " + Rule.metres(site.setback()), least, site.setback(), "mm",
                    "Move it " + Rule.metres(site.setback() - least) + " inward."));
        }
    }

    /// A line as a rectangle without depth.
    private static Footprint edge(Point p, Point q) {
        double dx = (double) q.x() - p.x();
        double dy = (double) q.y() - p.y();
        return new Footprint(p.x() + dx / 2, p.y() + dy / 2, Math.toDegrees(Math.atan2(dy, dx)), Math.hypot(dx, dy), 0);
    }

    private static boolean inside(List<Point> polygon, double x, double y) {
        boolean inside = false;
        for (int i = 0; i < polygon.size(); i++) {
            Point a = polygon.get(i);
            Point b = polygon.get((i + 1) % polygon.size());
            if (a.y() > y != b.y() > y && x < a.x() + (y - a.y()) * (b.x() - a.x()) / (b.y() - a.y())) {
                inside = !inside;
            }
        }
        return inside;
    }

    private static Finding error(String rule, Piece piece, String message, double figure, String remedy) {
        return new Finding(Finding.Severity.ERROR, rule, piece.key(), message, figure, 0, "mm", remedy);
    }
}
