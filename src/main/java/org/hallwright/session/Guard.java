package org.hallwright.session;

import java.util.Optional;
import org.hallwright.catalog.Catalog;
import org.hallwright.edit.Edit;
import org.hallwright.edit.EditRefused;
import org.hallwright.model.RackTable;
import org.hallwright.rules.Floor;

/// Asks the hard rules before an edit is made by hand: nothing may come to stand in another thing, in a wall or in a
/// keep-out.
public final class Guard {
    private Guard() {}

    /// Why the edit should not be made; empty when nothing speaks against it. What stood wrong before is no reason.
    public static Optional<String> objection(RackTable table, Catalog catalog, Edit edit) {
        RackTable after;
        try {
            after = table.next(edit.apply(table.plan(), catalog::size).plan());
        } catch (EditRefused | ArithmeticException | IllegalArgumentException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
        if (after == table) {
            return Optional.empty();
        }
        Floor floor = new Floor(after, catalog);
        for (int n = 0; n < after.capacity(); n++) {
            if (after.present(n) && !same(table, after, n)) {
                Optional<String> trouble = floor.troubleAt(n);
                if (trouble.isPresent()) {
                    return trouble;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean same(RackTable a, RackTable b, int n) {
        return a.present(n) && a.x[n] == b.x[n] && a.y[n] == b.y[n] && a.yaw[n] == b.yaw[n] && a.width[n] == b.width[n]
                && a.depth[n] == b.depth[n] && a.placeOf(n).room().key().equals(b.placeOf(n).room().key())
                && a.placeOf(n).room().pose().equals(b.placeOf(n).room().pose());
    }
}
