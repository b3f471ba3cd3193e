package org.hallwright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.hallwright.edit.RemoveNetwork;
import org.hallwright.edit.SetNetwork;
import org.hallwright.model.Network;
import org.hallwright.network.FabricDesign;

/// What a network is asked to be, each number live: typed, stepped or dragged.
final class NetworkForm {
    private final Workbench bench;
    private final Network network;

    NetworkForm(Workbench bench, Network network) {
        this.bench = bench;
        this.network = network;
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(List.of(SumForm.heading("Parameters")));
        Network.Ends e = network.ends();
        Form form = new Form(bench);
        form.edit("Name", "network-name", network.name(), network.key(), text -> new SetNetwork(network.withName(text.strip())));
        form.text("Lies in", network.scope().isEmpty() ? "the whole campus" : String.join(", ", network.scope()));
        form.text("Ports", e.port() + (e.first() > 1 ? " from " + e.first() : "") + (e.count() > 0 ? ", " + e.count() + " a device" : ""));
        form.live("Rails", "rails", e.rails(), 1, n -> ends(new Network.Ends(e.port(), e.first(), e.count(), e.racks(), in(n, 1, 64, "rails"), e.planes(), e.nodes())));
        form.live("Planes", "planes", e.planes(), 1, n -> ends(new Network.Ends(e.port(), e.first(), e.count(), e.racks(), e.rails(), in(n, 1, 64, "planes"), e.nodes())));
        form.live("Unit, nodes", "unit-nodes", e.nodes(), 8, n -> ends(new Network.Ends(e.port(), e.first(), e.count(), e.racks(), e.rails(), e.planes(), in(n, 0, 1_000_000, "nodes of a unit"))));
        nodes.add(form.node());
        for (int t = 0; t < network.tiers().size(); t++) {
            nodes.add(SumForm.heading("Tier " + (t + 1) + ": " + FabricDesign.TIERS.get(t)));
            nodes.add(tier(t).node());
        }
        Button remove = new Button("Remove this network");
        remove.setId("remove-network");
        remove.setOnAction(a -> bench.perform(new RemoveNetwork(network.key())));
        nodes.add(remove);
        return nodes;
    }

    private SetNetwork ends(Network.Ends ends) {
        return new SetNetwork(network.withEnds(ends));
    }

    private Form tier(int t) {
        Network.Tier tier = network.tiers().get(t);
        String id = "tier" + (t + 1) + "-";
        Form form = new Form(bench);
        form.text("Switches", tier.device() + " in " + String.join(", ", tier.racks()) + ", meeting within each " + tier.per().word());
        if (t + 1 < network.tiers().size()) {
            form.live("Uplinks", id + "uplinks", tier.uplinks(), 1, n -> tier(t, uplinks -> new Network.Tier(tier.racks(), tier.device(), tier.first(), tier.count(), tier.per(),
                    tier.spread(), tier.sets(), tier.down(), tier.up(), uplinks), in(n, 1, 100_000, "uplinks")));
        }
        form.live("A rack", id + "count", tier.count(), 1, n -> tier(t, count -> new Network.Tier(tier.racks(), tier.device(), tier.first(), count, tier.per(), tier.spread(),
                tier.sets(), tier.down(), tier.up(), tier.uplinks()), in(n, 0, 1_000, "switches of a rack")));
        if (tier.spread() == Network.Spread.POSITION) {
            form.live("Sets", id + "sets", tier.sets(), 1, n -> tier(t, sets -> new Network.Tier(tier.racks(), tier.device(), tier.first(), tier.count(), tier.per(), tier.spread(),
                    sets, tier.down(), tier.up(), tier.uplinks()), in(n, 1, 100_000, "sets")));
        }
        return form;
    }

    private SetNetwork tier(int t, IntFunction<Network.Tier> make, int value) {
        List<Network.Tier> tiers = new ArrayList<>(network.tiers());
        tiers.set(t, make.apply(value));
        return new SetNetwork(network.withTiers(tiers));
    }

    private static int in(int value, int least, int most, String what) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + " are " + least + " to " + most);
        }
        return value;
    }
}
