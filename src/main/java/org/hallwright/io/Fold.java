package org.hallwright.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// What the file must say of a list beyond the template it follows.
///
/// @param written values that the template does not have, or has otherwise
/// @param removed keys of the template that are gone, or stand elsewhere in the order: those are removed and written
record Fold<T>(List<T> written, List<String> removed) {
    static <T> Fold<T> of(List<T> values, List<T> base, Function<T, String> key) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < base.size(); i++) {
            places.put(key.apply(base.get(i)), i);
        }
        List<T> written = new ArrayList<>();
        Set<String> kept = new HashSet<>();
        int last = -1;
        boolean inOrder = true;
        for (T value : values) {
            int place = places.getOrDefault(key.apply(value), -1);
            // A reader puts new values behind those of the template, so from the first new one on all are written.
            inOrder &= place > last;
            if (inOrder) {
                kept.add(key.apply(value));
                last = place;
            }
            if (!inOrder || !value.equals(base.get(place))) {
                written.add(value);
            }
        }
        return new Fold<>(written, base.stream().map(key).filter(k -> !kept.contains(k)).toList());
    }
}
