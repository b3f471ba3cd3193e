package org.hallwright.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hallwright.model.Layer;
import org.hallwright.model.RackTable;
import org.hallwright.network.Cable;
import org.jspecify.annotations.Nullable;

/// The single cables of the racks that are selected, each from end to end. From afar they are drawn thicker than they are.
final class SelectedRuns {
    /// Cables at a time: more would neither be told apart nor drawn fast enough.
    private static final int MOST = 480;
    /// Meshes they are shared out to, so that each is handed over in a frame.
    private static final int PARTS = 12;
    /// With more racks than these selected one looks at racks, not at cables.
    private static final int RACKS = 400;
    private static final double FINEST = 0.002;
    private static final double DEEP = -3;
    private static final double HIGH = 40;
    /// Pixels.
    private static final double REACH = 4;

    private final Jackets jackets;
    private final Consumer<Chunk> gone;
    private List<OfSite> sites = List.of();

    /// The pieces of a cable that are drawn, metres of the mesh.
    private record Run(Cable cable, List<double[]> pieces) {}

    /// The runs of the racks of one site.
    private static final class OfSite {
        final Set<Integer> racks;
        final CableLines lines;
        final Origin origin;
        final Clip clip;
        final Volume near;
        final List<Chunk> chunks = new ArrayList<>();
        int tier = Integer.MIN_VALUE;
        private @Nullable List<Cable> found;
        private @Nullable List<Run> runs;

        OfSite(Set<Integer> racks, CableLines lines, Origin origin, Clip clip, Volume near) {
            this.racks = racks;
            this.lines = lines;
            this.origin = origin;
            this.clip = clip;
            this.near = near;
        }

        List<Run> runs() {
            List<Run> known = runs;
            if (known == null) {
                known = cables().stream().map(cable -> new Run(cable, clip.line(RunShapes.line(lines, cable, origin, 1)))).toList();
                runs = known;
            }
            return known;
        }

        synchronized List<Cable> cables() {
            if (found == null) {
                List<Cable> all = new ArrayList<>();
                for (int rack : racks) {
                    lines.cables(rack).stream().filter(c -> c.low().rack() == rack || !racks.contains(c.low().rack())).forEach(all::add);
                }
                found = CableLines.thinned(all, MOST);
            }
            return found;
        }
    }

    SelectedRuns(Jackets jackets, Consumer<Chunk> gone) {
        this.jackets = jackets;
        this.gone = gone;
    }

    List<Chunk> chunks() {
        return sites.stream().flatMap(site -> site.chunks.stream()).toList();
    }

    void clear() {
        chunks().forEach(gone);
        sites = List.of();
    }

    /// @param numbers racks
    void show(CableLines lines, Set<Integer> numbers, Siting siting, Visibility visibility) {
        clear();
        RackTable table = lines.cabling().table();
        Map<Integer, Set<Integer>> bySite = new TreeMap<>();
        for (int n : numbers.size() > RACKS ? Set.<Integer>of() : numbers) {
            if (n < table.capacity() && table.present(n) && visibility.drawn().test(n) && !visibility.planned().test(n)) {
                bySite.computeIfAbsent(siting.at(table.x[n], table.y[n]), site -> new TreeSet<>()).add(n);
            }
        }
        List<OfSite> now = new ArrayList<>();
        bySite.forEach((site, racks) -> {
            Origin origin = Origin.of(siting, site);
            Volume near = racks.stream().map(n -> Sector.volume(table, n, site)).reduce(Volume::union).orElseThrow();
            OfSite of = new OfSite(racks, lines, origin, Clip.of(visibility.section(), origin), near);
            Volume everywhere = Volume.of(site, siting.extent(site), DEEP, HIGH);
            for (int part = 0; part < PARTS; part++) {
                of.chunks.add(new Chunk(everywhere, Chunk.Look.of(Layer.CABLES, jackets.material(), Chunk.Order.RACKS, Detail.CAMPUS).ranked(3), () -> new TubeMesh().arrays()));
            }
            now.add(of);
        });
        sites = now;
    }

    /// The cable that is drawn nearest to a pixel, within reach of the pointer.
    ///
    /// @param cameras of the sites
    /// @param before metres before the camera up to which it is not hidden
    Optional<Cable> at(Projection[] cameras, double sx, double sy, double before) {
        Cable nearest = null;
        double least = REACH;
        for (OfSite site : sites) {
            Projection camera = cameras[site.origin.site()];
            for (Run run : site.runs()) {
                for (double[] piece : run.pieces()) {
                    double away = camera.away(piece, site.origin, sx, sy, before);
                    if (away < least) {
                        least = away;
                        nearest = run.cable();
                    }
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /// Adapts how thick they are drawn.
    void step(Sight[] sights) {
        for (OfSite site : sites) {
            double pixel = sights[site.near.site()].metresPerPixel(site.near);
            int tier = Math.max(0, (int) Math.ceil(Math.log(Math.max(1e-9, pixel) / FINEST) / Math.log(2)));
            if (tier != site.tier) {
                site.tier = tier;
                RunShapes.Look look = new RunShapes.Look(3, 1, 0.7 * FINEST * Math.pow(2, tier));
                for (int part = 0; part < PARTS; part++) {
                    int first = part;
                    site.chunks.get(part).reshape(site.chunks.get(part).volume(), () -> shape(site, first, look));
                }
            }
        }
    }

    private MeshArrays shape(OfSite site, int first, RunShapes.Look look) {
        RunShapes shapes = new RunShapes(site.lines, jackets, site.origin, site.clip, look);
        List<Cable> cables = site.cables();
        for (int i = first; i < cables.size(); i += PARTS) {
            shapes.whole(cables.get(i));
        }
        return shapes.arrays();
    }
}
