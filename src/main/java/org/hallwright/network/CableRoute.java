package org.hallwright.network;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.model.RackTable;

/// The way of a cable piece by piece, from its lower end to its upper one.
public record CableRoute(List<Piece> pieces) {
    /// @param what for people: `up to tray H1-F1`, `along H1-F1`, `slack`
    public record Piece(String what, double millimetres) {}

    public CableRoute {
        pieces = List.copyOf(pieces);
    }

    /// The pieces come to the cable's length; a cable without a way has none.
    public static CableRoute of(Cabling cabling, Cable cable) {
        List<Piece> pieces = new ArrayList<>();
        if (Double.isNaN(cable.lengthM())) {
            return new CableRoute(pieces);
        }
        RackTable table = cabling.table();
        int[] path = cable.path();
        List<Way> ways = cabling.fill().ways();
        double lowZ = port(table, cable.low());
        double highZ = port(table, cable.high());
        double sum = 0;
        if (path.length == 0) {
            sum = Math.abs(lowZ - highZ);
            pieces.add(new Piece("within the rack", sum));
        } else {
            Way first = ways.get(path[path.length - 3]);
            Way last = ways.get(path[0]);
            double out = Math.abs(first.z() - lowZ);
            pieces.add(new Piece("out of the rack", out));
            sum += out;
            for (int i = path.length - 3; i >= 0; i -= 3) {
                double along = Math.abs(path[i + 1] - path[i + 2]);
                pieces.add(new Piece(ways.get(path[i]).keys().getFirst(), along));
                sum += along;
            }
            double in = Math.abs(last.z() - highZ);
            double run = (cable.lengthM() * 1000 - 1000) / 1.05;
            double across = Math.max(0, run - sum - in);
            if (across >= 2) {
                pieces.add(new Piece("between trays", across));
                sum += across;
            }
            pieces.add(new Piece("into the rack", in));
            sum += in;
        }
        pieces.add(new Piece("slack", cable.lengthM() * 1000 - sum));
        return new CableRoute(pieces);
    }

    private static double port(RackTable table, Termination end) {
        return Math.round(table.z[end.rack()]) + RunLength.portHeight(end.unit(), end.device());
    }
}
