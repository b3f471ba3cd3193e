package org.hallwright.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hallwright.scene.BenchResult;

/// Measures opening: each time a Java process of its own is started and ended, the window of a layout and an empty JavaFX
/// window in turn. Times run from the start of the process to the picture being there; `open.held` is the longest that
/// the JavaFX thread worked in one frame after the first picture.
final class BenchOpen {
    private static final double FIRST_RATIO = 3;
    private static final double HELD_MS = 50;
    private final Path layout;
    private final Progress progress;

    BenchOpen(Path layout, Progress progress) {
        this.layout = layout;
        this.progress = progress;
    }

    List<BenchResult> run(int rounds) throws IOException {
        List<Double> first = new ArrayList<>();
        List<Double> full = new ArrayList<>();
        List<Double> empty = new ArrayList<>();
        List<Double> held = new ArrayList<>();
        List<Double> emptyHeld = new ArrayList<>();
        for (int i = 1; i <= rounds; i++) {
            progress.step("round " + i + " of " + rounds);
            Map<String, Double> nothing = times();
            empty.add(nothing.getOrDefault(ProbeCommand.FIRST, Double.NaN));
            emptyHeld.add(nothing.getOrDefault(ProbeCommand.HELD, Double.NaN));
            Map<String, Double> opened = times(layout.toString());
            first.add(opened.getOrDefault(ProbeCommand.FIRST, Double.NaN));
            full.add(opened.getOrDefault(ProbeCommand.FULL, Double.NaN));
            held.add(opened.getOrDefault(ProbeCommand.HELD, Double.NaN));
        }
        return List.of(result("open.first", first, empty, FIRST_RATIO, part(first, 0.5) <= FIRST_RATIO * part(empty, 0.5)),
                result("open.full", full, empty, BenchResult.NO_LIMIT, true),
                result("open.held", held, emptyHeld, HELD_MS, part(held, 0.5) <= HELD_MS));
    }

    private static BenchResult result(String name, List<Double> subject, List<Double> empty, double limit, boolean ok) {
        BenchResult.Baseline baseline = new BenchResult.Baseline("empty JavaFX window", part(empty, 0.5), part(empty, 0.95));
        return new BenchResult(name, "ms", part(subject, 0.5), part(subject, 0.95), part(subject, 1), baseline, part(subject, 0.5) / baseline.p50(),
                part(subject, 0.95) / baseline.p95(), limit, ok);
    }

    static double part(List<Double> times, double part) {
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[(int) Math.ceil(part * sorted.length) - 1];
    }

    /// Milliseconds from the start of a probe to each mark it prints, and what it measured itself.
    private static Map<String, Double> times(String... arguments) throws IOException {
        Map<String, Double> times = new TreeMap<>();
        String[] command = Stream.concat(Stream.of(ProbeCommand.NAME), Stream.of(arguments)).toArray(String[]::new);
        OwnProcess.run((line, milliseconds) -> {
            String[] words = line.split(" ");
            times.putIfAbsent(words[0], words.length > 1 ? Double.parseDouble(words[1]) : milliseconds);
        }, command);
        if (!times.containsKey(ProbeCommand.FIRST)) {
            throw new IOException("the window that was to be measured did not open");
        }
        return times;
    }
}
