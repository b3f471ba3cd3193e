package org.hallwright.airflow;

import java.util.List;

/// The same room in other coordinates.
final class Turned {
    private Turned() {}

    /// Something done to each rectangle and each box of a room.
    private interface Change {
        Panel panel(Panel panel);

        Box box(Box box);

        default boolean after(Opening opening) {
            return opening.after();
        }
    }

    /// x counted from the other wall.
    static AirRoom mirrored(AirRoom room) {
        double w = room.width();
        return changed(room, w, room.depth(), room.height(), new Change() {
            @Override
            public Panel panel(Panel p) {
                return p.axis() == Axis.X
                        ? new Panel(p.axis(), w - p.at(), p.a0(), p.a1(), p.b0(), p.b1())
                        : new Panel(p.axis(), p.at(), w - p.a1(), w - p.a0(), p.b0(), p.b1());
            }

            @Override
            public Box box(Box b) {
                return new Box(w - b.x1(), b.y0(), b.z0(), w - b.x0(), b.y1(), b.z1());
            }

            @Override
            public boolean after(Opening opening) {
                return opening.after() != (opening.face().axis() == Axis.X);
            }
        }, 1, 0);
    }

    /// x and y for each other; with [#mirrored], a quarter turn.
    static AirRoom swapped(AirRoom room) {
        return changed(room, room.depth(), room.width(), room.height(), new Change() {
            @Override
            public Panel panel(Panel p) {
                return switch (p.axis()) {
                    case X -> new Panel(Axis.Y, p.at(), p.a0(), p.a1(), p.b0(), p.b1());
                    case Y -> new Panel(Axis.X, p.at(), p.a0(), p.a1(), p.b0(), p.b1());
                    case Z -> new Panel(Axis.Z, p.at(), p.b0(), p.b1(), p.a0(), p.a1());
                };
            }

            @Override
            public Box box(Box b) {
                return new Box(b.y0(), b.x0(), b.z0(), b.y1(), b.x1(), b.z1());
            }
        }, 1, 0);
    }

    /// All lengths so much larger, at the same speeds.
    static AirRoom scaled(AirRoom room, double by) {
        return changed(room, by * room.width(), by * room.depth(), by * room.height(), new Change() {
            @Override
            public Panel panel(Panel p) {
                return new Panel(p.axis(), by * p.at(), by * p.a0(), by * p.a1(), by * p.b0(), by * p.b1());
            }

            @Override
            public Box box(Box b) {
                return new Box(by * b.x0(), by * b.y0(), by * b.z0(), by * b.x1(), by * b.y1(), by * b.z1());
            }
        }, by * by, 0);
    }

    /// All supplies so much warmer.
    static AirRoom warmer(AirRoom room, double kelvin) {
        return changed(room, room.width(), room.depth(), room.height(), new Change() {
            @Override
            public Panel panel(Panel p) {
                return p;
            }

            @Override
            public Box box(Box b) {
                return b;
            }
        }, 1, kelvin);
    }

    private static AirRoom changed(AirRoom room, double width, double depth, double height, Change change, double flow, double warmer) {
        return new AirRoom(width, depth, height, room.solids().stream().map(change::box).toList(), room.panels().stream().map(change::panel).toList(),
                room.devices().stream().map(device -> new AirDevice(openings(device.intakes(), change), openings(device.exhausts(), change), device.flow() * flow,
                        switch (device.duty()) {
                            case AirDevice.Duty.Heat(double watts) -> new AirDevice.Duty.Heat(watts * flow);
                            case AirDevice.Duty.Supply(double celsius) -> new AirDevice.Duty.Supply(celsius + warmer);
                        })).toList());
    }

    private static List<Opening> openings(List<Opening> openings, Change change) {
        return openings.stream().map(opening -> new Opening(change.panel(opening.face()), change.after(opening), opening.share())).toList();
    }
}
