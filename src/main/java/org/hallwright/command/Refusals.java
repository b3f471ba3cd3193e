package org.hallwright.command;

import java.util.List;
import org.hallwright.edit.EditRefused;
import org.hallwright.export.FindingsJson;
import org.hallwright.io.FileRefused;
import org.hallwright.io.Problem;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Turns what went wrong into a message and an exit code. With `--json` the errors are also printed as JSON.
final class Refusals {
    private Refusals() {}

    static int failed(Exception problem, CommandLine command, ParseResult parsed, boolean debug) {
        if (debug) {
            problem.printStackTrace(command.getErr());
        }
        boolean json = parsed.expandedArgs().contains("--json");
        return switch (problem) {
            case FileRefused refused -> say(command, json, refused.problems(), Exit.REFUSED);
            case EditRefused refused -> say(command, json, List.of(plain(refused)), Exit.USAGE);
            case WrongCall wrong -> say(command, json, List.of(plain(wrong)), Exit.USAGE);
            case NotHere missing -> say(command, json, List.of(plain(missing)), Exit.NOT_HERE);
            default -> say(command, json, List.of(new Problem("", 0, 0, "", "Hallwright failed: " + problem, "Run it with --debug to see where.")),
                    Exit.FAILED);
        };
    }

    /// A call that picocli does not understand.
    static int misunderstood(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        String help = "See '" + command.getCommandSpec().qualifiedName() + " --help'.";
        String message = problem instanceof UnmatchedArgumentException unmatched && command.getParent() == null && !unmatched.getUnmatched().getFirst().startsWith("-")
                ? "There is no command '" + unmatched.getUnmatched().getFirst() + "'" : String.valueOf(problem.getMessage());
        boolean json = List.of(arguments).contains("--json");
        return say(command, json, List.of(new Problem("", 0, 0, "", message, help)), Exit.USAGE);
    }

    private static Problem plain(Exception problem) {
        return new Problem("", 0, 0, "", String.valueOf(problem.getMessage()), "");
    }

    private static int say(CommandLine command, boolean json, List<Problem> problems, int code) {
        problems.forEach(p -> command.getErr().println(p.file().isEmpty() ? sentences(p) : p.toString()));
        command.getErr().flush();
        if (json) {
            command.getOut().print(FindingsJson.text(errors(problems)));
            command.getOut().flush();
        }
        return code;
    }

    static List<FindingsJson.FileError> errors(List<Problem> problems) {
        return problems.stream()
                .map(p -> new FindingsJson.FileError(p.file(), p.line(), p.column(), p.pointer(), sentences(p)))
                .toList();
    }

    private static String sentences(Problem p) {
        return p.remedy().isEmpty() ? p.message() : p.message() + (p.message().endsWith(".") ? " " : ". ") + p.remedy();
    }
}
