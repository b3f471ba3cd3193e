package org.hallwright.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
    private static final double[] SITE = {3.5, 2.5};
    private static final double[] BUILDING = {2.5, 1.8};
    private static final double[] ROOM = {2.5, 1.8, 1.3};
    private static final double[] ROOM_KEY = {1.8, 1.3};
    private static final double BLOCK = 1.3;
    /// Between an edge and a name, millimetres of paper.
    private static final double OFF = 1.5;

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
            outside(site.part(), site.frame(), all, SITE);
        });
        parts.buildings().forEach(in -> outside(in.part(), in.frame(), extent(in.part()), BUILDING));
        parts.rooms().forEach(this::room);
        parts.blocks().forEach(this::block);
    }

    private static Extent extent(Building building) {
        return new Extent(0, 0, building.size().width(), building.size().depth());
    }

    /// At one of the corners, above or below.
    private void outside(Part part, Frame frame, Extent extent, double[] heights) {
        List<Lettering> corners = Arrays.stream(heights).boxed().flatMap(height -> {
            double off = sheet.mm(OFF + height / 2);
            return Stream.of(extent.maxY() + off, extent.minY() - off).flatMap(y -> Stream.of(
                    Lettering.of(part.label(), Vertex.in(frame, extent.minX(), y), height),
                    Lettering.of(part.label(), Vertex.in(frame, extent.maxX(), y), height).anchored(Lettering.Anchor.END)));
        }).map(text -> text.turned(Lettering.upright(frame.yaw())).inBold().withHalo()).toList();
        first(corners);
    }

    /// Where no racks stand if there is such a place, else small over them; the key where the name is too long.
    private void room(PlanParts.In<Room> in) {
        RoomLettering lettering = new RoomLettering(sheet, in);
        String name = in.part().label();
        String key = in.part().key();
        lettering.fitting(name, ROOM, text -> ground.free(text, FreeGround.By.LINE))
                .or(() -> lettering.fitting(name, ROOM, text -> ground.free(text, FreeGround.By.RACK)))
                .or(() -> lettering.fitting(key, ROOM_KEY, text -> ground.free(text, FreeGround.By.RACK)))
                .or(() -> lettering.fitting(name, ROOM_KEY, text -> ground.free(text, FreeGround.By.TEXT)))
                .or(() -> lettering.fitting(key, ROOM_KEY, text -> ground.free(text, FreeGround.By.TEXT)))
                .ifPresent(this::write);
    }

    /// In the first aisle of a block, or beside it in the same room.
    private void block(BlockPlace place) {
        BlockLayout layout = place.layout();
        String name = place.block().label();
        if (layout.places().size() < 2 || Lettering.length(name, BLOCK) > sheet.onPaper(layout.width())) {
            return;
        }
        double off = sheet.mm(BLOCK / 2 + OFF / 2);
        List<BlockLayout.Line> lines = layout.lines();
        Stream<Double> aisle = lines.size() > 1 ? Stream.of((lines.get(0).maxY() + lines.get(1).minY()) / 2.0) : Stream.empty();
        Optional<PlanParts.In<Room>> room = parts.rooms().stream().filter(in -> in.part() == place.room()).findFirst();
        List<Lettering> places = Stream.concat(aisle, Stream.of(layout.depth() + off, -off))
                .map(y -> Lettering.of(name, Vertex.in(place.frame(), layout.width() / 2.0, y), BLOCK).anchored(Lettering.Anchor.MIDDLE)
                        .turned(Lettering.upright(place.frame().yaw())).inked(Ink.FAINT).withHalo())
                .filter(text -> ground.free(text, FreeGround.By.RACK) && room.filter(in -> within(in, text)).isPresent()).toList();
        first(places);
    }

    private boolean within(PlanParts.In<Room> in, Lettering text) {
        Extent room = ground.box(Vertex.rectangle(in.frame(), 0, 0, in.part().width(), in.part().depth()));
        Extent box = ground.box(text);
        return box.minX() > room.minX() && box.maxX() < room.maxX() && box.minY() > room.minY() && box.maxY() < room.maxY();
    }

    /// Writes at the first place that is free of lines, else of racks, else of other text.
    private void first(List<Lettering> places) {
        Stream.of(FreeGround.By.values()).flatMap(by -> places.stream().filter(text -> ground.free(text, by))).findFirst().ifPresent(this::write);
    }

    private void write(Lettering text) {
        ground.take(ground.box(text), FreeGround.By.TEXT);
        pen.text(text);
    }
}
