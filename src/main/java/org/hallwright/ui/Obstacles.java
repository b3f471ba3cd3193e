package org.hallwright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.RackTable;
import org.hallwright.tour.Solids;
import org.jspecify.annotations.Nullable;

/// What stands in the way in the plan that is shown, worked out in the background when somebody asks and kept until the plan
/// changes.
final class Obstacles {
    private static final String KEY = "obstacles";
    private final Workbench bench;
    private final List<Consumer<Solids>> waiting = new ArrayList<>();
    private @Nullable RackTable known;
    private @Nullable Solids solids;

    private record Found(RackTable table, Solids solids) {}

    Obstacles(Workbench bench) {
        this.bench = bench;
    }

    /// True while those of the present plan are known.
    boolean ready() {
        return solids != null && known == bench.document().table();
    }

    /// Hands them over: at once where they are known, else when they are.
    void ask(Consumer<Solids> taker) {
        Solids now = solids;
        if (now != null && known == bench.document().table()) {
            taker.accept(now);
            return;
        }
        waiting.add(taker);
        RackTable table = bench.document().table();
        Catalog catalog = bench.document().catalog();
        bench.later(KEY, () -> new Found(table, Solids.of(table, catalog)), this::take);
    }

    private void take(Found found) {
        known = found.table();
        solids = found.solids();
        List<Consumer<Solids>> takers = List.copyOf(waiting);
        waiting.clear();
        takers.forEach(taker -> taker.accept(found.solids()));
    }
}
