package org.hallwright.scene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hallwright.network.Cable;
import org.hallwright.network.Cables;
import org.hallwright.network.Cabling;
import org.hallwright.network.Way;

/// The lines along which single cables are drawn, from port to port through the trays they are routed in. Within racks they
/// are schematic.
final class CableLines {
    private static final double DIAMETER = 3;

    private final Cabling cabling;
    private final Insides insides;
    private final Map<Integer, Double> bundles = new HashMap<>();
    private final Cables cables;

    CableLines(Cabling cabling) {
        this.cabling = cabling;
        this.insides = new Insides(cabling.catalog());
        this.cables = new Cables(cabling);
    }

    Cabling cabling() {
        return cabling;
    }

    /// The cables that end in a rack.
    List<Cable> cables(int rack) {
        return cables.of(rack);
    }

    /// Every so manieth of a list, so that at most `most` are left.
    static <T> List<T> thinned(List<T> all, int most) {
        int step = Math.max(1, Math.ceilDiv(all.size(), most));
        return IntStream.iterate(0, i -> i < all.size(), i -> i + step).mapToObj(all::get).toList();
    }

    /// Millimetres.
    static double diameter(Cable cable) {
        return cable.medium() == null ? DIAMETER : cable.medium().diameterMm().value();
    }

    synchronized RackEnd end(Cable cable, boolean upper) {
        return new RackEnd(cabling.table(), insides, upper ? cable.high() : cable.low(), Spot.of(cable));
    }

    /// Points of a cable from its lower end to its upper one, millimetres of the campus.
    synchronized double[] of(Cable cable) {
        Spot spot = Spot.of(cable);
        RackEnd low = end(cable, false);
        RackEnd high = end(cable, true);
        Polyline line = new Polyline();
        Polyline back = new Polyline();
        int[] path = cable.path();
        if (path.length == 0) {
            low.toSide(line, low.side());
            high.toSide(back, low.side());
        } else {
            Lane first = lane(path[path.length - 3], spot, cable);
            low.toTray(line, first, path[path.length - 1]);
            trays(line, cable, spot);
            high.toTray(back, lane(path[0], spot, cable), path[1]);
        }
        line.addAll(Bend.reversed(back.points()));
        return line.points();
    }

    /// Goes through the pieces of a path, which are given from the upper end.
    private void trays(Polyline line, Cable cable, Spot spot) {
        int[] path = cable.path();
        for (int i = path.length - 3; i >= 0; i -= 3) {
            Lane lane = lane(path[i], spot, cable);
            lane.corners(path[i + 2], path[i + 1], line);
            if (i > 0) {
                Lane next = lane(path[i - 3], spot, cable);
                double[] joint = lane.meets(path[i + 1], next, path[i - 1]);
                double[] from = joint == null ? lane.at(path[i + 1]) : joint;
                double[] to = joint == null ? next.at(path[i - 1]) : joint;
                line.add(from[0], from[1], lane.z());
                line.add(to[0], to[1], next.z());
            }
        }
    }

    private Lane lane(int way, Spot spot, Cable cable) {
        Way of = cabling.fill().ways().get(way);
        double bundle = bundles.computeIfAbsent(way, w -> Stretch.size(cabling.fill().most(w)) / (double) Stretch.SIZES);
        return spot.in(of, bundle, diameter(cable));
    }
}
