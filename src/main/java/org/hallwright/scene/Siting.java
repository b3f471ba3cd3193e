package org.hallwright.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.hallwright.model.Extent;
import org.hallwright.model.Frame;
import org.hallwright.model.Plan;
import org.hallwright.model.Point;
import org.hallwright.model.RackTable;
import org.hallwright.model.Site;

/// Where sites are shown: side by side on one parcel, as the plan has them, or at their true places by latitude, longitude
/// and true north. A site is moved and turned as a whole, so everything in it keeps its campus coordinates; only the camera
/// is seen differently by each site.
///
/// Places on earth are put on a plane that touches it at the first site: within 30 km that is true to a few metres.
final class Siting {
    /// Metres of a degree of latitude (mean, WGS 84).
    private static final double DEGREE = 111_195;

    /// No sites.
    static final Siting NONE = new Siting(RackTable.of(Plan.empty(""), id -> Optional.empty()), false);

    private final List<Site> sites;
    private final List<Place> places = new ArrayList<>();

    /// A site with its extent in millimetres of the campus, its origin there in metres, and what takes campus metres to
    /// the place where it is shown.
    private record Place(Extent extent, Frame own, Frame shift) {}

    Siting(RackTable table, boolean truePlaces) {
        Plan plan = table.plan();
        sites = plan.sites();
        for (Site site : plan.sites()) {
            Frame frame = Frame.CAMPUS.then(site.pose());
            Extent extent = table.extent(site).in(frame);
            for (Point p : site.parcel()) {
                extent = extent.union(new Extent(p.x(), p.y(), p.x(), p.y()).in(frame));
            }
            Frame own = new Frame(frame.x() / 1000, frame.y() / 1000, 0, frame.yaw());
            places.add(new Place(extent, own, truePlaces ? shift(plan.sites().getFirst(), site, own) : Frame.CAMPUS));
        }
    }

    private static Frame shift(Site first, Site site, Frame own) {
        double east = (site.longitude() - first.longitude()) * DEGREE * Math.cos(Math.toRadians(first.latitude())) + first.pose().x() / 1000.0;
        double north = (site.latitude() - first.latitude()) * DEGREE + first.pose().y() / 1000.0;
        double turn = -site.north() - own.yaw();
        Frame turned = new Frame(0, 0, 0, turn);
        return new Frame(east - turned.worldX(own.x(), own.y()), north - turned.worldY(own.x(), own.y()), 0, turn);
    }

    int sites() {
        return places.size();
    }

    /// What must be said about where sites are shown; empty when there is nothing to say.
    Optional<String> note(boolean truePlaces) {
        return truePlaces || sites() < 2 ? Optional.empty() : Optional.of("Sites side by side on one idealised parcel, not at their true distance");
    }

    /// Index of the site with a key; -1 for none.
    int index(String key) {
        return IntStream.range(0, sites.size()).filter(i -> sites.get(i).key().equals(key)).findFirst().orElse(-1);
    }

    /// Origin of a site in the campus, metres.
    Frame own(int site) {
        return places.get(site).own();
    }

    /// What takes campus metres of a site to where it is shown.
    Frame shift(int site) {
        return places.get(site).shift();
    }

    /// What a site covers, millimetres of the campus.
    Extent extent(int site) {
        return places.get(site).extent();
    }

    /// Where a site is shown: its frame in millimetres. A site of another plan is shown as that has it.
    Frame shown(Site site) {
        Frame own = Frame.CAMPUS.then(site.pose());
        int index = sites.indexOf(site);
        Frame shift = index < 0 ? Frame.CAMPUS : places.get(index).shift();
        return new Frame(shift.worldX(own.x() / 1000, own.y() / 1000) * 1000, shift.worldY(own.x() / 1000, own.y() / 1000) * 1000, own.z(),
                own.yaw() + shift.yaw());
    }

    /// What all sites cover as they are shown, millimetres; empty for a plan without sites.
    Optional<Extent> shown() {
        return places.stream().map(p -> p.extent().in(new Frame(p.shift().x() * 1000, p.shift().y() * 1000, 0, p.shift().yaw()))).reduce(Extent::union);
    }

    /// The site at a point of the campus, millimetres, or the one nearest to it; 0 for a plan without sites.
    int at(double x, double y) {
        return nearest(place -> away(place.extent(), x, y));
    }

    /// The site that is shown at a point, metres, or nearest to it.
    int shownAt(double x, double y) {
        return nearest(place -> away(place.extent(), place.shift().localX(x, y) * 1000, place.shift().localY(x, y) * 1000));
    }

    private int nearest(ToDoubleFunction<Place> measure) {
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < places.size(); i++) {
            double away = measure.applyAsDouble(places.get(i));
            if (away < least) {
                least = away;
                best = i;
            }
        }
        return best;
    }

    private static double away(Extent e, double x, double y) {
        return Math.hypot(Math.max(0, Math.max(e.minX() - x, x - e.maxX())), Math.max(0, Math.max(e.minY() - y, y - e.maxY())));
    }

    /// A camera as a site has it in its campus coordinates.
    CameraPose inside(int site, CameraPose shown) {
        return places.isEmpty() ? shown : shown.in(places.get(site).shift());
    }

    /// A camera of a site's campus coordinates as it is shown.
    CameraPose outside(int site, CameraPose campus) {
        return places.isEmpty() ? campus : campus.out(places.get(site).shift());
    }

    /// A camera that sees what one saw while sites were shown in another way.
    CameraPose from(Siting before, CameraPose pose) {
        int site = before.shownAt(pose.target()[0], pose.target()[1]);
        return outside(site, before.inside(site, pose));
    }
}
