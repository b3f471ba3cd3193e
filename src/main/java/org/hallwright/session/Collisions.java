package org.hallwright.session;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.hallwright.model.RackTable;
import org.hallwright.rules.Floor;
import org.hallwright.rules.Footprint;
import org.hallwright.rules.Limits;
import org.hallwright.rules.Place;
import org.jspecify.annotations.Nullable;

/// Finds what would be in the way of racks and plant that come to stand elsewhere.
record Collisions(RackTable table, Floor floor) {
    private static final double TOLERANCE = Limits.STANDARD.tolerance();

    /// Why things cannot stand somewhere.
    ///
    /// @param blamed numbers of what is in the way
    record Clash(String reason, Set<Integer> blamed) {}

    /// What is in the way of things moved together.
    ///
    /// @param target the room they come to stand in; null when each stays in its own
    /// @param whole true when their rooms move with them, so that walls do too
    Optional<Clash> moved(BitSet moving, double dx, double dy, @Nullable Place target, boolean whole) {
        return shifted(moving, dx, dy, target, whole, n -> !moving.get(n));
    }

    /// What is in the way of copies of things, each in the room of what it is a copy of.
    Optional<Clash> copied(BitSet originals, double dx, double dy) {
        return shifted(originals, dx, dy, null, false, n -> true);
    }

    private Optional<Clash> shifted(BitSet moving, double dx, double dy, @Nullable Place target, boolean whole, IntPredicate others) {
        String reason = "";
        Set<Integer> blamed = new TreeSet<>();
        for (int n = moving.nextSetBit(0); n >= 0; n = moving.nextSetBit(n + 1)) {
            Footprint ghost = floor.footprint(n).moved(dx, dy);
            int hit = floor.hit(ghost, others, TOLERANCE);
            if (hit >= 0) {
                reason = reason.isEmpty() ? overlap(table.nameOf(n), hit) : reason;
                blamed.add(hit);
            } else if (!whole && reason.isEmpty()) {
                reason = outside(ghost, table.nameOf(n), target == null ? floor.placeOf(n) : target);
            }
        }
        return reason.isEmpty() ? Optional.empty() : Optional.of(new Clash(reason, blamed));
    }

    /// What is in the way of some racks of a later version of the plan.
    ///
    /// @param changed their numbers in the later version
    /// @param gone numbers of this version that no longer stand where they do
    Optional<Clash> later(RackTable later, List<Integer> changed, BitSet gone) {
        List<Footprint> placed = new ArrayList<>();
        for (int n : changed) {
            Footprint ghost = Footprint.of(later, n);
            int hit = floor.hit(ghost, other -> !gone.get(other), TOLERANCE);
            if (hit >= 0) {
                return Optional.of(new Clash(overlap(later.nameOf(n), hit), Set.of(hit)));
            }
            String outside = floor.place(later.placeOf(n).room().key()).map(place -> outside(ghost, later.nameOf(n), place)).orElse("");
            if (!outside.isEmpty()) {
                return Optional.of(new Clash(outside, Set.of()));
            }
            for (int i = 0; i < placed.size(); i++) {
                if (placed.get(i).meets(ghost, TOLERANCE)) {
                    return Optional.of(new Clash(later.nameOf(n) + " would overlap " + later.nameOf(changed.get(i)), Set.of()));
                }
            }
            placed.add(ghost);
        }
        return Optional.empty();
    }

    String overlap(String name, int hit) {
        return name + " would overlap " + table.nameOf(hit);
    }

    /// Why something cannot stand in a room for its walls and what is built in; empty when it can.
    String outside(Footprint ghost, String name, Place place) {
        double beyond = ghost.beyond(place.extent(), place.frame());
        return beyond > TOLERANCE
                ? name + " would stand " + Math.round(beyond) + " mm in a wall of " + place.room().label()
                : floor.builtUnder(ghost, TOLERANCE).map(what -> name + " would stand in " + what).orElse("");
    }
}
