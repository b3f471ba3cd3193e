package org.hallwright.ui;

import java.util.List;
import java.util.Optional;
import org.hallwright.model.RackTable;
import org.hallwright.network.Cable;
import org.hallwright.network.Cables;
import org.hallwright.network.Cabling;
import org.hallwright.scene.CampusView;
import org.jspecify.annotations.Nullable;

/// The cables that the view shows from end to end. After each change of the plan they are found again between the same ports.
final class Followed {
    private final CampusView view;
    private List<Cable> cables = List.of();
    private @Nullable RackTable table;

    Followed(CampusView view) {
        this.view = view;
    }

    /// Follows cables in place of those before.
    ///
    /// @param of the table they are of
    void follow(List<Cable> now, RackTable of) {
        cables = List.copyOf(now);
        table = of;
        view.trace(cables);
    }

    /// Follows none any more; false when none was followed.
    boolean end() {
        boolean any = !cables.isEmpty();
        cables = List.of();
        view.trace(cables);
        return any;
    }

    /// Goes over to newer cables; null when there are none.
    void renew(@Nullable Cabling cabling, @Nullable Cables single) {
        RackTable before = table;
        if (cabling == null || single == null) {
            end();
        } else if (before != null && !cables.isEmpty() && cabling.table() != before) {
            follow(single.again(cables, before), cabling.table());
        }
    }

    /// The cable, where one alone is followed.
    Optional<Cable> alone() {
        return cables.size() == 1 ? Optional.of(cables.getFirst()) : Optional.empty();
    }
}
