package org.hallwright.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.hallwright.catalog.Catalog;
import org.hallwright.export.Picture;
import org.hallwright.model.Amount;
import org.hallwright.model.RackTable;
import org.hallwright.scene.StandingColours;

/// What the plain colours mean: kinds of racks and plant, the most frequent first.
public final class KindSwatches {
    private static final int MOST = 24;

    private KindSwatches() {}

    /// @param within numbers of what is seen
    public static List<Picture.Swatch> of(RackTable table, Catalog catalog, boolean dark, IntPredicate within) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> colours = new HashMap<>();
        for (int n = 0; n < table.capacity(); n++) {
            if (table.present(n) && within.test(n)) {
                catalog.standing(table.typeOf(n)).ifPresent(s -> {
                    counts.merge(s.kindName(), 1, Integer::sum);
                    colours.put(s.kindName(), StandingColours.argb(s, dark));
                });
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(e -> new Picture.Swatch(colours.getOrDefault(e.getKey(), 0), e.getKey(), Amount.count(e.getValue())))
                .toList();
    }
}
