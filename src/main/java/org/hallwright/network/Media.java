package org.hallwright.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hallwright.catalog.CableType;

/// Which medium a link is made of: the first, in the order of preference, whose longest piece sold within its reach at the
/// link's lane rate is long enough.
final class Media {
    /// The link is longer than any medium carries it.
    static final int NONE = -1;

    private final List<CableType> types;
    private final List<String> preferred;
    private final Map<LinkKind, Choice> choices = new ConcurrentHashMap<>();

    /// Media that carry a kind of link, and how long a run each takes, millimetres.
    private record Choice(int[] medium, int[] most) {}

    /// @param types media of the catalogue, in its order
    /// @param preferred ids of those that may be used, best first; empty for all in the order of the catalogue. Links whose
    ///     connector needs another medium use that all the same.
    Media(List<CableType> types, List<String> preferred) {
        this.types = types;
        this.preferred = preferred;
    }

    /// Index of the medium for a run.
    ///
    /// @param millimetres length needed, slack included
    int choose(LinkKind kind, long millimetres) {
        Choice choice = choices.computeIfAbsent(kind, this::choice);
        for (int i = 0; i < choice.medium.length; i++) {
            if (millimetres <= choice.most[i]) {
                return choice.medium[i];
            }
        }
        return NONE;
    }

    /// The longest run of a kind of link, millimetres.
    int most(LinkKind kind) {
        int most = 0;
        for (int m : choices.computeIfAbsent(kind, this::choice).most) {
            most = Math.max(most, m);
        }
        return most;
    }

    private Choice choice(LinkKind kind) {
        List<CableType> order = new ArrayList<>();
        boolean pair = kind.connector().equals(LinkKind.TWISTED_PAIR);
        if (preferred.isEmpty() || pair) {
            order.addAll(types);
        } else {
            preferred.forEach(id -> types.stream().filter(type -> type.id().equals(id)).forEach(order::add));
        }
        order.removeIf(type -> type.connectors().isEmpty() ? pair : !type.connectors().contains(kind.connector()));
        order.removeIf(type -> type.reachM(kind.laneGbps()) == 0);
        int[] medium = new int[order.size()];
        int[] most = new int[order.size()];
        for (int i = 0; i < order.size(); i++) {
            medium[i] = types.indexOf(order.get(i));
            most[i] = longest(order.get(i), order.get(i).reachM(kind.laneGbps()));
        }
        return new Choice(medium, most);
    }

    private static int longest(CableType type, int reachM) {
        double longest = type.lengths().stream().filter(length -> length <= reachM).mapToDouble(Double::doubleValue).max().orElse(0);
        return (int) (1000 * (type.step() > 0 ? Math.max(longest, Math.floor(reachM / type.step()) * type.step()) : longest));
    }
}
