package org.hallwright.session;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallwright.model.Finding;
import org.hallwright.model.Plan;
import org.hallwright.rules.Rules;

/// Whether a change of plan makes rooms, buildings or yards overlap or reach out of their parent.
final class Ground {
    private Ground() {}

    /// What is wrong now and was not before; empty for nothing.
    static Optional<String> objection(Plan before, Plan after) {
        if (after == before) {
            return Optional.empty();
        }
        Set<String> known = Rules.ground(before).stream().filter(Ground::error).map(Ground::what).collect(Collectors.toSet());
        return Rules.ground(after).stream().filter(f -> error(f) && !known.contains(what(f))).map(Finding::message).findFirst();
    }

    private static boolean error(Finding f) {
        return f.severity() == Finding.Severity.ERROR;
    }

    private static String what(Finding f) {
        return f.rule() + " " + f.place();
    }
}
