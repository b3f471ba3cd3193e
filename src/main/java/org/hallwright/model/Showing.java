package org.hallwright.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/// What of a campus is drawn.
///
/// @param hidden layers that are usually drawn and are not
/// @param shown layers that are usually not drawn and are
/// @param isolated part keys and rack ids that alone are drawn, in order; empty for all
/// @param xray true where racks are seen through
/// @param ghostsAfter key of the phase after which things are drawn as ghosts; empty for none
public record Showing(List<Layer> hidden, List<Layer> shown, List<String> isolated, boolean xray, Section section, String ghostsAfter) {
    /// Everything that is usually drawn.
    public static final Showing USUAL = new Showing(List.of(), List.of(), List.of(), false, Section.NONE, "");

    public Showing {
        hidden = List.copyOf(hidden);
        shown = List.copyOf(shown);
        isolated = List.copyOf(isolated);
    }

    /// True where a layer is drawn.
    public boolean shows(Layer layer) {
        return layer.initiallyShown() ? !hidden.contains(layer) : shown.contains(layer);
    }

    /// The same without some layers.
    public Showing without(List<Layer> layers) {
        List<Layer> less = Arrays.stream(Layer.values()).filter(layer -> layer.initiallyShown() && (hidden.contains(layer) || layers.contains(layer))).toList();
        return new Showing(less, shown.stream().filter(layer -> !layers.contains(layer)).toList(), isolated, xray, section, ghostsAfter);
    }

    /// The same as of a phase.
    public Showing withGhostsAfter(String phase) {
        return new Showing(hidden, shown, isolated, xray, section, phase);
    }

    /// The same with other names of what is isolated.
    public Showing renamed(UnaryOperator<List<String>> change) {
        return isolated.isEmpty() ? this : new Showing(hidden, shown, change.apply(isolated), xray, section, ghostsAfter);
    }
}
