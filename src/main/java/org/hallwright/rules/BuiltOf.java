package org.hallwright.rules;

import java.util.Optional;
import org.hallwright.model.Fixture;
import org.hallwright.model.Frame;

/// The ground that a fixture takes.
final class BuiltOf {
    private BuiltOf() {}

    static Optional<Floor.Built> of(Fixture fixture, Frame frame) {
        return switch (fixture) {
            case Fixture.Column c -> Optional.of(new Floor.Built(c.key(), "column " + c.key(), area(c.area(), frame), true));
            case Fixture.KeepOut k -> Optional.of(new Floor.Built(k.key(), k.reason(), area(k.area(), frame), true));
            case Fixture.Wall w -> {
                double dx = w.to().x() - w.from().x();
                double dy = w.to().y() - w.from().y();
                double cx = (w.from().x() + w.to().x()) / 2.0;
                double cy = (w.from().y() + w.to().y()) / 2.0;
                yield Optional.of(new Floor.Built(w.key(), "wall " + w.key(), new Footprint(frame.worldX(cx, cy), frame.worldY(cx, cy),
                        frame.yaw() + Math.toDegrees(Math.atan2(dy, dx)), Math.hypot(dx, dy), w.thickness()), true));
            }
            case Fixture.Door d -> sweep(d, frame);
            case Fixture.Aisle a -> Optional.empty();
            case Fixture.Containment c -> Optional.empty();
            case Fixture.Tray t -> Optional.empty();
            case Fixture.Busway b -> Optional.empty();
            case Fixture.Pipe p -> Optional.empty();
            case Fixture.Duct d -> Optional.empty();
            case Fixture.Road r -> Optional.empty();
        };
    }

    private static Footprint area(Fixture.Area a, Frame frame) {
        double cx = a.x() + a.width() / 2.0;
        double cy = a.y() + a.depth() / 2.0;
        return new Footprint(frame.worldX(cx, cy), frame.worldY(cx, cy), frame.yaw(), a.width(), a.depth());
    }

    private static Optional<Floor.Built> sweep(Fixture.Door d, Frame frame) {
        int side = switch (d.swing()) {
            case IN -> 1;
            case OUT -> -1;
            case ROLL, SLIDE -> 0;
        };
        if (side == 0) {
            return Optional.empty();
        }
        Frame leaf = new Frame(frame.worldX(d.at().x(), d.at().y()), frame.worldY(d.at().x(), d.at().y()), 0, frame.yaw() + d.yaw());
        double middle = side * d.width() / 2.0;
        return Optional.of(new Floor.Built(d.key(), "the swing of door " + d.key(),
                new Footprint(leaf.worldX(0, middle), leaf.worldY(0, middle), leaf.yaw(), d.width(), d.width()), false));
    }
}
