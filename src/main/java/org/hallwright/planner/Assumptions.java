package org.hallwright.planner;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.Confidence;
import org.hallwright.catalog.Figure;
import org.hallwright.catalog.Standing;
import org.hallwright.model.Basis;
import org.hallwright.model.Plan;
import org.hallwright.model.RackTable;

/// How much of what is shown of a plan is assumed.
public final class Assumptions {
    private Assumptions() {}

    /// Statements of the plan that it calls assumed, and figures of the equipment in it that are mere estimates.
    public static int count(RackTable table, Catalog catalog) {
        return stated(table.plan()) + estimated(table, catalog);
    }

    private static int stated(Plan plan) {
        Stream<Basis> notes = plan.notes().stream().map(note -> note.basis());
        Stream<Basis> sites = plan.sites().stream().flatMap(site -> Stream.concat(Stream.of(site.pue().basis()), site.supplies().stream().map(s -> s.firmW().basis())));
        Stream<Basis> lines = plan.transports().stream().map(t -> t.gbps().basis());
        return (int) Stream.of(notes, sites, lines).flatMap(all -> all).filter(basis -> basis == Basis.ASSUMED).count();
    }

    private static int estimated(RackTable table, Catalog catalog) {
        Set<String> types = new TreeSet<>();
        for (int n = 0; n < table.capacity(); n++) {
            if (table.present(n)) {
                types.add(table.typeOf(n));
            }
        }
        return (int) types.stream().flatMap(type -> catalog.standing(type).stream()).flatMap(Assumptions::figures)
                .filter(figure -> figure.confidence() == Confidence.ESTIMATED && figure.value() != 0).count();
    }

    private static Stream<Figure> figures(Standing standing) {
        return Stream.of(standing.massKg(), standing.maximumW(), standing.typicalW(), standing.priceUsd());
    }
}
