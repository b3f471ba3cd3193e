package org.hallwright.network;

import org.hallwright.catalog.DeviceType;
import org.hallwright.model.RackTable;

/// One end of a cable.
///
/// @param rack number of the rack
/// @param unit lowest unit of the device
/// @param port name of the port: `fabric3`, of a switch the cage and, where it is split, the part: `12/2`
public record Termination(int rack, int unit, DeviceType device, String port) {
    /// Name of the device: `H1-P1-A1.R01.P03.U06`.
    public String deviceId(RackTable table) {
        return table.id(rack) + (unit < 10 ? ".U0" : ".U") + unit;
    }

    /// What is written on the label: device and port.
    public String label(RackTable table) {
        return deviceId(table) + ":" + port;
    }
}
