package org.hallwright.ui;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallwright.catalog.PlantType;
import org.hallwright.model.RackTable;
import org.hallwright.session.Selected;

/// Takes units out of service and back into it: those of the power chain in power, those that cool in heat, those that are
/// both in both.
final class Failures {
    private final Workbench bench;

    Failures(Workbench bench) {
        this.bench = bench;
    }

    /// The units that are chosen, or else those that stand in the parts that are selected.
    Set<String> chosen() {
        Set<String> selected = bench.document().selection();
        Set<String> ids = new LinkedHashSet<>(bench.units().ids());
        ids.addAll(bench.heat().coolers(selected));
        if (ids.isEmpty()) {
            RackTable table = bench.document().table();
            ids.addAll(bench.units().orWithin());
            ids.addAll(bench.heat().coolers(Selected.numbers(table, selected).stream().filter(n -> bench.document().catalog().at(table, n).filter(PlantType.class::isInstance).isPresent())
                    .map(n -> table.id(n).toString()).collect(Collectors.toSet())));
        }
        return ids;
    }

    Set<String> failed() {
        Set<String> all = new LinkedHashSet<>(bench.power().failed());
        all.addAll(bench.heat().failed());
        return all;
    }

    /// Fails those of some units that are in service; restores them where none is.
    void toggle(Set<String> units) {
        Set<String> now = failed();
        if (!now.addAll(units)) {
            now.removeAll(units);
        }
        Set<String> electric = bench.power().of(now);
        Set<String> cooling = bench.heat().coolers(now);
        if (!electric.equals(bench.power().failed())) {
            bench.power().fail(electric);
        }
        bench.heat().fail(cooling);
    }

    /// Puts every unit back into service.
    void restore() {
        if (!bench.power().failed().isEmpty()) {
            bench.power().fail(Set.of());
        }
        bench.heat().fail(Set.of());
    }
}
