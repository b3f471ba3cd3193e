package org.hallwright.io;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.PlantType;
import org.hallwright.catalog.Standing;

/// Names in a layout that must be known to the catalogue.
final class Named {
    private final Catalog catalog;
    private final Problems problems;

    Named(Catalog catalog, Problems problems) {
        this.catalog = catalog;
        this.problems = problems;
    }

    /// Checks the id of something that stands on a floor.
    void standing(String id, Json.Spot spot) {
        if (catalog.standing(id).isEmpty()) {
            problems.add(spot, "the catalogue has no rack or unit \"" + id + "\"", nearest(id));
        }
    }

    /// Checks the id of plant of one kind, such as a busway.
    void plant(String id, PlantType.Kind kind, Json.Spot spot) {
        if (!(catalog.standing(id).orElse(null) instanceof PlantType plant) || plant.kind() != kind) {
            problems.add(spot, "the catalogue has no " + kind.name().toLowerCase(java.util.Locale.ROOT) + " \"" + id + "\"", nearest(id));
        }
    }

    void device(String id, Json.Spot spot) {
        if (catalog.device(id).isEmpty()) {
            problems.add(spot, "the catalogue has no device \"" + id + "\"", "Name a device of the catalogue, or \"\" to leave the place empty.");
        }
    }

    private String nearest(String id) {
        String names = catalog.standing().stream()
                .map(Standing::id)
                .sorted(Comparator.comparingInt((String other) -> distance(id, other)).thenComparing(other -> other))
                .limit(3)
                .collect(Collectors.joining(", "));
        return "The nearest names are " + names + ".";
    }

    /// Levenshtein distance.
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitute = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substitute, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
