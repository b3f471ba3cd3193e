package org.hallwright.ui;

import java.util.Optional;
import org.hallwright.overlay.RoomAir;
import org.hallwright.overlay.Scale;

/// The air of the room that is looked at, from whoever works it out in the background.
interface AirSource {
    /// The newest air; it may be that of an earlier version of the plan.
    Optional<RoomAir> air();

    /// What is going on, for people: `computing 1.2 m…`, or why there is no air to be shown; empty for nothing.
    String state();

    /// Bands of what the air of the room is held against; none where that is not known.
    default Optional<Scale> limits() {
        return Optional.empty();
    }

    /// Name of the finer air that can be had now, such as `0.3 m now`; none while there is none.
    Optional<String> finer();

    /// Told whether any of it is to be seen; nothing needs to be worked out while not.
    default void wanted(boolean on) {}

    /// Works out that finer air.
    void refine();
}
