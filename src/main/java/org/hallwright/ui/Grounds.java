package org.hallwright.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.Extent;
import org.hallwright.model.Frame;
import org.hallwright.model.Plan;
import org.hallwright.model.Site;

/// The sites of a plan where the view shows them.
record Grounds(List<Ground> sites) {
    /// How far around a site one still looks at it, as a part of its size, and from how far away.
    private static final double AROUND = 0.15;
    private static final double AWAY = 2.6;

    /// @param frame where it stands in the view
    /// @param built what its buildings and yards cover, millimetres of the view
    /// @param whole the same with its parcel
    record Ground(Site site, Frame frame, Extent built, Extent whole) {
        /// True when one who looks at a point from a distance looks at this site.
        boolean seen(double x, double y, double distance) {
            double size = Math.max(whole.width(), whole.depth());
            double around = size * AROUND;
            return x >= whole.minX() - around && x <= whole.maxX() + around && y >= whole.minY() - around && y <= whole.maxY() + around
                    && distance < size * AWAY;
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
            return new Ground(site, frame, built, whole);
        }).toList());
    }

    /// All sites together; empty when there is none.
    Optional<Extent> campus() {
        return sites.stream().map(Ground::whole).reduce(Extent::union);
    }

    /// The site looked at; empty when it is the campus as a whole.
    ///
    /// @param x where the view looks, millimetres
    /// @param distance from the eye to there
    Optional<Ground> at(double x, double y, double distance) {
        Stream<Ground> seen = sites.stream().filter(ground -> ground.seen(x, y, distance));
        return seen.min(Comparator.comparingDouble(g -> Math.hypot(g.whole().centreX() - x, g.whole().centreY() - y)));
    }
}
