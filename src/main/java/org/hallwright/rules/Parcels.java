package org.hallwright.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hallwright.model.Building;
import org.hallwright.model.Extent;
import org.hallwright.model.Finding;
import org.hallwright.model.Frame;
import org.hallwright.model.Point;
import org.hallwright.model.Room;
import org.hallwright.model.Site;

/// Buildings and yards lie on the parcel behind its setback and clear of each other; rooms lie in their building and clear
/// of each other.
final class Parcels implements Rule {
    private record Piece(String key, String label, Footprint footprint) {}

    @Override
    public void check(Floor floor, Limits limits, Consumer<Finding> found) {
        for (Site site : floor.table().plan().sites()) {
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

    /// Holds the corners of a piece against the distance to each edge of the parcel, which runs anticlockwise or clockwise.
    private static void setback(Site site, Piece piece, Limits limits, Consumer<Finding> found) {
        List<Point> parcel = site.parcel();
        double least = Double.MAX_VALUE;
        Extent b = piece.footprint().bounds();
        double[][] corners = {{b.minX(), b.minY()}, {b.maxX(), b.minY()}, {b.maxX(), b.maxY()}, {b.minX(), b.maxY()}};
        for (double[] corner : corners) {
            for (int i = 0; i < parcel.size(); i++) {
                Point p = parcel.get(i);
                Point q = parcel.get((i + 1) % parcel.size());
                double distance = distance(p, q, corner[0], corner[1]);
                least = Math.min(least, inside(parcel, corner[0], corner[1]) ? distance : -distance);
            }
        }
        if (parcel.size() > 2 && least < site.setback() - limits.tolerance()) {
            found.accept(new Finding(Finding.Severity.WARNING, "setback", piece.key(), piece.label() + " is " + Rule.metres(least)
                    + " from the edge of the parcel, under the setback of " + Rule.metres(site.setback()), least, site.setback(), "mm",
                    "Move it " + Rule.metres(site.setback() - least) + " inward."));
        }
    }

    /// Distance of a point from a line between two others.
    private static double distance(Point p, Point q, double x, double y) {
        double dx = q.x() - p.x();
        double dy = q.y() - p.y();
        double length = dx * dx + dy * dy;
        double t = length == 0 ? 0 : Math.clamp(((x - p.x()) * dx + (y - p.y()) * dy) / length, 0, 1);
        return Math.hypot(x - p.x() - t * dx, y - p.y() - t * dy);
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
