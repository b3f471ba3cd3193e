package org.hallwright.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.RackType;
import org.hallwright.catalog.Rating;
import org.hallwright.catalog.Standing;
import org.hallwright.model.RackTable;
import org.hallwright.overlay.Phasing;

/// Racks and plant of a plan by type, phase and price: those whose devices were exchanged cost otherwise and count apart.
final class EquipmentLines {
    /// @param standing one of them
    /// @param phase place of the phase in time; -1 for none
    record Line(Standing standing, int phase, double unitUsd, long count) {
        boolean rack() {
            return standing instanceof RackType;
        }

        private Line and(Line other) {
            return new Line(standing, phase, unitUsd, count + other.count);
        }
    }

    private record Key(String type, int phase, double unitUsd) {}

    private EquipmentLines() {}

    /// Racks first, then by type, phase and price.
    static List<Line> of(RackTable table, Catalog catalog) {
        int[] phases = Phasing.ranks(table);
        Map<Key, Line> lines = new HashMap<>();
        for (int n = 0; n < table.capacity(); n++) {
            Optional<Standing> standing = table.present(n) ? catalog.at(table, n) : Optional.empty();
            if (standing.isPresent()) {
                double usd = catalog.rating(table, n).map(Rating::priceUsd).orElse(Double.NaN);
                lines.merge(new Key(table.typeOf(n), phases[n], usd), new Line(standing.get(), phases[n], usd, 1), Line::and);
            }
        }
        List<Line> sorted = new ArrayList<>(lines.values());
        sorted.sort(Comparator.comparing((Line line) -> !line.rack())
                .thenComparing(line -> line.standing().id())
                .thenComparingInt(Line::phase)
                .thenComparingDouble(Line::unitUsd));
        return sorted;
    }
}
