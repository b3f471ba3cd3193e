package org.hallwright.catalog;

/// How far what is no single number can be trusted - dimensions, or accelerators and ports - and where it was read.
public record Origin(Confidence confidence, String source) {}
