package org.hallwright.thermal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.hallwright.catalog.LoadCase;
import org.hallwright.model.CoolingSystem.AirClass;

/// What the heat of a plan or a part of it comes to. NaN where there is nothing to say.
///
/// @param classes ASHRAE classes that its halls are held against, joined by commas
/// @param measured racks whose load is measured
/// @param racksAbove racks that draw more than is recommended
/// @param racksOutOfValidity racks whose inlet is not told
/// @param doubts how many racks are not told, by reason
/// @param coolerWorstPct fullest coolers of air of a hall
/// @param coolerWorstN1Pct the same with one more out
/// @param headroomW least headroom of a rack
/// @param loops loops with heat or flow; CDUs within racks count one each
/// @param flowLpm through cold plates
/// @param facilityLpm that goes to the outdoors
/// @param worstLoadPct fullest loop, by heat or flow, in normal running
/// @param worstLoadAt its id
/// @param worstN1LoadPct the same with one cooler or pump out
/// @param supplyC warmest supply of cold plates
/// @param returnC warmest return of cold plates
/// @param overloaded ids of loops that carry more than they can
/// @param rejectedW heat that leaves to the outdoors
/// @param compressorW work of chillers
/// @param pumpW work of pumps
/// @param makeUpLpm water of towers
public record ThermalTotals(
        LoadCase load, boolean assumed, String classes, int racks, int measured, double inletMaxC, String inletMaxAt, double outletMaxC, double rciHi, double rciLo, double rti,
        double shi, int racksAbove, int racksAboveAllowable, int racksOutOfValidity, Map<Doubtful, Integer> doubts, double coolerWorstPct, double coolerWorstN1Pct,
        double headroomW, double airW, double liquidW, int loops, double flowLpm, double facilityLpm, double worstLoadPct, String worstLoadAt,
        double worstN1LoadPct, String worstN1LoadAt, double supplyC, double returnC, List<String> overloaded, double rejectedW, double compressorW, double pumpW,
        double makeUpLpm) {
    public static ThermalTotals campus(ThermalStudy study) {
        return of(study, n -> true, hall -> true, loop -> true);
    }

    public static ThermalTotals site(ThermalStudy study, String site) {
        return of(study, n -> study.table().placeOf(n).site().key().equals(site), hall -> study.table().placeOf(hall.racks()[0]).site().key().equals(site),
                loop -> loop.site().equals(site));
    }

    /// The racks of a room, its coolers, and the loops of its cold plates.
    public static ThermalTotals room(ThermalStudy study, String room) {
        return rooms(study, Set.of(room));
    }

    /// The racks of these rooms, their coolers, and the loops of their cold plates.
    public static ThermalTotals rooms(ThermalStudy study, Set<String> rooms) {
        IntPredicate within = n -> rooms.contains(study.table().placeOf(n).room().key());
        return of(study, within, hall -> rooms.contains(hall.room()), loop -> loop.racks().length > 0 && within.test(loop.racks()[0]));
    }

    private static ThermalTotals of(ThermalStudy study, IntPredicate racks, Predicate<HallAir> halls, Predicate<CoolantLoop> loops) {
        Sum sum = new Sum();
        for (HallAir hall : study.halls()) {
            if (halls.test(hall)) {
                sum.hall(hall);
            }
        }
        for (int n = 0; n < study.table().capacity(); n++) {
            if (study.rack(n) && racks.test(n)) {
                sum.rack(study, n);
            }
        }
        for (CoolantLoop loop : study.loops()) {
            if (loops.test(loop)) {
                sum.loop(loop);
            }
        }
        return sum.totals(study);
    }

    /// Adds up.
    private static final class Sum {
        private final TreeSet<String> classes = new TreeSet<>();
        private final Map<Doubtful, Integer> doubts = new EnumMap<>(Doubtful.class);
        private final List<String> overloaded = new ArrayList<>();
        private int racks;
        private int measured;
        private int told;
        private int above;
        private int aboveAllowable;
        private double inletMax = Double.NaN;
        private String inletMaxAt = "";
        private double outletMax = Double.NaN;
        private double over;
        private double overRange;
        private double under;
        private double underRange;
        private double rtiHeat;
        private double rti;
        private double shiHeat;
        private double shi;
        private double coolerWorst = Double.NaN;
        private double coolerWorstN1 = Double.NaN;
        private double headroom = Double.NaN;
        private double air;
        private double liquid;
        private int loops;
        private double flow;
        private double facility;
        private double worst = Double.NaN;
        private String worstAt = "";
        private double worstN1 = Double.NaN;
        private String worstN1At = "";
        private double supply = Double.NaN;
        private double back = Double.NaN;
        private double rejected;
        private double compressor;
        private double pump;
        private double makeUp;

        void hall(HallAir hall) {
            classes.add(hall.system().airClass().name());
            if (!Double.isNaN(hall.rti())) {
                rti += hall.rti() * hall.coolerW();
                rtiHeat += hall.coolerW();
            }
            if (!Double.isNaN(hall.shi())) {
                shi += hall.shi() * hall.coolerW();
                shiHeat += hall.coolerW();
            }
            if (hall.coolers().length > 0) {
                coolerWorst = most(coolerWorst, hall.loadPct());
                coolerWorstN1 = most(coolerWorstN1, hall.worstPct());
            }
        }

        void rack(ThermalStudy study, int n) {
            racks++;
            measured += study.measured(n) ? 1 : 0;
            air += study.airW(n);
            liquid += study.liquidW(n);
            double inlet = study.inletC(n);
            if (Double.isNaN(inlet)) {
                if (study.doubt(n) != Doubtful.NONE) {
                    doubts.merge(study.doubt(n), 1, Integer::sum);
                }
                return;
            }
            told++;
            AirClass limits = study.hall(study.table().placeOf(n).room().key()).orElseThrow().system().airClass();
            above += inlet > limits.recommendedHighC + 1e-9 ? 1 : 0;
            aboveAllowable += inlet > limits.allowableHighC + 1e-9 ? 1 : 0;
            over += Math.max(0, inlet - limits.recommendedHighC);
            overRange += limits.allowableHighC - limits.recommendedHighC;
            under += Math.max(0, limits.recommendedLowC - inlet);
            underRange += limits.recommendedLowC - limits.allowableLowC;
            if (!(inlet <= inletMax)) {
                inletMax = inlet;
                inletMaxAt = study.table().id(n).toString();
            }
            outletMax = most(outletMax, study.outletC(n));
            double room = study.headroomW(n);
            headroom = Double.isNaN(headroom) ? room : Math.min(headroom, room);
        }

        void loop(CoolantLoop loop) {
            if (loop.heatW() == 0 && loop.flowLpm() == 0) {
                return;
            }
            loops += loop.alone() ? loop.coolers().length : 1;
            if (loop.spec().coldPlates()) {
                flow += loop.racks().length > 0 ? loop.flowLpm() : 0;
                supply = most(supply, loop.supplyC());
                back = most(back, loop.returnC());
            }
            if (loop.to().isEmpty()) {
                facility += loop.flowLpm();
                rejected += loop.rejectedW();
            }
            compressor += loop.compressorW();
            pump += loop.pumpW();
            makeUp += loop.makeUpLpm();
            if (!(loop.load().percent() <= worst)) {
                worst = loop.load().percent();
                worstAt = loop.id();
            }
            if (!(loop.load().worstPct() <= worstN1)) {
                worstN1 = loop.load().worstPct();
                worstN1At = loop.id();
            }
            if (loop.load().percent() > 100 + 1e-6) {
                overloaded.add(loop.id());
            }
        }

        private static double most(double a, double b) {
            return Double.isNaN(a) ? b : Double.isNaN(b) ? a : Math.max(a, b);
        }

        private double index(double beyond, double range) {
            return told == 0 ? Double.NaN : 100 * (1 - beyond / range);
        }

        ThermalTotals totals(ThermalStudy study) {
            return new ThermalTotals(study.load(), study.assumed(), String.join(", ", classes), racks, measured, inletMax, inletMaxAt, outletMax, index(over, overRange),
                    index(under, underRange), rtiHeat == 0 ? Double.NaN : rti / rtiHeat, shiHeat == 0 ? Double.NaN : shi / shiHeat, above, aboveAllowable,
                    doubts.values().stream().mapToInt(Integer::intValue).sum(), doubts, coolerWorst, coolerWorstN1, headroom, air, liquid, loops, flow, facility,
                    worst, worstAt, worstN1, worstN1At, supply, back, List.copyOf(overloaded), rejected, compressor, pump, makeUp);
        }
    }
}
