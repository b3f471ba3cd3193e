package org.hallwright.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hallwright.scene.SceneBench;

/// Measures opening: each time a Java process of its own is started and ended, the window of a layout and an empty JavaFX
/// window in turn. Times run from the start of the process to the picture being there.
final class BenchOpen {
    private final Path layout;
    private final Progress progress;

    BenchOpen(Path layout, Progress progress) {
        this.layout = layout;
        this.progress = progress;
    }

    List<SceneBench.Result> run(int rounds) throws IOException {
        List<Double> first = new ArrayList<>();
        List<Double> full = new ArrayList<>();
        List<Double> empty = new ArrayList<>();
        for (int i = 1; i <= rounds; i++) {
            progress.step("round " + i + " of " + rounds);
            empty.add(times().getOrDefault(ProbeCommand.FIRST, Double.NaN));
            Map<String, Double> opened = times(layout.toString());
            first.add(opened.getOrDefault(ProbeCommand.FIRST, Double.NaN));
            full.add(opened.getOrDefault(ProbeCommand.FULL, Double.NaN));
        }
        return List.of(result("open.first", first, empty), result("open.full", full, empty));
    }

    private static SceneBench.Result result(String name, List<Double> subject, List<Double> empty) {
        SceneBench.Baseline baseline = new SceneBench.Baseline("empty JavaFX window", part(empty, 0.5), part(empty, 0.95));
        return new SceneBench.Result(name, "ms", part(subject, 0.5), part(subject, 0.95), part(subject, 1), baseline, part(subject, 0.5) / baseline.p50(),
                part(subject, 0.95) / baseline.p95(), SceneBench.NO_LIMIT, true);
    }

    private static double part(List<Double> times, double part) {
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[(int) Math.ceil(part * sorted.length) - 1];
    }

    /// Milliseconds from the start of a probe to each mark it prints.
    private static Map<String, Double> times(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(java());
        command.add(ProbeCommand.NAME);
        command.addAll(Arrays.asList(arguments));
        Map<String, Double> times = new TreeMap<>();
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        long start = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                times.putIfAbsent(line.strip(), (System.nanoTime() - start) / 1e6);
            }
        } finally {
            process.destroy();
        }
        if (!times.containsKey(ProbeCommand.FIRST)) {
            throw new IOException("the window that was to be measured did not open");
        }
        return times;
    }

    /// The command that started this program, without its arguments.
    private static List<String> java() {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> !argument.startsWith("-agent") && !argument.startsWith("-javaagent"))
                .forEach(command::add);
        String modules = System.getProperty("jdk.module.path");
        if (modules == null) {
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.hallwright.Main"));
        } else {
            command.removeIf(argument -> argument.startsWith("--module-path"));
            command.addAll(List.of("--module-path", modules, "--module", "org.hallwright/org.hallwright.Main"));
        }
        return command;
    }
}
