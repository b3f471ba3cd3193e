package org.hallwright.planner;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hallwright.model.CoolingSystem;
import org.hallwright.thermal.CoolantLoop;
import org.hallwright.thermal.HallAir;
import org.hallwright.thermal.ThermalStudy;

/// Single failures of cooling plant, the worst first. Of units that are alike, in loops or halls that are as full, one stands for
/// all.
public final class CoolingRanking {
    /// A failure and how many units it stands for, its own included.
    public record Ranked(CoolingFailure failure, int alike) {}

    private final ThermalStudy study;
    /// By what units have in common: number of the first and how many there are.
    private final Map<String, int[]> groups = new LinkedHashMap<>();

    private CoolingRanking(ThermalStudy study) {
        this.study = study;
    }

    /// By GPUs hit, then racks above allowable and recommended, then the highest load.
    public static List<Ranked> of(ThermalStudy study) {
        CoolingRanking ranking = new CoolingRanking(study);
        study.loops().forEach(ranking::loop);
        study.halls().forEach(ranking::hall);
        return ranking.groups.values().stream()
                .map(group -> new Ranked(CoolingFailure.of(study, List.of(study.table().id(group[0]).toString())), group[1]))
                .sorted(Comparator.comparingInt((Ranked r) -> -r.failure().hit().gpus()).thenComparingInt(r -> -r.failure().hit().aboveAllowable().size())
                        .thenComparingInt(r -> -r.failure().hit().above().size()).thenComparingDouble(r -> -rank(r.failure().worstLoadPct())))
                .toList();
    }

    private static double rank(double percent) {
        return Double.isNaN(percent) ? 0 : percent;
    }

    private void loop(CoolantLoop loop) {
        boolean alone = loop.spec().per() == CoolingSystem.Level.RACK;
        String full = loop.system().key() + " " + loop.spec().key() + " " + (alone ? text(loop.heatW() / loop.coolers().length) : loop.working() + " " + text(loop.heatW()));
        add(loop.coolers(), "cools " + full + " " + text(loop.load().percent()) + " " + text(loop.supplyC()));
        add(loop.pumps(), "pumps " + full + " " + text(loop.load().percent()) + " " + text(loop.supplyC()));
    }

    private void hall(HallAir hall) {
        add(hall.coolers(), "air " + hall.system().key() + " " + hall.working() + " " + hall.racks().length + " " + text(hall.loadPct()) + " " + text(hall.hottestC()));
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, "%.5g", value);
    }

    private void add(int[] units, String alike) {
        for (int n : units) {
            groups.computeIfAbsent(study.table().typeOf(n) + " " + alike, k -> new int[] {n, 0})[1]++;
        }
    }
}
