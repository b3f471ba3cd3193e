package org.hallwright.model;

/// What the program calls itself on what it writes.
public final class Product {
    public static final String NAME = "Hallwright";
    public static final String VERSION = "0.1.0";
    /// Both.
    public static final String NAMED = NAME + " " + VERSION;

    private Product() {}
}
