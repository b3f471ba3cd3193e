package org.hallwright.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hallwright.catalog.LoadCase;
import org.hallwright.export.ReportJson;
import org.hallwright.io.FileRefused;
import org.hallwright.model.Finding;
import org.hallwright.overlay.About;
import org.hallwright.overlay.OverlayResult;
import org.hallwright.planner.Report;
import org.hallwright.power.PowerStudy;
import org.hallwright.session.Units;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Prints the figures of a plan.
@Command(name = "report", mixinStandardHelpOptions = true, description = "Prints the figures of a layout.",
        footer = {"", Exit.OF_PLANS, "", "Examples:", "  hallwright report layouts/colossus-1.json", "  hallwright report layouts/colossus-1.json --json",
            "  hallwright report layouts/gb200-hall.json --overlay power-max",
            "  hallwright report layouts/gb200-hall.json --load typical --units",
            "  hallwright report a.json --overlay heat-inlet --measured meters.csv"})
final class ReportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "layout")
    private Path file = Path.of("");

    @Option(names = "--json", description = "print one JSON document, numbers unrounded")
    private boolean json;

    @Option(names = "--overlay", paramLabel = "NAME", description = "add one number per rack: ${COMPLETION-CANDIDATES}",
            completionCandidates = OverlayNames.class)
    private String overlay = "";

    @Option(names = "--load", paramLabel = LoadOption.LABEL, converter = LoadOption.class,
            description = "load of the power flow and of heat: idle, typical, maximum (default), or a percentage of the maximum; all other figures, failures and headroom of power included, stay at maximum")
    private LoadCase load = LoadCase.MAXIMUM;

    @Option(names = "--units", description = "list every unit of the power chain and every coolant loop; in JSON up to " + ReportJson.FEW_UNITS + " units and " + ReportJson.FEW_LOOPS + " loops are listed without it")
    private boolean units;

    @Option(names = "--measured", paramLabel = MeasuredOption.LABEL, description = MeasuredOption.ABOUT)
    private String measured = "";

    @Override
    public Integer call() throws FileRefused {
        Progress progress = new Progress(spec.commandLine().getErr(), 6);
        progress.step("reading " + file);
        Optional<org.hallwright.overlay.Overlay> wanted = OverlayNames.find(overlay);
        Opened layout = Opened.read(file);
        layout.measured(measured);
        layout.load(load);
        progress.step("routing the cables");
        layout.cabling();
        progress.step("solving the power flow");
        layout.power();
        progress.step("balancing the heat");
        layout.thermal();
        progress.step("checking the rules");
        List<Finding> findings = layout.findings();
        progress.step("adding up");
        PowerStudy power = layout.power().at(load);
        Report report = Report.of(layout.cabling(), power, layout.thermal(), findings);
        Optional<OverlayResult> numbers = wanted.map(layout::overlay);
        progress.end();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(ReportJson.text(report, power, layout.thermal(), units, numbers.orElse(null)));
        } else {
            out.print(new ReportTable(layout.table().plan(), report).text());
            out.print(units ? PowerTable.units(power) + ThermalTable.loops(layout.thermal()) : "");
            numbers.ifPresent(o -> out.print(perRack(layout, o)));
        }
        out.flush();
        return report.campus().findings().error() > 0 ? Exit.FINDINGS : Exit.DONE;
    }

    private static String perRack(Opened layout, OverlayResult overlay) {
        About about = overlay.about();
        StringBuilder lines = new StringBuilder("\n" + about.heading() + " (" + about.source() + ")\n");
        overlay.solved().blanks().forEach(blank -> lines.append(Units.count(blank.racks(), "rack")).append(" without a value: ").append(blank.reason()).append('\n'));
        for (int n = 0; n < layout.table().capacity(); n++) {
            double value = overlay.value(layout.table(), n);
            if (Double.isFinite(value)) {
                Object shown = about.unit().isEmpty() ? overlay.scale().bands().get(overlay.scale().band(value)).label() : (Object) (float) value;
                lines.append(layout.table().id(n)).append('\t').append(shown).append('\n');
            }
        }
        return lines.toString();
    }
}
