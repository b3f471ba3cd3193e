package org.hallwright.power;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.hallwright.catalog.LoadCase;
import org.hallwright.model.RackTable;

/// What the power side of a plan or a part of it comes to. Failures, headroom and what is stranded are at maximum load.
///
/// @param load of the flow: of sources, losses, voltages, loadings and IT power
/// @param units units of the chain
/// @param feeds feeds of racks
/// @param sourceW real power of the sources; NaN for a part without a source of its own
/// @param lossW losses of the units
/// @param lowestVoltage over nominal, NaN without units
/// @param worstLoadPct highest loading, percent of the limit that holds continuously
/// @param worstN1LoadPct the same after any single failure
/// @param overloaded ids of units over their limit in normal running
/// @param uniform factor by which all load could grow
/// @param worst the single failure that darkens most; null for a part in which none darkens a rack
public record PowerTotals(
        LoadCase load, int units, int feeds, double sourceW, double sourceTypicalW, double sourceVar, double lossW, double lossTypicalW, double itW,
        double lowestVoltage, String lowestAt, double worstLoadPct, String worstLoadAt, double worstN1LoadPct, String worstN1LoadAt,
        List<String> overloaded, double headroomW, double reserveW, Capacity.Stranded stranded, double uniform, Optional<Outcome> worst) {
    public PowerTotals {
        overloaded = List.copyOf(overloaded);
    }

    /// Power that the chain loses over IT power: its share of the PUE. NaN without load.
    public double pueShare() {
        return itW == 0 ? Double.NaN : lossW / itW;
    }

    /// The whole plan.
    public static PowerTotals campus(PowerStudy study) {
        return of(study, k -> true, rack -> true);
    }

    /// The units on a site.
    public static PowerTotals site(PowerStudy study, String site) {
        RackTable table = study.table();
        return of(study, k -> study.chain().unit(k).site().equals(site), rack -> table.placeOf(rack).site().key().equals(site));
    }

    /// The units that feed racks of one room and no other.
    public static PowerTotals room(PowerStudy study, String room) {
        return rooms(study, Set.of(room));
    }

    /// The units that feed racks of these rooms and of no other.
    public static PowerTotals rooms(PowerStudy study, Set<String> rooms) {
        IntPredicate racks = rack -> rooms.contains(study.table().placeOf(rack).room().key());
        BitSet within = within(study.chain(), racks);
        return of(study, within::get, racks);
    }

    private static BitSet within(Chain chain, IntPredicate racks) {
        BitSet inside = new BitSet();
        BitSet outside = new BitSet();
        for (int k = chain.units().size() - 1; k >= 0; k--) {
            for (int rack : chain.racksOf(k)) {
                (racks.test(rack) ? inside : outside).set(k);
            }
            for (int below : chain.below(k)) {
                if (inside.get(below)) {
                    inside.set(k);
                }
                if (outside.get(below)) {
                    outside.set(k);
                }
            }
        }
        inside.andNot(outside);
        return inside;
    }

    private static PowerTotals of(PowerStudy study, IntPredicate counted, IntPredicate racks) {
        Chain chain = study.chain();
        PowerFlow flow = study.maximum();
        int[] units = IntStream.range(0, chain.units().size()).filter(counted).toArray();
        PowerFlow.Totals maximum = flow.totals(units);
        PowerFlow.Totals typical = study.typical().totals(units);
        double worst = Double.NaN;
        int worstAt = -1;
        boolean sources = false;
        List<String> overloaded = new ArrayList<>();
        for (int k : units) {
            double percent = study.singles().worst()[k];
            if (!Double.isNaN(percent) && !(percent <= worst)) {
                worst = percent;
                worstAt = k;
            }
            sources |= chain.unit(k).kind().source();
            if (flow.loadPct(k) > 100 + 1e-6) {
                overloaded.add(chain.unit(k).id());
            }
        }
        double headroom = 0;
        double reserve = 0;
        double[] stranded = new double[3];
        for (Capacity.Share share : study.capacity().byUnit()) {
            if (counted.test(share.unit())) {
                headroom += share.headroomW();
                reserve += share.reserveW();
                stranded[0] += share.stranded().electricalW();
                stranded[1] += share.stranded().thermalW();
                stranded[2] += share.stranded().spaceW();
            }
        }
        int feeds = 0;
        double it = 0;
        for (int rack : chain.racks) {
            if (racks.test(rack)) {
                feeds += chain.feedsOf(rack).length;
                it += flow.rackW(rack);
            }
        }
        return new PowerTotals(flow.load(), units.length, feeds, sources ? maximum.sourceW() : Double.NaN, sources ? typical.sourceW() : Double.NaN, sources ? maximum.sourceVar() : Double.NaN,
                maximum.lossW(), typical.lossW(), it, maximum.lowest(), id(chain, maximum.lowestUnit()), maximum.worst(), id(chain, maximum.worstUnit()), worst, id(chain, worstAt),
                overloaded, headroom, reserve, new Capacity.Stranded(stranded[0], stranded[1], stranded[2]), 100 / worst,
                study.singles().outcomes().stream().filter(o -> o.racks() > 0 && counted.test(o.failed().getFirst())).sorted().findFirst());
    }

    private static String id(Chain chain, int unit) {
        return unit < 0 ? "" : chain.unit(unit).id();
    }
}
