package org.hallwright.io;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hallwright.model.Building;
import org.hallwright.model.Contents;
import org.hallwright.model.Fixture;
import org.hallwright.model.Group;
import org.hallwright.model.Item;
import org.hallwright.model.Plan;
import org.hallwright.model.Room;
import org.hallwright.model.Site;

/// The keys of a document: their form, and that none stands twice.
final class Keys {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,99}");
    private final Problems problems;
    private final Map<String, Json.Spot> declared = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private Json.Spot document = new Json.Spot(1, 1, "");

    Keys(Problems problems) {
        this.problems = problems;
    }

    /// Reads the member `key`.
    String read(Fields f) {
        String key = f.text("key");
        if (f.has("key")) {
            check(key, f.spotOf("key"));
        }
        return key;
    }

    void check(String key, Json.Spot spot) {
        declared.put(key, spot);
        if (!FORM.matcher(key).matches()) {
            problems.add(spot, "\"" + key + "\" cannot be a key", "Use letters, digits, - and _, at most 100.");
        }
    }

    /// Reports every key that stands in more than one place of the plan, template instances included.
    void checkUnique(Plan plan) {
        plan.phases().forEach(phase -> once(phase.key()));
        for (Site site : plan.sites()) {
            once(site.key());
            fixtures(site.fixtures());
            for (Building building : site.buildings()) {
                once(building.key());
                fixtures(building.fixtures());
                building.rooms().forEach(this::room);
            }
            site.yards().forEach(this::room);
        }
    }

    private void room(Room room) {
        once(room.key());
        contents(room.contents());
    }

    private void contents(Contents contents) {
        fixtures(contents.fixtures());
        for (Item item : contents.items()) {
            once(item.key());
            if (item instanceof Group group) {
                contents(group.contents());
            }
        }
    }

    private void fixtures(List<Fixture> fixtures) {
        fixtures.forEach(fixture -> once(fixture.key()));
    }

    private void once(String key) {
        if (!key.isEmpty() && !seen.add(key)) {
            problems.add(spotOf(key), "the key \"" + key + "\" is used twice", "Give one of the two another key.");
        }
    }

    /// Where a key was declared; for a key made by a template, where its instance stands.
    private Json.Spot spotOf(String key) {
        for (String k = key; !k.isEmpty(); k = k.substring(0, Math.max(0, k.lastIndexOf('-')))) {
            Json.Spot spot = declared.get(k);
            if (spot != null) {
                return spot;
            }
        }
        return document;
    }
}
