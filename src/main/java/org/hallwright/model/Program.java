package org.hallwright.model;

/// The program's name and version, for what it signs.
public final class Program {
    public static final String NAME = "Hallwright";
    public static final String VERSION = "0.1.0";
    public static final String SIGNATURE = NAME + " " + VERSION;

    private Program() {}
}
