package org.hallwright.network;

import java.util.Set;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Network;

/// Which blocks a network reaches, and which part of a level each belongs to. The order is that of keys.
final class Scope {
    private Scope() {}

    static boolean holds(Network network, BlockPlace place) {
        if (network.scope().isEmpty()) {
            return true;
        }
        Set<String> scope = Set.copyOf(network.scope());
        return place.around().stream().anyMatch(scope::contains);
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
