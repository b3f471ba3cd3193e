package org.hallwright.export;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hallwright.model.Room;

/// Finds where in a room, and how large, something can be written so that it lies within the room.
record RoomLettering(Sheet sheet, PlanParts.In<Room> in) {
    /// Kept between the text and the edges of the room, millimetres of paper.
    private static final double OFF = 0.8;
    /// Places tried along and across, the middle first, as parts of the side.
    private static final double[] TRIED = {0.5, 0.42, 0.58, 0.35, 0.65, 0.27, 0.73, 0.2, 0.8, 0.1, 0.9, 0.04, 0.96};

    /// The first of the heights at which there is such a place; along the room before across it.
    ///
    /// @param where accepts a place
    Optional<Lettering> fitting(String text, double[] heights, Predicate<Lettering> where) {
        return Arrays.stream(heights).boxed().flatMap(height -> Stream.of(true, false).flatMap(along -> places(text, height, along))).filter(where).findFirst();
    }

    private Stream<Lettering> places(String text, double height, boolean along) {
        Room room = in.part();
        double length = sheet.mm(Lettering.length(text, height) + 2 * OFF);
        double high = sheet.mm(height + 2 * OFF);
        double yaw = Lettering.upright(in.frame().yaw() + (along ? 0 : 90));
        return along(room.depth(), along ? high : length)
                .flatMap(y -> along(room.width(), along ? length : high).map(x -> Lettering.of(text, Vertex.in(in.frame(), x, y), height)
                        .anchored(Lettering.Anchor.MIDDLE).turned(yaw).withHalo()));
    }

    /// Middles of what is so long and lies within a side.
    private static Stream<Double> along(double side, double length) {
        return Arrays.stream(TRIED).map(part -> part * side).filter(at -> at >= length / 2 && at + length / 2 <= side).boxed();
    }
}
