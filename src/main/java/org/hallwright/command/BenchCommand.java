package org.hallwright.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import org.hallwright.export.JsonText;
import org.hallwright.io.FileRefused;
import org.hallwright.network.Cabling;
import org.hallwright.power.PowerFlow;
import org.hallwright.scene.BenchResult;
import org.hallwright.scene.FrameBench;
import org.hallwright.scene.SceneBench;
import org.hallwright.video.Ffmpeg;
import org.hallwright.video.Film;
import org.hallwright.video.FrameSink;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Measures how fast Hallwright is here, each time beside a baseline from the same run.
@Command(name = "bench", mixinStandardHelpOptions = true, description = "Measures times, each beside a baseline of the same run.",
        footer = {"", "Exit code: 0, or 1 when a limit is missed.", "", "Examples:", "  hallwright bench scene --layout layouts/colossus-1.json",
            "  hallwright bench open --layout layouts/colossus-1.json --json", "  hallwright bench power --layout layouts/colossus-1m.json",
            "  hallwright bench thermal --layout layouts/colossus-1m.json"})
final class BenchCommand implements Callable<Integer> {
    /// How many times faster than one `Box` per server the campus has to be, from how many racks on.
    private static final double PER_SERVER = 12;
    private static final int LARGE = 10_000;
    /// Frames a second of films that are measured.
    private static final double FILM_RATE = 30;

    enum Subject {
        SCENE,
        OPEN,
        CABLES,
        POWER,
        THERMAL,
        TOUR
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "WHAT", description = {"scene: frames and calls of the 3D view", "open: from the start of the program to the picture", "cables: routing of all cables, and after a block has moved",
        "power: load flow, after an edit, and of all failures",
        "thermal: loops and zones of air, after an edit, and fields of the air of a hall",
        "tour: frames of a film, drawn and encoded, beside the same views on the screen"})
    private Subject subject = Subject.SCENE;

    @Option(names = "--layout", required = true, paramLabel = "FILE", description = "layout to measure with")
    private Path file = Path.of("");

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    @Option(names = "--rounds", paramLabel = "N", description = "how often subject and baseline alternate (default: scene 3, others 5)")
    private int rounds;

    @Option(names = "--seconds", paramLabel = "S", defaultValue = "2", description = "scene: length of a block (default 2)")
    private double seconds = 2;

