package org.hallwright.model;

/// A problem of a plan as a value.
///
/// @param rule id of the rule that found it
/// @param place key or rack id it is about
/// @param message what is wrong, with the figure and the limit
/// @param figure the figure found, in `unit`; NaN when the rule has none
/// @param limit the limit it was held against, in `unit`; NaN when the rule has none
/// @param remedy what to do about it
public record Finding(
        Severity severity, String rule, String place, String message, double figure, double limit, String unit,
        String remedy) {
    public enum Severity {
        ERROR,
        WARNING,
        INFO
    }
}
