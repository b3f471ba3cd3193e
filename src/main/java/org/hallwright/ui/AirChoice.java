package org.hallwright.ui;

import org.hallwright.airflow.Axis;
import org.jspecify.annotations.Nullable;

/// What is to be seen of the air of a room.
///
/// @param on false for nothing of it
/// @param height of the level slice, metres; 0 for none
/// @param upright what the upright slice stands across; null for none
/// @param at where it stands on that axis, 0 to 1 of the room
/// @param streams true for streamlines
/// @param section true for the section in a panel of its own
/// @param limits true for the bands of the hall's class in place of temperatures
record AirChoice(boolean on, double height, @Nullable Axis upright, double at, boolean streams, boolean section, boolean limits) {
    static final AirChoice NONE = new AirChoice(false, 1.5, null, 0.5, false, false, false);

    AirChoice shown(boolean next) {
        return new AirChoice(next, height, upright, at, streams, section, limits);
    }

    AirChoice level(double metres) {
        return new AirChoice(on, metres, upright, at, streams, section, limits);
    }

    AirChoice across(@Nullable Axis axis) {
        return new AirChoice(on, height, axis, at, streams, section && axis != null, limits);
    }

    AirChoice moved(double to) {
        return new AirChoice(on, height, upright, Math.clamp(to, 0, 1), streams, section, limits);
    }

    AirChoice flowing(boolean next) {
        return new AirChoice(on, height, upright, at, next, section, limits);
    }

    /// With the section there is always something it stands across.
    AirChoice cut(boolean next) {
        return new AirChoice(on, height, next && upright == null ? Axis.X : upright, at, streams, next, limits);
    }

    /// In the bands of the hall's class, or else by temperature.
    AirChoice judged(boolean next) {
        return new AirChoice(on, height, upright, at, streams, section, next);
    }
}
