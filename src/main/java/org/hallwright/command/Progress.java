package org.hallwright.command;

import java.io.Console;
import java.io.PrintWriter;

/// Says on standard error what is being done, with a bar, while a person watches; silent when not.
final class Progress {
    private static final int WIDTH = 24;
    private final PrintWriter err;
    private final boolean watched;
    private final int steps;
    private int done;

    /// @param steps how often [#step] will be called
    Progress(PrintWriter err, int steps) {
        Console console = System.console();
        this.err = err;
        this.watched = console != null && console.isTerminal();
        this.steps = Math.max(1, steps);
    }

    /// Begins the next step.
    void step(String what) {
        if (watched) {
            int full = WIDTH * Math.min(done, steps) / steps;
            err.print("\r\u001b[K[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + what);
            err.flush();
        }
        done++;
    }

    /// Takes the bar away.
    void end() {
        if (watched) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
