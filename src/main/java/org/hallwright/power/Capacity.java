package org.hallwright.power;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hallwright.catalog.PlantType;
import org.hallwright.model.BlockLayout;
import org.hallwright.model.RackTable;

/// How much more a chain could carry, and what keeps the rest from being used. Worked out at maximum load from the flow and
/// the screen of all single failures.
///
/// @param uniform factor by which all load could grow before some unit is over its limit, normal running and single failures
///     included; NaN without ratings
/// @param normal the same for normal running alone
/// @param headroomW what could be added at the units that feed the busways, within every limit, W
/// @param stranded what none of it can reach, by cause
/// @param reserveW what is kept back for single failures, W
/// @param byUnit the same figures of each unit that feeds busways, in the order of the chain
public record Capacity(double uniform, double normal, double headroomW, Stranded stranded, double reserveW, List<Share> byUnit) {
    public Capacity {
        byUnit = List.copyOf(byUnit);
    }

    /// Capacity that no load can reach, W.
    ///
    /// @param electricalW for limits of busways below or of units and sources above
    /// @param thermalW for want of heat rejection on the site
    /// @param spaceW for want of free positions in the rows it feeds
    public record Stranded(double electricalW, double thermalW, double spaceW) {
        public double sumW() {
            return electricalW + thermalW + spaceW;
        }
    }

    /// @param unit index of a unit that feeds busways
    /// @param limitW what it may carry continuously; infinite without a rating
    /// @param usedW what it carries
    /// @param reserveW kept back so that no single failure overloads it or a neighbour
    /// @param headroomW what could be added
    /// @param growthW what the racks there could draw more where they stand: headroom that needs no free positions
    public record Share(int unit, double limitW, double usedW, double reserveW, double headroomW, double growthW, Stranded stranded) {}

    public static Capacity of(PowerFlow flow, Screen.Singles singles) {
        Chain chain = flow.chain();
        double normal = Double.NaN;
        for (int k = 0; k < chain.units().size(); k++) {
            double percent = flow.loadPct(k);
            normal = Double.isNaN(percent) || percent <= normal ? normal : percent;
        }
        int[] finals = chain.feeding();
        double[] free = free(flow, finals);
        List<Share> shares = new ArrayList<>();
        Map<String, Double> bySite = new LinkedHashMap<>();
        Map<String, Double> growing = new LinkedHashMap<>();
        for (int i = 0; i < finals.length; i++) {
            Share share = share(flow, singles, finals[i], free[i]);
            shares.add(share);
            bySite.merge(chain.unit(finals[i]).site(), share.headroomW(), Double::sum);
            growing.merge(chain.unit(finals[i]).site(), share.growthW(), Double::sum);
        }
        Map<String, Double> supply = supply(flow, singles);
        Map<String, Double> cooling = cooling(flow);
        List<Share> limited = shares.stream().map(share -> {
            String site = chain.unit(share.unit()).site();
            double grown = share.growthW() * Math.min(part(supply, growing, site), part(cooling, growing, site));
            return limited(share, grown, part(supply, bySite, site), part(cooling, bySite, site));
        }).toList();
        double headroom = 0;
        double reserve = 0;
        double[] sums = new double[3];
        for (Share share : limited) {
            headroom += share.headroomW();
            reserve += share.reserveW();
            sums[0] += share.stranded().electricalW();
            sums[1] += share.stranded().thermalW();
            sums[2] += share.stranded().spaceW();
        }
        return new Capacity(100 / singles.highest(), 100 / normal, headroom, new Stranded(sums[0], sums[1], sums[2]), reserve, limited);
    }

    private static Share share(PowerFlow flow, Screen.Singles singles, int unit, double free) {
        Chain chain = flow.chain();
        double used = flow.outputW(unit);
        double percent = flow.loadPct(unit);
        // A unit without a rating is held by what lies below it alone.
        boolean unrated = Double.isNaN(percent);
        double limit = percent > 0 ? used * 100 / percent : unrated ? Double.POSITIVE_INFINITY : rated(flow, unit);
        double worst = Math.max(singles.worst()[unit], percent);
        // With a share of others' load after their failure, its own growth is held by the worst of them.
        double mayUse = worst > 0 ? Math.min(limit, used * 100 / worst) : limit;
        double reserve = unrated ? 0 : Math.max(0, limit - Math.max(used, mayUse));
        double room = Math.max(0, mayUse - used);
        double below = 0;
        for (int b : chain.below(unit)) {
            double loaded = Math.max(singles.worst()[b], flow.loadPct(b));
            below += loaded > 0 ? Math.max(0, flow.outputW(b) * flow.share(b, unit) * (100 / loaded - 1)) : Double.isNaN(loaded) ? unrated ? 0 : room : rated(flow, b) / 2;
        }
        double electrical = unrated ? 0 : Math.max(0, room - below);
        room = unrated ? below : room - electrical;
        double space = Math.max(0, room - free);
        return new Share(unit, limit, used, reserve, room - space, room, new Stranded(electrical, 0, space));
    }

