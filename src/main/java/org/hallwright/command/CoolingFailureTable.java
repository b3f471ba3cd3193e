package org.hallwright.command;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hallwright.model.Amount;
import org.hallwright.planner.CoolingFailure;
import org.hallwright.planner.CoolingRanking;
import org.hallwright.session.Units;
import org.hallwright.thermal.CoolantLoop;
import org.hallwright.thermal.HallAir;
import org.hallwright.thermal.ThermalStudy;

/// Failures of cooling plant for people.
final class CoolingFailureTable {
    /// So many names stand in a line at most, and so many loops and halls in a list.
    private static final int NAMED = 4;
    private static final int LISTED = 40;

    private final FigureLines lines = new FigureLines(18);
    private final ThermalStudy before;

    private CoolingFailureTable(ThermalStudy before) {
        this.before = before;
    }

    static String of(CoolingFailure failure) {
        CoolingFailureTable table = new CoolingFailureTable(failure.before());
        table.one(failure);
        return table.lines.toString();
    }

    static String ranked(ThermalStudy before, int tried, List<CoolingRanking.Ranked> worst) {
        CoolingFailureTable table = new CoolingFailureTable(before);
        table.rank(tried, worst);
        return table.lines.toString();
    }

    private void rank(int tried, List<CoolingRanking.Ranked> worst) {
        if (worst.isEmpty()) {
            lines.add("Nothing cools this layout.%n");
            return;
        }
        lines.add("The %s worst of %s single failures of cooling that differ%s:%n%n", Units.count(worst.size()), Units.count(tried), when());
        lines.add("%-26s %-14s %7s %10s %8s %8s %10s %9s  %s%n", "unit", "kind", "alike", "GPUs", "above", "allow.", "not told", "uncooled", "highest load");
        for (CoolingRanking.Ranked ranked : worst) {
            CoolingFailure f = ranked.failure();
            lines.add("%-26s %-14s %7s %10s %8s %8s %10s %9s  %s%n", f.failed().getFirst(), kind(f.failed().getFirst()), Units.count(ranked.alike()), Units.count(f.hit().gpus()),
                    Units.count(f.hit().above().size()), Units.count(f.hit().aboveAllowable().size()), Units.count(f.hit().untoldRacks()), Units.count(f.hit().uncooled().size()),
                    Amount.percent(f.worstLoadPct()));
        }
    }

    private void one(CoolingFailure f) {
        lines.add("%s %s%s%n", f.failed().stream().map(id -> id + " (" + kind(id) + ")").collect(Collectors.joining(" and ")), f.failed().size() == 1 ? "fails" : "fail together", when());
        lines.add("%nOnce the rest has settled%n");
        lines.line("GPUs hit", Units.count(f.hit().gpus()), "in racks above allowable, no longer told or without a steady coolant supply");
        lines.line("Above recommended", Units.count(f.hit().above().size()), some(f.hit().above()));
        lines.line("Above allowable", Units.count(f.hit().aboveAllowable().size()), some(f.hit().aboveAllowable()));
        lines.line("No longer told", Units.count(f.hit().untoldRacks()), f.hit().untold().entrySet().stream().map(e -> Units.count(e.getValue()) + " " + e.getKey().words).collect(Collectors.joining("; ")));
        lines.line("Without coolant", Units.count(f.hit().uncooled().size()), some(f.hit().uncooled()));
        if (!f.loops().isEmpty()) {
            lines.add("%n%-30s %20s %22s %16s  %s%n", "loop", "load", "supply", "coolers", "doubts after");
            f.loops().stream().limit(LISTED).forEach(change -> lines.add("%-30s %20s %22s %16s  %s%n", change.id(), loop(change, loop -> Amount.percent(loop.load().percent())),
                    loop(change, loop -> ThermalTable.celsius(loop.supplyC())), loop(change, loop -> Units.count(loop.working())), change.after().map(ThermalTable::doubts).orElse("")));
            more(f.loops().size(), "loop");
        }
        if (!f.halls().isEmpty()) {
            lines.add("%n%-30s %20s %22s %16s  %s%n", "hall", "load of coolers", "hottest inlet", "coolers", "supply of demand");
            f.halls().stream().limit(LISTED).forEach(change -> lines.add("%-30s %20s %22s %16s  %s%n", change.before().room(), hall(change, hall -> Amount.percent(hall.loadPct())),
                    hall(change, hall -> ThermalTable.celsius(hall.hottestC())), hall(change, hall -> Units.count(hall.working())), hall(change, hall -> Amount.percent(100 * hall.ratio()))));
            more(f.halls().size(), "hall");
        }
        if (f.loops().isEmpty() && f.halls().isEmpty()) {
            lines.add("%nNothing changes.%n");
        }
    }

    private void more(int count, String thing) {
        if (count > LISTED) {
            lines.add("and %s%n", Units.count(count - LISTED, "more " + thing));
        }
    }

    private static String loop(CoolingFailure.LoopChange change, Function<CoolantLoop, String> figure) {
        return change.before().map(figure).orElse("-") + " -> " + change.after().map(figure).orElse("-");
    }

    private static String hall(CoolingFailure.HallChange change, Function<HallAir, String> figure) {
        return figure.apply(change.before()) + " -> " + figure.apply(change.after());
    }

    private String kind(String id) {
        return Opened.number(before.table(), id).stream().boxed().findFirst().flatMap(n -> before.catalog().standing(before.table().typeOf(n))).map(standing -> standing.kindName()).orElse("");
    }

    private String when() {
        return " " + before.load().said() + (before.out().isEmpty() ? "" : " while " + before.out().stream().sorted().collect(Collectors.joining(", ")) + " is out for maintenance")
                + (before.assumed() ? "; cooling assumed: the plan states none" : "");
    }

    private String some(List<Integer> racks) {
        return racks.stream().limit(NAMED).map(n -> before.table().id(n).toString()).collect(Collectors.joining(", "))
                + (racks.size() > NAMED ? " and " + Units.count(racks.size() - NAMED) + " more" : "");
    }
}
