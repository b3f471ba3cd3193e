package org.hallwright.io;

import java.util.List;
import java.util.stream.Collectors;

/// A file that could not be read or written; it carries every problem found.
public final class FileRefused extends Exception {
    private static final long serialVersionUID = 1;
    private final transient List<Problem> problems;

    public FileRefused(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public static FileRefused of(String file, String message, String remedy) {
        return new FileRefused(List.of(new Problem(file, 0, 0, "", message, remedy)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
