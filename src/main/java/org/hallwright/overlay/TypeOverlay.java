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
record TypeOverlay() implements Overlay {
    @Override
    public String id() {
        return "type";
    }

    @Override
    public String title() {
        return "Type";
    }

    @Override
    public OverlayResult compute(RackTable table, Catalog catalog) {
        Map<String, Integer> counts = new TreeMap<>();
        for (int n = 0; n < table.capacity(); n++) {
            if (table.present(n)) {
                counts.merge(table.typeOf(n), 1, Integer::sum);
            }
        }
        List<String> order = new ArrayList<>(counts.keySet());
        order.sort(Comparator.comparing((String type) -> -counts.getOrDefault(type, 0)));
        float[] values = new float[table.capacity()];
        int[] argb = new int[table.capacity()];
        for (int n = 0; n < values.length; n++) {
            int kind = table.present(n) ? order.indexOf(table.typeOf(n)) : -1;
            values[n] = kind < 0 ? Float.NaN : kind;
            argb[n] = kind < 0 ? ColourMap.NOTHING : ColourMap.kind(kind);
        }
        List<OverlayResult.Entry> legend = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            String type = order.get(i);
            legend.add(new OverlayResult.Entry(ColourMap.kind(i), catalog.standing(type).map(Standing::name).orElse(type), counts.getOrDefault(type, 0)));
        }
        return new OverlayResult(id(), title(), "", values, argb, legend, Basis.COMPUTED, "What the layout states at each position");
    }
}
