package org.hallwright.command;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hallwright.edit.Commands;
import org.hallwright.edit.Edit;
import org.hallwright.edit.EditRefused;
import org.hallwright.io.FileRefused;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.Finding;
import org.hallwright.model.RackTable;
import org.hallwright.rules.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Edits a layout without the window.
@Command(name = "edit", mixinStandardHelpOptions = true, description = "Edits a layout, each -e in turn, and writes the result.",
        footer = {"", "  move IDS DX,DY       millimetres east,north; 1.2m for metres", "  rotate IDS DEGREES   anticlockwise", "  delete IDS",
            "  swap ID ID", "  duplicate IDS DX,DY", "  add TYPE at X,Y in ROOM", "  set IDS KEY=VALUE    type name x y yaw locked, and of blocks repeat",
            "                       frontAisle rearAisle naming",
            "  set NETWORK KEY=VALUE  name ends.rails ends.planes ends.nodes, and of a tier",
            "                       tier1.uplinks tier1.sets tier1.count", "  delete NETWORK",
            "  set SYSTEM KEY=VALUE   of power: name standard powerFactor idle house,", "                       and of a tier US, US.volts US.wiring US.set US.feeds,", "                       and of a unit, EE1-US.R01.P02.ratingVA or .from;",
            "                       of cooling: name class dryBulbC wetBulbC dewPointC, of a",
            "                       loop or cooler TCS, TCS.supplyC TCS.spare TCS.to, of a",
            "                       rack or unit, H1-P1-A2.R01.P09.powerW or .out",
            "  delete SYSTEM", "  set title KEY=VALUE  project number revision date author status", "                       confidentiality", "  undo                 takes back the last one", "",
            "IDS: ids with commas, * for any, [1..4] for a range, or conditions:", "  H1-P1-A2.R01.P[07..09]   type=h100-colossus and in=H1   role=network", "",
            "Exit code: 0, or 1 when an edit adds a finding of severity error: it is refused", "and nothing is written, unless --force is given; 2 for a wrong call, 3 for no",
            "valid layout or a file that cannot be written.", "", "Examples:",
            "  hallwright edit layouts/colossus-1.json -o changed.json \\", "      -e 'move H1-P1-A2.R01.P09 1.2m,0' -e 'set H2 name=\"Hall two\"'",
            "  hallwright edit a.json -o a.json -e 'delete H1-P1-A1.R01.P01' -e undo"})
final class EditCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "layout")
    private Path file = Path.of("");

    @Option(names = "-e", required = true, paramLabel = "CMD", description = "command, see below; may be given several times")
    private List<String> commands = List.of();

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "OUT", description = "layout to write; may be FILE itself")
    private Path output = Path.of("");

    @Option(names = "--force", description = "edit against the rules")
    private boolean force;

    /// A version and what made it.
    private record Step(String label, RackTable table) {}

    @Override
    public Integer call() throws FileRefused {
        Opened layout = Opened.read(file);
        Deque<Step> steps = new ArrayDeque<>(List.of(new Step("", layout.table())));
        Progress progress = new Progress(spec.commandLine().getErr(), commands.size());
        for (int i = 0; i < commands.size(); i++) {
            progress.step(commands.get(i));
            if (commands.get(i).strip().equals("undo")) {
                undo(steps);
                continue;
            }
            Step next = applied(i, steps.getLast().table(), layout);
            List<Finding> added = force ? List.of() : added(steps.getLast().table(), next.table(), layout);
            if (!added.isEmpty()) {
                progress.end();
                refuse(i, added);
                return Exit.FINDINGS;
            }
            steps.add(next);
        }
        LayoutFile.save(steps.getLast().table().plan(), output);
        progress.end();
        steps.stream().skip(1).forEach(step -> spec.commandLine().getOut().println(step.label()));
        spec.commandLine().getOut().flush();
        return Exit.DONE;
    }

    private static void undo(Deque<Step> steps) {
        if (steps.size() == 1) {
            throw new EditRefused("There is nothing left to undo.");
        }
        steps.removeLast();
    }

    private Step applied(int index, RackTable table, Opened layout) {
        try {
            Edit edit = Commands.parse(commands.get(index), table, layout.catalog());
            return new Step(edit.label(), table.next(edit.apply(table.plan(), layout.catalog()::size).plan()));
        } catch (EditRefused refused) {
            throw new EditRefused(named(index) + refused.getMessage());
        }
    }

    private String named(int index) {
        return "-e " + (index + 1) + " (" + commands.get(index) + "): ";
    }

    /// Errors that the later version has and the earlier one has not.
    private static List<Finding> added(RackTable before, RackTable after, Opened layout) {
        List<Finding> errors = errors(after, layout);
        if (errors.isEmpty()) {
            return List.of();
        }
        Set<String> known = new HashSet<>();
        errors(before, layout).forEach(f -> known.add(f.rule() + " " + f.place()));
        return errors.stream().filter(f -> !known.contains(f.rule() + " " + f.place())).toList();
    }

    private static List<Finding> errors(RackTable table, Opened layout) {
        return Rules.standard().check(table, layout.catalog()).stream().filter(f -> f.severity() == Finding.Severity.ERROR).toList();
    }

    private void refuse(int index, List<Finding> added) {
        added.forEach(f -> spec.commandLine().getErr().println(named(index) + f.message() + ". " + f.remedy()));
        spec.commandLine().getErr().println("Nothing was written. Correct the command, or add --force to edit against the rules.");
        spec.commandLine().getErr().flush();
    }
}
