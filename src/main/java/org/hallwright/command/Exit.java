package org.hallwright.command;

/// Exit codes that other programs rely on.
final class Exit {
    static final int DONE = 0;
    /// A valid layout with error findings, or an infeasible design.
    static final int FINDINGS = 1;
    /// The call is wrong.
    static final int USAGE = 2;
    /// Not a valid layout, or not readable or writable.
    static final int REFUSED = 3;

    /// The machine lacks what the command needs (EX_UNAVAILABLE).
    static final int NOT_HERE = 69;
    /// A fault of Hallwright itself (EX_SOFTWARE).
    static final int FAILED = 70;

    /// What the exit codes of commands mean, for their help.
    static final String OF_FILES = "Exit code: 0, 2 for a wrong call, 3 for no valid layout or a file that cannot%nbe read or written.";
    static final String OF_PLANS = "Exit code: 0, or 1 for findings of severity error, 2 for a wrong call, 3 for no%nvalid layout.";
    static final String OF_DRAWING = "69 when there is no display or no 3D.";

    private Exit() {}
}
