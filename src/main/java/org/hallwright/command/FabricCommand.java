package org.hallwright.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hallwright.export.FabricJson;
import org.hallwright.network.FabricDesign;
import org.hallwright.network.FabricDesigner;
import org.hallwright.network.FabricRequest;
import org.hallwright.network.FabricTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Designs a fabric without a layout.
@Command(name = "fabric", mixinStandardHelpOptions = true, description = "Designs the smallest fabric for a number of GPUs, without a layout.",
        footer = {"", "Exit code: 0, 1 when there is no such fabric, 2 for a wrong call.", "", "Examples:",
            "  hallwright fabric --gpus 100352 --radix 128 --json", "  hallwright fabric --gpus 1016 --radix 64 --nodes-per-su 32 --spare-nodes 1",
            "  hallwright fabric --template superpod-b200", "  hallwright fabric --gpus 8192 --radix 64 --breakout 4 --nodes-per-su 64"})
final class FabricCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--gpus", paramLabel = "N", description = "accelerators, one network port each")
    private int gpus;

    @Option(names = "--radix", paramLabel = "K", description = "ports of a switch at the rate of one link")
    private int radix;

    @Option(names = "--tiers", paramLabel = "T", description = "switch tiers, 1 to 4 (default: the fewest of 2, 3, 4 that fit)")
    private int tiers;

    @Option(names = "--breakout", paramLabel = "B", defaultValue = "1", description = "links that a port between leaf and spine is split into")
    private int breakout = 1;

    @Option(names = "--gpus-per-node", paramLabel = "G", defaultValue = "8", description = "GPUs, and rails, of a server (default 8)")
    private int gpusPerNode = 8;

    @Option(names = "--nodes-per-su", paramLabel = "U", description = "servers of a scalable unit with rail leaves of its own (default: a plain Clos)")
    private int nodesPerUnit;

    @Option(names = "--spare-nodes", paramLabel = "S", description = "servers left out of the whole fabric; its units are built for them")
    private int spareNodes;

    @Option(names = "--planes", paramLabel = "P", defaultValue = "1", description = "independent copies that every network port is split over")
    private int planes = 1;

    @Option(names = "--oversubscription", paramLabel = "R", split = ",",
            description = "downlinks per uplink of the leaves; with commas of spines and cores too: 1,7 keeps leaves non-blocking")
    private List<Double> oversubscription = new ArrayList<>();

    @Option(names = "--template", paramLabel = "NAME", description = "a published fabric in place of all this; LIST names them")
    private String template = "";

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (template.equalsIgnoreCase("list")) {
            FabricTemplate.all().forEach(t -> out.print(String.format(Locale.ROOT, "%-18s %s%n%-18s %s%n", t.id(), t.name(), "", t.source())));
            out.flush();
            return Exit.DONE;
        }
        FabricDesign design = FabricDesigner.design(template.isEmpty() ? request() : published());
        out.print(json ? FabricJson.text(design) : text(design));
        out.flush();
        return design.feasible() ? Exit.DONE : Exit.FINDINGS;
    }

    private FabricRequest published() {
        return FabricTemplate.named(template).map(FabricTemplate::request)
                .orElseThrow(() -> new WrongCall("There is no published fabric '" + template + "'. See --template list."));
    }

    private FabricRequest request() {
        if (gpus == 0 && !spec.commandLine().getParseResult().hasMatchedOption("--gpus") || !spec.commandLine().getParseResult().hasMatchedOption("--radix")) {
            throw new WrongCall("Say how many --gpus and which --radix, or name a published fabric by --template.");
        }
        if (spec.commandLine().getParseResult().hasMatchedOption("--tiers") && tiers == 0) {
            throw new WrongCall("Choose --tiers from 1 to 4.");
        }
        try {
            return new FabricRequest(gpus, radix, tiers, breakout, gpusPerNode, nodesPerUnit, spareNodes, planes, oversubscription);
        } catch (IllegalArgumentException wrong) {
            throw new WrongCall("This cannot be asked for: " + wrong.getMessage() + ".");
        }
    }

    private static String text(FabricDesign design) {
        if (!design.feasible()) {
            return "No such fabric: " + design.reason() + ".\n" + (design.choices().isEmpty() ? "" : "Nearest: " + String.join("; ", design.choices()) + ".\n");
        }
        StringBuilder lines = new StringBuilder(String.format(Locale.ROOT, "%,d network ports, %d tier%s, %,d switch%s\n\n", design.endpoints(), design.tiers(),
                design.tiers() == 1 ? "" : "s", design.totalSwitches(), design.totalSwitches() == 1 ? "" : "es"));
        List<String> below = List.of("nodes to leaves", "leaves to spines", "spines to cores", "cores to top");
        for (int tier = 0; tier < design.tiers(); tier++) {
            lines.append(String.format(Locale.ROOT, "%-6s %,10d %-8s %,12d ports left   %-17s %,12d cables\n", FabricDesign.TIERS.get(tier), design.switches().get(tier),
                    design.switches().get(tier) == 1 ? "switch" : "switches",                     design.portsLeft().get(tier), below.get(tier), design.cables().get(tier)));
        }
        return lines.append(String.format(Locale.ROOT, "\nat most %d switch%s between two ports, bisection %.3g of full\n", design.hops(), design.hops() == 1 ? "" : "es", design.bisection())).toString();
    }
}
