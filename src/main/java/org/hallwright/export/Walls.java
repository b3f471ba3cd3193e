package org.hallwright.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.hallwright.model.Fixture;
import org.hallwright.model.Frame;
import org.hallwright.model.Placed;

/// Straight walls, with what they leave open: doors, and stretches that other walls stand in already. A door opens every
/// wall that it lies along, so that two rooms with a wall each are joined by one door.
record Walls(List<Opening> openings) {
    /// How far beside the middle of a wall a door may lie and still belong to it, millimetres: half a thick wall and some.
    private static final double REACH = 500;
    /// Walls whose middles lie no farther apart are one wall.
    private static final double SAME = 1;
    private static final double ALONG = Math.cos(Math.toRadians(5));

    /// Something that walls leave open.
    ///
    /// @param frame the middle of its sill, +x along it
    /// @param reach how far beside the middle of a wall it may lie and still open it
    record Opening(Frame frame, double width, double height, double reach) {
        boolean liesIn(Frame wall) {
            return Math.abs(Frame.cos(frame.yaw() - wall.yaw())) > ALONG
                    && Math.abs(wall.localY(frame.x(), frame.y())) <= reach;
        }

        Gap gap(Frame wall) {
            double s = wall.localX(frame.x(), frame.y());
            double sill = frame.z() - wall.z();
            return new Gap(s - width / 2, s + width / 2, sill, sill + height);
        }
    }

    /// What an opening takes of one wall: a range along it and one of heights.
    private record Gap(double from, double to, double sill, double head) {}

    Walls {
        openings = List.copyOf(openings);
    }

    /// Walls that leave open the doors among some fixtures.
    static Walls of(List<Placed> fixtures) {
        List<Opening> doors = new ArrayList<>();
        for (Placed placed : fixtures) {
            if (placed.fixture() instanceof Fixture.Door door) {
                Frame frame = placed.frame();
                doors.add(new Opening(at(frame, door.at().x(), door.at().y(), 0, door.yaw()), door.width(), door.height(), REACH));
            }
        }
        return new Walls(doors);
    }

    /// The same where four walls stand around a rectangle already, see [#around].
    Walls besides(Frame frame, double width, double depth, double thickness, double low, double high) {
        List<Opening> more = new ArrayList<>(openings);
        double[][] middles = {{width / 2, 0}, {width, depth / 2}, {width / 2, depth}, {0, depth / 2}};
        for (int i = 0; i < 4; i++) {
            more.add(new Opening(at(frame, middles[i][0], middles[i][1], low, 90 * i), (i % 2 == 0 ? width : depth) + thickness, high - low, SAME));
        }
        return new Walls(more);
    }

    private static Frame at(Frame frame, double x, double y, double z, double yaw) {
        return new Frame(frame.worldX(x, y), frame.worldY(x, y), frame.z() + z, frame.yaw() + yaw);
    }

    /// Adds a wall along the x axis of a frame, from 0 to its length.
    ///
    /// @param thickness half of it to either side of the axis
    void add(Mesh mesh, Material material, Frame frame, double length, double thickness, double low, double high) {
        List<Gap> gaps = openings.stream().filter(opening -> opening.liesIn(frame)).map(opening -> opening.gap(frame)).toList();
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
            add(mesh, material, at(frame, corners[i][0], corners[i][1], 0, 90 * i), i % 2 == 0 ? width : depth, thickness, low, high);
        }
    }
}
