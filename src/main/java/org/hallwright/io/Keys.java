package org.hallwright.io;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hallwright.model.Building;
import org.hallwright.model.Contents;
import org.hallwright.model.Fixture;
import org.hallwright.model.Group;
import org.hallwright.model.Item;
import org.hallwright.model.Plan;
import org.hallwright.model.Room;
import org.hallwright.model.Site;

/// The keys of a document: their form, where they were declared, and that none stands twice. A template has keys of its
/// own, which count only within it.
final class Keys {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,99}");
    private static final Json.Spot DOCUMENT = new Json.Spot(1, 1, "");

    private final Problems problems;
    private final Deque<Map<String, List<Json.Spot>>> declared = new ArrayDeque<>();

    Keys(Problems problems) {
        this.problems = problems;
        enter();
    }

    /// Begins a template.
    void enter() {
        declared.push(new HashMap<>());
    }

    /// Ends a template and reports the keys that stand twice in it.
    void leave(Contents contents) {
        new Count().contents(contents);
        declared.pop();
    }

    /// Reads the key of a part, the member `key`.
    String read(Fields f) {
        return read(f, "key");
    }

    /// Reads the key of a part from the member of this name.
    String read(Fields f, String name) {
        String key = form(f, name);
        declared.element().computeIfAbsent(key, k -> new ArrayList<>()).add(f.spotOf(name));
        return key;
    }

    /// Reads a key that does not name a part.
    String form(Fields f, String name) {
        String key = f.text(name);
        if (f.raw(name).orElse(null) instanceof Json.Text && !FORM.matcher(key).matches()) {
            problems.add(f.spotOf(name), "\"" + key + "\" cannot be a key", "Use letters, digits, - and _, at most 100.");
        }
        return key;
    }

    /// Reports every key that stands in more than one place of the plan, template instances included.
    void checkUnique(Plan plan) {
        Count count = new Count();
        for (Site site : plan.sites()) {
            count.once(site.key());
            for (Building building : site.buildings()) {
                count.once(building.key());
                building.rooms().forEach(count::room);
                count.fixtures(building.fixtures());
            }
            site.yards().forEach(count::room);
            count.fixtures(site.fixtures());
        }
    }

    /// Where a key was declared; for a key made by a template, where its instance was.
    Json.Spot spotOf(String key) {
        return spots(key).getLast();
    }

    private List<Json.Spot> spots(String key) {
        for (String k = key; !k.isEmpty(); k = k.substring(0, Math.max(0, k.lastIndexOf('-')))) {
            List<Json.Spot> spots = declared.element().get(k);
            if (spots != null) {
                return spots;
            }
        }
        return List.of(DOCUMENT);
    }

    /// How often each key was met.
    private final class Count {
        private final Map<String, Integer> met = new HashMap<>();

        void room(Room room) {
            once(room.key());
            contents(room.contents());
        }

        void contents(Contents contents) {
            for (Item item : contents.items()) {
                once(item.key());
                if (item instanceof Group group) {
                    contents(group.contents());
                }
            }
            fixtures(contents.fixtures());
        }

        void fixtures(List<Fixture> fixtures) {
            fixtures.forEach(fixture -> once(fixture.key()));
        }

        void once(String key) {
            int times = met.merge(key, 1, Integer::sum);
            if (times == 1 || key.isEmpty()) {
                return;
            }
            List<Json.Spot> spots = spots(key);
            Json.Spot here = spots.get(Math.min(times, spots.size()) - 1);
            Json.Spot first = spots.getFirst();
            problems.add(here, "the key \"" + key + "\" is used twice" + (first.equals(here) ? ", once by a template" : ", first in line " + first.line()),
                    "Give one of the two another key.");
        }
    }
}
