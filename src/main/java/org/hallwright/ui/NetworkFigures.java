package org.hallwright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.DeviceType;
import org.hallwright.catalog.Port;
import org.hallwright.model.Network;
import org.hallwright.network.CableTotals;
import org.hallwright.network.FabricDesign;
import org.hallwright.network.FabricDesigner;
import org.hallwright.network.FabricRequest;
import org.hallwright.network.NetworkSummary;
import org.hallwright.network.Sums;
import org.hallwright.session.Units;

/// What a network comes to: its tiers as they are placed, its cables, and beside them the smallest design for the same ports.
final class NetworkFigures {
    private final Workbench bench;
    private final Network network;
    private final Optional<NetworkSummary> summary;

    NetworkFigures(Workbench bench, Network network, Optional<NetworkSummary> summary) {
        this.bench = bench;
        this.network = network;
        this.summary = summary;
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(List.of(SumForm.heading(network.label())));
        if (summary.isEmpty()) {
            Label wait = new Label("Its cables are being routed…");
            wait.getStyleClass().add("quiet");
            nodes.add(wait);
            return nodes;
        }
        NetworkSummary s = summary.get();
        Form form = new Form(bench);
        form.text("Connects", Units.count(s.nodes(), "device") + ", " + Units.count(s.endpoints(), "port") + (s.loose() > 0 ? "; " + Units.count(s.loose()) + " find no leaf" : ""));
        for (int t = 0; t < s.tiers().size(); t++) {
            tier(form, t, s.tiers().get(t));
        }
        form.text("Hops", "at most " + (2 * s.tiers().size() - 1));
        nodes.add(form.node());
        nodes.add(SumForm.heading("Its cables"));
        nodes.add(cables().node());
        if (network.purpose() == Network.Purpose.GPU) {
            nodes.add(SumForm.heading("Smallest legal design"));
            nodes.add(smallest(s).node());
        }
        return nodes;
    }

    private void tier(Form form, int t, NetworkSummary.Tier tier) {
        String name = FabricDesign.TIERS.get(t);
        String ratio = Double.isNaN(tier.ratio()) ? "" : ", " + ratio(tier.ratio());
        form.marked(Character.toUpperCase(name.charAt(0)) + name.substring(1), Units.count(tier.switches()) + ratio, tier.missing() > 0 ? Units.count(tier.missing()) + " uplinks without a port" : "",
                Units.count(tier.below()) + " links below; " + device(t).map(DeviceType::name).orElse(network.tiers().get(t).device()));
    }

    /// Downlinks to uplinks: `1:1`, `7.2:1`.
    private static String ratio(double ratio) {
        return Math.abs(ratio - 1) < 0.02 ? "1:1" : String.format(Locale.ROOT, "%.1f:1", ratio);
    }

    private Optional<DeviceType> device(int t) {
        return bench.document().catalog().device(network.tiers().get(t).device());
    }

    private Form cables() {
        CableTotals totals = bench.cables().latest().map(cabling -> Sums.network(cabling, network.key())).orElseThrow();
        Catalog catalog = bench.document().catalog();
        Units units = bench.settings().units();
        Form form = new Form(bench);
        form.marked("Cables", Units.count(totals.cables()), "computed", "one for one with the ports");
        form.marked("Length", units.run(totals.lengthM()), "computed", "routed through the trays; slack of 0.5 m at each end and 5 % assumed");
        form.marked("Longest", units.length(totals.longestM() * 1000), "computed", String.format(Locale.ROOT, "%.0f ns", totals.longestNs()));
        totals.byMedium().forEach((id, count) -> form.text(Units.count(count),
                catalog.cables().stream().filter(c -> c.id().equals(id)).map(c -> c.name()).findFirst().orElse(id)));
        form.marked("Optics", Units.count(totals.optics()), "computed", "both ends; those of switches are in the switches' own power and price");
        form.marked("Their power", Units.power(totals.opticsW()), "computed", "by rate, from the catalogue");
        form.marked("Cable price", Units.money(totals.cablesUsd()), "assumed", "cables, jumpers and trunks; catalogue estimates");
        form.marked("Optics price", Units.money(totals.opticsUsd()), "assumed", "both ends; catalogue estimates");
        return form;
    }

    /// By the rule for as many ports on the same switches, so that what is placed can be judged.
    private Form smallest(NetworkSummary s) {
        Form form = new Form(bench);
        Network.Tier leaf = network.tiers().getFirst();
        // Rails that have spines of their own are fabrics of their own.
        boolean apart = network.tiers().size() > 1 && network.tiers().get(1).spread() == Network.Spread.RAIL;
        int planes = network.ends().planes() * (apart ? network.ends().rails() : 1);
        Optional<Port> port = device(0).map(d -> d.ports().getFirst());
        int gpus = (int) Math.min(1_000_000_000, (s.endpoints() + s.loose()) / Math.max(1, planes));
        if (port.isEmpty() || gpus < 1) {
            return form.text("", "nothing to connect");
        }
        FabricDesign design = FabricDesigner.design(new FabricRequest(gpus, port.get().count() * leaf.down(), Math.max(2, network.tiers().size()), 1,
                apart ? 1 : network.ends().rails(), network.ends().nodes(), 0, planes, List.of()));
        if (!design.feasible()) {
            form.text("None", design.reason());
            form.text("Nearest", String.join("; ", design.choices()));
            return form;
        }
        form.text("Smallest", IntStream.range(0, design.tiers()).mapToObj(t -> FabricDesign.TIERS.get(t) + " " + Units.count(design.switches().get(t)))
                .collect(Collectors.joining(", ")) + ": folded Clos, 1:1, same ports and tiers");
        form.text("Placed", IntStream.range(0, s.tiers().size()).mapToObj(t -> FabricDesign.TIERS.get(t) + " " + Units.count(s.tiers().get(t).switches()))
                .collect(Collectors.joining(", ")));
        return form;
    }
}
