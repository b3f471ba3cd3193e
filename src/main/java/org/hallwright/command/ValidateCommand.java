package org.hallwright.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hallwright.catalog.Catalog;
import org.hallwright.export.FindingsJson;
import org.hallwright.io.CatalogReader;
import org.hallwright.io.FileRefused;
import org.hallwright.io.Problem;
import org.hallwright.model.Finding;
import org.hallwright.planner.Report;
import org.hallwright.session.Units;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Says what is wrong with layout files and with the plans in them.
@Command(name = "validate", mixinStandardHelpOptions = true, description = "Checks the form of layouts and the plans in them.",
        footer = {"", Exit.OF_PLANS, "", "Examples:", "  hallwright validate layouts/colossus-1.json", "  hallwright validate --json layouts/*.json"})
final class ValidateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "layouts")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    @Override
    public Integer call() throws FileRefused {
        Catalog catalog = CatalogReader.bundled();
        Progress progress = new Progress(spec.commandLine().getErr(), files.size());
        List<Problem> errors = new ArrayList<>();
        List<FindingsJson.FileFindings> found = new ArrayList<>();
        for (Path file : files) {
            progress.step("checking " + file);
            try {
                found.add(new FindingsJson.FileFindings(file.toString(), Opened.read(file, catalog).findings()));
            } catch (FileRefused refused) {
                errors.addAll(refused.problems());
            }
        }
        progress.end();
        if (json) {
            spec.commandLine().getOut().print(FindingsJson.text(Refusals.errors(errors), found));
        } else {
            errors.forEach(spec.commandLine().getErr()::println);
            found.forEach(this::print);
        }
        spec.commandLine().getOut().flush();
        boolean bad = found.stream().flatMap(file -> file.findings().stream()).anyMatch(f -> f.severity() == Finding.Severity.ERROR);
        return !errors.isEmpty() ? Exit.REFUSED : bad ? Exit.FINDINGS : Exit.DONE;
    }

    private void print(FindingsJson.FileFindings file) {
        PrintWriter out = spec.commandLine().getOut();
        for (Finding f : file.findings()) {
            out.printf("%s: %s: %s: %s. %s [%s]%n", file.file(), f.severity().name().toLowerCase(Locale.ROOT), f.place(), f.message(), f.remedy(), f.rule());
        }
        Report.Tally tally = Report.Tally.of(file.findings());
        out.printf("%s: a valid layout with %s, %s, %s%n", file.file(), Units.count(tally.error(), "error"), Units.count(tally.warning(), "warning"),
                Units.count(tally.info(), "note"));
    }
}
