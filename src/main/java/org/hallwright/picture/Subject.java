package org.hallwright.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.Block;
import org.hallwright.model.Extent;
import org.hallwright.model.Frame;
import org.hallwright.model.Group;
import org.hallwright.model.Look;
import org.hallwright.model.Part;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;

/// What a look is of: the smallest room, yard, building or site that fills the picture.
final class Subject {
    /// A part this many times smaller than what is seen no longer fills a picture.
    private static final double FILLS = 1.6;

    private Subject() {}

    /// The part that is looked at, with what it stands in; empty for the whole campus.
    static String of(Plan plan, Catalog catalog, Look look) {
        if (!look.showing().isolated().isEmpty()) {
            return look.showing().isolated().stream().map(key -> PlanTree.find(plan, key).map(Part::label).orElse(key)).collect(Collectors.joining(", "));
        }
        return filling(plan, catalog, look).reversed().stream().map(Part::label).collect(Collectors.joining(", "));
    }

    /// The part whose figures belong to the picture: what is isolated alone, or else what fills it; none for the whole campus.
    static Optional<Part> part(Plan plan, Catalog catalog, Look look) {
        List<String> isolated = look.showing().isolated();
        if (isolated.isEmpty()) {
            List<Part> filling = filling(plan, catalog, look);
            return filling.isEmpty() ? Optional.empty() : Optional.of(filling.getLast());
        }
        return isolated.size() == 1 ? PlanTree.find(plan, isolated.getFirst()) : Optional.empty();
    }

    /// True where a single building or something in it fills the picture, so that other sites do not matter in it.
    static boolean near(Plan plan, Catalog catalog, Look look) {
        return filling(plan, catalog, look).size() > 1;
    }

    private static List<Part> filling(Plan plan, Catalog catalog, Look look) {
        List<Part> path = new ArrayList<>();
        descend(plan.sites(), Frame.CAMPUS, catalog, look, path);
        return path;
    }

    private static void descend(List<? extends Part> parts, Frame frame, Catalog catalog, Look look, List<Part> path) {
        for (Part part : parts) {
            if (part instanceof Block || part instanceof Group) {
                continue;
            }
            Frame inside = PlanTree.inside(frame, part);
            Extent extent = Extent.of(part, catalog::size).in(inside);
            if (holds(extent, look) && seen(look) * 1000 < FILLS * Math.max(extent.width(), extent.depth())) {
                path.add(part);
                descend(part.parts(), inside, catalog, look, path);
                return;
            }
        }
    }

    private static boolean holds(Extent extent, Look look) {
        double x = look.target().x() * 1000;
        double y = look.target().y() * 1000;
        return x >= extent.minX() && x <= extent.maxX() && y >= extent.minY() && y <= extent.maxY();
    }

    /// Height of the picture where it looks, metres.
    private static double seen(Look look) {
        return 2 * look.away() * Math.tan(Math.toRadians(look.field() / 2));
    }
}
