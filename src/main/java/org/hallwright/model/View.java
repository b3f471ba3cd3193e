package org.hallwright.model;

import java.util.List;

/// A saved view: a look with a name.
public record View(String name, Look look) {
    public View withLook(Look other) {
        return new View(name, other);
    }

    /// A tour that stops here alone.
    public Tour tour() {
        return new Tour(name, false, List.of(Tour.Stop.at(this)));
    }
}
