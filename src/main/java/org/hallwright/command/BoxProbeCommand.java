package org.hallwright.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hallwright.scene.ServerBoxBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Measures the campus with one `Box` per server and prints median, 95th percentile and longest frame in milliseconds.
/// `bench scene` starts it.
@Command(name = BoxProbeCommand.NAME, hidden = true, description = "Measures one Box per server for `bench scene` and ends.")
final class BoxProbeCommand implements Callable<Integer> {
    static final String NAME = "box-probe";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "layout")
    private Path file = Path.of("");

    @Override
    public Integer call() throws Exception {
        Opened layout = Opened.read(file);
        double[] times = Drawing.get(Drawing.on(() -> ServerBoxBench.run(layout.catalog(), layout.table())));
        spec.commandLine().getOut().printf(Locale.ROOT, "%f %f %f%n", times[0], times[1], times[2]);
        spec.commandLine().getOut().flush();
        return Exit.DONE;
    }
}
