package org.hallwright.model;

/// A number of the plan that people argue about, with its basis and source. The unit is that of the field it stands in.
public record Sourced(double value, Basis basis, String source) {}
