package org.hallwright.model;

import java.util.List;

/// A building shell with its rooms.
///
/// @param size outer dimensions, height to the roof
public record Building(
        String key, String name, Pose pose, Size size, List<Room> rooms, List<Fixture> fixtures, String phase,
        boolean locked)
        implements Part {
    public Building {
        rooms = List.copyOf(rooms);
        fixtures = List.copyOf(fixtures);
    }

    @Override
    public Building withPose(Pose changed) {
        return new Building(key, name, changed, size, rooms, fixtures, phase, locked);
    }

    @Override
    public Building withName(String changed) {
        return new Building(key, changed, pose, size, rooms, fixtures, phase, locked);
    }

    @Override
    public Building withLocked(boolean changed) {
        return new Building(key, name, pose, size, rooms, fixtures, phase, changed);
    }

    public Building withRooms(List<Room> changed) {
        return new Building(key, name, pose, size, changed, fixtures, phase, locked);
    }

    @Override
    public List<Room> parts() {
        return rooms;
    }
}
