package org.hallwright.model;

/// What the program calls itself in files and on screen.
public final class Program {
    public static final String VERSION = "0.1.0";
    /// With its version: `Hallwright 0.1.0`.
    public static final String TITLE = "Hallwright " + VERSION;

    private Program() {}
}
