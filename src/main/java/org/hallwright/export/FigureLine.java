package org.hallwright.export;

import org.hallwright.model.Basis;

/// A figure of a plan for people.
///
/// @param name of the figure; empty where it goes on with the one above
/// @param value with its unit
/// @param remark what it counts, where it was found, or where it comes from; empty for nothing
/// @param basis how it is known: what rests on an assumption counts as assumed
public record FigureLine(String name, String value, String remark, Basis basis) {
    static FigureLine computed(String name, String value, String remark) {
        return new FigureLine(name, value, remark, Basis.COMPUTED);
    }
}
