package org.hallwright.overlay;

import java.util.List;
import java.util.Optional;
import org.hallwright.catalog.Rating;

/// The overlays there are.
public final class Overlays {
    private static final List<Overlay> ALL = List.of(
            new TypeOverlay(),
            new FigureOverlay("power-max", "Maximum power", "kW", r -> r.maximumW() / 1000),
            new FigureOverlay("power-typ", "Typical power", "kW", r -> r.typicalW() / 1000),
            new FigureOverlay("gpus", "GPUs", "GPUs", Rating::gpus),
            new FigureOverlay("mass", "Mass", "kg", Rating::massKg),
            new FigureOverlay("liquid-share", "Heat to liquid", "%", r -> r.maximumW() == 0 ? 0 : 100 * r.liquidW() / r.maximumW()),
            new FigureOverlay("price", "Price", "k$", r -> r.priceUsd() / 1000));

    private Overlays() {}

    public static List<Overlay> all() {
        return ALL;
    }

    public static Optional<Overlay> named(String id) {
        return ALL.stream().filter(o -> o.id().equals(id)).findFirst();
    }
}
