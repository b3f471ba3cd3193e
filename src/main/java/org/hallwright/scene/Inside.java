package org.hallwright.scene;

import org.hallwright.catalog.DeviceType;

/// A device in a rack, or a part of it.
///
/// @param u lowest unit the device takes, from 1 at the bottom
public record Inside(int u, DeviceType device, Part part) {
    /// What of a device is meant. Parts of a kind are counted from 1, from the left as seen from the front, lower ones first.
    public sealed interface Part {
        record Whole() implements Part {}

        record Gpu(int number) implements Part {}

        /// @param ports the set of ports it belongs to: `fabric`, `host`
        record Port(String ports, int number) implements Part {}
    }

    /// The name within the rack: `U12`, `U12 · GPU 3`.
    public String name() {
        return "U%02d".formatted(u) + switch (part) {
            case Part.Whole() -> "";
            case Part.Gpu(int number) -> " · GPU " + number;
            case Part.Port(String ports, int number) -> " · " + ports + " port " + number;
        };
    }
}
