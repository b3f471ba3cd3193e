package org.hallwright.network;

import java.util.HashMap;
import java.util.Map;

/// Ports of switches that networks have taken so far: whole cages, at the beginning for links below, at the end for links above.
final class TakenPorts {
    private record Taken(int below, int above) {}

    private final Map<Long, Taken> bySwitch = new HashMap<>();

    private static long key(int rack, int unit) {
        return (long) rack << 8 | unit;
    }

    int below(int rack, int unit) {
        return bySwitch.getOrDefault(key(rack, unit), new Taken(0, 0)).below();
    }

    int above(int rack, int unit) {
        return bySwitch.getOrDefault(key(rack, unit), new Taken(0, 0)).above();
    }

    void add(int rack, int unit, int cagesBelow, int cagesAbove) {
        bySwitch.merge(key(rack, unit), new Taken(cagesBelow, cagesAbove), (a, b) -> new Taken(a.below() + b.below(), a.above() + b.above()));
    }
}
