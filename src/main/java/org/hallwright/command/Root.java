package org.hallwright.command;

import java.util.concurrent.Callable;
import org.hallwright.model.Program;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// Hallwright itself: without a command it opens the window.
@Command(
        name = "hallwright",
        mixinStandardHelpOptions = true,
        version = Program.SIGNATURE,
        description = "Plans AI data halls: layout, power, cost, in 3D.",
        footer = {"", "Examples:", "  hallwright", "  hallwright open layouts/gb200-hall.json", "  hallwright report layouts/colossus-1.json --json",
            "", "Without a command the bundled Colossus layout opens.", "'hallwright COMMAND --help' says more of each command."})
public final class Root implements Callable<Integer> {
    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "print where a failure came from")
    private boolean debug;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// True when failures are printed with their stack.
    boolean debug() {
        return debug;
    }

    @Override
    public Integer call() {
        return debug ? spec.commandLine().execute("--debug", "open") : spec.commandLine().execute("open");
    }
}
