package org.hallwright.catalog;

/// A set of equal ports of a device.
///
/// @param name what the ports are for: `fabric`, `host`, `management`, `uplink`
/// @param count number of ports
/// @param gbps rate of one port, Gb/s
/// @param connector connector: `osfp`, `qsfp112`, `rj45`
/// @param lanes lanes that make up the rate of one port
public record Port(String name, int count, int gbps, String connector, int lanes) {
    /// Rate of one lane, Gb/s.
    public int laneGbps() {
        return gbps / lanes;
    }
}
