package org.hallwright.planner;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hallwright.catalog.Rating;
import org.hallwright.model.RackTable;
import org.hallwright.thermal.CoolantLoop;
import org.hallwright.thermal.Doubtful;
import org.hallwright.thermal.HallAir;
import org.hallwright.thermal.ThermalStudy;

/// What the failure of coolers, CDUs, pumps and other plant comes to once the rest has settled.
///
/// @param failed ids of what fails
/// @param loops those that change, in the order of the study
/// @param halls those that change
public record CoolingFailure(ThermalStudy before, ThermalStudy after, List<String> failed, List<LoopChange> loops, List<HallChange> halls, Hit hit) {
    private static final double SAME = 1e-6;

    /// A loop before and after; racks with a CDU of their own part from those like them when theirs fails.
    public record LoopChange(String id, Optional<CoolantLoop> before, Optional<CoolantLoop> after) {}

    /// The air of a hall before and after.
    public record HallChange(HallAir before, HallAir after) {}

    /// Racks that it hits, beyond those that were hit before.
    ///
    /// @param above numbers of racks that now draw more than is recommended
    /// @param aboveAllowable those that draw more than is allowable
    /// @param untold how many inlets are no longer told, by reason
    /// @param uncooled racks whose cold plates have no steady supply any more
    /// @param gpus accelerators in racks above allowable, no longer told or without a steady supply
    public record Hit(List<Integer> above, List<Integer> aboveAllowable, Map<Doubtful, Integer> untold, List<Integer> uncooled, int gpus) {
        public int untoldRacks() {
            return untold.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    public CoolingFailure {
        failed = List.copyOf(failed);
        loops = List.copyOf(loops);
        halls = List.copyOf(halls);
    }

    /// @param before the plan before it
    /// @param failed ids of units that fail together
    public static CoolingFailure of(ThermalStudy before, List<String> failed) {
        Set<String> out = new TreeSet<>(before.out());
        out.addAll(failed);
        ThermalStudy after = before.without(out);
        return new CoolingFailure(before, after, failed, loops(before, after), halls(before, after), hit(before, after));
    }

    /// True where a thing cools something, by its number.
    public static boolean cools(ThermalStudy study, int number) {
        return units(study).anyMatch(n -> n == number);
    }

    /// Numbers of all that cools or pumps; racks where they have a CDU of their own.
    public static IntStream units(ThermalStudy study) {
        return IntStream.concat(study.loops().stream().flatMapToInt(loop -> IntStream.concat(IntStream.of(loop.coolers()), IntStream.of(loop.pumps()))),
                study.halls().stream().flatMapToInt(hall -> IntStream.of(hall.coolers()))).distinct();
    }

    /// The fullest of the loops that change and of the coolers of the halls that do, percent; NaN for none.
    public double worstLoadPct() {
        return DoubleStream.concat(loops.stream().flatMap(change -> change.after().stream()).mapToDouble(loop -> loop.load().percent()),
                halls.stream().mapToDouble(change -> change.after().loadPct())).max().orElse(Double.NaN);
    }

    private static List<LoopChange> loops(ThermalStudy before, ThermalStudy after) {
        Set<String> ids = new LinkedHashSet<>();
        Stream.concat(before.loops().stream(), after.loops().stream()).forEach(loop -> ids.add(loop.id()));
        return ids.stream().map(id -> new LoopChange(id, before.loop(id), after.loop(id))).filter(CoolingFailure::differs).toList();
    }

    private static boolean differs(LoopChange change) {
        if (change.before().isEmpty() || change.after().isEmpty()) {
            return true;
        }
        CoolantLoop a = change.before().get();
        CoolantLoop b = change.after().get();
        return a.working() != b.working() || differ(a.load().percent(), b.load().percent()) || differ(a.supplyC(), b.supplyC()) || differ(a.flowLpm(), b.flowLpm())
                || !a.doubts().equals(b.doubts());
    }

    private static List<HallChange> halls(ThermalStudy before, ThermalStudy after) {
        List<HallChange> changes = new ArrayList<>();
        for (HallAir a : before.halls()) {
            HallAir b = after.hall(a.room()).orElse(a);
            if (a.working() != b.working() || differ(a.supplyC(), b.supplyC()) || differ(a.hottestC(), b.hottestC()) || differ(a.loadPct(), b.loadPct())) {
                changes.add(new HallChange(a, b));
            }
        }
        return changes;
    }

    private static boolean differ(double a, double b) {
        return Double.isNaN(a) != Double.isNaN(b) || Math.abs(a - b) > SAME * Math.max(1, Math.abs(a));
    }

    private static Hit hit(ThermalStudy before, ThermalStudy after) {
        RackTable table = before.table();
        List<Integer> above = new ArrayList<>();
        List<Integer> aboveAllowable = new ArrayList<>();
        Map<Doubtful, Integer> untold = new EnumMap<>(Doubtful.class);
        List<Integer> uncooled = new ArrayList<>();
        int gpus = 0;
        for (int n = 0; n < table.capacity(); n++) {
            if (!before.rack(n)) {
                continue;
            }
            boolean silent = !Double.isNaN(before.inletC(n)) && Double.isNaN(after.inletC(n));
            boolean hot = over(after, n, true) && !over(before, n, true);
            boolean dry = !Double.isNaN(before.liquidSupplyC(n)) && Double.isNaN(after.liquidSupplyC(n));
            if (over(after, n, false) && !over(before, n, false)) {
                above.add(n);
            }
            if (hot) {
                aboveAllowable.add(n);
            }
            if (silent) {
                untold.merge(after.doubt(n), 1, Integer::sum);
            }
            if (dry) {
                uncooled.add(n);
            }
            gpus += hot || silent || dry ? before.catalog().rating(table, n).map(Rating::gpus).orElse(0) : 0;
        }
        return new Hit(List.copyOf(above), List.copyOf(aboveAllowable), untold, List.copyOf(uncooled), gpus);
    }

    private static boolean over(ThermalStudy study, int rack, boolean allowable) {
        double inletC = study.inletC(rack);
        return !Double.isNaN(inletC) && study.hall(study.table().placeOf(rack).room().key()).map(hall -> hall.system().airClass())
                .filter(limits -> inletC > (allowable ? limits.allowableHighC : limits.recommendedHighC) + 1e-9).isPresent();
    }
}
