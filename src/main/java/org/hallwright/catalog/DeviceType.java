package org.hallwright.catalog;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hallwright.model.Size;

/// A device that is mounted in a rack.
///
/// @param kind what it is
/// @param units height in rack units; 0 for what takes none (frame, losses, vertical power strips)
/// @param form where its dimensions were read
/// @param contents where its accelerators and ports were read; as its form when it has none
/// @param gpus accelerators in it
/// @param gpuType model of its accelerators; empty for none
/// @param maximumW rating at its input, W
/// @param typicalW load in training, W
/// @param liquidShare part of its heat that goes to liquid, 0..1
/// @param ratings its capacities by name, as those of [PlantType]; empty for most
/// @param size width, depth and height in millimetres; 0 for what takes no room
public record DeviceType(
        String id, String name, String maker, Kind kind, int units, Size size, Origin form, Origin contents, Figure massKg, int gpus, String gpuType,
        Figure maximumW, Figure typicalW, Figure liquidShare, List<Port> ports,
        SortedMap<String, Figure> ratings, Figure priceUsd) {
    public enum Kind {
        GPU_SERVER,
        GPU_TRAY,
        LINK_SWITCH,
        SWITCH,
        CPU_SERVER,
        STORAGE,
        CDU,
        MANIFOLD,
        POWER_SHELF,
        PANEL,
        MANAGEMENT,
        FRAME
    }

    public DeviceType {
        ports = List.copyOf(ports);
        ratings = Collections.unmodifiableSortedMap(new TreeMap<>(ratings));
    }
}
