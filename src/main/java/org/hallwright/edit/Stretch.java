package org.hallwright.edit;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.hallwright.model.Block;
import org.hallwright.model.Contents;
import org.hallwright.model.Fixture;
import org.hallwright.model.Group;
import org.hallwright.model.Item;
import org.hallwright.model.Point;
import org.hallwright.model.Pose;

/// Contents moved apart along y.
///
/// @param y where a line across comes to lie, millimetres; never before what lay south of it
record Stretch(IntUnaryOperator y) {
    /// The contents moved apart, with aisles of a kind inside blocks of another width.
    Contents of(Contents contents, RowBands.Aisle aisle, int width) {
        return new Contents(contents.items().stream().map(item -> kept(item, item(item, aisle, width))).toList(),
                contents.fixtures().stream().map(fixture -> kept(fixture, fixture(fixture))).toList());
    }

    /// The old value where the new one is the same.
    private static <T> T kept(T old, T now) {
        return old.equals(now) ? old : now;
    }

    private Item item(Item item, RowBands.Aisle aisle, int width) {
        Pose pose = item.pose();
        Pose moved = new Pose(pose.x(), y.applyAsInt(pose.y()), pose.z(), pose.yaw());
        return switch (item) {
            case Block block -> {
                Block placed = block.withPose(moved);
                yield pose.yaw() % 180 != 0 || Generator.rows(block).size() < 2 ? placed
                        : placed.withAisles(aisle == RowBands.Aisle.FRONT ? width : block.frontAisle(), aisle == RowBands.Aisle.REAR ? width : block.rearAisle());
            }
            // What is turned inside a group that is turned itself moves as one.
            case Group group -> pose.yaw() != 0 ? group.withPose(moved)
                    : group.withPose(moved).withContents(new Stretch(own -> y.applyAsInt(own + pose.y()) - moved.y()).of(group.contents(), aisle, width));
        };
    }

    private Fixture fixture(Fixture fixture) {
        return switch (fixture) {
            case Fixture.Wall f -> new Fixture.Wall(f.key(), repeat(f.repeat(), f.from().y()), point(f.from()), point(f.to()), f.thickness(), f.height());
            case Fixture.Door f -> new Fixture.Door(f.key(), repeat(f.repeat(), f.at().y()), point(f.at()), f.yaw(), f.width(), f.height(), f.swing());
            // A column carries the roof: it stays.
            case Fixture.Column f -> f;
            case Fixture.Aisle f -> new Fixture.Aisle(f.key(), repeat(f.repeat(), f.area().y()), f.kind(), area(f.area()));
            case Fixture.Containment f -> new Fixture.Containment(f.key(), repeat(f.repeat(), f.area().y()), f.kind(), area(f.area()), f.height(), f.type());
            case Fixture.Tray f -> new Fixture.Tray(f.key(), repeat(f.repeat(), first(f.path())), f.use(), path(f.path()), f.z(), f.width(), f.height(), f.lanes());
            case Fixture.Busway f -> new Fixture.Busway(f.key(), repeat(f.repeat(), first(f.path())), f.type(), f.feed(), path(f.path()), f.z());
            case Fixture.Pipe f -> new Fixture.Pipe(f.key(), repeat(f.repeat(), first(f.path())), f.loop(), f.flow(), path(f.path()), f.z(), f.dn());
            case Fixture.Duct f -> new Fixture.Duct(f.key(), repeat(f.repeat(), first(f.path())), path(f.path()), f.z(), f.width(), f.height());
            case Fixture.Road f -> new Fixture.Road(f.key(), repeat(f.repeat(), first(f.path())), path(f.path()), f.width());
            case Fixture.KeepOut f -> new Fixture.KeepOut(f.key(), repeat(f.repeat(), f.area().y()), area(f.area()), f.reason());
        };
    }

    /// The copies of a fixture as far apart as the first and the last come to lie.
    ///
    /// @param at y of the first
    private Fixture.Repeat repeat(Fixture.Repeat repeat, int at) {
        if (repeat.count() < 2 || repeat.dy() == 0) {
            return repeat;
        }
        int steps = repeat.count() - 1;
        return new Fixture.Repeat(repeat.count(), repeat.dx(), Math.round((y.applyAsInt(at + repeat.dy() * steps) - y.applyAsInt(at)) / (float) steps));
    }

    private Point point(Point p) {
        return new Point(p.x(), y.applyAsInt(p.y()));
    }

    private List<Point> path(List<Point> path) {
        return path.stream().map(this::point).toList();
    }

    private static int first(List<Point> path) {
        return path.isEmpty() ? 0 : path.getFirst().y();
    }

    private Fixture.Area area(Fixture.Area a) {
        int south = y.applyAsInt(a.y());
        return new Fixture.Area(a.x(), south, a.width(), y.applyAsInt(a.y() + a.depth()) - south);
    }
}
