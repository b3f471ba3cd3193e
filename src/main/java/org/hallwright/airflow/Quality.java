package org.hallwright.airflow;

/// How well a field is solved.
///
/// @param cells cells of air
/// @param parts connected bodies of air
/// @param iterations of the flow
/// @param residual of the flow over its sources
/// @param sweeps of the energy
/// @param imbalance largest sum of the sources of one part over its flow, before it is made good
/// @param unbalanced parts whose sources do not balance and that have no temperature
/// @param closure heat that leaves less heat that enters, over heat that enters
/// @param disorder part of the cells with air of devices that found no place in the order of the flow and have no temperature; 0
///     for a potential flow, which has no closed streamlines
/// @param millis time it took
public record Quality(int cells, int parts, int iterations, double residual, int sweeps, double imbalance, int unbalanced, double closure, double disorder, double millis) {}
