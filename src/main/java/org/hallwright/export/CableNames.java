package org.hallwright.export;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Phase;
import org.hallwright.model.RackTable;
import org.hallwright.network.Cable;
import org.hallwright.network.Cabling;
import org.hallwright.network.Trunk;
import org.hallwright.overlay.Phasing;

/// What belongs to cables, as files of cables call it.
final class CableNames {
    private final Cabling cabling;
    private final RackTable table;
    private final List<Phase> phases;
    private final int[] ranks;
    /// The way that was named last: cables between the same racks follow each other and share it.
    private int[] lastPath = {};
    private String lastRoute = "";

    CableNames(Cabling cabling) {
        this.cabling = cabling;
        this.table = cabling.table();
        this.phases = Phasing.inOrder(table.plan());
        this.ranks = Phasing.ranks(table);
    }

    /// Where its lower end stands.
    BlockPlace place(Cable cable) {
        return table.placeOf(cable.low().rack());
    }

    /// The assembly it is a tail of, by the label of the connector that is split; empty for a cable of its own.
    String assembly(Cable cable) {
        return cable.assembly() == null ? "" : cable.assembly().label(table);
    }

    /// The trunk it runs in, `GPU/leafSpine/K1.R01.P05/K9.R01.P01/2`; empty where it runs alone.
    String trunk(Cable cable) {
        Trunk trunk = cable.trunk();
        return trunk == null ? ""
                : String.join("/", cable.network().key(), cable.boundary(), table.id(cable.low().rack()).toString(), table.id(cable.high().rack()).toString(),
                        String.valueOf(trunk.number()));
    }

    /// Keys of the trays and ducts from the lower end to the upper one. Trays above each other on one path are `T1+T2`, for
    /// cables lie in any of them; a tray that is repeated side by side counts once.
    String route(Cable cable) {
        int[] path = cable.path();
        if (path != lastPath) {
            List<String> keys = new ArrayList<>();
            for (int i = path.length - 3; i >= 0; i -= 3) {
                String key = String.join("+", cabling.fill().ways().get(path[i]).keys());
                if (keys.isEmpty() || !keys.getLast().equals(key)) {
                    keys.add(key);
                }
            }
            lastRoute = String.join(" > ", keys);
            lastPath = path;
        }
        return lastRoute;
    }

    /// Key of the phase it is laid in: the later one of its two ends.
    String phase(Cable cable) {
        return phase(rank(cable));
    }

    /// Place of that phase in time; -1 for none.
    int rank(Cable cable) {
        return Math.max(ranks[cable.low().rack()], ranks[cable.high().rack()]);
    }

    /// Key of the phase of a place in time; empty for none.
    String phase(int rank) {
        return rank < 0 ? "" : phases.get(rank).key();
    }
}
