package org.hallwright.thermal;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.model.CoolingSystem;
import org.jspecify.annotations.Nullable;

/// A loop of one part while it is put together.
final class LoopDraft {
    final String id;
    final CoolingSystem system;
    final CoolingSystem.Loop spec;
    final String part;
    final String site;
    final Numbers coolers = new Numbers();
    final Numbers pumps = new Numbers();
    final Numbers racks = new Numbers();
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

    /// True where each of its racks has a CDU of its own.
    boolean alone() {
        return spec.per() == CoolingSystem.Level.RACK;
    }

    /// A figure that its intent states.
    double figure(String name, double otherwise) {
        Double stated = spec.figures().get(name);
        return stated == null ? otherwise : stated;
    }

    /// A design condition that its system states.
    double condition(String name, double otherwise) {
        Double stated = system.figures().get(name);
        return stated == null ? otherwise : stated;
    }
}
