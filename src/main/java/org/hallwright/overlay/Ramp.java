package org.hallwright.overlay;

/// Colours from low to high.
public enum Ramp {
    /// Figures.
    VIRIDIS,
    /// Temperatures.
    INFERNO,
    /// Differences: the middle is neutral.
    COOL_WARM;

    /// The colour of a part from 0 to 1.
    int at(double part) {
        return switch (this) {
            case VIRIDIS -> ColourMap.viridis(part);
            case INFERNO -> ColourMap.inferno(part);
            case COOL_WARM -> ColourMap.coolWarm(part);
        };
    }
}
