package org.hallwright.tour;

import org.hallwright.model.*;
import org.hallwright.testing.Shipped;
import org.junit.jupiter.api.Test;

class Probe0Test {
    @Test
    void probe() {
        for (String name : new String[] {"gb200-hall", "colossus-1", "superpod-h100", "colossus-1m"}) {
            Plan plan = Shipped.plan(name);
            RackTable table = Shipped.table(plan);
            for (int i = 0; i < 2; i++) {
                long t = System.nanoTime();
                Solids solids = Solids.of(table, Shipped.CATALOG);
                System.out.println(name + " build ms " + (System.nanoTime() - t) / 1e6 + " top " + solids.top() + " ground " + solids.ground());
                if (i == 1) {
                    for (View v : plan.views()) {
                        Eye e = v.look().eye();
                        System.out.println("  " + v.name() + " inside " + solids.inside(e) + " clearance " + solids.clearance(e.x(), e.y(), e.z(), 50) + " pace " + Pace.at(solids, e.x(), e.y(), e.z()));
                    }
                    for (Tour tour : plan.tours()) {
                        t = System.nanoTime();
                        TourPath path = TourPath.of(plan, tour, solids);
                        System.out.println("  tour " + tour.name() + " ms " + (System.nanoTime() - t) / 1e6 + " seconds " + path.seconds());
                        for (int s = 0; s < path.stops(); s++) System.out.println("     " + s + " " + path.arrival(s) + " - " + path.departure(s));
                        int bad = 0; double first = -1;
                        for (double u = 0; u < path.seconds(); u += 1/60.0) { if (solids.inside(path.at(u).eye())) { bad++; if (first < 0) first = u; } }
                        System.out.println("     inside samples " + bad + " first " + first);
                    }
                }
            }
        }
    }
}
