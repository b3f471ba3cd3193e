package org.hallwright.model;

import java.util.ArrayList;
import java.util.List;

/// A site with its own origin. Its pose places it on the idealised parcel where sites are shown side by side; latitude,
/// longitude and true north say where it really is.
///
/// @param north bearing of +y, degrees clockwise from true north
/// @param pue site power over IT power
/// @param supplies what can feed the site, with firm power
/// @param parcel outline of the owned ground, site frame; empty when unknown
/// @param setback millimetres from the parcel's edge kept free
public record Site(
        String key, String name, Pose pose, double latitude, double longitude, double north, Sourced pue,
        List<Supply> supplies, List<Point> parcel, int setback, List<Building> buildings, List<Room> yards,
        List<Fixture> fixtures, boolean locked)
        implements Part {
    /// A source of power: utility feed, turbines, generators. Batteries are not sources.
    public record Supply(String name, Sourced firmW) {}

    public Site {
        supplies = List.copyOf(supplies);
        parcel = List.copyOf(parcel);
        buildings = List.copyOf(buildings);
        yards = List.copyOf(yards);
        fixtures = List.copyOf(fixtures);
    }

    @Override
    public Site withPose(Pose changed) {
        return new Site(key, name, changed, latitude, longitude, north, pue, supplies, parcel, setback, buildings,
                yards, fixtures, locked);
    }

    @Override
    public Site withName(String changed) {
        return new Site(key, changed, pose, latitude, longitude, north, pue, supplies, parcel, setback, buildings,
                yards, fixtures, locked);
    }

    @Override
    public Site withLocked(boolean changed) {
        return new Site(key, name, pose, latitude, longitude, north, pue, supplies, parcel, setback, buildings,
                yards, fixtures, changed);
    }

    public Site with(List<Building> changedBuildings, List<Room> changedYards) {
        return new Site(key, name, pose, latitude, longitude, north, pue, supplies, parcel, setback, changedBuildings,
                changedYards, fixtures, locked);
    }

    @Override
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>(buildings);
        parts.addAll(yards);
        return parts;
    }
}
