package org.hallwright.overlay;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.Basis;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Phase;
import org.hallwright.model.RackTable;

/// The phase that each rack and unit of plant is built in: that of its block, or else of its room, or else of its building.
record PhaseOverlay(String id, String title) implements Overlay {
    @Override
    public OverlayResult compute(RackTable table, Catalog catalog) {
        List<Phase> phases = table.plan().phases().stream().sorted(Comparator.comparing(Phase::start).thenComparing(Phase::key)).toList();
        List<String> keys = phases.stream().map(Phase::key).toList();
        float[] values = new float[table.capacity()];
        for (int n = 0; n < values.length; n++) {
            values[n] = table.present(n) ? 1 + keys.indexOf(key(table.placeOf(n))) : Float.NaN;
        }
        List<String> names = phases.stream().map(p -> p.start() + "  " + (p.name().isEmpty() ? p.key() : p.name())).toList();
        return RackResult.kinds(new About(id, title, "", Basis.COMPUTED, "The phase that the layout states for the block, its room or its building, with its start"),
                values, Scale.ordered("In no phase", names), Worst.LATEST);
    }

    private static String key(BlockPlace place) {
        return Stream.of(place.block().phase(), place.room().phase(), Optional.ofNullable(place.building()).map(b -> b.phase()).orElse(""))
                .filter(phase -> !phase.isEmpty())
                .findFirst()
                .orElse("");
    }
}
