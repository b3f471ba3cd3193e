package org.hallwright.power;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hallwright.catalog.LoadCase;
import org.hallwright.model.Plan;
import org.hallwright.model.PowerSystem;
import org.hallwright.testing.Halls;

/// Builds power systems of units that stand for themselves.
final class Feeders {
    private final List<PowerSystem.Unit> units = new ArrayList<>();

    Feeders unit(String id, PowerSystem.Kind kind, List<String> from, Map<String, Double> figures) {
        units.add(new PowerSystem.Unit(id, "", Optional.of(kind), from, List.of(), "", List.of(), false, new TreeMap<>(figures)));
        return this;
    }

    Feeders standby(String id, PowerSystem.Kind kind, List<String> from, List<String> standby, Map<String, Double> figures) {
        units.add(new PowerSystem.Unit(id, "", Optional.of(kind), from, standby, "", List.of(), false, new TreeMap<>(figures)));
        return this;
    }

    Feeders serving(String id, PowerSystem.Kind kind, List<String> from, List<String> blocks, Map<String, Double> figures) {
        units.add(new PowerSystem.Unit(id, "", Optional.of(kind), from, List.of(), "", blocks, false, new TreeMap<>(figures)));
        return this;
    }

    PowerSystem system() {
        return new PowerSystem("PW", "", List.of(), PowerSystem.Standard.NEC, 0.98, 0.35, "", List.of(), List.of(), units);
    }

    Chain chain() {
        return chain(Halls.plan(Halls.room("H1")));
    }

    Chain chain(Plan plan) {
        return Chain.of(Halls.table(plan.withPower(List.of(system()))), Halls.CATALOG);
    }

    PowerFlow flow() {
        return PowerFlow.of(chain(), LoadCase.MAXIMUM);
    }

    /// Index of a unit that is there.
    static int at(PowerFlow flow, String id) {
        return flow.chain().index(id).orElseThrow();
    }
}
