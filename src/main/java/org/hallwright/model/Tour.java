package org.hallwright.model;

import java.util.List;

/// A walkthrough: saved views in order, with the seconds spent there and what is said.
public record Tour(String name, List<Stop> stops) {
    public record Stop(String view, double seconds, String caption) {}

    public Tour {
        stops = List.copyOf(stops);
    }
}
