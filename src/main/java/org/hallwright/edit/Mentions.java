package org.hallwright.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hallwright.model.CoolingSystem;
import org.hallwright.model.Look;
import org.hallwright.model.Network;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.PowerSystem;
import org.hallwright.model.RackId;
import org.hallwright.model.Tour;
import org.hallwright.model.Transport;
import org.hallwright.model.View;

/// Parts named outside the tree they stand in: by networks, power and cooling systems, the ends of transports, views and tours. Edits that take
/// parts away or rename them keep these in step, since a file that names what is not there does not open.
final class Mentions {
    private Mentions() {}

    /// The plan without mentions of parts that are gone. A network, power system or cooling system whose whole scope is gone goes
    /// too: without a scope it would spread over the campus.
    static Plan kept(Plan plan) {
        Set<String> parts = PlanTree.partKeys(plan.sites());
        UnaryOperator<List<String>> there = keys -> keys.stream().filter(parts::contains).toList();
        List<Transport> transports = plan.transports().stream().filter(t -> parts.contains(t.from()) && parts.contains(t.to())).toList();
        Plan kept = with(plan, kept(plan.networks(), Network::scope, network -> network.withScope(there.apply(network.scope()))),
                kept(plan.power(), PowerSystem::scope, system -> supplied(plan, named(system, there))),
                kept(plan.cooling(), CoolingSystem::scope, system -> named(system, there)));
        kept = shown(kept, ids -> ids.stream().filter(id -> parts.contains(RackId.matches(id) ? RackId.parse(id).block() : id)).toList());
        return transports.equals(plan.transports()) ? kept : kept.withTransports(transports);
    }

    private static <T> List<T> kept(List<T> systems, Function<T, List<String>> scope, UnaryOperator<T> named) {
        List<T> kept = new ArrayList<>();
        for (T system : systems) {
            T now = named.apply(system);
            if (!scope.apply(now).isEmpty() || scope.apply(system).isEmpty()) {
                kept.add(now);
            }
        }
        return kept;
    }

    /// The plan with a part mentioned by its new key, where none has the old key any more.
    static Plan renamed(Plan plan, String old, String now) {
        if (PlanTree.find(plan, old).isPresent()) {
            return plan;
        }
        UnaryOperator<List<String>> renamed = keys -> keys.stream().map(key -> key.equals(old) ? now : key).toList();
        return shown(with(plan, plan.networks().stream().map(n -> n.withScope(renamed.apply(n.scope()))).toList(),
                plan.power().stream().map(system -> named(system, renamed)).toList(),
                plan.cooling().stream().map(system -> named(system, renamed)).toList()), renamed);
    }

    /// The plan in which what cooling systems say of racks goes along with them. What they said of racks of the new ids, which
    /// were not there, goes.
    ///
    /// @param renamed new id by old id
    static Plan followed(Plan plan, Map<String, String> renamed) {
        Set<String> taken = new HashSet<>(renamed.values());
        UnaryOperator<List<CoolingSystem.Unit>> follow = units -> units.stream()
                .filter(unit -> renamed.containsKey(unit.id()) || !taken.contains(unit.id()))
                .map(unit -> new CoolingSystem.Unit(renamed.getOrDefault(unit.id(), unit.id()), unit.out(), unit.figures()))
                .toList();
        Plan followed = with(plan, plan.networks(), plan.power(), plan.cooling().stream().map(system -> system.withUnits(follow.apply(system.units()))).toList());
        return shown(followed, ids -> ids.stream().map(id -> renamed.getOrDefault(id, id)).toList());
    }

    /// The plan whose views and tours show other parts alone.
    private static Plan shown(Plan plan, UnaryOperator<List<String>> change) {
        UnaryOperator<Look> look = l -> l.withShowing(l.showing().renamed(change));
        List<View> views = plan.views().stream().map(view -> view.withLook(look.apply(view.look()))).toList();
        List<Tour> tours = plan.tours().stream().map(tour -> tour.looking(look)).toList();
        Plan changed = views.equals(plan.views()) ? plan : plan.withViews(views);
        return tours.equals(plan.tours()) ? changed : changed.withTours(tours);
    }

    /// A power system that names other parts. Zones without parts go.
    private static PowerSystem named(PowerSystem system, UnaryOperator<List<String>> change) {
        return system.withScope(change.apply(system.scope())).withZones(zones(system.zones(), change))
                .withUnits(system.units().stream().map(unit -> named(unit, change)).toList());
    }

    /// A cooling system that names other parts. What it says of racks that are gone stays for the day they are back.
    private static CoolingSystem named(CoolingSystem system, UnaryOperator<List<String>> change) {
        return system.withScope(change.apply(system.scope())).withZones(zones(system.zones(), change));
    }

    private static List<List<String>> zones(List<List<String>> zones, UnaryOperator<List<String>> change) {
        return zones.stream().map(change).filter(zone -> !zone.isEmpty()).toList();
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

    private static Plan with(Plan plan, List<Network> networks, List<PowerSystem> power, List<CoolingSystem> cooling) {
        Plan changed = networks.equals(plan.networks()) ? plan : plan.withNetworks(networks);
        Plan fed = power.equals(plan.power()) ? changed : changed.withPower(power);
        return cooling.equals(plan.cooling()) ? fed : fed.withCooling(cooling);
    }
}
