package org.hallwright.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallwright.planner.CoolingFailure;
import org.hallwright.planner.CoolingRanking;
import org.hallwright.thermal.CoolantLoop;
import org.hallwright.thermal.HallAir;
import org.hallwright.thermal.ThermalStudy;

/// Failures of cooling plant as JSON, once the rest has settled.
public final class CoolingFailureJson {
    private CoolingFailureJson() {}

    /// One failure.
    public static String text(String layout, CoolingFailure failure) {
        ThermalStudy before = failure.before();
        Map<String, Object> document = heading(layout, before);
        document.put("failed", failure.failed());
        Map<String, Object> hit = hit(failure);
        hit.put("untold", ThermalJson.doubts(failure.hit().untold()));
        hit.put("racksAbove", ids(before, failure.hit().above()));
        hit.put("racksAboveAllowable", ids(before, failure.hit().aboveAllowable()));
        hit.put("racksUncooled", ids(before, failure.hit().uncooled()));
        document.put("hit", hit);
        document.put("loops", failure.loops().stream().map(change -> {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("id", change.id());
            members.put("before", loop(change.before()));
            members.put("after", loop(change.after()));
            return members;
        }).toList());
        document.put("halls", failure.halls().stream().map(change -> {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("key", change.before().room());
            members.put("before", hall(change.before()));
            members.put("after", hall(change.after()));
            return members;
        }).toList());
        return JsonText.of(document);
    }

    /// Failures one after the other.
    ///
    /// @param tried how many were tried
    public static String ranked(String layout, ThermalStudy before, int tried, List<CoolingRanking.Ranked> worst) {
        Map<String, Object> document = heading(layout, before);
        document.put("tried", tried);
        document.put("failures", worst.stream().map(ranked -> {
            CoolingFailure failure = ranked.failure();
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("failed", failure.failed());
            members.put("alike", ranked.alike());
            members.putAll(hit(failure));
            members.put("worstLoadPct", failure.worstLoadPct());
            return members;
        }).toList());
        return JsonText.of(document);
    }

    private static Map<String, Object> heading(String layout, ThermalStudy before) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("layout", layout);
        document.put("load", before.load().name());
        document.put("assumed", before.assumed());
        document.put("maintenance", before.out().stream().sorted().toList());
        return document;
    }

    private static Map<String, Object> hit(CoolingFailure failure) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("gpus", failure.hit().gpus());
        members.put("above", failure.hit().above().size());
        members.put("aboveAllowable", failure.hit().aboveAllowable().size());
        members.put("noLongerTold", failure.hit().untoldRacks());
        members.put("uncooled", failure.hit().uncooled().size());
        return members;
    }

    private static List<String> ids(ThermalStudy study, List<Integer> racks) {
        return racks.stream().map(n -> study.table().id(n).toString()).toList();
    }

    /// No members where the loop is not there.
    private static Map<String, Object> loop(Optional<CoolantLoop> some) {
        return some.map(ThermalJson::loop).orElse(Map.of());
    }

    private static Map<String, Object> hall(HallAir hall) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("coolers", hall.coolers().length);
        members.put("working", hall.working());
        members.put("loadPct", hall.loadPct());
        members.put("ratio", hall.ratio());
        members.put("supplyC", hall.supplyC());
        members.put("returnC", hall.returnC());
        members.put("inletMaxC", hall.hottestC());
        return members;
    }
}
