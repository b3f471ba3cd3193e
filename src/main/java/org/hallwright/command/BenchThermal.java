package org.hallwright.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.hallwright.airflow.AirField;
import org.hallwright.airflow.AirRoom;
import org.hallwright.airflow.AirSolver;
import org.hallwright.airflow.SampleHall;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.LoadCase;
import org.hallwright.catalog.Rating;
import org.hallwright.edit.RemoveRacks;
import org.hallwright.model.Plan;
import org.hallwright.model.RackTable;
import org.hallwright.scene.BenchResult;
import org.hallwright.thermal.ThermalStudy;

/// Measures heat: loops and zones of the whole layout from nothing, the same after one rack was taken away or put back, and the
/// air of a sample hall of 100 x 80 x 6 m as a field at three sizes of cells, with how long a solve goes on that is given up.
///
/// The zones are compared with adding up the powers of all racks, fields with one plain sweep over as many cells, giving up with
/// a thread that does nothing but ask.
final class BenchThermal {
    private static final double ZONES_MS = 50;
    private static final double EDIT_MS = 5;
    private static final double CANCEL_MS = 50;
    private static final double FINEST = 0.3;
    private static final List<Field> FIELDS = List.of(new Field("field12", 1.2, 60), new Field("field06", 0.6, 500), new Field("field03", FINEST, 2500));
    /// Rounds that are not counted; what takes tens of milliseconds is repeated in each.
    private static final int WARM_UP = 15;
    private static final int REPEATS = 5;
    /// So long a solve runs before it is given up, milliseconds.
    private static final int RUNS_MS = 300;

    private final Catalog catalog;
    private final RackTable table;
    private final Progress progress;
    private final Timings times = new Timings();
    private final AirRoom hall = SampleHall.of(0.9, 0.02).room();

    /// @param cell metres
    private record Field(String name, double cell, double limit) {}

    BenchThermal(Opened layout, Progress progress) {
        this.catalog = layout.catalog();
        this.table = layout.table();
        this.progress = progress;
    }

    List<BenchResult> run(int rounds) throws InterruptedException {
        int rack = IntStream.range(0, table.capacity()).filter(n -> table.present(n) && catalog.rating(table, n).filter(Rating::it).isPresent()).findFirst()
                .orElseThrow(() -> new WrongCall("The layout has no racks to measure with."));
        for (int i = 0; i < WARM_UP; i++) {
            progress.step("warming up");
            zones(rack);
        }
        // Fields run long enough to be warm after one.
        fields();
        times.clear();
        for (int i = 1; i <= rounds; i++) {
            progress.step("round " + i + " of " + rounds);
            zones(rack);
            fields();
        }
        List<BenchResult> results = new ArrayList<>();
        results.add(result("thermal.zones", "zones", "adding up rack powers", "sum", ZONES_MS));
        results.add(result("thermal.edit", "edit", "from nothing", "anew", EDIT_MS));
        for (Field field : FIELDS) {
            results.add(result("thermal." + field.name(), field.name(), "a plain sweep", field.name() + " sweep", field.limit()));
        }
        results.add(result("thermal.cancel", "cancel", "a thread that asks", "asks", CANCEL_MS));
        return results;
    }

    private void zones(int rack) {
        for (int i = 0; i < REPEATS; i++) {
            times.take("sum", this::sum);
            times.take("zones", () -> ThermalStudy.of(table, catalog, LoadCase.MAXIMUM));
        }
        edits(rack);
    }

    private void fields() throws InterruptedException {
        for (Field field : FIELDS) {
            long start = System.nanoTime();
            AirField solved = AirSolver.solve(hall, field.cell(), null, () -> false);
            times.note(field.name(), start);
            int[] cells = {solved.nx(), solved.ny(), solved.nz()};
            float[] values = new float[cells[0] * cells[1] * cells[2]];
            times.take(field.name() + " sweep", () -> sweep(values, cells));
        }
        giveUp("asks", ended -> {
            while (!ended.getAsBoolean()) {
                Thread.onSpinWait();
            }
        });
        giveUp("cancel", ended -> {
            while (!ended.getAsBoolean()) {
                AirSolver.solve(hall, FINEST, null, ended);
            }
        });
    }

    private double sum() {
        double watts = 0;
        for (int n = 0; n < table.capacity(); n++) {
            watts += table.present(n) ? catalog.rating(table, n).filter(Rating::it).map(Rating::maximumW).orElse(0.0) : 0;
        }
        return watts;
    }

    /// One rack is taken away and put back, in turn.
    private void edits(int rack) {
        Plan whole = table.plan();
        Plan without = new RemoveRacks(List.of(table.id(rack).toString())).apply(whole, catalog::size).plan();
        ThermalStudy study = ThermalStudy.of(table, catalog, LoadCase.MAXIMUM);
        for (int i = 0; i < REPEATS; i++) {
            RackTable edited = study.table().next(i % 2 == 0 ? without : whole);
            ThermalStudy last = study;
            long start = System.nanoTime();
            study = last.next(edited);
            times.note("edit", start);
            times.take("anew", () -> ThermalStudy.of(edited, catalog, LoadCase.MAXIMUM));
        }
    }

    /// The mean of the neighbours of every cell, in place.
    private static float sweep(float[] values, int[] cells) {
        int nx = cells[0];
        int layer = nx * cells[1];
        Arrays.fill(values, 1);
        for (int k = 1; k < cells[2] - 1; k++) {
            for (int j = 1; j < cells[1] - 1; j++) {
                for (int c = k * layer + j * nx + 1, end = k * layer + j * nx + nx - 1; c < end; c++) {
                    values[c] = (values[c - 1] + values[c + 1] + values[c - nx] + values[c + nx] + values[c - layer] + values[c + layer]) / 6;
                }
            }
        }
        return values[values.length / 2];
    }

    private interface Work {
        void run(BooleanSupplier ended);
    }

    /// How long work goes on after it was told to end.
    private void giveUp(String name, Work work) throws InterruptedException {
        AtomicBoolean ended = new AtomicBoolean();
        Thread thread = Thread.ofPlatform().daemon().start(() -> {
            try {
                work.run(ended::get);
            } catch (CancellationException asked) {
                // As it should be.
            }
        });
        Thread.sleep(RUNS_MS);
        long start = System.nanoTime();
        ended.set(true);
        thread.join();
        times.note(name, start);
    }

    private BenchResult result(String name, String subject, String baseline, String base, double limit) {
        return Timings.result(name, times.of(subject), baseline, times.of(base), limit);
    }
}
