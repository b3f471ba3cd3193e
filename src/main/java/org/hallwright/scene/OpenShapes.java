package org.hallwright.scene;

import java.util.Optional;
import org.hallwright.catalog.DeviceType;
import org.hallwright.model.Frame;

/// The meshes of a rack that is drawn open: its frame in the rack's colour, devices with manifolds and cables behind them
/// in swatches, the faces of devices from the atlas. Where devices are follows [DeviceLayout]; manifolds, strips and
/// cables are schematic.
///
/// @param frame of the rack, as [Origin] has it
/// @param number of the rack
/// @param open true where devices with accelerators are open too
/// @param fromFront whether its front or its rear is seen; the other side is left out
/// @param glass true where one sees through its sides and its top
record OpenShapes(DeviceLayout layout, Frame frame, int number, Kit kit, Clip clip, boolean open, boolean fromFront, boolean glass) {
    private static final double POST = 0.055;
    private static final double SKIN = 0.018;
    private static final double LIP = 0.004;
    private static final int ALL = BoxMesh.FRONT | BoxMesh.REAR | BoxMesh.LEFT | BoxMesh.RIGHT | BoxMesh.TOP;

    private double half() {
        return layout.rack().size().width() / 2000.0;
    }

    private double height() {
        return layout.rack().size().height() / 1000.0;
    }

    /// Posts, sides, top and bottom.
    MeshArrays posts() {
        BoxMesh mesh = new BoxMesh(12, clip);
        Tone tone = kit.palette().tone(number);
        double w = half();
        double y0 = DeviceLayout.front(layout.rack());
        double y1 = DeviceLayout.rear(layout.rack());
        if (glass) {
            mesh.add(frame, -w, y0, 0, w, y1, height(), tone);
            mesh.leaveOut(BoxMesh.FRONT | BoxMesh.REAR);
            return mesh.arrays();
        }
        double post = Math.max(0.02, Math.min(POST, w - DeviceLayout.HALF));
        double low = DeviceLayout.bottom(layout.rack(), 1);
        double high = DeviceLayout.bottom(layout.rack(), layout.rack().units() + 1);
        for (int side = -1; side <= 1; side += 2) {
            double outer = side * w;
            double inner = side * (w - SKIN);
            mesh.add(frame, Math.min(outer, inner), y0, 0, Math.max(outer, inner), y1, height(), tone);
            for (double y : new double[] {y0, y1 - post}) {
                double in = side * (w - post);
                mesh.add(frame, Math.min(outer, in), y, 0, Math.max(outer, in), y + post, height(), tone);
            }
        }
        mesh.add(frame, -w, y0, 0, w, y1, Math.max(0.03, low - 0.005), tone);
        mesh.add(frame, -w, y0, Math.min(high + 0.005, height() - 0.02), w, y1, height(), tone);
        if (layout.rack().rearDoor() > 0) {
            door(mesh, y1, tone);
        }
        return mesh.arrays();
    }

    /// The side of devices that their faces from the atlas cover.
    private int hidden() {
        return fromFront ? BoxMesh.FRONT : BoxMesh.REAR;
    }

    /// The rim of the rear door: its coil is left out, so that one sees what is behind it.
    private void door(BoxMesh mesh, double y, Tone tone) {
        double w = half();
        double end = y + layout.rack().rearDoor() / 1000.0;
        mesh.add(frame, -w, y, 0, -w + 0.03, end, height(), tone);
        mesh.add(frame, w - 0.03, y, 0, w, end, height(), tone);
        mesh.add(frame, -w, y, 0, w, end, 0.05, tone);
        mesh.add(frame, -w, y, height() - 0.05, w, end, height(), tone);
    }

    /// Devices and what is in them, or what is behind them. Faces that the atlas or the frame covers are left out.
    MeshArrays inside() {
        BoxMesh mesh = new BoxMesh(96, clip);
        boolean liquid = layout.devices().stream().anyMatch(d -> d.mount().device().liquidShare().value() > 0);
        for (DeviceLayout.Mounted device : layout.devices()) {
            if (open && fromFront && !device.gpus().isEmpty()) {
                opened(mesh, device);
            } else {
                only(mesh, device.box(), colour(device.mount().device().kind()), glass ? ALL & ~hidden() : BoxMesh.TOP);
            }
            if (open && device.front() == fromFront) {
                device.ports().forEach(port -> only(mesh, port.box(), port.number() % 2 == 0 ? Swatch.PORT_LATCH : Swatch.PORT,
                        fromFront ? BoxMesh.FRONT : BoxMesh.REAR));
            }
            if (!fromFront) {
                behind(mesh, device);
            }
        }
        if (fromFront) {
            beside(mesh);
        } else {
            spine(mesh, liquid);
        }
        return mesh.arrays();
    }

