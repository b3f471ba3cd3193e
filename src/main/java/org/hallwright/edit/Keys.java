package org.hallwright.edit;

import java.util.Set;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;

/// Fresh keys.
public final class Keys {
    private Keys() {}

    /// A key that begins with `prefix` and is neither in `used` nor part of such a key; it is added to `used`.
    ///
    /// @param used the keys of the plan, see [PlanTree#keys]
    public static String fresh(Set<String> used, String prefix) {
        for (int n = 1;; n++) {
            String key = prefix + n;
            if (!used.contains(key) && used.add(key)) {
                return key;
            }
        }
    }

    static void requireForm(String key) {
        if (!key.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,99}")) {
            throw new EditRefused("'" + key + "' cannot be a key: use letters, digits, - and _.");
        }
    }

    static void requireFree(Plan plan, String key) {
        requireForm(key);
        if (PlanTree.keys(plan).contains(key)) {
            throw new EditRefused("The key '" + key + "' is taken.");
        }
    }
}
