package org.hallwright.model;

import java.util.List;

/// What stands and hangs in a room, a group or a template: items, and fixtures that are not parts of a block.
public record Contents(List<Item> items, List<Fixture> fixtures) {
    public static final Contents EMPTY = new Contents(List.of(), List.of());

    public Contents {
        items = List.copyOf(items);
        fixtures = List.copyOf(fixtures);
    }

    public Contents withItems(List<Item> changed) {
        return new Contents(changed, fixtures);
    }

    /// The same contents with every key put under `prefix`: child `A1` of `H1-P3` is `H1-P3-A1`.
    Contents prefixed(String prefix) {
        return new Contents(
                items.stream().map(item -> item.withKey(prefix + "-" + item.key())).toList(),
                fixtures.stream().map(fixture -> fixture.withKey(prefix + "-" + fixture.key())).toList());
    }

    /// The same contents whose keys stood under `from` and now stand under `to`.
    Contents rekeyed(String from, String to) {
        return new Contents(
                items.stream().map(item -> item.withKey(rekey(item.key(), from, to))).toList(),
                fixtures.stream().map(f -> f.withKey(rekey(f.key(), from, to))).toList());
    }

    private static String rekey(String key, String from, String to) {
        return key.startsWith(from + "-") ? to + key.substring(from.length()) : to + "-" + key;
    }
}
