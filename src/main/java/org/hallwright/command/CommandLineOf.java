package org.hallwright.command;

import org.hallwright.edit.EditRefused;
import org.hallwright.io.FileRefused;
import picocli.CommandLine;

/// The command line with all commands, exit codes and messages.
public final class CommandLineOf {
    private CommandLineOf() {}

    public static CommandLine commands() {
        Root root = new Root();
        CommandLine line = new CommandLine(root);
        line.addSubcommand(new OpenCommand());
        line.setExecutionExceptionHandler((problem, command, result) -> {
            if (root.debug()) {
                problem.printStackTrace(command.getErr());
            }
            if (problem instanceof FileRefused refused) {
                refused.problems().forEach(p -> command.getErr().println(p));
                return Exit.REFUSED;
            }
            if (problem instanceof EditRefused || problem instanceof WrongCall) {
                command.getErr().println(problem.getMessage());
                return Exit.USAGE;
            }
            command.getErr().println("Hallwright failed: " + problem + ". Run it with --debug to see where.");
            return Exit.REFUSED;
        });
        return line;
    }
}