    /// A device without its front above the sill: board, walls, accelerators with their lids.
    private void opened(BoxMesh mesh, DeviceLayout.Mounted device) {
        Cuboid b = device.box();
        Swatch metal = colour(device.mount().device().kind());
        double sill = device.sill();
        double last = device.gpus().getLast().y1() + 0.02;
        only(mesh, new Cuboid(b.x0(), b.y0(), sill - 0.004, b.x1(), last, sill), Swatch.BOARD, BoxMesh.TOP | BoxMesh.FRONT);
        only(mesh, new Cuboid(b.x0(), b.y0(), sill, b.x0() + LIP, b.y1(), b.z1()), metal, BoxMesh.RIGHT | BoxMesh.FRONT);
        only(mesh, new Cuboid(b.x1() - LIP, b.y0(), sill, b.x1(), b.y1(), b.z1()), metal, BoxMesh.LEFT | BoxMesh.FRONT);
        only(mesh, new Cuboid(b.x0(), last, sill, b.x1(), b.y1(), b.z1()), metal, BoxMesh.FRONT | BoxMesh.TOP);
        for (Cuboid gpu : device.gpus()) {
            double rim = 0.12 * (gpu.x1() - gpu.x0());
            only(mesh, gpu, Swatch.GPU, BoxMesh.FRONT | BoxMesh.LEFT | BoxMesh.RIGHT | BoxMesh.TOP);
            only(mesh, new Cuboid(gpu.x0() + rim, gpu.y0() - 0.002, gpu.z0() + 0.3 * (gpu.z1() - gpu.z0()), gpu.x1() - rim, gpu.y0(),
                    gpu.z0() + 0.5 * (gpu.z1() - gpu.z0())), Swatch.GPU_LID, BoxMesh.FRONT);
        }
    }

    /// Hoses and cables from the rear of a device to the sides of the rack.
    private void behind(BoxMesh mesh, DeviceLayout.Mounted device) {
        Cuboid b = device.box();
        DeviceType type = device.mount().device();
        double y = b.y1();
        double end = DeviceLayout.rear(layout.rack()) - 0.03;
        double middle = (b.z0() + b.z1()) / 2;
        if (end - y < 0.03 || type.kind() == DeviceType.Kind.MANIFOLD || type.kind() == DeviceType.Kind.PANEL) {
            return;
        }
        if (type.liquidShare().value() > 0) {
            box(mesh, new Cuboid(-0.19, y, middle + 0.004, -0.165, end, middle + 0.028), Swatch.COOLANT_SUPPLY);
            box(mesh, new Cuboid(-0.15, y, middle - 0.028, -0.125, end, middle - 0.004), Swatch.COOLANT_RETURN);
        }
        if (!type.ports().isEmpty()) {
            box(mesh, new Cuboid(0.05, y, middle - 0.008, 0.20, y + 0.02, middle + 0.012), Swatch.CABLE_FIBRE);
        }
        if (type.maximumW().value() > 0) {
            box(mesh, new Cuboid(-0.06, y, middle - 0.012, -0.03, Math.min(end, y + 0.06), middle + 0.012), Swatch.CABLE_COPPER);
        }
    }

    /// What fills a frame that is wider than its devices: blanks, with the cables of front ports before them.
    private void beside(BoxMesh mesh) {
        double inner = DeviceLayout.HALF + 0.004;
        double outer = half() - POST;
        if (outer - inner < 0.03) {
            return;
        }
        double y = DeviceLayout.front(layout.rack()) + DeviceLayout.SETBACK;
        double low = DeviceLayout.bottom(layout.rack(), 1);
        boolean front = layout.devices().stream().anyMatch(d -> d.front() && !d.ports().isEmpty());
        for (int side = -1; side <= 1; side += 2) {
            box(mesh, new Cuboid(side > 0 ? inner : -outer, y + 0.02, low, side > 0 ? outer : -inner, y + 0.03, height() - 0.03), Swatch.FRAME_POST);
            for (int strand = 0; front && strand < 3; strand++) {
                double x = side * (inner + 0.02 + strand * Math.min(0.028, (outer - inner - 0.03) / 3));
                Swatch cable = strand == 2 ? Swatch.CABLE_MANAGEMENT : Swatch.CABLE_FIBRE;
                box(mesh, new Cuboid(x - 0.009, y - 0.004 - 0.002 * strand, low + 0.1, x + 0.009, y + 0.016, height() - 0.02), cable);
            }
        }
    }

