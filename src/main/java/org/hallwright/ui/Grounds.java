package org.hallwright.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.Extent;
import org.hallwright.model.Frame;
import org.hallwright.model.Plan;
import org.hallwright.model.Site;

/// The sites of a plan where the view shows them.
record Grounds(List<Ground> sites) {
    /// How far around a site one still looks at it, as a part of its size.
    private static final double AROUND = 0.15;
    /// How much more than what fills the view is seen across it, as things near and far differ.
    private static final double ACROSS = 1.35;

    /// @param frame where it stands in the view
    /// @param whole what its buildings, yards and parcel cover, millimetres of the view
    record Ground(Site site, Frame frame, Extent whole) {
        private double size() {
            return Math.max(whole.width(), whole.depth());
        }

        private boolean near(double x, double y) {
            double around = size() * AROUND;
            return x >= whole.minX() - around && x <= whole.maxX() + around && y >= whole.minY() - around && y <= whole.maxY() + around;
        }
    }

    Grounds {
        sites = List.copyOf(sites);
    }

    /// @param placed where the view shows a site
    static Grounds of(Plan plan, Catalog catalog, Function<Site, Frame> placed) {
        return new Grounds(plan.sites().stream().map(site -> {
            Frame frame = placed.apply(site);
            Extent built = Extent.of(site, catalog::size).in(frame);
            Extent whole = site.parcel().stream()
                    .map(p -> new Extent(p.x(), p.y(), p.x(), p.y()).in(frame))
                    .reduce(built, Extent::union);
            return new Ground(site, frame, whole);
        }).toList());
    }

    /// All sites together; empty when there is none.
    Optional<Extent> campus() {
        return sites.stream().map(Ground::whole).reduce(Extent::union);
    }

    /// The site looked at; empty when it is the campus as a whole: when the view is nearer to showing that than to showing
    /// the site.
    ///
    /// @param x where the view looks, millimetres
    /// @param span millimetres seen across it there
    Optional<Ground> at(double x, double y, double span) {
        double all = campus().map(e -> Math.max(e.width(), e.depth())).orElse(0.0);
        return sites.stream()
                .filter(ground -> ground.near(x, y) && span < ACROSS * Math.sqrt(ground.size() * all))
                .min(Comparator.comparingDouble(ground -> Math.hypot(ground.whole().centreX() - x, ground.whole().centreY() - y)));
    }
}
