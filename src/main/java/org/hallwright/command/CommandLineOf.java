package org.hallwright.command;

import java.util.List;
import picocli.CommandLine;

/// The command line with all commands, exit codes and messages.
public final class CommandLineOf {
    private CommandLineOf() {}

    /// Runs a command to its end, and gives its exit code.
    public static int run(String... arguments) {
        try {
            return commands().execute(arguments);
        } finally {
            Drawing.end();
        }
    }

    static CommandLine commands() {
        Root root = new Root();
        CommandLine line = new CommandLine(root);
        List.of(new OpenCommand(), new ValidateCommand(), new ReportCommand(), new SnapshotCommand(), new TourCommand(), new ExportCommand(), new EditCommand(), new FabricCommand(), new FailCommand(), new BenchCommand(), new ProbeCommand(),
                        new BoxProbeCommand())
                .forEach(line::addSubcommand);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(Refusals::misunderstood);
        line.setExecutionExceptionHandler((problem, command, parsed) -> Refusals.failed(problem, command, parsed, root.debug()));
        return line;
    }
}
