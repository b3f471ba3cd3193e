package org.hallwright.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hallwright.catalog.CableType;
import org.hallwright.network.Cable;
import org.hallwright.network.Cabling;
import org.jspecify.annotations.Nullable;

/// All that is drawn of cables: bundles in trays, single ones near the camera and of what is selected, what is followed.
final class CableScene {
    /// How deep cables hang within a rack and are seen from that side, metres.
    private static final double WITHIN = 0.35;

    private final Jackets jackets;
    private final Bundles bundles;
    private final NearRuns near;
    private final SelectedRuns selected;
    private final Trace trace;
    private @Nullable CableLines lines;
    private Siting siting = Siting.NONE;
    private Visibility visibility = Visibility.ALL;
    private Set<Integer> selection = Set.of();
    private List<Cable> followed = List.of();

    /// @param gone told of chunks that are no longer part of the picture
    CableScene(List<CableType> types, Places places, Consumer<Chunk> gone) {
        jackets = new Jackets(types);
        bundles = new Bundles(jackets, gone);
        near = new NearRuns(jackets, gone);
        selected = new SelectedRuns(jackets, gone);
        trace = new Trace(places);
    }

    Trace trace() {
        return trace;
    }

    void theme(boolean dark) {
        jackets.theme(dark);
    }

    /// Takes the cables of a plan; null for none. What was followed is of other cables then, and no longer shown.
    void take(@Nullable Cabling cabling) {
        CableLines known = lines;
        if (known == null ? cabling != null : known.cabling() != cabling) {
            lines = cabling == null ? null : new CableLines(cabling);
            followed = List.of();
            show(siting, visibility);
        }
    }

    /// Shows them where sites are shown now, as far as they are visible.
    void show(Siting shownAs, Visibility nowVisible) {
        siting = shownAs;
        visibility = nowVisible;
        near.clear();
        if (lines == null || siting.sites() == 0) {
            bundles.clear();
        } else {
            bundles.show(lines.cabling().fill(), lines.cabling().table().plan(), siting, visibility);
        }
        select(selection);
        follow(followed);
    }

    /// Draws the cables of racks singly.
    void select(Set<Integer> numbers) {
        selection = numbers;
        selected.clear();
        if (lines != null && siting.sites() > 0) {
            selected.show(lines, numbers, siting, visibility);
        }
    }

    /// Draws cables over everything else.
    void follow(List<Cable> cables) {
        followed = cables;
        trace.clear();
        if (lines != null && siting.sites() > 0) {
            trace.show(cables, lines, siting);
        }
    }

    /// The cable of a selected rack that is drawn at a pixel.
    ///
    /// @param hit what else is there, which may hide it; null for nothing
    Optional<Cable> at(Lens lens, double sx, double sy, @Nullable Hit hit) {
        if (selected.chunks().isEmpty()) {
            return Optional.empty();
        }
        double before = hit == null ? Double.MAX_VALUE : lens.project(hit.x(), hit.y(), hit.z())[2] + WITHIN;
        return selected.at(lens.projections(), sx, sy, before);
    }

    /// Brings single cables in step with a camera.
    ///
    /// @param afresh true where the picture may not depend on what was shown before
    void step(Iterable<Sector> sectors, Sight[] sights, boolean shown, boolean afresh) {
        if (lines != null && shown && siting.sites() > 0) {
            near.step(lines, sectors, sights, visibility, afresh);
            selected.step(sights);
        }
    }

    List<Chunk> chunks() {
        List<Chunk> all = new ArrayList<>(near.chunks());
        all.addAll(selected.chunks());
        all.addAll(bundles.chunks());
        return all;
    }
}
