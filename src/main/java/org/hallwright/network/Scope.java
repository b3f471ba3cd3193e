package org.hallwright.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Group;
import org.hallwright.model.KeyOrder;
import org.hallwright.model.Network;
import org.hallwright.model.RackTable;

/// Which blocks a network reaches, and which part of a level each belongs to. The order is that of keys.
final class Scope {
    private Scope() {}

    /// All blocks of a plan in the order of their keys.
    static List<BlockPlace> ordered(RackTable table) {
        List<BlockPlace> places = new ArrayList<>(table.places());
        places.sort(Comparator.comparing((BlockPlace place) -> place.block().key(), KeyOrder.NATURAL));
        return places;
    }

    /// Numbers of a block's positions in the order of their slots.
    static int[] numbers(BlockPlace place) {
        return IntStream.range(0, place.layout().places().size())
                .boxed()
                .sorted(Comparator.comparing(i -> place.layout().places().get(i).slot()))
                .mapToInt(i -> place.first() + i)
                .toArray();
    }

    static boolean holds(Network network, BlockPlace place) {
        if (network.scope().isEmpty()) {
            return true;
        }
        Set<String> scope = Set.copyOf(network.scope());
        return scope.contains(place.block().key()) || scope.contains(place.room().key()) || scope.contains(place.site().key())
                || place.building() != null && scope.contains(place.building().key())
                || place.groups().stream().map(Group::key).anyMatch(scope::contains);
    }

    /// Key of the part of a level that a block belongs to. Where there is no such part the next larger one counts.
    static String part(Network.Level level, BlockPlace place) {
        return switch (level) {
            case RACK, BLOCK -> place.block().key();
            case GROUP -> place.groups().isEmpty() ? place.room().key() : place.groups().getLast().key();
            case ROOM -> place.room().key();
            case BUILDING -> place.building() == null ? place.room().key() : place.building().key();
            case SITE -> place.site().key();
            case NETWORK -> "";
        };
    }
}
