package org.hallwright.ui;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hallwright.airflow.Axis;
import org.hallwright.model.Frame;
import org.hallwright.model.Layer;
import org.hallwright.model.RackTable;
import org.hallwright.overlay.AirSection;
import org.hallwright.overlay.FieldResult;
import org.hallwright.overlay.Grid;
import org.hallwright.overlay.RoomAir;
import org.hallwright.overlay.Scale;
import org.hallwright.overlay.Slices;
import org.jspecify.annotations.Nullable;

/// Brings into view and section what was chosen of the air of a room. Slices are cut in the background.
final class AirDisplay {
    private static final String KEY = "air-slices";
    private static final List<Layer> OVERHEAD = List.of(Layer.TRAYS, Layer.PIPES);

    private final Workbench bench;
    private AirSource source;
    private final Set<Layer> uncovered = EnumSet.noneOf(Layer.class);
    private final List<Runnable> listeners = new ArrayList<>();
    private AirChoice choice = AirChoice.NONE;
    private @Nullable Wanted asked;
    private @Nullable RoomAir flowing;
    private @Nullable Scale flowed;
    private @Nullable AirSection section;
    private @Nullable Level level;

    /// What slices depend on. Compared by identity where that is all that tells versions apart.
    private record Wanted(AirChoice choice, @Nullable RoomAir air, Scale scale, @Nullable RackTable table) {
        boolean same(@Nullable Wanted other) {
            return other != null && choice.equals(other.choice) && air == other.air && scale.equals(other.scale) && table == other.table;
        }
    }

    private record Cut(FieldResult slices, Optional<Level> level, Optional<AirSection> section) {}

    /// A level slice, kept while an upright one is moved.
    private record Level(RoomAir air, double height, Grid grid) {}

    AirDisplay(Workbench bench, AirSource source) {
        this.bench = bench;
        this.source = source;
        bench.listen(this::refresh);
    }

    Workbench bench() {
        return bench;
    }

    AirSource source() {
        return source;
    }

    /// Takes air from another source.
    void from(AirSource other) {
        source.wanted(false);
        source = other;
        other.wanted(choice.on());
        refresh();
    }

    AirChoice choice() {
        return choice;
    }

    void choose(AirChoice next) {
        if (!next.equals(choice)) {
            choice = next;
            source.wanted(next.on());
            refresh();
        }
    }

    /// Calls a listener whenever what is shown, or what the source says, may have changed.
    void listen(Runnable listener) {
        listeners.add(listener);
        listener.run();
    }

    /// The section as it was cut last; none while none is wanted.
    Optional<AirSection> section() {
        return Optional.ofNullable(section).filter(known -> choice.on() && choice.section());
    }

    /// Takes over what has changed in the source, the choice or the plan.
    void refresh() {
        RoomAir air = source.air().orElse(null);
        Wanted now = new Wanted(choice, choice.on() ? air : null, scale(), choice.section() ? bench.document().table() : null);
        if (!now.same(asked)) {
            asked = now;
            if (now.air == null) {
                section = null;
                slices(null);
            } else {
                Level known = level;
                bench.later(KEY, () -> cut(now.air, now, known), cut -> {
                    // It may have been switched off meanwhile.
                    if (asked != null && asked.air != null) {
                        level = cut.level.orElse(null);
                        section = cut.section.orElse(null);
                        slices(cut.slices);
                    }
                });
            }
            flow(now.air != null && choice.streams() ? now.air : null, now.scale);
            uncover(now.air != null && choice.height() > 0);
        }
        listeners.forEach(Runnable::run);
    }

    /// Takes away what hangs over a level slice, and brings it back.
    private void uncover(boolean now) {
        for (Layer layer : OVERHEAD) {
            if (now && bench.view().shows(layer)) {
                uncovered.add(layer);
                bench.view().show(layer, false);
            } else if (!now && uncovered.remove(layer)) {
                bench.view().show(layer, true);
            }
        }
    }

    private Scale scale() {
        return (choice.limits() ? source.limits() : Optional.<Scale>empty()).orElseGet(() -> bench.colouring().scale(RoomAir.ID, Scale.temperatures()));
    }

    private void slices(@Nullable FieldResult slices) {
        boolean legend = slices != null || bench.painted().filter(o -> o.about().id().equals(RoomAir.ID)).isPresent();
        bench.colouring().air(slices);
        if (legend) {
            bench.changed();
        } else {
            listeners.forEach(Runnable::run);
        }
    }

    private void flow(@Nullable RoomAir air, Scale scale) {
        if (air != flowing || air != null && !scale.equals(flowed)) {
            flowing = air;
            flowed = scale;
            bench.view().air().streams(air == null ? List.of() : air.lines(), air == null ? Frame.CAMPUS : air.corner(), scale);
        }
    }

    private static Cut cut(RoomAir air, Wanted wanted, @Nullable Level known) {
        Slices slices = air.slices();
        AirChoice choice = wanted.choice;
        Axis axis = choice.upright();
        List<Grid> grids = new ArrayList<>();
        Optional<Level> level = choice.height() <= 0 ? Optional.empty()
                : Optional.of(known != null && known.air == air && known.height == choice.height() ? known
                        : new Level(air, choice.height(), slices.across(Axis.Z, choice.height(), air.cell())));
        level.ifPresent(found -> grids.add(found.grid));
        double at = axis == null ? 0 : Math.clamp(choice.at() * slices.reach(axis), 0.05, slices.reach(axis) - 0.05);
        if (axis != null) {
            grids.add(slices.across(axis, at, Math.min(150, air.cell())));
        }
        Optional<AirSection> section = choice.section() && axis != null && wanted.table != null ? Optional.of(AirSection.of(air, slices, axis, at, wanted.scale, wanted.table))
                : Optional.empty();
        return new Cut(FieldResult.smooth(air.about(), grids, wanted.scale, air.solved()), level, section);
    }
}
