package org.hallwright.model;

/// How a figure came to be known.
public enum Basis {
    MEASURED,
    COMPUTED,
    ASSUMED
}
