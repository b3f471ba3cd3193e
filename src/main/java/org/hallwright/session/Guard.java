package org.hallwright.session;

import java.util.Optional;
import org.hallwright.catalog.Catalog;
import org.hallwright.edit.Edit;
import org.hallwright.edit.EditRefused;
import org.hallwright.model.RackTable;
import org.hallwright.rules.Floor;
import org.hallwright.rules.Footprint;
import org.hallwright.rules.Limits;

/// Asks the hard rules before an edit is made by hand: nothing may come to stand in another thing, in a wall or in a
/// keep-out, no room in another.
public final class Guard {
    private static final double TOLERANCE = Limits.STANDARD.tolerance();
    private final RackTable before;
    private final RackTable after;
    private final Catalog catalog;
    private final Floor floor;
    private final Collisions collisions;

    private Guard(RackTable before, RackTable after, Catalog catalog) {
        this.before = before;
        this.after = after;
        this.catalog = catalog;
        this.floor = new Floor(after, catalog);
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
        return after == table ? Optional.empty() : new Guard(table, after, catalog).objection();
    }

    private Optional<String> objection() {
        for (int n = 0; n < after.capacity(); n++) {
            if (after.present(n) && !same(n)) {
                String trouble = trouble(n);
                if (!trouble.isEmpty()) {
                    return Optional.of(trouble);
                }
            }
        }
        return Ground.objection(before.plan(), after.plan());
    }

    private String trouble(int n) {
        int hit = floor.hit(floor.footprint(n), other -> other != n && !overlapped(n, other), TOLERANCE);
        if (hit >= 0) {
            return collisions.overlap(after.nameOf(n), hit);
        }
        String outside = collisions.outside(floor.footprint(n), after.nameOf(n), floor.placeOf(n));
        return outside.isEmpty() || before.present(n) && wasOutside(n) ? "" : outside;
    }

    private boolean overlapped(int n, int other) {
        return before.present(n) && before.present(other) && Footprint.of(before, n).meets(Footprint.of(before, other), TOLERANCE);
    }

    /// True when it stood in the same wall, column or keep-out of a room that it still stands in.
    private boolean wasOutside(int n) {
        Floor old = new Floor(before, catalog);
        return old.placeOf(n).room().key().equals(floor.placeOf(n).room().key())
                && !new Collisions(before, old).outside(old.footprint(n), before.nameOf(n), old.placeOf(n)).isEmpty();
    }

    private boolean same(int n) {
        return before.present(n) && before.x[n] == after.x[n] && before.y[n] == after.y[n] && before.yaw[n] == after.yaw[n]
                && before.width[n] == after.width[n] && before.depth[n] == after.depth[n]
                && before.placeOf(n).room().key().equals(after.placeOf(n).room().key())
                && before.placeOf(n).room().pose().equals(after.placeOf(n).room().pose());
    }
}
