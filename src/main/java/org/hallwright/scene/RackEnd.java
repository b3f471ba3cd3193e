package org.hallwright.scene;

import java.util.Optional;
import org.hallwright.model.Frame;
import org.hallwright.model.RackTable;
import org.hallwright.network.Termination;

/// How a cable leaves a rack: out of its port, to the side, up beside the devices, over the top to where it rises to its tray.
/// Millimetres of the rack's frame, x to the right as seen from the front, y to the rear.
final class RackEnd {
    /// How far a plug stands out of its port.
    static final double PLUG = 35;
    private static final double OVER = 40;

    private final RackTable table;
    private final Termination end;
    private final Spot spot;
    private final Frame frame;
    private final double[] socket;
    /// -1 where the port is in front.
    private final int out;
    private final double half;

    RackEnd(RackTable table, Insides insides, Termination end, Spot spot) {
        this.table = table;
        this.end = end;
        this.spot = spot;
        int n = end.rack();
        frame = new Frame(table.x[n], table.y[n], 0, table.yaw[n]);
        Optional<DeviceLayout.Mounted> device = insides.of(table, n).flatMap(layout -> layout.at(end.unit()));
        half = table.width[n] / 2.0;
        out = device.map(DeviceLayout.Mounted::front).orElse(true) ? -1 : 1;
        socket = device.map(this::socket).orElseGet(() -> new double[] {0, -table.depth[n] / 2.0, 1000});
    }

    /// The middle of the opening of the port, or of the side of the device that its ports are on.
    private double[] socket(DeviceLayout.Mounted device) {
        Cuboid box = device.ports().stream().filter(this::meant).map(DeviceLayout.Socket::box).findFirst().orElse(device.box());
        double y = device.front() ? device.box().y0() : device.box().y1();
        return new double[] {500 * (box.x0() + box.x1()), 1000 * y, 500 * (box.z0() + box.z1())};
    }

    /// Ports of nodes have names and numbers; those of switches numbers alone, but for uplinks of their own.
    private boolean meant(DeviceLayout.Socket candidate) {
        String name = end.port().contains("/") ? end.port().substring(0, end.port().indexOf('/')) : end.port();
        String number = String.valueOf(candidate.number());
        return name.equals(candidate.ports() + number) || name.equals(number);
    }

    /// True where the port is in front.
    boolean front() {
        return out < 0;
    }

    /// From the face of the device into it.
    double[] inward() {
        return new double[] {out * Frame.sin(frame.yaw()), -out * Frame.cos(frame.yaw()), 0};
    }

    int side() {
        return socket[0] < 0 ? -1 : 1;
    }

    double[] port() {
        return world(socket[0], socket[1], socket[2]);
    }

    /// The end of the plug.
    double[] plug() {
        return world(socket[0], socket[1] + out * PLUG, socket[2]);
    }

    private double[] world(double x, double y, double z) {
        return new double[] {frame.worldX(x, y), frame.worldY(x, y), table.z[end.rack()] + z};
    }

    private void add(Polyline line, double x, double y, double z) {
        line.add(frame.worldX(x, y), frame.worldY(x, y), table.z[end.rack()] + z);
    }

    private double channelX(int side) {
        double inner = Math.min(1000 * DeviceLayout.HALF + 12, half - 30);
        return out > 0 ? side * (150 + 40 * spot.across()) : side * (inner + spot.across() * Math.max(10, Math.min(52, half - 15 - inner)));
    }

    private double channelY() {
        return socket[1] + out * (PLUG + 8 + 9 * spot.inLayer());
    }

    /// From the port to the side of the rack.
    void toSide(Polyline line, int side) {
        add(line, socket[0], socket[1], socket[2]);
        add(line, socket[0], channelY(), socket[2]);
        add(line, channelX(side), channelY(), socket[2]);
    }

    /// From the port to the line it takes in its tray.
    ///
    /// @param along where the rack's cables enter the way
    void toTray(Polyline line, Lane lane, double along) {
        int side = side();
        toSide(line, side);
        double[] at = lane.at(along);
        double x = channelX(side);
        double y = channelY();
        double height = lane.z() - table.z[end.rack()];
        double top = table.height[end.rack()] + OVER + 9 * spot.inLayer();
        if (height > top) {
            double depth = table.depth[end.rack()] / 2.0;
            double exit = Math.clamp(frame.localY(at[0], at[1]), -depth, depth);
            add(line, x, y, top);
            add(line, x, exit, top);
            y = exit;
        }
        add(line, x, y, height);
        double[] in = lane.beside(frame.worldX(x, y), frame.worldY(x, y), along);
        line.add(in[0], in[1], lane.z());
    }
}
