package org.hallwright.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.Image;
import org.hallwright.model.Layer;
import org.hallwright.model.Look;
import org.hallwright.model.Plan;
import org.hallwright.model.Showing;
import org.hallwright.overlay.OverlayResult;
import org.hallwright.overlay.Phasing;
import org.hallwright.scene.CampusView;
import org.hallwright.scene.Cutaway;
import org.jspecify.annotations.Nullable;

/// Small pictures of looks. A second view, as small as they are, builds what it shows bit by bit as the large one does, so that
/// nobody waits for it; each picture is drawn when the large view rests, and kept until the plan changes.
final class Thumbnails {
    static final int WIDTH = 160;
    static final int HEIGHT = 100;
    private static final int KEPT = 200;
    private final Workbench bench;
    private final BooleanSupplier resting;
    private final Runnable drawn;
    private final CampusView view;
    private final Group node;
    private final Map<Key, Image> images = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, OverlayResult> painted = new HashMap<>();
    private final Deque<Look> wanted = new ArrayDeque<>();
    private final Painter painter = new Painter();
    private @Nullable Ground ground;
    private String ghosts = "";

    /// What all pictures show.
    private record Ground(List<?> sites, List<?> templates, List<?> phases, boolean dark) {
        boolean same(@Nullable Ground other) {
            return other != null && sites == other.sites && templates == other.templates && phases == other.phases && dark == other.dark;
        }
    }

    /// @param coloured true where the overlay of the look is known
    private record Key(Look look, boolean coloured) {}

    /// @param shapes works out the shapes of what comes near
    /// @param resting whether there is time to draw
    /// @param drawn told when another picture is there
    Thumbnails(Workbench bench, Executor shapes, BooleanSupplier resting, Runnable drawn) {
        this.bench = bench;
        this.resting = resting;
        this.drawn = drawn;
        view = new CampusView(bench.document().catalog(), shapes);
        view.setManaged(false);
        view.resize(WIDTH, HEIGHT);
        node = new Group(view);
        // It has to be in the window and visible to be built, but only its pictures are seen.
        node.setOpacity(0);
        node.setMouseTransparent(true);
        node.setManaged(false);
    }

    Node node() {
        return node;
    }

    /// Follows the plan: pictures of what stands no longer so are dropped.
    void follow() {
        Plan plan = bench.document().plan();
        Ground now = new Ground(plan.sites(), plan.templates(), plan.phases(), bench.settings().dark());
        if (!now.same(ground) && !bench.document().previewing()) {
            ground = now;
            images.clear();
            painted.clear();
            wanted.clear();
            view.theme(now.dark());
            view.show(bench.document().table());
        }
    }

    /// The picture of a look; empty until it is drawn.
    Optional<Image> of(Look look) {
        Image known = images.get(new Key(look, colours(look).isPresent()));
        if (known == null) {
            if (!wanted.contains(look)) {
                wanted.add(look);
            }
            painter.start();
        }
        return Optional.ofNullable(known).or(() -> Optional.ofNullable(images.get(new Key(look, false))));
    }

    /// Forgets what is asked for and not drawn yet.
    void forget() {
        wanted.clear();
    }

    private Optional<OverlayResult> colours(Look look) {
        if (!look.overlay().isEmpty() && !painted.containsKey(look.overlay())) {
            bench.colouring().of(look.overlay()).ifPresent(result -> painted.put(look.overlay(), result));
        }
        return Optional.ofNullable(painted.get(look.overlay()));
    }

    private void dress(Look look) {
        Showing showing = look.showing();
        for (Layer layer : Layer.values()) {
            view.show(layer, layer != Layer.LABELS && layer != Layer.FIGURES && showing.shows(layer));
        }
        view.cut(new Cutaway(showing.isolated().stream().filter(bench.document()::exists).collect(Collectors.toSet()), showing.xray(), showing.section()));
        if (!ghosts.equals(showing.ghostsAfter())) {
            ghosts = showing.ghostsAfter();
            view.planned(table -> Phasing.after(table, ghosts));
        }
        view.overlay(colours(look).orElse(null));
        view.go(look, true);
    }

    /// Draws one picture after the other: it looks there, waits until all is built, and draws.
    private final class Painter extends AnimationTimer {
        private @Nullable Look looking;
        private boolean settled;

        @Override
        public void handle(long now) {
            if (!resting.getAsBoolean()) {
                return;
            }
            Look next = wanted.peek();
            if (next == null) {
                looking = null;
                stop();
            } else if (next != looking) {
                looking = next;
                settled = false;
                dress(next);
            } else if (!settled) {
                // The frame after the look has begun to build it.
                settled = true;
            } else if (view.complete()) {
                wanted.remove();
                looking = null;
                keep(new Key(next, colours(next).isPresent()), view.image(WIDTH, HEIGHT, List.of()));
                drawn.run();
            }
        }

        private void keep(Key key, Image image) {
            images.put(key, image);
            if (images.size() > KEPT) {
                images.remove(images.keySet().iterator().next());
            }
        }
    }
}
