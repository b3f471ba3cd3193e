package org.hallwright.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.export.Exporter;
import org.hallwright.export.Exporters;
import org.hallwright.io.AtomicFile;
import org.hallwright.io.FileRefused;
import org.hallwright.io.LayoutFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes a layout, or what is known of it, in another format.
@Command(name = "export", mixinStandardHelpOptions = true, description = "Writes a layout in another format, chosen by the ending of the output.",
        footer = {"", "  csv   --what racks (default): every rack and unit with place and figures;", "        --what findings: what the rules say of the plan",
            "  svg   a floor plan to scale", "  json  the layout in canonical form", "", Exit.OF_FILES, "", "Examples:",
            "  hallwright export layouts/colossus-1.json -o racks.csv", "  hallwright export layouts/colossus-1.json -o findings.csv --what findings",
            "  hallwright export layouts/gb200-hall.json -o plan.svg"})
final class ExportCommand implements Callable<Integer> {
    private static final String LAYOUT = "json";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "layout")
    private Path file = Path.of("");

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "OUT", description = "file to write")
    private Path output = Path.of("");

    @Option(names = "--what", paramLabel = "WHAT", description = "what to write where a format has several: racks, findings")
    private String what = "";

    @Override
    public Integer call() throws FileRefused {
        String name = String.valueOf(output.getFileName());
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean layout = extension.equals(LAYOUT) && (what.isEmpty() || what.equals("layout"));
        if (!layout && Exporters.of(extension, what).isEmpty()) {
            throw new WrongCall(refusal(extension));
        }
        Progress progress = new Progress(spec.commandLine().getErr(), 2);
        progress.step("reading " + file);
        Opened opened = Opened.read(file);
        progress.step("writing " + output);
        String text = Exporters.of(extension, what).filter(e -> !layout)
                .map(e -> e.text(opened.table(), opened.catalog(), opened.findings()))
                .orElseGet(() -> LayoutFile.text(opened.table().plan()));
        AtomicFile.write(output, text.getBytes(StandardCharsets.UTF_8));
        progress.end();
        return Exit.DONE;
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
