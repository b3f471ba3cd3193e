package org.hallwright.thermal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hallwright.model.CoolingSystem;
import org.jspecify.annotations.Nullable;

/// A loop of one part while it is put together.
final class LoopDraft {
    final String id;
    final CoolingSystem system;
    final CoolingSystem.Loop spec;
    final String part;
    final String site;
    final List<Integer> coolers = new ArrayList<>();
    final List<Integer> pumps = new ArrayList<>();
    final List<Integer> racks = new ArrayList<>();
    /// Loops whose coolers give their heat to this one.
    final List<LoopDraft> from = new ArrayList<>();
    @Nullable LoopDraft to;

    LoopDraft(CoolingSystem system, CoolingSystem.Loop spec, String part, String site) {
        this.id = system.key() + "." + spec.key() + "." + part;
        this.system = system;
        this.spec = spec;
        this.part = part;
        this.site = site;
    }

    /// Those of some units that are in service.
    static int[] working(List<Integer> units, Stated stated) {
        return units.stream().mapToInt(Integer::intValue).filter(n -> !stated.out(n)).toArray();
    }

    static int[] all(List<Integer> units) {
        return units.stream().mapToInt(Integer::intValue).toArray();
    }

    IntStream coldPlates() {
        return racks.stream().mapToInt(Integer::intValue);
    }
}
