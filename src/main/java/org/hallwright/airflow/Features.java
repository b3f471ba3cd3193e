package org.hallwright.airflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// Where along each axis a room wants planes of the grid.
final class Features {
    private final List<List<Double>> places = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

    private Features() {}

    /// Places by axis.
    static List<List<Double>> of(AirRoom room) {
        var features = new Features();
        features.solids(room.solids());
        room.panels().forEach(features::panel);
        for (var device : room.devices()) {
            device.intakes().forEach(features::opening);
            device.exhausts().forEach(features::opening);
        }
        return features.places;
    }

    /// Faces at which two solids touch with the whole face, as racks of a row do, are no places.
    private void solids(List<Box> solids) {
        var faces = new HashMap<Panel, Integer>();
        for (var box : solids) {
            for (var axis : Axis.values()) {
                faces.merge(face(box, axis, false), 1, Integer::sum);
                faces.merge(face(box, axis, true), 1, Integer::sum);
            }
        }
        faces.forEach((face, times) -> {
            if (times == 1) {
                add(face.axis(), face.at());
            }
        });
    }

    private void panel(Panel panel) {
        add(panel.axis(), panel.at());
        boolean acrossX = panel.axis() == Axis.X;
        boolean acrossZ = panel.axis() == Axis.Z;
        add(acrossX ? Axis.Y : Axis.X, panel.a0());
        add(acrossX ? Axis.Y : Axis.X, panel.a1());
        add(acrossZ ? Axis.Y : Axis.Z, panel.b0());
        add(acrossZ ? Axis.Y : Axis.Z, panel.b1());
    }

    private void opening(Opening opening) {
        add(opening.face().axis(), opening.face().at());
    }

    private void add(Axis axis, double at) {
        places.get(axis.ordinal()).add(at);
    }

    private static Panel face(Box box, Axis axis, boolean after) {
        return switch (axis) {
            case X -> new Panel(axis, micro(after ? box.x1() : box.x0()), micro(box.y0()), micro(box.y1()), micro(box.z0()), micro(box.z1()));
            case Y -> new Panel(axis, micro(after ? box.y1() : box.y0()), micro(box.x0()), micro(box.x1()), micro(box.z0()), micro(box.z1()));
            case Z -> new Panel(axis, micro(after ? box.z1() : box.z0()), micro(box.x0()), micro(box.x1()), micro(box.y0()), micro(box.y1()));
        };
    }

    private static double micro(double metres) {
        return Math.rint(metres * 1e6) / 1e6;
    }
}
