package org.hallwright.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.catalog.DeviceType;

/// Devices of a network in flat arrays: in which rack and at which unit each is mounted.
final class Gear {
    private int[] rack = new int[1024];
    private short[] unit = new short[1024];
    private short[] type = new short[1024];
    private int size;
    private final List<DeviceType> types = new ArrayList<>();
    private final Map<String, Short> indexes = new HashMap<>();

    /// Adds a device and gives its index.
    int add(int rackNumber, int lowestUnit, DeviceType device) {
        if (size == rack.length) {
            rack = Arrays.copyOf(rack, size * 2);
            unit = Arrays.copyOf(unit, size * 2);
            type = Arrays.copyOf(type, size * 2);
        }
        rack[size] = rackNumber;
        unit[size] = (short) lowestUnit;
        type[size] = indexes.computeIfAbsent(device.id(), id -> {
            types.add(device);
            return (short) (types.size() - 1);
        });
        return size++;
    }

    int size() {
        return size;
    }

    /// Number of the rack it is in.
    int rack(int device) {
        return rack[device];
    }

    /// Lowest unit it takes.
    int unit(int device) {
        return unit[device];
    }

    DeviceType type(int device) {
        return types.get(type[device]);
    }

    /// Index of its type, see [#types].
    int typeIndex(int device) {
        return type[device];
    }

    List<DeviceType> types() {
        return types;
    }
}
