package org.hallwright.model;

/// A run of equal positions in a row.
///
/// @param count positions, one or more
/// @param type catalogue id of what stands there; empty for positions left free, then `freeWidth` counts
/// @param gap free millimetres before the first position of the run
/// @param freeWidth width in millimetres of one free position; 0 unless the type is empty
public record Run(int count, String type, int gap, int freeWidth) {
    public static Run of(int count, String type) {
        return new Run(count, type, 0, 0);
    }
}
