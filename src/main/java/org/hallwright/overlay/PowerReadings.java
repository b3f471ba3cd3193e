package org.hallwright.overlay;

import java.util.Arrays;
import java.util.List;
import org.hallwright.power.Capacity;
import org.hallwright.power.Chain;
import org.hallwright.power.Phases;
import org.hallwright.power.PowerFlow;
import org.hallwright.power.RackFeeds;

/// What overlays read of the power side of a plan. Figures are worked out once for each unit that racks are tapped from.
final class PowerReadings {
    /// Muted up to 60 %, then in steps that show where the usual limit of 80 % is, dark above what is allowed.
    static final List<Band> LOADING = List.of(new Band(0xff6c8fa6, "up to 60 %", 0, 60), new Band(0xfff0e3a6, "60 to 80 %", 60, 80),
            new Band(0xffe8860c, "80 to 100 %", 80, 100), new Band(0xff9a1738, "over 100 %", 100, Double.POSITIVE_INFINITY));
    /// From low, warm, over a neutral middle to high, cold.
    private static final List<Band> VOLTAGE = List.of(new Band(0xff9a1738, "under 90 %", Double.NEGATIVE_INFINITY, 90), new Band(0xffe8860c, "90 to 95 %", 90, 95),
            new Band(0xffefcf94, "95 to 98 %", 95, 98), new Band(0xffb9c2c9, "98 to 102 %", 98, 102), new Band(0xff93c6e8, "102 to 105 %", 102, 105),
            new Band(0xff3f8fcb, "105 to 110 %", 105, 110), new Band(0xff1f4f8f, "over 110 %", 110, Double.POSITIVE_INFINITY));
    private static final double LEAST_KW = 0.5;
    private static final List<Band> HEADROOM = List.of(new Band(ColourMap.viridis(0.08), "none", 0, LEAST_KW), new Band(ColourMap.viridis(0.3), "up to 5 kW", LEAST_KW, 5),
            new Band(ColourMap.viridis(0.5), "5 to 10 kW", 5, 10), new Band(ColourMap.viridis(0.65), "10 to 20 kW", 10, 20), new Band(ColourMap.viridis(0.82), "20 to 40 kW", 20, 40),
            new Band(ColourMap.viridis(1), "40 kW and more", 40, Double.POSITIVE_INFINITY));
    private static final List<Band> PHASES = Scale.kinds(List.of("L1", "L2", "L3")).bands();

    private PowerReadings() {}

    /// Highest loading on the live ways of each rack, percent of the limit.
    static PowerOverlay.Shades loading(ShownPower power) {
        PowerFlow flow = power.flow();
        double[] highest = new RackFeeds(flow.chain()).highest(k -> flow.live(k) ? flow.loadPct(k) : Double.NaN, (unit, above) -> flow.share(unit, above) > 0);
        return new PowerOverlay.Shades(highest(flow.chain(), highest), LOADING, Worst.HIGHEST);
    }

    /// The same over all single failures, ways that take over included.
    static PowerOverlay.Shades afterFailure(ShownPower power) {
        double[] worst = power.study().singles().worst();
        double[] highest = new RackFeeds(power.study().chain()).highest(k -> worst[k], (unit, above) -> true);
        return new PowerOverlay.Shades(highest(power.study().chain(), highest), LOADING, Worst.HIGHEST);
    }

    /// Lowest voltage of the live feeds of each rack, percent of the nominal one.
    static PowerOverlay.Shades voltage(ShownPower power) {
        PowerFlow flow = power.flow();
        float[] values = perRack(flow.chain(), (rack, feeds) -> {
            double lowest = Double.NaN;
            for (int unit : feeds) {
                lowest = flow.live(unit) && !(flow.voltage(unit) >= lowest) ? flow.voltage(unit) : lowest;
            }
            return 100 * lowest;
        });
        return new PowerOverlay.Shades(values, VOLTAGE, Worst.LOWEST);
    }

    /// What each rack could draw more: that of the units that feed its busways, shared out to the racks there, kW.
    static PowerOverlay.Shades headroom(ShownPower power) {
        Chain chain = power.study().chain();
        double[] roomKw = new double[chain.units().size()];
        for (Capacity.Share share : power.study().capacity().byUnit()) {
            roomKw[share.unit()] = share.growthW() / 1000;
        }
        int[] taps = new int[roomKw.length];
        int[][] above = new int[roomKw.length][];
        int[] racks = new int[roomKw.length];
        for (int k = 0; k < roomKw.length; k++) {
            taps[k] = chain.taps(k);
            above[k] = taps[k] == 0 ? new int[0] : chain.above(k);
            for (int unit : above[k]) {
                racks[unit] += taps[k];
            }
        }
        double[] each = new double[roomKw.length];
        for (int k = 0; k < each.length; k++) {
            for (int unit : above[k]) {
                each[k] += roomKw[unit] / racks[unit];
            }
        }
        return new PowerOverlay.Shades(perRack(chain, (rack, feeds) -> Arrays.stream(feeds).mapToDouble(unit -> each[unit]).sum()), HEADROOM, Worst.LOWEST);
    }

    /// The phase on which the tap of feed A begins.
    static PowerOverlay.Shades phase(ShownPower power) {
        Chain chain = power.flow().chain();
        Phases phases = new Phases(power.flow());
        return new PowerOverlay.Shades(perRack(chain, (rack, feeds) -> phases.phase(rack, 0)), PHASES, Worst.MOST_FREQUENT);
    }

    /// Which units feed each rack.
    static PowerOverlay.Shades feeds(ShownPower power) {
        FeedKinds kinds = FeedKinds.of(power.flow().chain());
        return new PowerOverlay.Shades(kinds.values(), Scale.kinds(kinds.names()).bands(), Worst.MOST_FREQUENT);
    }

    private interface OfFeeds {
        double of(int rack, int[] feeds);
    }

    private static float[] highest(Chain chain, double[] byUnit) {
        return perRack(chain, (rack, feeds) -> {
            double highest = Double.NaN;
            for (int unit : feeds) {
                highest = byUnit[unit] <= highest || Double.isNaN(byUnit[unit]) ? highest : byUnit[unit];
            }
            return highest;
        });
    }

    private static float[] perRack(Chain chain, OfFeeds figure) {
        float[] values = new float[chain.table().capacity()];
        for (int n = 0; n < values.length; n++) {
            int[] feeds = chain.feedsOf(n);
            values[n] = feeds.length == 0 ? Float.NaN : (float) figure.of(n, feeds);
        }
        return values;
    }
}
