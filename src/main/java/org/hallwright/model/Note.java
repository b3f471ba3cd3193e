package org.hallwright.model;

/// A statement about the plan with its basis and source, such as "PUE 1.2, assumed". Shown wherever the plan is described.
public record Note(String text, Basis basis, String source) {}
