package org.hallwright.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Frame;
import org.hallwright.model.RackTable;

/// The single cables of the racks next to the camera, from their ports to where they have joined the bundles.
final class NearRuns {
    /// Racks at a time.
    private static final int MOST = 24;

    private record Candidate(int number, double pixel, boolean fromFront, Origin origin) {}

    private final Jackets jackets;
    private final Consumer<Chunk> gone;
    private final Map<Integer, RackRuns> racks = new HashMap<>();

    /// @param gone told of chunks that are no longer part of the picture
    NearRuns(Jackets jackets, Consumer<Chunk> gone) {
        this.jackets = jackets;
        this.gone = gone;
    }

    List<Chunk> chunks() {
        return racks.values().stream().flatMap(runs -> runs.chunks().stream()).toList();
    }

    void clear() {
        racks.values().forEach(runs -> runs.chunks().forEach(gone));
        racks.clear();
    }

    /// Draws what has come near and leaves out what has gone.
    ///
    /// @param afresh true where the picture may not depend on what was shown before
    void step(CableLines lines, Iterable<Sector> sectors, Sight[] sights, Visibility visibility, boolean afresh) {
        Set<Integer> kept = new HashSet<>();
        for (Candidate c : candidates(lines.cabling().table(), sectors, sights, visibility, afresh)) {
            kept.add(c.number);
            racks.computeIfAbsent(c.number, n -> new RackRuns(lines, jackets, n, c.origin, Clip.of(visibility.section(), c.origin)))
                    .look(c.pixel, c.fromFront, afresh);
        }
        for (int number : List.copyOf(racks.keySet())) {
            RackRuns runs = racks.get(number);
            if (runs != null && !kept.contains(number)) {
                runs.chunks().forEach(gone);
                racks.remove(number);
            }
        }
    }

    private List<Candidate> candidates(RackTable table, Iterable<Sector> sectors, Sight[] sights, Visibility visibility, boolean afresh) {
        List<Candidate> near = new ArrayList<>();
        for (Sector sector : sectors) {
            Sight sight = sights[sector.volume().site()];
            if (sight.metresPerPixel(sector.volume()) > RackRuns.FARTHEST * Detail.SLACK) {
                continue;
            }
            for (BlockPlace place : sector.places()) {
                int end = Math.min(table.capacity(), place.first() + place.layout().places().size());
                for (int n = place.first(); n < end; n++) {
                    if (table.present(n) && visibility.drawn().test(n) && !visibility.planned().test(n)) {
                        Volume volume = Sector.volume(table, n, sector.volume().site());
                        double pixel = sight.metresPerPixel(volume);
                        boolean shown = racks.containsKey(n) && !afresh;
                        if (pixel <= RackRuns.FARTHEST * (shown ? Detail.SLACK : 1) && (shown || sight.sees(volume))) {
                            double across = new Frame(table.x[n] / 1000, table.y[n] / 1000, 0, table.yaw[n]).localY(sight.pose().x(), sight.pose().y());
                            near.add(new Candidate(n, pixel, across < 0, sector.origin()));
                        }
                    }
                }
            }
        }
        near.sort(Comparator.comparingDouble(Candidate::pixel));
        return near.subList(0, Math.min(MOST, near.size()));
    }
}
