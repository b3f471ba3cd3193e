package org.hallwright.scene;

/// How many samples a pixel of a picture is averaged from.
public enum Sampling {
    /// One, as on the screen: edges are jagged.
    DRAFT(1),
    /// Four, which takes about three times as long where software draws.
    FINE(2);

    private final int across;

    Sampling(int across) {
        this.across = across;
    }

    /// Samples across a pixel, and as many down.
    int across() {
        return across;
    }
}
