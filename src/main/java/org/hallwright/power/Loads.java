package org.hallwright.power;

import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.Rating;
import org.hallwright.model.RackTable;

/// What racks and other loads of a chain draw, W and var.
final class Loads {
    /// By index into the racks of the chain.
    final double[] rackW;
    /// Loads at a unit itself.
    final double[] unitW;
    final double[] unitVar;

    Loads(Chain chain, LoadCase load) {
        rackW = new double[chain.racks.length];
        unitW = new double[chain.units().size()];
        unitVar = new double[chain.units().size()];
        // Racks in one chain belong to one system in all but odd plans; the first that feeds a rack says how it idles.
        for (int i = 0; i < rackW.length; i++) {
            double idle = chain.system(chain.feeds.to[chain.feeds.start[i]]).idle();
            rackW[i] = load.factor() * watts(chain.table(), chain.catalog(), chain.racks[i], load.draw(), idle);
        }
        for (int k = 0; k < unitW.length; k++) {
            PowerUnit unit = chain.unit(k);
            double maximum = unit.figure("maximumW", 0);
            if (unit.rack() >= 0 || maximum == 0 && !unit.figures().containsKey("reactiveVar")) {
                continue;
            }
            unitW[k] = load.factor() * switch (load.draw()) {
                case MAXIMUM -> maximum;
                case TYPICAL -> unit.figure("typicalW", maximum);
                case IDLE -> unit.figure("idleW", chain.system(k).idle() * maximum);
            };
            unitVar[k] = unit.figure("reactiveVar", 0) * (maximum == 0 ? load.factor() : unitW[k] / maximum);
        }
    }

    private static double watts(RackTable table, Catalog catalog, int rack, LoadCase.Draw draw, double idle) {
        Rating rating = catalog.rating(table, rack).orElse(null);
        if (rating == null) {
            return 0;
        }
        return switch (draw) {
            case MAXIMUM -> rating.maximumW();
            case TYPICAL -> rating.typicalW();
            case IDLE -> idle * rating.maximumW();
        };
    }
}
