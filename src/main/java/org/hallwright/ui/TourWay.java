package org.hallwright.ui;

import java.util.List;
import java.util.Optional;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.Look;
import org.hallwright.model.Plan;
import org.hallwright.model.RackTable;
import org.hallwright.model.Tour;
import org.hallwright.tour.TourPath;
import org.jspecify.annotations.Nullable;

/// The way of the camera through a tour, worked out in the background.
final class TourWay {
    private final Workbench bench;
    private final String job;
    private final Runnable arrived;
    private @Nullable Ask asked;
    private @Nullable Known known;

    /// What a way depends on.
    private record Ask(List<?> sites, List<?> templates, Tour tour, List<Optional<Look>> looks) {
        static Ask of(Plan plan, Tour tour) {
            return new Ask(plan.sites(), plan.templates(), tour, tour.stops().stream().map(plan::look).toList());
        }

        boolean same(@Nullable Ask other) {
            return other != null && sites == other.sites && templates == other.templates && tour.equals(other.tour) && looks.equals(other.looks);
        }
    }

    private record Known(Ask ask, TourPath path) {}

    /// @param job names its work among that of others
    /// @param arrived told when another way is known
    TourWay(Workbench bench, String job, Runnable arrived) {
        this.bench = bench;
        this.job = job;
        this.arrived = arrived;
    }

    /// The way through the tour asked for last; of the plan as it was while a newer one is worked out.
    Optional<TourPath> now() {
        return asked == null || known == null || !known.ask.tour.name().equals(asked.tour.name()) ? Optional.empty() : Optional.of(known.path);
    }

    /// True while it is worked out.
    boolean working() {
        return asked != null && (known == null || !asked.same(known.ask));
    }

    /// Asks for the way through a tour; null for none.
    void follow(@Nullable Tour tour) {
        RackTable table = bench.document().table();
        Ask wanted = tour == null ? null : Ask.of(table.plan(), tour);
        if (wanted == null || wanted.looks().stream().allMatch(Optional::isEmpty)) {
            asked = null;
            known = null;
        } else if (!wanted.same(asked)) {
            asked = wanted;
            Catalog catalog = bench.document().catalog();
            bench.later(job, () -> new Known(wanted, TourPath.of(table.plan(), wanted.tour(), bench.obstacles().of(table, catalog))), this::take);
        }
    }

    private void take(Known found) {
        known = found;
        arrived.run();
    }
}
