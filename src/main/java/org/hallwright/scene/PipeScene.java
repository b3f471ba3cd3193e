package org.hallwright.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hallwright.model.Layer;
import org.hallwright.model.Site;
import org.hallwright.thermal.PipeRun;
import org.hallwright.thermal.PipeStudy;
import org.jspecify.annotations.Nullable;

/// What is drawn of pipes that nobody drew, and what is said of all pipes. Belongs to the JavaFX thread.
public final class PipeScene {
    /// Pipes of one mesh, so that it is handed over in a frame.
    private static final int TOGETHER = 40;

    private final Palette swatches;
    private final Consumer<Chunk> gone;
    private final Runnable wake;
    private final Map<String, Piece> pieces = new HashMap<>();
    private @Nullable PipeStudy study;
    private @Nullable PipePointer pointer;
    private Siting siting = Siting.NONE;
    private Visibility visibility = Visibility.ALL;
    private Set<Layer> layers = Set.of();

    /// What is drawn of some pipes, and what it was made of.
    private record Piece(List<Object> source, List<Chunk> chunks) {}

    /// Pipes of one room or of what lies between rooms, in one layer.
    private record Place(int site, String room, Layer layer) {}

    /// @param gone told of chunks that are no longer part of the picture
    /// @param wake asks for another frame
    PipeScene(Palette swatches, Consumer<Chunk> gone, Runnable wake) {
        this.swatches = swatches;
        this.gone = gone;
        this.wake = wake;
    }

    List<Chunk> chunks() {
        return pieces.values().stream().flatMap(piece -> piece.chunks().stream()).toList();
    }

    /// Takes a study, which may be of an earlier version of the plan; null for none. It works out pipes when it is asked for
    /// them: whoever has much of them asks it before, in the background.
    public void show(@Nullable PipeStudy now) {
        study = now;
        show(siting, visibility);
        wake.run();
    }

    /// Shows it where sites are shown now, as far as it is visible.
    void show(Siting shownAs, Visibility nowVisible) {
        siting = shownAs;
        visibility = nowVisible;
        pointer = null;
        PipeStudy of = study;
        Map<String, Piece> now = of == null ? Map.of() : made(of);
        pieces.forEach((key, piece) -> {
            if (now.get(key) != piece) {
                piece.chunks().forEach(gone);
            }
        });
        pieces.clear();
        pieces.putAll(now);
    }

    private Map<String, Piece> made(PipeStudy of) {
        Map<String, Piece> made = new HashMap<>();
        for (Site site : of.table().plan().sites()) {
            int index = siting.index(site.key());
            if (index >= 0) {
                parts(of, site, index).forEach((place, runs) -> {
                    for (int i = 0; i < runs.size(); i += TOGETHER) {
                        keep(made, place, place + "#" + i, runs.subList(i, Math.min(runs.size(), i + TOGETHER)));
                    }
                });
            }
        }
        return made;
    }

    private Map<Place, List<PipeRun>> parts(PipeStudy of, Site site, int index) {
        Map<Place, List<PipeRun>> parts = new LinkedHashMap<>();
        for (PipeRun run : of.derived(site.key())) {
            if (visibility.parts().test(run.room().isEmpty() ? site.key() : run.room())) {
                boolean below = !run.room().isEmpty() && run.points()[2] < of.floor(run.room());
                parts.computeIfAbsent(new Place(index, run.room(), below ? Layer.UNDERFLOOR : Layer.PIPES), p -> new ArrayList<>()).add(run);
            }
        }
        return parts;
    }

    private void keep(Map<String, Piece> now, Place place, String key, List<PipeRun> runs) {
        Origin origin = Origin.of(siting, place.site());
        List<Object> source = List.of(origin, visibility.section(), shapes(runs));
        Piece old = pieces.get(key);
        PipeTubes tubes = new PipeTubes(List.copyOf(runs), swatches, origin, Clip.of(visibility.section(), origin));
        now.put(key, old != null && old.source().equals(source) ? old : new Piece(source, tubes.chunks(place.layer(), place.room().isEmpty() ? Detail.CAMPUS : Detail.ROOM)));
    }

    /// What pipes look like depends on.
    private static List<Object> shapes(List<PipeRun> runs) {
        List<Object> shapes = new ArrayList<>();
        runs.forEach(run -> shapes.addAll(List.of(run.dn(), run.flow(), java.util.Arrays.hashCode(run.points()))));
        return shapes;
    }

    /// @param shown layers that are drawn
    void step(Set<Layer> shown) {
        layers = shown;
    }

    /// The pipe at a pixel, drawn by hand or derived.
    ///
    /// @param under what else is there, which may hide it
    public Optional<PipeRun> at(Lens lens, double sx, double sy, Optional<Hit> under) {
        PipeStudy of = study;
        if (of == null || siting.sites() == 0 || !Layer.PIPES.in(layers)) {
            return Optional.empty();
        }
        PipePointer known = pointer;
        if (known == null) {
            List<PipeRun> all = new ArrayList<>();
            of.table().plan().sites().stream().filter(site -> siting.index(site.key()) >= 0).forEach(site -> {
                all.addAll(of.drawn(site.key()));
                all.addAll(of.derived(site.key()));
            });
            known = new PipePointer(all, siting);
            pointer = known;
        }
        double before = under.map(hit -> lens.project(hit.x(), hit.y(), hit.z())[2]).orElse(Double.MAX_VALUE);
        return known.at(lens.projections(), sx, sy, before);
    }
}
