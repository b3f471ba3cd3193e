package org.hallwright.overlay;

/// A way to colour a plan: one number per rack, or numbers over its floors.
public interface Overlay {
    /// Short name used in files and on the command line.
    String id();

    String title();

    /// What it is computed from.
    default Analyses.Need needs() {
        return Analyses.Need.PLAN;
    }

    /// What it says of the whole plan, in colours over its own range.
    OverlayResult compute(Analyses analyses);
}
