package org.hallwright.overlay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.Standing;
import org.hallwright.model.Basis;
import org.hallwright.model.RackTable;

/// Each type of rack and plant in a colour of its own, the most frequent first.
record TypeOverlay(String id, String title) implements Overlay {
    @Override
    public RackResult compute(Analyses analyses) {
        RackTable table = analyses.table();
        Catalog catalog = analyses.catalog();
        Map<String, Integer> counts = new TreeMap<>();
        for (int n = 0; n < table.capacity(); n++) {
            if (table.present(n)) {
                counts.merge(table.typeOf(n), 1, Integer::sum);
            }
        }
        List<String> order = new ArrayList<>(counts.keySet());
        order.sort(Comparator.comparing((String type) -> -counts.getOrDefault(type, 0)));
        int[] kinds = table.types().stream().mapToInt(order::indexOf).toArray();
        float[] values = new float[table.capacity()];
        for (int n = 0; n < values.length; n++) {
            values[n] = table.present(n) ? kinds[table.type[n]] : Float.NaN;
        }
        List<String> names = order.stream().map(type -> catalog.standing(type).map(Standing::name).orElse(type)).toList();
        return RackResult.kinds(new About(id, title, "", Basis.COMPUTED, "What the layout states at each position"), values,
                Scale.kinds(names), Worst.MOST_FREQUENT, "racks and plant");
    }
}
