package org.hallwright.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallwright.catalog.CableType;
import org.hallwright.catalog.TrunkType;
import org.hallwright.network.Cable;
import org.hallwright.network.Trunk;
import org.jspecify.annotations.Nullable;

/// The bill of cables: by purpose, phase, medium, rate and length ordered. Cables are added in the order that lists have.
final class CableBill {
    private final CableNames names;
    private final List<CableType> media;
    private final List<TrunkType> types;
    private final Map<CableLine.Key, CableLine> lines = new HashMap<>();
    private @Nullable Trunk trunk;

    /// @param media media of the catalogue in its order
    CableBill(CableNames names, List<CableType> media, List<TrunkType> types) {
        this.names = names;
        this.media = media;
        this.types = types;
    }

    void add(Cable cable) {
        Trunk now = cable.trunk();
        int own = cable.tail() ? 0 : 1;
        if (now != null) {
            line(cable, CableLine.Kind.JUMPER).add(own, 1, 2 * own);
            if (now != trunk) {
                line(new CableLine.Key(cable.network().purpose(), names.rank(cable), CableLine.Kind.TRUNK, now.type().id(), 0, Double.NaN)).addTrunk(now.lengthM());
            }
        } else if (Double.isNaN(cable.lengthM())) {
            // The report counts no cable that has no way.
            line(cable, CableLine.Kind.UNROUTED).add(0, 1, own);
        } else {
            line(cable, cable.tail() ? CableLine.Kind.TAIL : CableLine.Kind.CABLE).add(own, 1, 1);
        }
        trunk = now;
    }

    private CableLine line(Cable cable, CableLine.Kind kind) {
        CableType medium = cable.medium();
        return line(new CableLine.Key(cable.network().purpose(), names.rank(cable), kind, medium == null ? "" : medium.id(), cable.gbps(), cable.soldM()));
    }

    private CableLine line(CableLine.Key key) {
        return lines.computeIfAbsent(key, k -> new CableLine(k, medium(k.item()), trunk(k.item())));
    }

    private Optional<CableType> medium(String id) {
        return media.stream().filter(type -> type.id().equals(id)).findFirst();
    }

    private Optional<TrunkType> trunk(String id) {
        return types.stream().filter(type -> type.id().equals(id)).findFirst();
    }

    List<CableLine> lines() {
        List<CableLine> sorted = new ArrayList<>(lines.values());
        sorted.sort(Comparator.comparing((CableLine line) -> line.key.purpose())
                .thenComparingInt(line -> line.key.phase())
                .thenComparing(line -> line.key.kind())
                .thenComparingInt(line -> medium(line.key.item()).map(media::indexOf).orElse(media.size()))
                .thenComparing(line -> line.key.item())
                .thenComparingInt(line -> line.key.gbps())
                .thenComparingDouble(line -> line.key.lengthM()));
        return sorted;
    }
}
