package org.hallwright.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.RackType;
import org.hallwright.model.Part;
import org.hallwright.model.RackTable;

/// Reads which racks and parts are meant: ids with `*` and ranges `[1..4]`, or conditions such as `type=h100-colossus and
/// in=H1`.
final class Ids {
    private static final Pattern RANGE = Pattern.compile("\\[(\\d+)\\.\\.(\\d+)]");
    private final RackTable table;
    private final Catalog catalog;

    Ids(RackTable table, Catalog catalog) {
        this.table = table;
        this.catalog = catalog;
    }

    /// The ids that a text means, in document order.
    ///
    /// @throws EditRefused when it means nothing in this plan
    Set<String> find(String text) {
        Set<String> found = text.contains("=") ? conditions(text) : new LinkedHashSet<>();
        if (!text.contains("=")) {
            for (String one : text.split(",")) {
                found.addAll(pattern(one.strip()));
            }
        }
        if (found.isEmpty()) {
            throw new EditRefused("Nothing in this plan is meant by '" + text + "'.");
        }
        return found;
    }

    private Set<String> pattern(String text) {
        Set<String> found = new LinkedHashSet<>();
        for (String unfolded : unfold(text)) {
            if (unfolded.contains("*")) {
                Pattern wanted = Pattern.compile(("\\Q" + unfolded.replace("*", "\\E[^.]*\\Q") + "\\E"));
                (unfolded.contains(".") ? racks() : parts()).stream().filter(id -> wanted.matcher(id).matches()).forEach(found::add);
            } else {
                found.add(unfolded);
            }
        }
        return found;
    }

    /// `P[01..03]` becomes P01, P02, P03; the first number says how many digits.
    private static List<String> unfold(String text) {
        Matcher range = RANGE.matcher(text);
        if (!range.find()) {
            return List.of(text);
        }
        int from = Integer.parseInt(range.group(1));
        int to = Integer.parseInt(range.group(2));
        if (to < from || to - from > 100_000) {
            throw new EditRefused("The range " + range.group() + " is empty or too long.");
        }
        List<String> all = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            String digits = String.format("%0" + range.group(1).length() + "d", i);
            all.addAll(unfold(text.substring(0, range.start()) + digits + text.substring(range.end())));
        }
        return all;
    }

    private List<String> racks() {
        List<String> racks = new ArrayList<>();
        for (int n = 0; n < table.capacity(); n++) {
            if (table.present(n)) {
                racks.add(table.id(n).toString());
            }
        }
        return racks;
    }

    private List<String> parts() {
        List<String> parts = new ArrayList<>();
        table.plan().sites().forEach(site -> collect(site, parts));
        return parts;
    }

    private static void collect(Part part, List<String> parts) {
        parts.add(part.key());
        part.parts().forEach(child -> collect(child, parts));
    }

    private Set<String> conditions(String text) {
        Set<String> found = new LinkedHashSet<>();
        List<String[]> wanted = new ArrayList<>();
        for (String condition : text.split("\\s+and\\s+")) {
            String[] pair = condition.split("=", 2);
            if (pair.length != 2 || !List.of("type", "in", "role", "name").contains(pair[0].strip())) {
                throw new EditRefused("'" + condition + "' is no condition: write type=, in=, role= or name=.");
            }
            wanted.add(new String[] {pair[0].strip(), pair[1].strip()});
        }
        for (int n = 0; n < table.capacity(); n++) {
            if (table.present(n) && all(wanted, n)) {
                found.add(table.id(n).toString());
            }
        }
        return found;
    }

    private boolean all(List<String[]> wanted, int n) {
        for (String[] pair : wanted) {
            boolean holds = switch (pair[0]) {
                case "type" -> table.typeOf(n).equals(pair[1]);
                case "name" -> table.nameOf(n).equals(pair[1]);
                case "role" -> catalog.standing(table.typeOf(n)).orElse(null) instanceof RackType rack && rack.role().name().equalsIgnoreCase(pair[1]);
                default -> within(n, pair[1]);
            };
            if (!holds) {
                return false;
            }
        }
        return true;
    }

    private boolean within(int n, String key) {
        var place = table.placeOf(n);
        return place.block().key().equals(key) || place.room().key().equals(key) || place.site().key().equals(key)
                || place.building() != null && place.building().key().equals(key)
                || place.groups().stream().anyMatch(group -> group.key().equals(key));
    }
}
