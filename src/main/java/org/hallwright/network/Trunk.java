package org.hallwright.network;

import org.hallwright.catalog.TrunkType;

/// A trunk between the panels of two racks as a value.
///
/// @param number its number among the trunks of a bundle, from 1
/// @param lengthM length to order, slack included, m
public record Trunk(TrunkType type, int number, double lengthM) {}
