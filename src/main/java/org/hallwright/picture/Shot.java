package org.hallwright.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.Extent;
import org.hallwright.model.Frame;
import org.hallwright.model.Part;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Room;
import org.hallwright.model.Site;
import org.hallwright.overlay.Analyses;
import org.hallwright.overlay.OverlayResult;
import org.hallwright.overlay.Overlays;
import org.hallwright.scene.CampusView;

/// A picture that a document wants.
///
/// @param title what is seen
/// @param part key of the part that is looked at; empty for the whole campus
/// @param aim points the camera
/// @param overlay what colours the racks; plain colours for none
public record Shot(String title, String part, Consumer<CampusView> aim, Optional<OverlayResult> overlay) {
    private static final double SEEN_HEIGHT = 2400;
    private static final int MOST_HALLS = 6;

    private static Shot plain(String title, Consumer<CampusView> aim) {
        return new Shot(title, "", aim, Optional.empty());
    }

    private static Shot part(String title, List<Part> path, Analyses analyses) {
        return new Shot(title, path.getLast().key(), aim(path, analyses.catalog()), Optional.empty());
    }

    /// The pictures of a part of the plan: that part from the south-west. Those of the whole campus, for an empty key: the campus from the
    /// south-west and from above, a hall of each kind, and the campus coloured by what racks draw and how warm their air is. Overlays
    /// are worked out here.
    public static List<Shot> of(Analyses analyses, String key) {
        List<Part> path = PlanTree.path(analyses.table().plan(), key);
        return path.isEmpty() ? campus(analyses) : List.of(part(path.getLast().label(), path, analyses));
    }

    private static List<Shot> campus(Analyses analyses) {
        List<Shot> shots = new ArrayList<>();
        Consumer<CampusView> home = campus -> campus.home(true);
        shots.add(plain("The campus from the south-west", home));
        shots.add(plain("The campus from above", campus -> campus.top(true)));
        halls(analyses).forEach(hall -> shots.add(part(said(hall), PlanTree.path(analyses.table().plan(), hall.key()), analyses)));
        if (analyses.table().capacity() > 0) {
            shots.add(coloured("power-max", analyses, home));
            if (!analyses.table().plan().cooling().isEmpty()) {
                shots.add(coloured("heat-inlet", analyses, home));
            }
        }
        return shots;
    }

    private static Shot coloured(String id, Analyses analyses, Consumer<CampusView> aim) {
        OverlayResult result = Overlays.named(id).orElseThrow().compute(analyses);
        return new Shot(result.about().heading(), "", aim, Optional.of(result));
    }

    private static String said(Room hall) {
        return "Hall " + (hall.label().equals(hall.key()) ? hall.key() : hall.key() + ", " + hall.name());
    }

    /// The first hall of each template; halls without one are of a kind where they are of one size.
    private static List<Room> halls(Analyses analyses) {
        Map<String, Room> kinds = new LinkedHashMap<>();
        for (Site site : analyses.table().plan().sites()) {
            site.buildings().stream().flatMap(building -> building.rooms().stream()).filter(room -> room.kind() == Room.Kind.HALL)
                    .forEach(hall -> kinds.putIfAbsent(hall.template().isEmpty() ? hall.width() + " x " + hall.depth() : hall.template(), hall));
        }
        return kinds.values().stream().limit(MOST_HALLS).toList();
    }

    /// Looks at a part from the south-west.
    ///
    /// @param path from the site down to it
    public static Consumer<CampusView> aim(List<Part> path, Catalog catalog) {
        Frame frame = PlanTree.inside(PlanTree.frameOfParent(path), path.getLast());
        Extent extent = Extent.of(path.getLast(), catalog::size).in(frame);
        return campus -> {
            campus.home(true);
            campus.frame(extent, frame.z(), SEEN_HEIGHT);
        };
    }
}
