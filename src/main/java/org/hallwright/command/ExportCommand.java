package org.hallwright.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.export.Exported;
import org.hallwright.export.Exporter;
import org.hallwright.export.Exporters;
import org.hallwright.export.Paper;
import org.hallwright.io.AtomicFile;
import org.hallwright.io.FileRefused;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.Item;
import org.hallwright.model.Part;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes a layout, or what is known of it, in another format.
@Command(name = "export", mixinStandardHelpOptions = true, description = "Writes a layout in another format, chosen by the ending of the output.",
        footer = {"", "  csv   --what racks (default): every rack and unit with place and figures",
            "        --what bom: bill of materials: racks, plant, cables, trunks, totals", "        --what cables: every cable with labels, ports, length and route",
            "        --what pull: pull sheets, rack by rack, the longest first", "        --what netbox-cables: cables for the bulk import of NetBox",
            "        --what power: every unit of the power chain with ratings and flow", "        --what feeds: every feed of every rack with its tap",
            "        --what heat: every rack with heat, air, coolant and headroom", "        --what loops: every coolant loop with heat, flow and temperatures",
            "        --what findings: what is found wrong with the plan", "  svg   a floor plan to scale; --scope KEY draws a part of it",
            "  dxf   the same for CAD programs, in millimetres", "  pdf   --what plan (default): the same on paper, with layers",
            "        --what report: pictures, totals, tables, findings, assumptions, sources",
            "        --what factsheet: one page, of the campus or of the part of --scope",
            "  glb   a 3D model in glTF 2.0; --scope KEY writes a part of it",
            "        --what model (default): racks as instances (EXT_mesh_gpu_instancing)", "        --what model-plain: every rack a node of its own",
            "  obj   a 3D model, every rack an object, colours at its corners; --scope too", "  json  the layout in canonical form", "", Exit.OF_FILES, Exit.OF_DRAWING, "", "Examples:",
            "  hallwright export layouts/colossus-1.json -o racks.csv", "  hallwright export layouts/colossus-1.json -o cables.csv --what cables",
            "  hallwright export layouts/colossus-1.json -o bill.csv --what bom",
            "  hallwright export layouts/gb200-hall.json -o plan.svg",
            "  hallwright export layouts/colossus-1.json -o hall.svg --scope H1",
            "  hallwright export layouts/colossus-1m.json -o board.pdf --paper a0",
            "  hallwright export layouts/colossus-1.json -o report.pdf --what report",
            "  hallwright export layouts/gb200-hall.json -o sheet.pdf \\", "      --what factsheet --scope H1",
            "  hallwright export layouts/gb200-hall.json -o hall.glb"})
final class ExportCommand implements Callable<Integer> {
    private static final String LAYOUT = "json";
    private static final String DRAWING = "plan";
    private static final int MOST_NAMED = 8;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "layout")
    private Path file = Path.of("");

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "OUT", description = "file to write")
    private Path output = Path.of("");

    @Option(names = "--what", paramLabel = "WHAT", description = "what to write where a format has several: racks, bom, cables, pull, netbox-cables, power, feeds, heat, loops, findings; model, model-plain for glb; plan, report, factsheet for pdf")
    private String what = "";

    @Option(names = "--scope", paramLabel = "KEY", description = "part to write: key of a site, building, room or yard; the whole campus without it")
    private String scope = "";

    @Option(names = "--paper", paramLabel = "SIZE", description = "paper of drawings: a0, a1, a2, a3 (default) or a4, landscape")
    private Optional<Paper> paper = Optional.empty();

    @Override
    public Integer call() throws FileRefused {
        String name = String.valueOf(output.getFileName());
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean layout = extension.equals(LAYOUT) && (what.isEmpty() || what.equals("layout"));
        Optional<Exporter> exporter = Exporters.of(extension, what);
        if (!layout && exporter.isEmpty()) {
            throw new WrongCall(refusal(extension));
        }
        if (!scope.isEmpty() && exporter.filter(Exporter::ofParts).isEmpty()) {
            throw new WrongCall("--scope is for drawings, documents and models, and " + (layout ? "a layout" : "'" + exporter.orElseThrow().title() + "'") + " is written whole. Leave --scope out.");
        }
        if (paper.isPresent() && exporter.filter(e -> e.what().equals(DRAWING)).isEmpty()) {
            throw new WrongCall("--paper is for drawings, and '" + exporter.map(Exporter::title).orElse("a layout") + "' is none. Leave --paper out.");
        }
        Progress progress = new Progress(spec.commandLine().getErr(), 2);
        progress.step("reading " + file);
        Opened opened = Opened.read(file);
        checkScope(opened.table().plan());
        progress.step("writing " + output);
        if (layout) {
            LayoutFile.save(opened.table().plan(), output);
        } else {
            Exported plan = opened.exported(scope).on(paper.orElse(Exported.USUAL_PAPER));
            AtomicFile.write(output, out -> exporter.orElseThrow().write(plan, out));
        }
        progress.end();
        return Exit.DONE;
    }

    private void checkScope(Plan plan) {
        if (!scope.isEmpty() && PlanTree.find(plan, scope).filter(part -> !(part instanceof Item)).isEmpty()) {
            String some = plan.sites().stream().flatMap(site -> Stream.concat(Stream.of(site), site.parts().stream())).map(Part::key).limit(MOST_NAMED).collect(Collectors.joining(", "));
            throw new WrongCall("--scope " + scope + " is no site, building, room or yard of " + file + ". Name one of its keys, such as " + some + ".");
        }
    }

    private String refusal(String extension) {
        List<Exporter> of = Exporters.all().stream().filter(e -> e.extension().equals(extension)).toList();
        String known = Stream.concat(Exporters.all().stream().map(Exporter::extension), Stream.of(LAYOUT)).distinct().collect(Collectors.joining(", "));
        return of.isEmpty() && !extension.equals(LAYOUT)
                ? "'" + output + "' has an ending that cannot be written. End it in one of " + known + "."
                : "--what " + what + " is not written as " + extension + ". Choose "
                        + (of.isEmpty() ? "layout" : of.stream().map(Exporter::what).collect(Collectors.joining(" or "))) + ".";
    }
}
