package org.hallwright.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.hallwright.model.Fault;

/// What edits of networks, power systems and cooling systems have in common.
final class Systems {
    private Systems() {}

    /// The systems with one in the place of its old version, or at the end where there is none.
    static <T> List<T> with(List<T> systems, Optional<T> old, T now) {
        List<T> changed = new ArrayList<>(systems);
        old.ifPresentOrElse(o -> changed.set(changed.indexOf(o), now), () -> changed.add(now));
        return changed;
    }

    /// Refuses a system in which something has no meaning.
    ///
    /// @param system what it is called: "Power system PW"
    static void refuse(String system, List<Fault> faults) {
        faults.stream().findFirst().ifPresent(fault -> {
            throw new EditRefused(system + ": " + fault.message() + ". " + fault.remedy());
        });
    }

    /// The units of a system with another that differs. One that differs in nothing any more goes.
    ///
    /// @param nothing the unit as it is where nothing differs
    static <U> List<U> differing(List<U> units, Predicate<U> its, U nothing, UnaryOperator<U> change) {
        List<U> differing = new ArrayList<>(units);
        U old = units.stream().filter(its).findFirst().orElse(nothing);
        differing.remove(old);
        U changed = change.apply(old);
        if (!changed.equals(nothing)) {
            differing.add(changed);
        }
        return differing;
    }
}
