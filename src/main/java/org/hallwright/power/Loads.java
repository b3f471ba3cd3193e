package org.hallwright.power;

import java.util.Arrays;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.LoadCase;
import org.hallwright.model.RackTable;

/// What racks and other loads of a chain draw, W and var.
final class Loads {
    /// By index into the racks of the chain.
    final double[] rackW;
    /// Loads at a unit itself, per unit on 1 MVA.
    final double[] unitP;
    final double[] unitQ;

    Loads(Chain chain, LoadCase load) {
        double[] watts = chain.rackWatts(load.draw());
        rackW = load.factor() == 1 ? watts : Arrays.stream(watts).map(w -> load.factor() * w).toArray();
        unitP = new double[chain.units().size()];
        unitQ = new double[chain.units().size()];
        for (int k : chain.circuit().loads) {
            PowerUnit unit = chain.unit(k);
            double maximum = unit.figure("maximumW", 0);
            double drawn = load.factor() * switch (load.draw()) {
                case MAXIMUM -> maximum;
                case TYPICAL -> unit.figure("typicalW", maximum);
                case IDLE -> unit.figure("idleW", chain.system(k).idle() * maximum);
            };
            unitP[k] = drawn / Circuit.BASE;
            unitQ[k] = unit.figure("reactiveVar", 0) * (maximum == 0 ? load.factor() : drawn / maximum) / Circuit.BASE;
        }
    }

    /// What the racks of a chain draw, W.
    static double[] racks(Chain chain, LoadCase.Draw draw) {
        double[] watts = new double[chain.racks.length];
        for (int i = 0; i < watts.length; i++) {
            // Where two systems feed a rack, the one of feed A says how it idles.
            watts[i] = watts(chain.table(), chain.catalog(), chain.racks[i], draw, chain.system(chain.feeds.to[chain.feeds.start[i]]).idle());
        }
        return watts;
    }

    static double watts(RackTable table, Catalog catalog, int rack, LoadCase.Draw draw, double idle) {
        return catalog.rating(table, rack).map(rating -> new LoadCase("", draw, 1).watts(rating, idle)).orElse(0.0);
    }
}
