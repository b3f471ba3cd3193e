package org.hallwright.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Building;
import org.hallwright.model.Extent;
import org.hallwright.model.Frame;
import org.hallwright.model.Part;
import org.hallwright.model.Placed;
import org.hallwright.model.PlanTree;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.model.Site;

/// What a drawing of a plan, or of a part of it, shows: each thing with its frame in the campus, in document order.
///
/// @param around sites in which it lies
/// @param sites those that are drawn themselves
/// @param rooms yards among them
record PlanParts(List<In<Site>> around, List<In<Site>> sites, List<In<Building>> buildings, List<In<Room>> rooms, List<Placed> fixtures, List<BlockPlace> blocks) {
    /// Shown where nothing stands: a square of 20 m.
    private static final Extent NOTHING = new Extent(0, 0, 20_000, 20_000);

    /// A part and the frame of what stands in it.
    record In<P extends Part>(P part, Frame frame) {}

    /// @param scope key of a site, building, room or yard; empty for the whole campus
    /// @throws IllegalArgumentException when no such part has this key
    static PlanParts of(RackTable table, String scope) {
        PlanParts parts = new PlanParts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        if (scope.isEmpty()) {
            table.plan().sites().forEach(site -> parts.site(site, Frame.CAMPUS));
        } else {
            List<Part> path = PlanTree.path(table.plan(), scope);
            if (path.isEmpty()) {
                throw new IllegalArgumentException("there is no part '" + scope + "' in this plan");
            }
            Frame frame = PlanTree.frameOfParent(path);
            if (path.size() > 1 && path.getFirst() instanceof Site site) {
                parts.around.add(new In<>(site, PlanTree.inside(Frame.CAMPUS, site)));
            }
            switch (path.getLast()) {
                case Site site -> parts.site(site, frame);
                case Building building -> parts.building(building, frame);
                case Room room -> parts.room(room, frame);
                default -> throw new IllegalArgumentException("'" + scope + "' is neither a site nor a building, room or yard");
            }
        }
        Set<String> rooms = parts.rooms.stream().map(room -> room.part().key()).collect(Collectors.toSet());
        table.places().stream().filter(place -> rooms.contains(place.room().key())).forEach(parts.blocks::add);
        return parts;
    }

    private void site(Site site, Frame campus) {
        Frame frame = PlanTree.inside(campus, site);
        sites.add(new In<>(site, frame));
        around.add(new In<>(site, frame));
        fixtures.addAll(Placed.of(site.fixtures(), frame));
        site.buildings().forEach(building -> building(building, frame));
        site.yards().forEach(yard -> room(yard, frame));
    }

    private void building(Building building, Frame parent) {
        Frame frame = PlanTree.inside(parent, building);
        buildings.add(new In<>(building, frame));
        fixtures.addAll(Placed.of(building.fixtures(), frame));
        building.rooms().forEach(room -> room(room, frame));
    }

    private void room(Room room, Frame parent) {
        Frame frame = PlanTree.inside(parent, room);
        rooms.add(new In<>(room, frame));
        fixtures.addAll(Placed.in(room, frame));
    }

    /// What all of it covers, parcels included.
    Extent extent(RackTable table) {
        Stream<Extent> parcels = sites.stream().flatMap(site -> site.part().parcel().stream()
                .map(point -> new Extent(point.x(), point.y(), point.x(), point.y()).in(site.frame())));
        Stream<Extent> parts = Stream.of(sites, buildings, rooms).flatMap(List::stream).map(in -> table.extent(in.part()).in(in.frame()));
        return Stream.concat(parcels, parts).reduce(Extent::union).filter(all -> all.width() > 0 && all.depth() > 0).orElse(NOTHING);
    }
}
