package org.hallwright.command;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hallwright.planner.Consequences;
import org.hallwright.power.Cascade;
import org.hallwright.power.Chain;
import org.hallwright.power.Outcome;
import org.hallwright.power.PowerFlow;
import org.hallwright.session.Units;

/// Failures of the power chain for people.
final class FailureTable {
    /// So many names stand in a line at most.
    private static final int NAMED = 4;

    private final FigureLines lines = new FigureLines(15);
    private final PowerFlow before;
    private final Chain chain;

    private FailureTable(PowerFlow before) {
        this.before = before;
        this.chain = before.chain();
    }

    static String ranked(PowerFlow before, boolean pairs, int tried, List<Outcome> worst) {
        FailureTable table = new FailureTable(before);
        table.rank(pairs, tried, worst);
        return table.lines.toString();
    }

    static String of(Consequences consequences) {
        FailureTable table = new FailureTable(consequences.before());
        table.one(consequences);
        return table.lines.toString();
    }

    private void rank(boolean pairs, int tried, List<Outcome> worst) {
        if (worst.isEmpty()) {
            lines.add("%s", chain.units().isEmpty() ? "The layout has no power system.\n" : "Nothing to fail there" + when() + ".\n");
            return;
        }
        lines.add("The %s worst of %s %s failures%s:%n%n", Units.count(worst.size()), Units.count(tried), pairs ? "double" : "single", when());
        lines.add("%-34s %-12s %9s %10s %10s %10s  %s%n", pairs ? "units" : "unit", "kind", "racks", "GPUs", "dark", "overloaded", "highest loading");
        for (Outcome o : worst) {
            String ids = o.failed().stream().map(k -> chain.unit(k).id()).collect(Collectors.joining(" + "));
            String kinds = o.failed().stream().map(k -> chain.unit(k).kind().word()).distinct().collect(Collectors.joining(", "));
            lines.add("%-34s %-12s %9s %10s %10s %10s  %s%n", ids, kinds, Units.count(o.racks()), Units.count(o.gpus()), Units.power(o.darkW()), Units.count(o.overloaded()),
                    o.unsolved() ? "more than can flow" : loading(o.worst(), o.worstUnit()));
        }
    }

    private void one(Consequences c) {
        Outcome o = c.outcome();
        lines.add("%s %s%s%n", o.failed().stream().map(this::named).collect(Collectors.joining(" and ")), o.failed().size() == 1 ? "fails" : "fail together", when());
        lines.add("%nAt once%n");
        lines.line("Racks dark", Units.count(o.racks()), o.redundant() == 0 ? "" : Units.count(o.redundant()) + " of them have more than one feed");
        lines.line("GPUs dark", Units.count(o.gpus()), Units.count(o.nodes()) + " nodes");
        lines.line("Power dark", Units.power(o.darkW()), "");
        lines.line("Overloaded", Units.count(c.overloaded().size()), some(c.overloaded().stream().map(k -> id(k) + FigureLines.format(" %.1f %%", c.after().loadPct(k))).toList()));
        lines.line("Highest loading", Double.isNaN(o.worst()) ? "-" : FigureLines.format("%.1f %%", o.worst()),
                o.unsolved() ? "and more is asked for somewhere than can flow at any voltage" : o.worstUnit() < 0 ? "" : id(o.worstUnit()) + ", among units whose load changed");
        lines.add("%n%-11s %10s  %-30s  %s%n", "Then after", "racks dark", "highest rating", "out of service");
        for (Cascade.Step step : c.cascade().steps()) {
            lines.add("%-11s %10s  %-30s  %s%n", time(step.seconds()), Units.count(step.dark()), loading(step.worst(), step.worstUnit()), some(step.units().stream().map(this::id).toList()));
        }
        lines.add("%s", c.cascade().settled() ? "" : "Overloads remain after " + time(Cascade.HORIZON) + ", the end of what is looked at.\n");
        Consequences.Lost lost = c.lost();
        lines.add("%nIn the end%n");
        lines.line("Racks dark", Units.count(lost.racks().size()), was(c.lostBefore().racks().size()));
        lines.line("GPUs dark", Units.count(lost.gpus()), Units.count(lost.nodes()) + " nodes" + (c.lostBefore().gpus() == 0 ? "" : "; " + was(c.lostBefore().gpus())));
        lines.line("Blocks hit", Units.count(lost.blocks().size()), some(lost.blocks()));
        lines.line("Largest job", Units.count(lost.largestJob()), "GPUs in one network with their first switches; " + Units.count(c.lostBefore().largestJob()) + " before"
                + (lost.jobs().size() < 2 ? "" : "; " + some(lost.jobs().entrySet().stream().map(FailureTable::job).toList())));
    }

    private static String job(Map.Entry<String, Integer> network) {
        return network.getKey() + " " + Units.count(network.getValue());
    }

    private static String was(int before) {
        return before == 0 ? "" : Units.count(before) + " of them before";
    }

    private String when() {
        return " " + before.load().said() + (before.out().isEmpty() ? "" : " while " + before.out().stream().mapToObj(this::id).collect(Collectors.joining(", ")) + " is out for maintenance");
    }

    private String id(int unit) {
        return chain.unit(unit).id();
    }

    private String named(int unit) {
        return id(unit) + (chain.unit(unit).name().isEmpty() ? "" : " (" + chain.unit(unit).name() + ")");
    }

    private String loading(double percent, int unit) {
        return unit < 0 ? "-" : FigureLines.format("%.1f %%", percent) + " " + id(unit);
    }

    private static String some(List<String> names) {
        return names.stream().limit(NAMED).collect(Collectors.joining(", ")) + (names.size() > NAMED ? " and " + Units.count(names.size() - NAMED) + " more" : "");
    }

    /// Seconds as people say them.
    private static String time(double seconds) {
        return seconds == 0 ? "0 s" : seconds < 120 ? FigureLines.format("%.1f s", seconds) : seconds < 7200 ? FigureLines.format("%.1f min", seconds / 60) : FigureLines.format("%.1f h", seconds / 3600);
    }
}