    /// What runs up the rear of the rack: manifolds, power strips or bus bar, bundles of cables.
    private void spine(BoxMesh mesh, boolean liquid) {
        double end = DeviceLayout.rear(layout.rack()) - 0.02;
        double low = DeviceLayout.bottom(layout.rack(), 1);
        double high = DeviceLayout.bottom(layout.rack(), layout.rack().units() + 1);
        if (liquid) {
            box(mesh, new Cuboid(-0.20, end - 0.05, low, -0.155, end - 0.005, high), Swatch.COOLANT_SUPPLY);
            box(mesh, new Cuboid(-0.15, end - 0.05, low, -0.105, end - 0.005, high), Swatch.COOLANT_RETURN);
        }
        boolean shelves = layout.devices().stream().anyMatch(d -> d.mount().device().kind() == DeviceType.Kind.POWER_SHELF);
        if (shelves) {
            box(mesh, new Cuboid(-0.025, end - 0.06, low, 0.025, end - 0.03, high), Swatch.COPPER);
        } else {
            box(mesh, new Cuboid(-0.222, end - 0.12, low, -0.205, end - 0.06, high), Swatch.CABLE_COPPER);
            box(mesh, new Cuboid(0.205, end - 0.12, low, 0.222, end - 0.06, high), Swatch.CABLE_COPPER);
        }
        box(mesh, new Cuboid(0.165, end - 0.06, low, 0.2, end - 0.02, height() - 0.02), Swatch.CABLE_FIBRE);
        box(mesh, new Cuboid(0.14, end - 0.04, low, 0.155, end - 0.02, height() - 0.02), Swatch.CABLE_MANAGEMENT);
    }

    /// The fronts or rears of devices.
    MeshArrays faces() {
        QuadMesh mesh = new QuadMesh(clip);
        Optional<FrontAtlas.Cells> cells = kit.atlas().cells(layout.rack().id());
        cells.ifPresent(c -> layout.devices().forEach(device -> {
            Cuboid b = device.box();
            double top = open && !device.gpus().isEmpty() ? device.sill() - 0.004 : b.z1();
            double share = (top - b.z0()) / (b.z1() - b.z0());
            if (fromFront) {
                mesh.add(frame, b.x0(), b.y0() - 0.0015, b.z0(), b.x1(), top, c.front().part(layout.rack(), device.mount(), share));
            } else {
                Frame back = new Frame(frame.x(), frame.y(), frame.z(), frame.yaw() + 180);
                mesh.add(back, b.x0(), -b.y1() - 0.0015, b.z0(), b.x1(), b.z1(), c.open().part(layout.rack(), device.mount(), 1));
            }
        }));
        return mesh.arrays();
    }

    private void box(BoxMesh mesh, Cuboid b, Swatch swatch) {
        mesh.add(frame, b.x0(), b.y0(), b.z0(), b.x1(), b.y1(), b.z1(), kit.swatches().tone(swatch.ordinal()));
    }

    /// Adds some faces of a box.
    private void only(BoxMesh mesh, Cuboid b, Swatch swatch, int faces) {
        box(mesh, b, swatch);
        mesh.leaveOut(ALL & ~faces);
    }

    private static Swatch colour(DeviceType.Kind kind) {
        return switch (kind) {
            case GPU_SERVER -> Swatch.DEVICE_GPU;
            case GPU_TRAY -> Swatch.DEVICE_TRAY;
            case LINK_SWITCH -> Swatch.DEVICE_LINK;
            case SWITCH -> Swatch.DEVICE_SWITCH;
            case CPU_SERVER -> Swatch.DEVICE_CPU;
            case STORAGE -> Swatch.DEVICE_STORAGE;
            case CDU -> Swatch.DEVICE_CDU;
            case MANIFOLD -> Swatch.DEVICE_MANIFOLD;
            case POWER_SHELF -> Swatch.DEVICE_POWER;
            case PANEL -> Swatch.DEVICE_PANEL;
            case MANAGEMENT -> Swatch.DEVICE_MANAGEMENT;
            case FRAME -> Swatch.FRAME_POST;
        };
    }
}
