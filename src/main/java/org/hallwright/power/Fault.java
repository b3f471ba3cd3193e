package org.hallwright.power;

/// Something in a power system that has no meaning in the plan as it is.
///
/// @param place id of the unit or rack
record Fault(String place, String message, String remedy) {}
