package org.hallwright.rules;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.hallwright.catalog.Rating;
import org.hallwright.model.Finding;
import org.hallwright.model.Site;

/// The firm supplies of a site carry its IT load at maximum times its PUE. Sites that state no supply are left out.
final class SupplyPower implements Rule {
    @Override
    public void check(Floor floor, Limits limits, Consumer<Finding> found) {
        Map<String, Double> itW = new HashMap<>();
        for (int n = 0; n < floor.table().capacity(); n++) {
            if (floor.table().present(n)) {
                double watts = floor.rating(n).filter(Rating::it).map(Rating::maximumW).orElse(0.0);
                itW.merge(floor.placeOf(n).site().key(), watts, Double::sum);
            }
        }
        for (Site site : floor.table().plan().sites()) {
            double needed = itW.getOrDefault(site.key(), 0.0) * site.pue().value();
            double firm = site.supplies().stream().mapToDouble(s -> s.firmW().value()).sum();
            if (!site.supplies().isEmpty() && needed > firm) {
                found.accept(new Finding(Finding.Severity.WARNING, "supply", site.key(),
                        String.format(Locale.ROOT, "%s needs %.1f MW at maximum (PUE %.2f), its supplies give %.1f MW", site.label(), needed / 1e6,
                                site.pue().value(), firm / 1e6),
                        needed, firm, "W", "Add supply, or take racks away."));
            }
        }
    }
}
