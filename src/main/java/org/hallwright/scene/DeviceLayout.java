package org.hallwright.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hallwright.catalog.DeviceType;
import org.hallwright.catalog.RackType;

/// Where the devices of a rack are: their units, widths and depths are those of the catalogue. How accelerators and ports
/// lie within a device is schematic: accelerators stand in one or two rows, the rear one higher, so that each is seen from
/// the front once the device is open; ports are in a strip below them, or cover the face of a switch.
///
/// Metres in the rack's frame: origin at the centre of its footprint, front at -y, z up from the floor.
final class DeviceLayout {
    /// Half of the opening between the posts of a 19-inch frame.
    static final double HALF = 0.2245;
    /// How far faces lie behind the front of the rack.
    static final double SETBACK = 0.03;
    /// How far devices stay from the rear of the frame: room for manifolds and cables.
    private static final double REAR_ROOM = 0.1;
    /// Part of a device's height that its strip of ports takes below the accelerators.
    private static final double STRIP = 0.3;

    private final RackType rack;
    private final List<Mounted> devices;

    /// A device in its place, with what is in it.
    ///
    /// @param gpus accelerators in order of their numbers
    /// @param front true where its ports are in front
    record Mounted(RackType.Mount mount, Cuboid box, List<Cuboid> gpus, List<Socket> ports, boolean front) {
        /// Height from which on its front is open at [Detail#TRAY]; below are its ports.
        double sill() {
            return gpus.isEmpty() ? box.z1() : gpus.getFirst().z0() - 0.02 * (box.z1() - box.z0());
        }

        Inside whole() {
            return new Inside(mount.u(), mount.device(), new Inside.Part.Whole());
        }

        Inside gpu(int index) {
            return new Inside(mount.u(), mount.device(), new Inside.Part.Gpu(index + 1));
        }

        Inside port(Socket socket) {
            return new Inside(mount.u(), mount.device(), new Inside.Part.Port(socket.ports(), socket.number()));
        }
    }

    /// A port: `number` of the set of ports named.
    record Socket(String ports, int number, Cuboid box) {}

    private DeviceLayout(RackType rack, List<Mounted> devices) {
        this.rack = rack;
        this.devices = List.copyOf(devices);
    }

    static DeviceLayout of(RackType rack) {
        List<Mounted> devices = new ArrayList<>();
        for (RackType.Mount mount : rack.mounts()) {
            if (mount.u() > 0) {
                devices.add(mounted(rack, mount));
            }
        }
        return new DeviceLayout(rack, devices);
    }

    RackType rack() {
        return rack;
    }

    List<Mounted> devices() {
        return devices;
    }

    /// The device that takes a unit.
    Optional<Mounted> at(int u) {
        return devices.stream().filter(d -> u >= d.mount().u() && u < d.mount().u() + Math.max(1, d.mount().device().units())).findFirst();
    }

    int gpus() {
        return devices.stream().mapToInt(d -> d.gpus().size()).sum();
    }

    /// Where unit `u`, from 1, begins.
    static double bottom(RackType rack, int u) {
        return rack.bottomMm(u) / 1000;
    }

    /// Depth of the front of the rack and of the rear of its frame, the rear door left out.
    static double front(RackType rack) {
        return -rack.size().depth() / 2000.0;
    }

    static double rear(RackType rack) {
        return (rack.size().depth() / 2.0 - rack.rearDoor()) / 1000.0;
    }

    private static Mounted mounted(RackType rack, RackType.Mount mount) {
        DeviceType device = mount.device();
        double half = Math.min(HALF, (rack.size().width() / 1000.0 - 0.06) / 2);
        double y0 = front(rack) + SETBACK;
        double depth = device.size().depth() > 0 ? device.size().depth() / 1000.0 : 0.6;
        double y1 = Math.max(y0 + 0.05, Math.min(y0 + depth, rear(rack) - REAR_ROOM));
        double z0 = bottom(rack, mount.u());
        Cuboid box = new Cuboid(-half, y0, z0 + 0.001, half, y1, z0 + Math.max(1, device.units()) * rack.unitMm() / 1000 - 0.001);
        boolean front = device.gpus() > 0 || switch (device.kind()) {
            case SWITCH, LINK_SWITCH, PANEL -> true;
            default -> false;
        };
        return new Mounted(mount, box, gpus(device.gpus(), box), ports(device, box, front), front);
    }

    private static List<Cuboid> gpus(int count, Cuboid box) {
        double height = box.z1() - box.z0();
        double depth = box.y1() - box.y0();
        int rows = count > 4 ? 2 : 1;
        int columns = (count + rows - 1) / rows;
        double pitch = (box.x1() - box.x0() - 0.02) / Math.max(1, columns);
        double low = box.z0() + STRIP * height;
        double tier = (box.z1() - 0.06 * height - low) / rows;
        double length = Math.min(0.14, depth * 0.8 / rows - 0.03);
        List<Cuboid> gpus = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int row = i / columns;
            double x = box.x0() + 0.01 + (i % columns + 0.08) * pitch;
            double y = box.y0() + 0.12 * depth + row * (length + 0.03);
            double z = low + row * tier;
            gpus.add(new Cuboid(x, y, z, x + 0.84 * pitch, y + length, z + 0.9 * tier));
        }
        return gpus;
    }

    /// Ports in one row, or two where there are many, in the strip of a device with accelerators or over the whole face.
    private static List<Socket> ports(DeviceType device, Cuboid box, boolean front) {
        int count = device.ports().stream().mapToInt(p -> p.count()).sum();
        double height = box.z1() - box.z0();
        double share = device.gpus() > 0 ? STRIP * 0.8 : 0.8;
        int rows = count <= 16 ? 1 : Math.max(2, (int) Math.floor(height * share / 0.022));
        int columns = Math.max(8, (count + rows - 1) / rows);
        double pitch = (box.x1() - box.x0() - 0.03) / columns;
        double step = height * share / rows;
        double face = front ? box.y0() : box.y1();
        List<Socket> sockets = new ArrayList<>();
        for (var set : device.ports()) {
            for (int i = 1; i <= set.count(); i++) {
                int at = sockets.size();
                double x = box.x0() + 0.015 + (at % columns + 0.1) * pitch;
                double z = box.z0() + 0.06 * height + (at / columns + 0.12) * step;
                double tall = Math.min(step * 0.76, 0.016);
                sockets.add(new Socket(set.name(), i, new Cuboid(x, face - 0.004, z, x + Math.min(0.8 * pitch, 0.022), face + 0.004, z + tall)));
            }
        }
        return sockets;
    }
}
