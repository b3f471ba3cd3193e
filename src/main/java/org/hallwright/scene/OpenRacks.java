package org.hallwright.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Frame;
import org.hallwright.model.Layer;
import org.hallwright.model.RackTable;

/// The racks next to the camera, drawn with what is in them.
final class OpenRacks {
    /// Most at a time: more than fill the view where they are that near.
    private static final int MOST = 36;
    private static final double LEAST_SLANT = 0.12;

    private final Insides insides;
    private final Consumer<Chunk> gone;
    private final Map<Integer, Open> racks = new HashMap<>();

    /// A rack that is drawn open.
    private static final class Open {
        final DeviceLayout layout;
        final Origin origin;
        final List<Chunk> chunks;
        Detail detail;
        boolean fromFront;

        Open(DeviceLayout layout, Origin origin, Detail detail, boolean fromFront, List<Chunk> chunks) {
            this.fromFront = fromFront;
            this.layout = layout;
            this.origin = origin;
            this.detail = detail;
            this.chunks = chunks;
        }

        boolean ready() {
            return chunks.stream().allMatch(Chunk::ready);
        }
    }

    private record Candidate(int number, double pixel, boolean fromFront, Origin origin) {}

    /// @param gone told of chunks that are no longer part of the picture
    OpenRacks(Insides insides, Consumer<Chunk> gone) {
        this.insides = insides;
        this.gone = gone;
    }

    /// The level at which a rack is drawn; [Detail#AISLE] where it is closed.
    Detail detail(int number) {
        Open open = racks.get(number);
        return open != null && open.ready() ? open.detail : Detail.AISLE;
    }

    /// What is drawn open, as far as it is built.
    Set<Integer> ready() {
        Set<Integer> ready = new HashSet<>();
        racks.forEach((n, open) -> {
            if (open.ready()) {
                ready.add(n);
            }
        });
        return ready;
    }

    List<Chunk> chunks() {
        List<Chunk> all = new ArrayList<>();
        racks.values().forEach(open -> all.addAll(open.chunks));
        return all;
    }

    /// Closes all, because racks or their looks have changed.
    void clear() {
        racks.values().forEach(open -> open.chunks.forEach(gone));
        racks.clear();
    }

    /// Opens what has come near and closes what has gone. Racks without power stay closed.
    ///
    /// @param visibility which racks are drawn
    /// @param afresh true where the picture may not depend on what was shown before
    void step(RackTable table, Iterable<Sector> sectors, Sight[] sights, Kit kit, Visibility visibility, boolean afresh) {
        List<Candidate> near = candidates(table, sectors, sights, kit, visibility, afresh);
        Set<Integer> kept = new HashSet<>();
        for (Candidate c : near) {
            kept.add(c.number);
            Open open = racks.get(c.number);
            Detail detail = open == null || afresh ? Detail.of(c.pixel) : open.detail.next(c.pixel);
            Detail level = detail.atLeast(Detail.TRAY) ? Detail.TRAY : Detail.RACK;
            if (open == null) {
                insides.of(table, c.number).ifPresent(layout -> racks.put(c.number, open(table, c, layout, kit, level, visibility.faint().test(c.number))));
            } else if (open.detail != level || open.fromFront != c.fromFront) {
                open.detail = level;
                open.fromFront = c.fromFront;
                reshape(table, c.number, open, kit, visibility.faint().test(c.number));
            }
        }
        for (int number : List.copyOf(racks.keySet())) {
            if (!kept.contains(number)) {
                Optional.ofNullable(racks.remove(number)).ifPresent(open -> open.chunks.forEach(gone));
            }
        }
    }

    private List<Candidate> candidates(RackTable table, Iterable<Sector> sectors, Sight[] sights, Kit kit, Visibility visibility, boolean afresh) {
        List<Candidate> near = new ArrayList<>();
        for (Sector sector : sectors) {
            Sight sight = sights[sector.volume().site()];
            if (sight.metresPerPixel(sector.volume()) > Detail.RACK.coarsest() * Detail.SLACK) {
                continue;
            }
            for (BlockPlace place : sector.places()) {
                int end = place.first() + place.layout().places().size();
                for (int n = place.first(); n < end; n++) {
                    if (table.present(n) && visibility.drawn().test(n) && !visibility.planned().test(n) && !kit.dark().contains(n)) {
                        Volume volume = Sector.volume(table, n, sector.volume().site());
                        Frame frame = new Frame(table.x[n] / 1000, table.y[n] / 1000, 0, table.yaw[n]);
                        double across = frame.localY(sight.pose().x(), sight.pose().y());
                        double pixel = sight.metresPerPixel(volume) / slant(Math.abs(across) - table.depth[n] / 2000.0, volume.away(sight.pose()));
                        boolean open = racks.containsKey(n) && !afresh;
                        if (pixel <= Detail.RACK.coarsest() * (open ? Detail.SLACK : 1) && (open || sight.sees(volume))) {
                            near.add(new Candidate(n, pixel, across < 0, sector.origin()));
                        }
                    }
                }
            }
        }
        near.sort(Comparator.comparingDouble(Candidate::pixel));
        return near.subList(0, Math.min(MOST, near.size()));
    }

    /// How much of a face is seen under the angle it is looked at, 1 for straight on: into a rack that is seen along its row
    /// nobody sees.
    private static double slant(double before, double away) {
        return away < 1e-3 ? 1 : Math.clamp(before / away, LEAST_SLANT, 1);
    }

    private Open open(RackTable table, Candidate c, DeviceLayout layout, Kit kit, Detail level, boolean glass) {
        OpenShapes shapes = new OpenShapes(layout, c.origin.of(table, c.number), c.number, kit, Clip.of(kit.section(), c.origin), level == Detail.TRAY, c.fromFront, glass);
        Volume volume = Sector.volume(table, c.number, c.origin.site());
        return new Open(layout, c.origin, level, c.fromFront, List.of(
                new Chunk(volume, Chunk.Look.of(Layer.FRONTS, kit.atlas().material(), Chunk.Order.RACKS, Detail.RACK), shapes::faces),
                new Chunk(volume, Chunk.Look.of(Layer.RACKS, kit.swatches().material(), Chunk.Order.RACKS, Detail.RACK).ranked(2), shapes::inside),
                new Chunk(volume, Chunk.Look.of(Layer.RACKS, kit.palette().material(), glass ? Chunk.Order.GLASS : Chunk.Order.RACKS, Detail.RACK).ranked(0), shapes::posts)));
    }

    private static void reshape(RackTable table, int number, Open open, Kit kit, boolean glass) {
        OpenShapes shapes = new OpenShapes(open.layout, open.origin.of(table, number), number, kit, Clip.of(kit.section(), open.origin), open.detail == Detail.TRAY, open.fromFront, glass);
        Volume volume = open.chunks.getFirst().volume();
        open.chunks.get(0).reshape(volume, shapes::faces);
        open.chunks.get(1).reshape(volume, shapes::inside);
    }

    /// Leaves open racks out of the sectors they belong to.
    void settle(Collection<Sector> sectors) {
        Set<Integer> ready = ready();
        for (Sector sector : sectors) {
            Set<Integer> mine = new HashSet<>();
            for (int n : ready) {
                if (sector.holds(n)) {
                    mine.add(n);
                }
            }
            sector.open(mine);
        }
    }
}
