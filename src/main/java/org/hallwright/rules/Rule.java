package org.hallwright.rules;

import java.util.function.Consumer;
import org.hallwright.model.Finding;

/// One rule of a good plan.
interface Rule {
    /// Reports what breaks the rule.
    void check(Floor floor, Limits limits, Consumer<Finding> found);

    /// A length for people: metres with two decimals.
    static String metres(double millimetres) {
        return String.format(java.util.Locale.ROOT, "%.2f m", millimetres / 1000);
    }
}
