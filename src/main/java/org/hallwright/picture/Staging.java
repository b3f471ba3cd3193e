package org.hallwright.picture;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Scene;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.Layer;
import org.hallwright.model.Look;
import org.hallwright.model.RackTable;
import org.hallwright.model.Showing;
import org.hallwright.overlay.OverlayResult;
import org.hallwright.overlay.Phasing;
import org.hallwright.scene.CampusView;
import org.hallwright.scene.Cutaway;
import org.hallwright.scene.PictureSize;
import org.hallwright.session.Redaction;
import org.hallwright.session.Wording;

/// A view off the screen that shows a plan the way looks ask for. Belongs to the JavaFX thread.
public final class Staging {
    private final RackTable table;
    private final Catalog catalog;
    private final boolean dark;
    private final CampusView view;
    private final Function<String, Optional<OverlayResult>> overlays;
    private final Map<String, Optional<OverlayResult>> computed = new HashMap<>();
    private String overlay = "";
    private Showing showing = Showing.USUAL;
    private Redaction redaction = Redaction.NONE;
    private Wording words = Wording.PLAIN;

    /// @param overlays what an overlay says of the plan, by its id; asked for once each
    public Staging(RackTable table, Catalog catalog, boolean dark, PictureSize size, Function<String, Optional<OverlayResult>> overlays) {
        this.table = table;
        this.catalog = catalog;
        this.dark = dark;
        this.overlays = overlays;
        view = new CampusView(catalog);
        double width = size.width() / size.scale();
        double height = size.height() / size.scale();
        // What is in no Scene is not drawn.
        new Scene(view, width, height, true);
        view.resize(width, height);
        view.theme(dark);
        view.show(table);
    }

    public CampusView view() {
        return view;
    }

    public RackTable table() {
        return table;
    }

    public Catalog catalog() {
        return catalog;
    }

    public boolean dark() {
        return dark;
    }

    /// Keeps something back from now on.
    ///
    /// @param wording what texts about the plan become then
    public void keep(Redaction kept, Wording wording) {
        redaction = kept;
        words = wording;
        view.wording(words);
        layers();
    }

    /// What it shows now.
    public Seen seen() {
        return new Seen(table, catalog, view, dark, painted(), look(), words);
    }

    /// The overlay that is shown.
    public Optional<OverlayResult> painted() {
        return overlay(overlay);
    }

    private Optional<OverlayResult> overlay(String id) {
        return id.isEmpty() || redaction.hides(id) ? Optional.empty() : computed.computeIfAbsent(id, overlays);
    }

    /// Shows what a look shows, from where the camera is.
    public void dress(String overlayId, Showing wanted) {
        if (!overlayId.equals(overlay)) {
            overlay = overlayId;
            view.overlay(painted().orElse(null));
        }
        if (!wanted.equals(showing)) {
            showing = wanted;
            layers();
            view.cut(new Cutaway(Set.copyOf(wanted.isolated()), wanted.xray(), wanted.section()));
            view.planned(now -> Phasing.after(now, wanted.ghostsAfter()));
        }
    }

    private void layers() {
        for (Layer layer : Layer.values()) {
            view.show(layer, showing.shows(layer) && !redaction.hides(layer));
        }
    }

    /// Shows what a look shows from where it is.
    public void show(Look look) {
        dress(look.overlay(), look.showing());
        view.go(look, true);
    }

    /// What is seen now.
    public Look look() {
        return view.lens().look(overlay, showing);
    }
}
