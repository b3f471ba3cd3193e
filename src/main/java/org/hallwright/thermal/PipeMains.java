package org.hallwright.thermal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hallwright.model.Building;
import org.hallwright.model.Fixture;
import org.hallwright.model.Frame;
import org.hallwright.model.Placed;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Site;

/// Pipes that are drawn between rooms: those of a site, or those of a building.
///
/// @param building its key; empty for those of the site
/// @param rooms keys of the rooms of the building
record PipeMains(Site site, String building, Set<String> rooms, List<PipeLine> lines) {
    /// Those of a site and of its buildings, as far as there are any.
    static List<PipeMains> of(Site site) {
        Frame frame = PlanTree.inside(Frame.CAMPUS, site);
        List<PipeMains> mains = new ArrayList<>();
        mains.add(new PipeMains(site, "", Set.of(), lines(site.fixtures(), frame)));
        for (Building building : site.buildings()) {
            Set<String> rooms = PlanTree.partKeys(building.rooms());
            mains.add(new PipeMains(site, building.key(), rooms, lines(building.fixtures(), frame.then(building.pose()))));
        }
        return mains.stream().filter(some -> !some.lines().isEmpty()).toList();
    }

    private static List<PipeLine> lines(List<Fixture> fixtures, Frame frame) {
        return PipeLine.of(Placed.of(fixtures, frame));
    }

    boolean ofSite() {
        return building.isEmpty();
    }

    /// How much of the flow of those of its loop and flow a pipe carries: by D to the power of 2.5, the root of D^5 of ways of
    /// one length.
    double share(PipeLine line) {
        double all = lines.stream().filter(other -> other.pipe.loop().equals(line.pipe.loop()) && other.pipe.flow() == line.pipe.flow()).mapToDouble(PipeMains::carries).sum();
        return carries(line) / all;
    }

    private static double carries(PipeLine line) {
        return Math.pow(line.pipe.dn(), 2.5);
    }
}
