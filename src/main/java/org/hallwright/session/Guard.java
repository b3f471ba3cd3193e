package org.hallwright.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hallwright.catalog.Catalog;
import org.hallwright.edit.Edit;
import org.hallwright.edit.EditRefused;
import org.hallwright.model.RackTable;
import org.hallwright.rules.Floor;
import org.hallwright.rules.Footprint;
import org.hallwright.rules.Limits;
import org.jspecify.annotations.Nullable;

/// Asks the hard rules before an edit is made by hand: nothing may come to stand in another thing, in a wall or in a
/// keep-out, no room in another.
public final class Guard {
    private static final double TOLERANCE = Limits.STANDARD.tolerance();
    private final RackTable before;
    private final RackTable after;
    private final Catalog catalog;
    private final Floor floor;
    private final Collisions collisions;
    private @Nullable Floor was;

    private Guard(RackTable before, Floor floor, Catalog catalog) {
        this.before = before;
        this.after = floor.table();
        this.catalog = catalog;
        this.floor = floor;
        this.collisions = new Collisions(after, floor);
    }

    /// Why the edit should not be made; empty when nothing speaks against it. What stood wrong before is no reason.
    public static Optional<String> objection(RackTable table, Catalog catalog, Edit edit) {
        RackTable after;
        try {
            after = table.next(edit.apply(table.plan(), catalog::size).plan());
        } catch (EditRefused | ArithmeticException | IllegalArgumentException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
        return after == table ? Optional.empty() : new Guard(table, new Floor(after, catalog), catalog).objection();
    }

    /// What is wrong in a later version that was not before.
    ///
    /// @param reason the first thing that is wrong
    /// @param offenders numbers of what would stand wrong
    /// @param blamed numbers of what is in their way
    record Trouble(String reason, Set<Integer> offenders, Set<Integer> blamed) {}

    /// Everything that is wrong in a later version and was not before.
    static Optional<Trouble> trouble(RackTable before, Floor after, Catalog catalog) {
        Guard guard = new Guard(before, after, catalog);
        List<String> reasons = new ArrayList<>();
        Set<Integer> offenders = new TreeSet<>();
        Set<Integer> blamed = new TreeSet<>();
        guard.moved().forEach(n -> guard.clash(n).ifPresent(clash -> {
            reasons.add(clash.reason());
            offenders.add(n);
            blamed.addAll(clash.blamed());
        }));
        Ground.objection(before.plan(), after.table().plan()).ifPresent(reasons::add);
        blamed.removeAll(offenders);
        return reasons.isEmpty() ? Optional.empty() : Optional.of(new Trouble(reasons.getFirst(), offenders, blamed));
    }

    private Optional<String> objection() {
        return moved().mapToObj(this::clash).flatMap(Optional::stream).map(Collisions.Clash::reason).findFirst()
                .or(() -> Ground.objection(before.plan(), after.plan()));
    }

    /// Numbers of what stands otherwise than before.
    private IntStream moved() {
        return IntStream.range(0, after.capacity()).filter(n -> after.present(n) && !same(n));
    }

    private Optional<Collisions.Clash> clash(int n) {
        int hit = floor.hit(floor.footprint(n), other -> other != n && !overlapped(n, other), TOLERANCE);
        if (hit >= 0) {
            return Optional.of(new Collisions.Clash(collisions.overlap(after.nameOf(n), hit), Set.of(hit)));
        }
        String outside = collisions.outside(floor.footprint(n), after.nameOf(n), floor.placeOf(n));
        return outside.isEmpty() || before.present(n) && wasOutside(n) ? Optional.empty() : Optional.of(new Collisions.Clash(outside, Set.of()));
    }

    private boolean overlapped(int n, int other) {
        return before.present(n) && before.present(other) && Footprint.of(before, n).meets(Footprint.of(before, other), TOLERANCE);
    }

    /// True when it stood in the same wall, column or keep-out of a room that it still stands in.
    private boolean wasOutside(int n) {
        Floor old = old();
        return old.placeOf(n).room().key().equals(floor.placeOf(n).room().key())
                && !new Collisions(before, old).outside(old.footprint(n), before.nameOf(n), old.placeOf(n)).isEmpty();
    }

    private Floor old() {
        Floor made = was == null ? new Floor(before, catalog) : was;
        was = made;
        return made;
    }

    private boolean same(int n) {
        return before.present(n) && before.x[n] == after.x[n] && before.y[n] == after.y[n] && before.yaw[n] == after.yaw[n]
                && before.width[n] == after.width[n] && before.depth[n] == after.depth[n]
                && before.placeOf(n).room().key().equals(after.placeOf(n).room().key())
                && before.placeOf(n).room().pose().equals(after.placeOf(n).room().pose());
    }
}
