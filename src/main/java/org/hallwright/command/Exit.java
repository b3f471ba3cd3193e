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

    private Exit() {}
}
