package org.hallwright.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hallwright.model.Layer;
import org.hallwright.model.Look;
import org.hallwright.model.Phase;
import org.hallwright.model.Showing;
import org.hallwright.scene.CampusView;
import org.hallwright.scene.Cutaway;

/// What the window shows as a look, and the other way round: camera, overlay, layers, what is left away.
final class Looks {
    private final Workbench bench;
    private final Consumer<String> overlay;

    /// @param overlay shows an overlay by its id, none for an empty one, in the chooser too
    Looks(Workbench bench, Consumer<String> overlay) {
        this.bench = bench;
        this.overlay = overlay;
    }

    private CampusView view() {
        return bench.view();
    }

    /// What is seen now.
    Look now() {
        return view().lens().look(bench.colouring().id(), showing());
    }

    private Showing showing() {
        Cutaway cutaway = bench.cutaways().now();
        List<Layer> others = Arrays.stream(Layer.values()).filter(layer -> view().shows(layer) != layer.initiallyShown()).toList();
        return new Showing(others.stream().filter(Layer::initiallyShown).toList(), others.stream().filter(layer -> !layer.initiallyShown()).toList(),
                cutaway.isolated().stream().sorted().toList(), cutaway.xray(), cutaway.sections(), bench.cutaways().plannedAfter().map(Phase::key).orElse(""));
    }

    /// Goes to a look, at once or by a flight.
    void show(Look look, boolean atOnce) {
        dress(look);
        view().go(look, atOnce);
    }

    /// Shows what a look shows, from where the camera is.
    void dress(Look look) {
        if (!look.overlay().equals(bench.colouring().id())) {
            overlay.accept(look.overlay());
        }
        Showing showing = look.showing();
        for (Layer layer : Layer.values()) {
            view().show(layer, showing.shows(layer) && !bench.redacted().now().hides(layer));
        }
        bench.cutaways().show(new Cutaway(Set.copyOf(showing.isolated()), showing.xray(), showing.section()), showing.ghostsAfter());
    }
}
