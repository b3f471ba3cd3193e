package org.hallwright.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hallwright.model.Extent;
import org.hallwright.model.Frame;
import org.hallwright.model.Part;
import org.hallwright.model.PlanTree;
import org.hallwright.model.RackId;
import org.hallwright.model.RackTable;
import org.hallwright.model.Section;
import org.hallwright.network.Cabling;
import org.hallwright.power.Chain;
import org.hallwright.power.PowerFlow;
import org.hallwright.power.PowerUnit;
import org.hallwright.scene.CampusView;
import org.hallwright.session.Document;

/// Where things of the plan are: parts, racks, trays and units of the power chain; and flights there.
final class Whereabouts {
    /// Millimetres of surroundings shown with a single thing.
    private static final double AROUND = 1500;
    /// The same with a unit that has no place of its own and is taken to be near its neighbour in the chain.
    private static final double SOMEWHERE = 15_000;
    /// Millimetres below the slab that pipes and raised floors reach down to.
    private static final double BELOW = 1000;

    private final Document document;
    private final CampusView view;
    private final LiveCables cables;
    private final LivePower power;

    Whereabouts(Document document, CampusView view, LiveCables cables, LivePower power) {
        this.document = document;
        this.view = view;
        this.cables = cables;
        this.power = power;
    }

    /// A piece of floor with what stands on it.
    private record Where(Extent extent, double floor, double height) {
        static Where around(double x, double y, double toX, double toY, double floor, double height) {
            return new Where(new Extent(Math.min(x, toX) - AROUND, Math.min(y, toY) - AROUND, Math.max(x, toX) + AROUND, Math.max(y, toY) + AROUND), floor, height);
        }

        Where and(Where other) {
            return new Where(extent.union(other.extent), Math.min(floor, other.floor), Math.max(height, other.height));
        }
    }

    /// Flies to what ids name.
    void fly(Set<String> ids) {
        of(ids).ifPresent(where -> view.flyTo(where.extent(), where.floor(), where.height()));
    }

    /// The ranges along x, y and z that parts and racks take; those of the whole campus when there are none.
    Section shown(Set<String> ids) {
        Optional<Extent> ground = ids.isEmpty() ? Grounds.of(document.plan(), document.catalog(), site -> PlanTree.inside(Frame.CAMPUS, site)).campus() : of(ids).map(Where::extent);
        Extent e = ground.orElse(new Extent(0, 0, 1, 1));
        double top = document.plan().sites().stream().flatMap(site -> site.buildings().stream()).mapToDouble(b -> b.size().height()).max().orElse(0);
        RackTable t = document.table();
        for (int n = 0; n < t.capacity(); n++) {
            top = t.present(n) ? Math.max(top, t.z[n] + t.height[n]) : top;
        }
        return new Section(new Section.Range(e.minX(), e.maxX()), new Section.Range(e.minY(), e.maxY()), new Section.Range(-BELOW, top));
    }

    private Optional<Where> of(Set<String> ids) {
        return ids.stream().flatMap(id -> one(id).stream()).reduce(Where::and);
    }

    private Optional<Where> one(String id) {
        return Stream.of(RackId.matches(id) ? rack(document.table().number(RackId.parse(id))) : part(id), unit(id), tray(id)).flatMap(Optional::stream).findFirst();
    }

    private Optional<Where> rack(int n) {
        RackTable t = document.table();
        if (n < 0) {
            return Optional.empty();
        }
        double reach = Math.max(t.width[n], t.depth[n]) / 2.0;
        return Optional.of(Where.around(t.x[n] - reach, t.y[n] - reach, t.x[n] + reach, t.y[n] + reach, t.z[n], t.height[n]));
    }

    private Optional<Where> part(String key) {
        List<Part> path = PlanTree.path(document.plan(), key);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        Frame frame = PlanTree.inside(PlanTree.frameOfParent(path), path.getLast());
        return Optional.of(new Where(Extent.of(path.getLast(), document.catalog()::size).in(frame), frame.z(), 2500));
    }

    private Optional<Where> unit(String id) {
        Optional<Chain> chain = power.flow().map(PowerFlow::chain);
        return chain.flatMap(known -> known.index(id).stream().mapToObj(known::unit).findFirst()).map(PowerUnit::place).filter(PowerUnit.Place::known)
                .map(place -> place.own() ? Where.around(place.x(), place.y(), place.toX(), place.toY(), place.z(), 500)
                        : Where.around(place.x() - SOMEWHERE, place.y() - SOMEWHERE, place.x() + SOMEWHERE, place.y() + SOMEWHERE, place.z(), 500));
    }

    private Optional<Where> tray(String key) {
        return cables.latest().flatMap(cabling -> tray(cabling, key));
    }

    private static Optional<Where> tray(Cabling cabling, String key) {
        return cabling.fill().ways().stream().filter(way -> way.keys().contains(key)).findFirst().map(way -> {
            Where all = Where.around(way.x()[0], way.y()[0], way.x()[0], way.y()[0], way.z(), 500);
            for (int i = 1; i < way.x().length; i++) {
                all = all.and(Where.around(way.x()[i], way.y()[i], way.x()[i], way.y()[i], way.z(), 500));
            }
            return all;
        });
    }
}