    @Override
    public Integer call() throws Exception {
        if (rounds < 0 || rounds > 100 || !(seconds >= 0.05 && seconds <= 60)) {
            throw new WrongCall("Choose --rounds from 1 to 100 and --seconds from 0.05 to 60.");
        }
        Opened layout = Opened.read(file);
        if (subject == Subject.SCENE || subject == Subject.OPEN || subject == Subject.TOUR) {
            Drawing.requireDisplay();
        }
        Progress progress = new Progress(spec.commandLine().getErr(), 1);
        List<BenchResult> results = switch (subject) {
            case SCENE -> scene(layout, progress);
            case OPEN -> new BenchOpen(file, progress).run(rounds == 0 ? 5 : rounds);
            case CABLES -> new BenchCables(layout, progress).run(rounds == 0 ? 5 : rounds);
            case POWER -> new BenchPower(layout, progress).run(rounds == 0 ? 5 : rounds);
            case THERMAL -> new BenchThermal(layout, progress).run(rounds == 0 ? 5 : rounds);
            case TOUR -> tour(layout, progress);
        };
        progress.end();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(JsonText.of(document(results)));
        } else {
            out.print(table(results));
        }
        out.flush();
        return results.stream().allMatch(BenchResult::ok) ? Exit.DONE : Exit.FINDINGS;
    }

    private List<BenchResult> tour(Opened layout, Progress progress) throws Exception {
        Cabling cabling = cabling(layout);
        PowerFlow power = power(layout);
        Ffmpeg ffmpeg = Ffmpeg.find().orElseThrow(() -> new NotHere("No FFmpeg is found to encode films. Install FFmpeg, or let `hallwright tour` fetch one."));
        Path folder = Files.createTempDirectory("hallwright");
        try {
            return Drawing.get(Drawing.on(() -> FrameBench.run(layout.catalog(), layout.table(), cabling, power, rounds == 0 ? 3 : rounds, () -> film(ffmpeg, folder), progress::step)));
        } finally {
            Files.delete(folder);
        }
    }

    /// A film that is measured and not kept.
    private static FrameSink film(Ffmpeg ffmpeg, Path folder) {
        try {
            return new Film(ffmpeg, folder.resolve("bench.mp4"), FrameBench.SIZE.width(), FrameBench.SIZE.height(), FILM_RATE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Cabling cabling(Opened layout) throws FileRefused {
        return layout.table().plan().networks().isEmpty() ? null : layout.cabling();
    }

    private static @Nullable PowerFlow power(Opened layout) throws FileRefused {
        return layout.table().plan().power().isEmpty() ? null : layout.flow();
    }

    private List<BenchResult> scene(Opened layout, Progress progress) throws Exception {
        Cabling cabling = cabling(layout);
        PowerFlow power = power(layout);
        List<BenchResult> results = new ArrayList<>(
                Drawing.get(Drawing.on(() -> SceneBench.run(layout.catalog(), layout.table(), cabling, power, seconds, rounds == 0 ? 3 : rounds, progress::step))));
        progress.step("one Box per server");
        BenchResult campus = results.getFirst();
        OwnProcess.run((line, milliseconds) -> {
            double[] times = Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray();
            double ratio = times[0] / campus.p50();
            double limit = layout.table().capacity() >= LARGE ? PER_SERVER : BenchResult.NO_LIMIT;
            results.add(new BenchResult("box.perServer", "ms", times[0], times[1], times[2], new BenchResult.Baseline(campus.name(), campus.p50(), campus.p95()),
                    ratio, times[1] / campus.p95(), limit, Double.isNaN(limit) || ratio >= limit));
        }, BoxProbeCommand.NAME, file.toString());
        return results;
    }

    private Map<String, Object> document(List<BenchResult> results) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("bench", subject.name().toLowerCase(Locale.ROOT));
        document.put("layout", file.toString());
        document.put("machine", machine());
        document.put("results", results.stream().map(BenchCommand::members).toList());
        return document;
    }

    private static Map<String, Object> members(BenchResult r) {
        Map<String, Object> baseline = new LinkedHashMap<>();
        baseline.put("name", r.baseline().name());
        baseline.put("p50", r.baseline().p50());
        baseline.put("p95", r.baseline().p95());
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", r.name());
        members.put("unit", r.unit());
        members.put("p50", r.p50());
        members.put("p95", r.p95());
        members.put("worst", r.worst());
        members.put("baseline", baseline);
        members.put("ratio", r.ratio());
        members.put("ratio95", r.ratio95());
        members.put("limit", r.limit());
        members.put("ok", r.ok());
        return members;
    }

    private static String machine() {
        return String.format(Locale.ROOT, "%s %s %s, %d processors, Java %s, JavaFX %s", System.getProperty("os.name"), System.getProperty("os.version"),
                System.getProperty("os.arch"), Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"),
                Platform.class.getModule().getDescriptor() == null ? System.getProperty("javafx.version", "")
                        : Platform.class.getModule().getDescriptor().rawVersion().orElse(""));
    }

    private String table(List<BenchResult> results) {
        StringBuilder lines = new StringBuilder(machine() + "\n" + file + "\n\n");
        lines.append(format("%-16s %10s %10s %10s   %-24s %10s %7s %7s  %s", "", "p50", "p95", "worst", "baseline", "p50", "ratio", "limit", ""));
        for (BenchResult r : results) {
            lines.append(format("%-16s %7.2f %2s %7.2f %2s %7.2f %2s   %-24s %7.2f %2s %7.2f %7s  %s", r.name(), r.p50(), r.unit(), r.p95(), r.unit(), r.worst(),
                    r.unit(), r.baseline().name(), r.baseline().p50(), r.unit(), r.ratio(), Double.isNaN(r.limit()) ? "-" : format("%.2f", r.limit()).strip(),
                    Double.isNaN(r.limit()) ? "" : r.ok() ? "ok" : "missed"));
        }
        return lines.toString();
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values).stripTrailing() + "\n";
    }
}
