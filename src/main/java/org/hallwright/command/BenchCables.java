package org.hallwright.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hallwright.catalog.Catalog;
import org.hallwright.edit.MoveParts;
import org.hallwright.export.Exported;
import org.hallwright.export.Exporters;
import org.hallwright.io.FileRefused;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Plan;
import org.hallwright.model.RackTable;
import org.hallwright.network.CableFindings;
import org.hallwright.network.Cabling;
import org.hallwright.network.RackCables;
import org.hallwright.network.Sums;
import org.hallwright.network.Watch;
import org.hallwright.scene.BenchResult;

/// Measures cabling: everything from the plan to the totals, the same after one array has moved, and the memory it takes. The
/// baseline of the whole is the first Colossus, a tenth of the size of the largest layout.
final class BenchCables {
    private static final double FULL_MS = 10_000;
    private static final double BLOCK_MS = 100;
    private static final double HEAP_MB = 1024;
    private static final double SCALE = 12;
    private static final Path TENTH = Path.of("layouts", "colossus-1.json");
    private static final int STEP = 100;

    private final Opened layout;
    private final Progress progress;

    BenchCables(Opened layout, Progress progress) {
        this.layout = layout;
        this.progress = progress;
    }

    List<BenchResult> run(int rounds) throws FileRefused {
        Catalog catalog = layout.catalog();
        RackTable tenth = RackTable.of(Bundled.read(TENTH, catalog), catalog::size);
        List<Double> full = new ArrayList<>();
        List<Double> small = new ArrayList<>();
        List<Double> block = new ArrayList<>();
        double before = heapMb();
        Cabling kept = all(layout.table(), catalog);
        double heap = heapMb() - before;
        for (int i = 1; i <= rounds; i++) {
            progress.step("round " + i + " of " + rounds);
            small.add(time(() -> all(tenth, catalog)));
            full.add(time(() -> all(layout.table(), catalog)));
        }
        Optional<BlockPlace> array = layout.table().places().stream().filter(place -> gpus(place) > 0).findFirst();
        if (array.isPresent()) {
            Cabling shown = kept;
            for (int i = 1; i <= 10 * rounds; i++) {
                RackTable last = shown.table();
                int step = i % 2 == 0 ? -STEP : STEP;
                Plan moved = new MoveParts(List.of(array.get().block().key()), step, 0).apply(last.plan(), catalog::size).plan();
                RackTable table = last.next(moved);
                long start = System.nanoTime();
                shown = shown.next(table, Watch.NONE);
                Sums.cables(shown);
                block.add((System.nanoTime() - start) / 1e6);
            }
        }
        List<BenchResult> results = new ArrayList<>();
        results.add(result("cables.full", "ms", full, "cables of the first Colossus", small, FULL_MS, part(full, 0.5) <= FULL_MS));
        double ratio = part(full, 0.5) / part(small, 0.5);
        results.add(result("cables.scale", "ms", full, "cables of the first Colossus", small, SCALE, ratio <= SCALE));
        if (!block.isEmpty()) {
            results.add(result("cables.block", "ms", block, "all cables", full, BLOCK_MS, part(block, 0.5) <= BLOCK_MS));
        }
        results.add(result("cables.heap", "MB", List.of(heap), "heap before", List.of(before), HEAP_MB, heap <= HEAP_MB));
        return results;
    }

    private int gpus(BlockPlace place) {
        int gpus = 0;
        for (int n = place.first(); n < place.first() + place.layout().places().size(); n++) {
            gpus += layout.table().present(n) ? layout.catalog().rating(layout.table(), n).map(r -> r.gpus()).orElse(0) : 0;
        }
        return gpus;
    }

    /// Designed, wired, routed, measured, checked, added up and billed.
    private static Cabling all(RackTable table, Catalog catalog) {
        Cabling cabling = Cabling.of(table, catalog);
        Sums.cables(cabling);
        Sums.fabric(cabling, rack -> true);
        CableFindings.of(cabling);
        RackCables.of(cabling);
        try {
            Exporters.of("csv", "bom").orElseThrow().write(new Exported(table, catalog, List::of, () -> cabling), OutputStream.nullOutputStream());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return cabling;
    }

    private static double time(Supplier<Cabling> work) {
        long start = System.nanoTime();
        // What comes of it is kept to the end, so that none of the work is left out.
        Reference.reachabilityFence(work.get());
        return (System.nanoTime() - start) / 1e6;
    }

    private static double heapMb() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }

    private static BenchResult result(String name, String unit, List<Double> subject, String baseline, List<Double> base, double limit, boolean ok) {
        return new BenchResult(name, unit, part(subject, 0.5), part(subject, 0.95), part(subject, 1),
                new BenchResult.Baseline(baseline, part(base, 0.5), part(base, 0.95)), part(subject, 0.5) / part(base, 0.5), part(subject, 0.95) / part(base, 0.95),
                limit, ok);
    }

    private static double part(List<Double> times, double part) {
        return BenchOpen.part(times, part);
    }
}
