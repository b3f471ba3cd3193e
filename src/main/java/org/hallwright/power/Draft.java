package org.hallwright.power;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hallwright.model.PowerSystem;
import org.jspecify.annotations.Nullable;

/// A unit while the chain is being put together.
final class Draft {
    final String id;
    final PowerSystem system;
    String name = "";
    PowerSystem.Kind kind;
    String tier = "";
    String site = "";
    /// Number of its zone in its system; -1 for all zones.
    int zone = -1;
    /// The part within which it is counted.
    String part = "";
    /// Number of it among those of its part.
    int index;
    /// For a busway: number of its group in its zone, of its segment in its group, and its feed.
    int group;
    int segment;
    int feed = -1;
    String type = "";
    int rack = -1;
    PowerUnit.Place place = PowerUnit.Place.NONE;
    double lengthM;
    SortedMap<String, Double> figures = new TreeMap<>();
    final List<Input> inputs = new ArrayList<>();
    /// Numbers of the racks that it feeds.
    int[] racks = {};
    /// The feeder that lies before it; its inputs are those of the unit.
    @Nullable Draft feeder;

    /// One way it is fed.
    ///
    /// @param rank 0 in normal running, 1 where all of rank 0 are dead
    record Input(Draft from, int rank) {}

    Draft(String id, PowerSystem system, PowerSystem.Kind kind) {
        this.id = id;
        this.system = system;
        this.kind = kind;
    }

    void feedFrom(Draft upper, int rank) {
        if (inputs.stream().noneMatch(input -> input.from() == upper)) {
            inputs.add(new Input(upper, rank));
        }
    }

    PowerUnit unit() {
        return new PowerUnit(id, name, kind, system.key(), tier, site, type, rack, place, lengthM, figures, feed);
    }
}