    private static double rated(PowerFlow flow, int unit) {
        double amperes = flow.ratedAmperes(unit) * flow.allowed(unit);
        return Double.isNaN(amperes) ? 0 : Math.sqrt(3) * amperes * flow.nominalVolts(unit) * flow.chain().system(unit).powerFactor();
    }

    /// What the free positions of the rows that each unit feeds could take: each as much as the mean rack of its row.
    private static double[] free(PowerFlow flow, int[] finals) {
        Chain chain = flow.chain();
        RackTable table = chain.table();
        double[] free = new double[finals.length];
        for (int i = 0; i < finals.length; i++) {
            for (int b : chain.below(finals[i])) {
                int[] racks = chain.racksOf(b);
                if (racks.length == 0) {
                    continue;
                }
                double mean = Arrays.stream(racks).mapToDouble(flow::rackW).average().orElse(0);
                BlockLayout layout = table.placeOf(racks[0]).layout();
                int first = table.placeOf(racks[0]).first();
                BlockLayout.Line line = layout.lines().stream().filter(l -> racks[0] - first >= l.first() && racks[0] - first < l.first() + l.count()).findFirst().orElseThrow();
                long empty = IntStream.range(line.first(), line.first() + line.count()).filter(p -> !layout.places().get(p).occupied()).count();
                long taps = IntStream.range(line.first(), line.first() + line.count()).filter(p -> layout.places().get(p).occupied()).count();
                // A row of several busways has its free positions shared out by their racks.
                free[i] += taps == 0 ? 0 : mean * empty * racks.length / taps * flow.share(b, finals[i]) / Math.max(1, chain.feedsOf(racks[0]).length);
            }
        }
        return free;
    }

    /// Power that the sources of each site could still give after the failure of any one unit, W.
    private static Map<String, Double> supply(PowerFlow flow, Screen.Singles singles) {
        Chain chain = flow.chain();
        Map<String, double[]> sites = new HashMap<>();
        for (int k = 0; k < chain.units().size(); k++) {
            if (flow.sweep.circuit.source[k]) {
                double[] sum = sites.computeIfAbsent(chain.unit(k).site(), s -> new double[2]);
                sum[0] += flow.outputW(k);
                double worst = Math.max(singles.worst()[k], flow.loadPct(k));
                sum[1] = Double.isNaN(worst) ? sum[1] : Math.max(sum[1], worst);
            }
        }
        Map<String, Double> room = new HashMap<>();
        sites.forEach((site, sum) -> room.put(site, sum[1] == 0 ? Double.POSITIVE_INFINITY : Math.max(0, sum[0] * (100 / sum[1] - 1))));
        return room;
    }

    /// Heat that the chillers and dry coolers of each site could still reject, W; a site without any is not judged.
    private static Map<String, Double> cooling(PowerFlow flow) {
        Chain chain = flow.chain();
        RackTable table = chain.table();
        Map<String, Double> room = new HashMap<>();
        for (int n = 0; n < table.capacity(); n++) {
            if (table.present(n) && chain.catalog().standing(table.typeOf(n)).orElse(null) instanceof PlantType plant
                    && (plant.kind() == PlantType.Kind.CHILLER || plant.kind() == PlantType.Kind.DRY_COOLER) && plant.ratings().containsKey("coolingW")) {
                room.merge(table.placeOf(n).site().key(), plant.ratings().get("coolingW").value(), Double::sum);
            }
        }
        for (int rack : chain.racks) {
            room.computeIfPresent(table.placeOf(rack).site().key(), (site, left) -> left - flow.rackW(rack));
        }
        return room;
    }

    /// How much of what is asked for on a site there is, 0 to 1.
    private static double part(Map<String, Double> there, Map<String, Double> asked, String site) {
        double all = asked.getOrDefault(site, 0.0);
        return all == 0 ? 1 : Math.min(1, Math.max(0, there.getOrDefault(site, Double.POSITIVE_INFINITY)) / all);
    }

    private static Share limited(Share share, double growthW, double bySupply, double cooled) {
        double byCooling = Math.min(bySupply, cooled);
        double room = share.headroomW();
        return new Share(share.unit(), share.limitW(), share.usedW(), share.reserveW(), room * byCooling, growthW,
                new Stranded(share.stranded().electricalW() + room * (1 - bySupply), room * (bySupply - byCooling), share.stranded().spaceW()));
    }
}
