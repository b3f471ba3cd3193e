package org.hallwright.model;

/// Capacity between two sites that is rented or built as lines, not as cables of a fabric.
///
/// @param from key of a site
/// @param to key of another site
/// @param gbps capacity each way, Gb/s
public record Transport(String from, String to, Sourced gbps) {}
