package org.hallwright.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.hallwright.model.Fixture;
import org.hallwright.model.Frame;
import org.hallwright.model.Placed;

/// Straight walls that leave open what doors stand in them. A door opens every wall that it lies along, so that two rooms
/// with a wall each are joined by one door.
///
/// @param doors where they stand, the middle of the sill at the origin of their frame and +x along the leaf
record Walls(List<Door> doors) {
    /// How far beside a wall a door may lie and still belong to it, millimetres.
    private static final double REACH = 300;
    private static final double ALONG = Math.cos(Math.toRadians(5));

    record Door(Frame frame, double width, double height) {}

    /// What a door leaves open of one wall: a range along it and one of heights.
    private record Gap(double from, double to, double sill, double head) {}

    static Walls of(List<Placed> fixtures) {
        List<Door> doors = new ArrayList<>();
        for (Placed placed : fixtures) {
            if (placed.fixture() instanceof Fixture.Door door) {
                Frame frame = placed.frame();
                Frame at = new Frame(frame.worldX(door.at().x(), door.at().y()), frame.worldY(door.at().x(), door.at().y()), frame.z(), frame.yaw() + door.yaw());
                doors.add(new Door(at, door.width(), door.height()));
            }
        }
        return new Walls(doors);
    }

    /// Adds a wall along the x axis of a frame, from 0 to its length.
    ///
    /// @param thickness half of it to either side of the axis
    void add(Mesh mesh, Material material, Frame frame, double length, double thickness, double low, double high) {
        List<Gap> gaps = doors.stream().filter(door -> liesIn(door, frame, thickness)).map(door -> gap(door, frame)).toList();
        double[] stops = DoubleStream.concat(DoubleStream.of(0, length), gaps.stream().flatMapToDouble(gap -> DoubleStream.of(gap.from, gap.to)))
                .filter(s -> s >= 0 && s <= length)
                .sorted()
                .distinct()
                .toArray();
        double half = thickness / 2;
        for (int i = 0; i + 1 < stops.length; i++) {
            double middle = (stops[i] + stops[i + 1]) / 2;
            List<Gap> open = gaps.stream().filter(gap -> gap.from < middle && middle < gap.to).toList();
            double sill = Math.clamp(open.stream().mapToDouble(Gap::sill).min().orElse(high), low, high);
            double head = Math.clamp(open.stream().mapToDouble(Gap::head).max().orElse(high), low, high);
            if (sill > low) {
                mesh.box(material, frame, stops[i], -half, low, stops[i + 1], half, sill);
            }
            if (head < high) {
                mesh.box(material, frame, stops[i], -half, head, stops[i + 1], half, high);
            }
        }
    }

    /// Four walls, centred on the edges of a rectangle.
    void around(Mesh mesh, Material material, Frame frame, double width, double depth, double thickness, double low, double high) {
        double half = thickness / 2;
        double[][] corners = {{-half, 0}, {width, -half}, {width + half, depth}, {0, depth + half}};
        for (int i = 0; i < 4; i++) {
            Frame side = new Frame(frame.worldX(corners[i][0], corners[i][1]), frame.worldY(corners[i][0], corners[i][1]), frame.z(), frame.yaw() + 90 * i);
            add(mesh, material, side, i % 2 == 0 ? width : depth, thickness, low, high);
        }
    }

    private static boolean liesIn(Door door, Frame wall, double thickness) {
        return Math.abs(Frame.cos(door.frame.yaw() - wall.yaw())) > ALONG
                && Math.abs(wall.localY(door.frame.x(), door.frame.y())) <= thickness / 2 + REACH;
    }

    private static Gap gap(Door door, Frame wall) {
        double s = wall.localX(door.frame.x(), door.frame.y());
        double sill = door.frame.z() - wall.z();
        return new Gap(s - door.width / 2, s + door.width / 2, sill, sill + door.height);
    }
}
