package org.hallwright.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hallwright.model.Network;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.PowerSystem;
import org.hallwright.model.Transport;

/// Parts named outside the tree they stand in: by networks, power systems and the ends of transports. Edits that take parts
/// away or rename them keep these in step, since a file that names what is not there does not open.
final class Mentions {
    private Mentions() {}

    /// The plan without mentions of parts that are gone. A network or power system whose whole scope is gone goes too: without
    /// a scope it would spread over the campus.
    static Plan kept(Plan plan) {
        Set<String> parts = PlanTree.partKeys(plan.sites());
        UnaryOperator<List<String>> there = keys -> keys.stream().filter(parts::contains).toList();
        List<Network> networks = new ArrayList<>();
        for (Network network : plan.networks()) {
            List<String> scope = there.apply(network.scope());
            if (!scope.isEmpty() || network.scope().isEmpty()) {
                networks.add(network.withScope(scope));
            }
        }
        List<PowerSystem> power = plan.power().stream()
                .map(system -> supplied(plan, named(system, there)))
                .filter(system -> !system.scope().isEmpty() || plan.powerSystem(system.key()).orElse(system).scope().isEmpty())
                .toList();
        List<Transport> transports = plan.transports().stream().filter(t -> parts.contains(t.from()) && parts.contains(t.to())).toList();
        Plan kept = with(plan, networks, power);
        return transports.equals(plan.transports()) ? kept : kept.withTransports(transports);
    }

    /// The plan with a part mentioned by its new key, where none has the old key any more.
    static Plan renamed(Plan plan, String old, String now) {
        if (PlanTree.find(plan, old).isPresent()) {
            return plan;
        }
        UnaryOperator<List<String>> renamed = keys -> keys.stream().map(key -> key.equals(old) ? now : key).toList();
        return with(plan, plan.networks().stream().map(n -> n.withScope(renamed.apply(n.scope()))).toList(),
                plan.power().stream().map(system -> named(system, renamed)).toList());
    }

    /// A power system that names other parts. Zones without parts go.
    private static PowerSystem named(PowerSystem system, UnaryOperator<List<String>> change) {
        return system.withScope(change.apply(system.scope()))
                .withZones(system.zones().stream().map(change).filter(zone -> !zone.isEmpty()).toList())
                .withUnits(system.units().stream().map(unit -> named(unit, change)).toList());
    }

    private static PowerSystem.Unit named(PowerSystem.Unit u, UnaryOperator<List<String>> change) {
        if (u.at().isEmpty() && u.serves().isEmpty()) {
            return u;
        }
        String at = u.at().isEmpty() ? "" : String.join("", change.apply(List.of(u.at())));
        return new PowerSystem.Unit(u.id(), u.name(), u.kind(), u.from(), u.standby(), at, change.apply(u.serves()), u.absent(), u.figures());
    }

    /// A power system without the supplies of sites that are gone.
    private static PowerSystem supplied(Plan plan, PowerSystem system) {
        Set<String> supplies = new HashSet<>(Set.of(""));
        plan.sites().forEach(site -> site.supplies().forEach(supply -> supplies.add(supply.name())));
        return system.withTiers(system.tiers().stream().map(tier -> supplies.contains(tier.supply()) ? tier : tier.withSupply("")).toList());
    }

    private static Plan with(Plan plan, List<Network> networks, List<PowerSystem> power) {
        Plan changed = networks.equals(plan.networks()) ? plan : plan.withNetworks(networks);
        return power.equals(plan.power()) ? changed : changed.withPower(power);
    }
}
