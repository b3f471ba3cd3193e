package org.hallwright.catalog;

/// How far a catalogue figure can be trusted.
public enum Confidence {
    /// Stated by the maker, a paper or a public body.
    PUBLISHED,
    /// Stated by a third party.
    REPORTED,
    /// Computed from stated figures; the source says how.
    DERIVED,
    /// General knowledge or judgement, to be replaced by the planner's own figure.
    ESTIMATED
}
