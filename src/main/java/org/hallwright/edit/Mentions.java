package org.hallwright.edit;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.model.Network;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Transport;

/// Parts named outside the tree they stand in: by the scopes of networks and the ends of transports. Edits that take parts
/// away or rename them keep these in step, since a file that names what is not there does not open.
final class Mentions {
    private Mentions() {}

    /// The plan without mentions of parts that are gone. A network whose whole scope is gone goes too: without a scope it
    /// would spread over the campus.
    static Plan kept(Plan plan) {
        List<Network> networks = new ArrayList<>();
        for (Network network : plan.networks()) {
            List<String> scope = network.scope().stream().filter(key -> there(plan, key)).toList();
            if (!scope.isEmpty() || network.scope().isEmpty()) {
                networks.add(network.withScope(scope));
            }
        }
        List<Transport> transports = plan.transports().stream().filter(t -> there(plan, t.from()) && there(plan, t.to())).toList();
        return transports.equals(plan.transports()) ? with(plan, networks) : with(plan, networks).withTransports(transports);
    }

    /// The plan with a part mentioned by its new key, where none has the old key any more.
    static Plan renamed(Plan plan, String old, String now) {
        return there(plan, old) ? plan : with(plan, plan.networks().stream()
                .map(n -> n.withScope(n.scope().stream().map(key -> key.equals(old) ? now : key).toList())).toList());
    }

    private static Plan with(Plan plan, List<Network> networks) {
        return networks.equals(plan.networks()) ? plan : plan.withNetworks(networks);
    }

    private static boolean there(Plan plan, String key) {
        return PlanTree.find(plan, key).isPresent();
    }
}
