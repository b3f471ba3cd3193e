package org.hallwright.network;

/// Follows a long computation and may end it.
public interface Watch {
    Watch NONE = part -> {};

    /// Told how much is done, 0 to 1.
    ///
    /// @throws java.util.concurrent.CancellationException to end the computation
    void done(double part);
}
