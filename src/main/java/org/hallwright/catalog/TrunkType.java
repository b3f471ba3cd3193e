package org.hallwright.catalog;

/// A cable of many fibres between the panels of two racks.
///
/// @param fibres fibres it has
/// @param diameterMm outer diameter, mm
/// @param massKgPerM mass, kg/m
/// @param endUsd price of one end with its connectors, USD
/// @param metreUsd price per metre, USD
public record TrunkType(String id, String name, Origin form, int fibres, Figure diameterMm, Figure massKgPerM, Figure endUsd, Figure metreUsd) {}
