package org.hallwright.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.DeviceType;
import org.hallwright.catalog.RackType;
import org.hallwright.catalog.Standing;
import org.hallwright.model.Frame;
import org.hallwright.model.RackTable;
import org.hallwright.overlay.Overlays;
import org.hallwright.overlay.RackResult;

/// The bodies of racks and plant, one for all that look alike: a box in the colour of its type, with the faces of its
/// devices in a recess at the front. Origin at the centre of the footprint on the floor, front at -y, millimetres.
final class RackMeshes {
    /// Half of the front of a 19-inch device (IEC 60297: 482.6 mm).
    private static final double HALF_FACE = 241.3;
    private static final double RAIL = 20;
    /// How far faces lie behind the front, and the frame behind them.
    private static final double SETBACK = 20;
    private static final double RECESS = 60;
    private static final double GAP = 3;
    /// Faces of one rack: beyond these, devices of one kind above each other share one.
    private static final int MOST_FACES = 36;

    private final RackTable table;
    private final Catalog catalog;
    private final RackResult types;
    private final boolean fine;
    private final Map<Look, Mesh> meshes = new HashMap<>();

    /// What a body looks like depends on: the type, and the devices that were exchanged by hand.
    record Look(String type, SortedMap<Integer, String> devices) {}

    /// A face at the front of a rack, heights in millimetres.
    private record Face(DeviceType.Kind kind, double low, double high) {}

    /// @param fine false to let devices of one kind above each other share a face in every rack
    RackMeshes(RackTable table, Catalog catalog, boolean fine) {
        this.table = table;
        this.catalog = catalog;
        this.types = Overlays.types(table, catalog);
        this.fine = fine;
    }

    Look look(int number) {
        return new Look(table.typeOf(number), table.placeOf(number).block().exception(table.position(number).slot()).devices());
    }

    Mesh of(int number) {
        return meshes.computeIfAbsent(look(number), look -> made(number, look.type()));
    }

    private Mesh made(int number, String type) {
        Mesh mesh = new Mesh(Frame.CAMPUS);
        double x = table.width[number] / 2.0;
        double y = table.depth[number] / 2.0;
        double high = table.height[number];
        Material body = Material.solid(type, types.argb(number) | 0xff000000);
        Standing standing = catalog.at(table, number).orElse(null);
        RackType rack = standing instanceof RackType some && !some.mounts().isEmpty() ? some : null;
        Material rear = rack != null && rack.rearDoor() > 0 ? Material.REAR_DOOR : body;
        wall(mesh, rear, x, y, -x, y, 0, high);
        wall(mesh, body, -x, y, -x, -y, 0, high);
        wall(mesh, body, x, -y, x, y, 0, high);
        mesh.level(body, Frame.CAMPUS, -x, -y, x, y, high);
        mesh.face(body, corners(mesh, new double[] {-x, y, 0, x, y, 0, x, -y, 0, -x, -y, 0}));
        if (rack == null) {
            wall(mesh, standing == null ? body : Material.PLANT_FRONT, -x, -y, x, -y, 0, high);
        } else {
            front(mesh, body, rack, x, y, high);
        }
        return mesh;
    }

    private void front(Mesh mesh, Material body, RackType rack, double x, double y, double high) {
        double half = Math.min(HALF_FACE, x - RAIL);
        double low = rack.bottomMm(1);
        double top = rack.bottomMm(rack.units() + 1);
        double[][] opening = {{-half, low}, {half, low}, {half, top}, {-half, top}};
        double[][] edge = {{-x, 0}, {x, 0}, {x, high}, {-x, high}};
        for (int i = 0; i < 4; i++) {
            double[] a = opening[i];
            double[] b = opening[(i + 1) % 4];
            double[] c = edge[(i + 1) % 4];
            double[] d = edge[i];
            mesh.face(body, corners(mesh, new double[] {d[0], -y, d[1], c[0], -y, c[1], b[0], -y, b[1], a[0], -y, a[1]}));
            mesh.face(Material.FRAME, corners(mesh, new double[] {a[0], -y, a[1], b[0], -y, b[1], b[0], RECESS - y, b[1], a[0], RECESS - y, a[1]}));
        }
        wall(mesh, Material.FRAME, -half, RECESS - y, half, RECESS - y, low, top);
        for (Face face : faces(rack)) {
            wall(mesh, Material.of(face.kind), -half, SETBACK - y, half, SETBACK - y, face.low + GAP, face.high - GAP);
        }
    }

    /// An upright face above a line, seen from the right of it.
    private static void wall(Mesh mesh, Material material, double x0, double y0, double x1, double y1, double low, double high) {
        mesh.face(material, corners(mesh, new double[] {x0, y0, low, x1, y1, low, x1, y1, high, x0, y0, high}));
    }

    private static int[] corners(Mesh mesh, double[] xyz) {
        int[] corners = new int[xyz.length / 3];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = mesh.corner(Frame.CAMPUS, xyz[3 * i], xyz[3 * i + 1], xyz[3 * i + 2]);
        }
        return corners;
    }

    private List<Face> faces(RackType rack) {
        List<Face> faces = rack.mounts().stream().filter(mount -> mount.u() > 0).map(mount -> {
            double low = rack.bottomMm(mount.u());
            return new Face(mount.device().kind(), low, low + Math.max(1, mount.device().units()) * rack.unitMm());
        }).toList();
        return fine && faces.size() <= MOST_FACES ? faces : merged(faces);
    }

    private static List<Face> merged(List<Face> faces) {
        List<Face> merged = new ArrayList<>();
        for (Face face : faces) {
            Face below = merged.isEmpty() ? null : merged.getLast();
            if (below != null && below.kind == face.kind && face.low - below.high < GAP) {
                merged.set(merged.size() - 1, new Face(face.kind, below.low, face.high));
            } else {
                merged.add(face);
            }
        }
        return merged;
    }
}
