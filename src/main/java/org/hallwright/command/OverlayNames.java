package org.hallwright.command;

import java.util.Iterator;
import java.util.Optional;
import org.hallwright.overlay.Overlay;
import org.hallwright.overlay.Overlays;

/// Names of overlays on the command line.
final class OverlayNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Overlays.all().stream().map(Overlay::id).iterator();
    }

    /// The overlay of a name; none for an empty one.
    static Optional<Overlay> find(String name) {
        if (!name.isEmpty() && Overlays.named(name).isEmpty()) {
            throw new WrongCall("There is no overlay '" + name + "'. Choose one of " + String.join(", ", new OverlayNames()) + ".");
        }
        return Overlays.named(name);
    }
}
