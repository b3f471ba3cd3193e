package org.hallwright.network;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.catalog.Catalog;
import org.hallwright.io.FileRefused;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.Plan;
import org.hallwright.model.RackTable;
import org.hallwright.testing.Shipped;

/// Plans with networks.
final class Plans {
    static final Catalog CATALOG = Shipped.CATALOG;

    private Plans() {}

    static Plan shipped(String name) {
        return Shipped.plan(name);
    }

    static RackTable table(Plan plan) {
        return Shipped.table(plan);
    }

    static Cabling cabling(String json) {
        try {
            return Cabling.of(table(LayoutFile.parse("hall.json", json.replace('\'', '"'), CATALOG)), CATALOG);
        } catch (FileRefused e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /// One hall on a slab: items, fixtures and networks as JSON with single quotes.
    static String hall(String items, String fixtures, String networks) {
        return "{'format': 1, 'name': 'Hall', 'sites': [{'key': 'S1', 'latitude': 0, 'longitude': 0, 'pue': {'value': 1.2, 'basis': 'assumed', 'source': ''},"
                + "'buildings': [{'key': 'B1', 'at': [0, 0], 'size': [60000, 40000, 8000], 'rooms': [{'key': 'H1', 'kind': 'hall', 'at': [0, 0],"
                + "'size': [50000, 30000], 'clearHeight': 6000, 'items': [" + items + "], 'fixtures': [" + fixtures + "]}]}]}],"
                + "'networks': [" + networks + "]}";
    }

    static List<Cable> cables(Cabling cabling) {
        List<Cable> cables = new ArrayList<>();
        new Cables(cabling).each(cables::add);
        return cables;
    }
}
