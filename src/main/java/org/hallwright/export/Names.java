package org.hallwright.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hallwright.model.BlockLayout;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Building;
import org.hallwright.model.Extent;
import org.hallwright.model.Frame;
import org.hallwright.model.Part;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;

/// Names of sites, buildings, rooms, yards and blocks, where they can be read and lie on nothing else that is written.
final class Names {
    private static final double SITE = 3.5;
    private static final double BUILDING = 2.5;
    private static final double[] ROOM = {2.5, 1.8, 1.3};
    private static final double BLOCK = 1.3;
    /// Between an edge and a name, millimetres of paper.
    private static final double OFF = 1.5;
    /// Places tried along and across a room, the middle first, as parts of its side.
    private static final double[] TRIED = {0.5, 0.35, 0.65, 0.2, 0.8, 0.42, 0.58, 0.1, 0.9};

    private final PlanParts parts;
    private final RackTable table;
    private final Sheet sheet;
    private final FreeGround ground;
    private final Pen pen;

    Names(PlanParts parts, RackTable table, Sheet sheet, FreeGround ground, Pen pen) {
        this.parts = parts;
        this.table = table;
        this.sheet = sheet;
        this.ground = ground;
        this.pen = pen;
    }

    void draw() {
        parts.sites().forEach(site -> {
            Extent all = site.part().parcel().stream().map(p -> new Extent(p.x(), p.y(), p.x(), p.y())).reduce(Extent::union).orElseGet(() -> table.extent(site.part()));
            above(site.part(), site.frame(), all, SITE);
        });
        parts.buildings().forEach(in -> above(in.part(), in.frame(), extent(in.part()), BUILDING));
        parts.rooms().forEach(this::room);
        parts.blocks().forEach(this::block);
    }

    private static Extent extent(Building building) {
        return new Extent(0, 0, building.size().width(), building.size().depth());
    }

    /// Above the upper left corner, or below the lower left one.
    private void above(Part part, Frame frame, Extent extent, double height) {
        double off = sheet.mm(OFF + height / 2);
        Stream.of(extent.maxY() + off, extent.minY() - off)
                .map(y -> Lettering.of(part.label(), Vertex.in(frame, extent.minX(), y), height).turned(upright(frame.yaw())).inBold().withHalo())
                .filter(text -> ground.blank(ground.box(text)))
                .findFirst().ifPresent(this::write);
    }

    /// The direction of reading along an axis of a frame that is never upside down.
    static double upright(double yaw) {
        double turned = yaw % 180;
        return turned > 90 + 1e-9 ? turned - 180 : turned;
    }

    /// The largest lettering that fits, where no racks stand if there is such a place; along the room or across it, its
    /// key where its name is too long.
    private void room(PlanParts.In<Room> in) {
        Room room = in.part();
        Predicate<Lettering> free = text -> ground.free(ground.box(text));
        Predicate<Lettering> blank = text -> ground.blank(ground.box(text));
        Stream.of(free, blank)
                .flatMap(where -> Stream.of(room.label(), room.key()).distinct().map(name -> name(in, name, where)))
                .flatMap(Optional::stream).findFirst().ifPresent(this::write);
    }

    private Optional<Lettering> name(PlanParts.In<Room> in, String name, Predicate<Lettering> where) {
        Room room = in.part();
        for (double height : ROOM) {
            for (boolean along : new boolean[] {true, false}) {
                double side = sheet.onPaper(along ? room.width() : room.depth());
                double across = sheet.onPaper(along ? room.depth() : room.width());
                double length = Lettering.length(name, height) + 2 * OFF;
                if (length <= side && height + OFF <= across) {
                    Optional<Lettering> found = places(room, along ? length / side : (height + OFF) / across, along ? (height + OFF) / across : length / side)
                            .map(at -> Lettering.of(name, Vertex.in(in.frame(), at.x(), at.y()), height).anchored(Lettering.Anchor.MIDDLE)
                                    .turned(upright(in.frame().yaw() + (along ? 0 : 90))).withHalo())
                            .filter(where).findFirst();
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// Places in a room where something of a size, given as parts of the room's sides, lies within it.
    static Stream<Vertex> places(Room room, double width, double depth) {
        return java.util.Arrays.stream(TRIED).boxed().flatMap(y -> java.util.Arrays.stream(TRIED).boxed().map(x -> new Vertex(x, y)))
                .filter(at -> Math.abs(at.x() - 0.5) <= (1 - width) / 2 && Math.abs(at.y() - 0.5) <= (1 - depth) / 2)
                .map(at -> new Vertex(at.x() * room.width(), at.y() * room.depth()));
    }

    /// Beside a block of a row, in the first aisle of others.
    private void block(BlockPlace place) {
        BlockLayout layout = place.layout();
        String name = place.block().label();
        if (layout.places().size() < 2 || Lettering.length(name, BLOCK) > sheet.onPaper(layout.width())) {
            return;
        }
        double off = sheet.mm(BLOCK / 2 + OFF / 2);
        List<BlockLayout.Line> lines = layout.lines();
        Stream<Double> heights = lines.size() > 1
                ? Stream.of((lines.get(0).maxY() + lines.get(1).minY()) / 2.0, layout.depth() + off, -off)
                : Stream.of(layout.depth() + off, -off);
        heights.map(y -> Lettering.of(name, Vertex.in(place.frame(), layout.width() / 2.0, y), BLOCK).anchored(Lettering.Anchor.MIDDLE)
                        .turned(upright(place.frame().yaw())).inked(Ink.FAINT).withHalo())
                .filter(text -> ground.free(ground.box(text)))
                .findFirst().ifPresent(this::write);
    }

    private void write(Lettering text) {
        ground.take(ground.box(text), FreeGround.By.TEXT);
        pen.text(text);
    }
}
