package org.hallwright.scene;

/// Colours in which the ways of power are drawn: feed A blue, every other one orange.
public final class FeedColours {
    static final int A = 0xff58b6ff;
    static final int B = 0xffffa24d;

    private FeedColours() {}

    /// @param feed 0 for A
    public static int argb(int feed) {
        return feed == 0 ? A : B;
    }
}
