package org.hallwright.scene;

import java.util.Optional;
import org.hallwright.model.Frame;
import org.hallwright.model.RackTable;

/// What a ray meets in a rack that is drawn open: the frame is closed but for the openings in front and rear, in which the
/// devices are; a device with accelerators is open in front at [Detail#TRAY].
///
/// @param open true where devices are open too
record OpenRack(DeviceLayout layout, boolean open) {
    /// A thing in the rack and how far along the ray it is; nothing inside where the frame is met.
    record Met(double distance, Optional<Inside> inside) {}

    /// The ray in the frame of a rack of the table, metres.
    static Ray local(Ray ray, RackTable table, int n) {
        Frame place = new Frame(table.x[n] / 1000, table.y[n] / 1000, 0, table.yaw[n]);
        Frame turn = new Frame(0, 0, 0, table.yaw[n]);
        return new Ray(place.localX(ray.x(), ray.y()), place.localY(ray.x(), ray.y()), ray.z() - table.z[n] / 1000,
                turn.localX(ray.dx(), ray.dy()), turn.localY(ray.dx(), ray.dy()), ray.dz());
    }

    /// The first thing on a ray of the rack's frame that enters the rack at a distance.
    Met first(Ray ray, double entry) {
        if (!throughOpening(ray, entry)) {
            return new Met(entry, Optional.empty());
        }
        double nearest = Double.MAX_VALUE;
        Optional<Inside> found = Optional.empty();
        for (DeviceLayout.Mounted device : layout.devices()) {
            double t = device.box().distance(ray);
            if (t < nearest) {
                Met met = open ? into(device, ray, t) : new Met(t, Optional.of(device.whole()));
                nearest = met.distance();
                found = met.inside();
            }
        }
        return found.isEmpty() ? new Met(entry, found) : new Met(nearest, found);
    }

    private boolean throughOpening(Ray ray, double entry) {
        double x = ray.x() + ray.dx() * entry;
        double y = ray.y() + ray.dy() * entry;
        double z = ray.z() + ray.dz() * entry;
        double front = DeviceLayout.front(layout.rack());
        double back = layout.rack().size().depth() / 2000.0;
        boolean atFace = y < front + DeviceLayout.SETBACK || y > back - 1e-6 || entry == 0;
        return atFace && Math.abs(x) <= DeviceLayout.HALF && z >= DeviceLayout.bottom(layout.rack(), 1)
                && z <= DeviceLayout.bottom(layout.rack(), layout.rack().units() + 1);
    }

    /// A port that is met comes before the device it is on; an accelerator is met through the open front.
    private static Met into(DeviceLayout.Mounted device, Ray ray, double entry) {
        Met best = new Met(entry, Optional.of(device.whole()));
        for (DeviceLayout.Socket socket : device.ports()) {
            double t = socket.box().distance(ray);
            if (t <= entry) {
                best = new Met(t, Optional.of(device.port(socket)));
            }
        }
        if (best.distance() < entry || !fromFront(device, ray, entry)) {
            return best;
        }
        double nearest = Double.MAX_VALUE;
        for (int i = 0; i < device.gpus().size(); i++) {
            double t = device.gpus().get(i).distance(ray);
            if (t < nearest) {
                nearest = t;
                best = new Met(t, Optional.of(device.gpu(i)));
            }
        }
        return best;
    }

    private static boolean fromFront(DeviceLayout.Mounted device, Ray ray, double entry) {
        return entry == 0 || ray.y() + ray.dy() * entry < device.box().y0() + 1e-6 && ray.z() + ray.dz() * entry >= device.sill();
    }
}
