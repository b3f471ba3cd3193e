package org.hallwright.thermal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hallwright.model.Finding;
import org.hallwright.model.Finding.Severity;
import org.hallwright.model.RackTable;
import org.hallwright.model.Site;

/// What is wrong with drawn pipes: too fast, too far from what they serve, or too narrow to reach the last rack.
final class PipeFindings {
    private final PipeStudy pipes;
    private final List<Finding> found = new ArrayList<>();

    PipeFindings(PipeStudy pipes) {
        this.pipes = pipes;
    }

    List<Finding> all() {
        for (Site site : pipes.table().plan().sites()) {
            fast(pipes.drawn(site.key()));
        }
        for (String room : pipes.rooms()) {
            for (PipeNetwork net : pipes.in(room)) {
                unconnected(net);
                scant(net);
                gaps(net);
            }
        }
        return found;
    }

    private void add(Severity severity, String rule, String place, String message, double figure, double limit, String unit, String remedy) {
        found.add(new Finding(severity, rule, place, message, figure, limit, unit, remedy));
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    /// The fastest piece of each pipe that is too fast.
    private void fast(List<PipeRun> runs) {
        Map<String, PipeRun> worst = new LinkedHashMap<>();
        for (PipeRun run : runs) {
            if (run.velocity() > PipeBore.FASTEST_MS) {
                worst.merge(run.key(), run, (a, b) -> a.lpm() >= b.lpm() ? a : b);
            }
        }
        worst.forEach((key, run) -> add(Severity.WARNING, "pipe-velocity", key, text("pipe %s of %s runs at %.1f m/s with %.0f L/min", key, run.label(), run.velocity(), run.lpm()),
                run.velocity(), PipeBore.FASTEST_MS, "m/s", text("Take DN %d instead of DN %d.", PipeBore.fitting(run.lpm()), run.dn())));
    }

    private void unconnected(PipeNetwork net) {
        RackTable table = pipes.table();
        Map<String, Integer> blocks = new LinkedHashMap<>();
        net.unconnected().forEach(n -> blocks.merge(table.placeOf(n).block().key(), 1, Integer::sum));
        blocks.forEach((block, count) -> add(Severity.INFO, "pipe-unconnected", block,
                text("%d of its racks and coolers are more than %.0f m from a pipe of %s", count, PipeGraph.REACH / 1000, net.label()), count, 0, "racks",
                "Draw a branch to them."));
    }

    private void scant(PipeNetwork net) {
        RackTable table = pipes.table();
        Map<String, List<Double>> blocks = new LinkedHashMap<>();
        net.scant().forEach((n, share) -> blocks.computeIfAbsent(table.placeOf(n).block().key(), b -> new ArrayList<>()).add(share));
        blocks.forEach((block, shares) -> {
            double least = 100 * shares.stream().mapToDouble(Double::doubleValue).min().orElse(0);
            add(Severity.WARNING, "pipe-short", block, text("%d racks on %s get less than %.0f %% of their flow without valves that balance, %.0f %% at least", shares.size(), net.label(),
                    100 * PipeNet.SHORT, least), least, 100 * PipeNet.SHORT, "%", "Take wider mains, or balance the branches by valves.");
        });
    }

    private void gaps(PipeNetwork net) {
        if (!net.gaps().isEmpty()) {
            double widest = net.gaps().values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
            add(Severity.INFO, "pipe-gap", net.room(), text("%d pipes of %s end up to %.0f mm short of their main and are taken to reach it", net.gaps().size(), net.label(), widest),
                    widest, PipeGraph.TOUCH, "mm", "Draw them up to the main.");
        }
    }
}
