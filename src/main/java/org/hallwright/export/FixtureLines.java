package org.hallwright.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hallwright.model.Fixture;
import org.hallwright.model.Frame;
import org.hallwright.model.Placed;
import org.hallwright.model.Point;
import org.hallwright.model.Room;

/// Walls, doors, ways and runs of a drawing, to their real width.
final class FixtureLines {
    private static final int WALL = 0xff4a525a;
    /// Deep enough to cut a door out of any wall, millimetres.
    private static final int OPENING = 320;
    private static final int ARC_STEPS = 12;

    private final Map<DrawingLayer, List<Placed>> byLayer = new EnumMap<>(DrawingLayer.class);
    private final List<PlanParts.In<Room>> rooms;
    private final Window window;
    private final Sheet sheet;
    private final FreeGround ground;
    private final Pen pen;

    /// @param window what runs out of it is cut off
    FixtureLines(PlanParts parts, Window window, Sheet sheet, FreeGround ground, Pen pen) {
        this.rooms = parts.rooms();
        this.window = window;
        this.ground = ground;
        this.sheet = sheet;
        this.pen = pen;
        parts.fixtures().forEach(placed -> byLayer.computeIfAbsent(layer(placed.fixture()), layer -> new ArrayList<>()).add(placed));
    }

    /// The layer that a fixture is drawn on.
    static DrawingLayer layer(Fixture fixture) {
        return switch (fixture) {
            case Fixture.Wall wall -> DrawingLayer.WALLS;
            case Fixture.Door door -> DrawingLayer.DOORS;
            case Fixture.Column column -> DrawingLayer.COLUMNS;
            case Fixture.Aisle aisle -> DrawingLayer.AISLES;
            case Fixture.Containment containment -> DrawingLayer.CONTAINMENT;
            case Fixture.Tray tray -> DrawingLayer.TRAYS;
            case Fixture.Busway busway -> DrawingLayer.BUSWAYS;
            case Fixture.Pipe pipe -> DrawingLayer.PIPES;
            case Fixture.Duct duct -> DrawingLayer.DUCTS;
            case Fixture.Road road -> DrawingLayer.ROADS;
            case Fixture.KeepOut keepOut -> DrawingLayer.KEEP_OUTS;
        };
    }

    /// Draws those of a layer, which the pen is on.
    void draw(DrawingLayer layer) {
        if (layer == DrawingLayer.WALLS) {
            rooms.forEach(this::walls);
        }
        byLayer.getOrDefault(layer, List.of()).forEach(placed -> draw(placed.fixture(), placed.frame()));
    }

    /// The walls around a room stand on its edges.
    private void walls(PlanParts.In<Room> in) {
        Room room = in.part();
        double t = room.wall();
        if (t > 0) {
            double w = room.width();
            double d = room.depth();
            Style wall = Style.area(WALL);
            area(Vertex.rectangle(in.frame(), -t / 2, -t / 2, w + t, t), wall);
            area(Vertex.rectangle(in.frame(), -t / 2, d - t / 2, w + t, t), wall);
            area(Vertex.rectangle(in.frame(), -t / 2, t / 2, t, d - t), wall);
            area(Vertex.rectangle(in.frame(), w - t / 2, t / 2, t, d - t), wall);
        }
    }

    private void draw(Fixture fixture, Frame frame) {
        switch (fixture) {
            case Fixture.Wall wall -> strip(List.of(wall.from(), wall.to()), wall.thickness(), frame, Style.area(WALL));
            case Fixture.Door door -> door(door, frame);
            case Fixture.Column column -> area(column.area(), frame, Style.area(WALL));
            case Fixture.Aisle aisle -> area(aisle.area(), frame, Style.area(Ink.aisle(aisle.kind())));
            case Fixture.KeepOut keepOut -> keepOut(keepOut, frame);
            case Fixture.Containment containment -> area(containment.area(), frame, inked(DrawingLayer.CONTAINMENT, 0.35, containment.area().width()).dashed(Style.Dash.DASHED));
            case Fixture.Tray tray -> strip(tray.path(), tray.width() * tray.lanes(), frame, Style.line(Ink.tray(tray.use()), fine(0.13, tray.width() * tray.lanes())));
            case Fixture.Duct duct -> strip(duct.path(), duct.width(), frame, inked(DrawingLayer.DUCTS, 0.18, duct.width()).dashed(Style.Dash.DASHED));
            case Fixture.Road road -> strip(road.path(), road.width(), frame, inked(DrawingLayer.ROADS, 0.13, road.width()).filled(Ink.ROAD));
            case Fixture.Busway busway -> line(path(busway.path(), frame), Style.line(Ink.feed(busway.feed()), fine(0.25, 1000)).dashed(Style.Dash.CHAIN));
            case Fixture.Pipe pipe -> line(path(pipe.path(), frame), Style.line(Ink.pipe(pipe.flow()), fine(0.25, 2 * pipe.dn())));
        }
    }

    private void keepOut(Fixture.KeepOut keepOut, Frame frame) {
        Fixture.Area area = keepOut.area();
        Style style = inked(DrawingLayer.KEEP_OUTS, 0.18, Math.min(area.width(), area.depth())).dashed(Style.Dash.DASHED);
        area(area, frame, style);
        List<Vertex> corners = corners(area, frame);
        line(List.of(corners.get(0), corners.get(2)), style);
        line(List.of(corners.get(1), corners.get(3)), style);
    }

    /// The opening, the leaf open by a right angle and the way of its edge; a leaf that rolls or slides is a dashed line.
    private void door(Fixture.Door door, Frame frame) {
        Frame at = new Frame(frame.worldX(door.at().x(), door.at().y()), frame.worldY(door.at().x(), door.at().y()), frame.z(), frame.yaw() + door.yaw());
        double w = door.width();
        area(Vertex.rectangle(at, -w / 2, -OPENING / 2.0, w, OPENING), Style.area(Ink.PAPER));
        Style leaf = inked(DrawingLayer.DOORS, 0.25, door.width() / 4.0);
        switch (door.swing()) {
            case ROLL, SLIDE -> line(List.of(Vertex.in(at, -w / 2, 0), Vertex.in(at, w / 2, 0)), leaf.dashed(Style.Dash.DASHED));
            case IN, OUT -> {
                int side = door.swing() == Fixture.Door.Swing.IN ? 1 : -1;
                List<Vertex> arc = new ArrayList<>();
                for (int i = 0; i <= ARC_STEPS; i++) {
                    double turn = Math.PI / 2 * i / ARC_STEPS;
                    arc.add(Vertex.in(at, -w / 2 + w * Math.cos(turn), side * w * Math.sin(turn)));
                }
                line(List.of(Vertex.in(at, -w / 2, 0), Vertex.in(at, -w / 2, side * w)), leaf);
                line(arc, inked(DrawingLayer.DOORS, 0.13, door.width() / 4.0));
            }
        }
    }

    private void area(Fixture.Area area, Frame frame, Style style) {
        area(corners(area, frame), style);
    }

    private void area(List<Vertex> corners, Style style) {
        List<Vertex> seen = window.area(corners);
        if (seen.size() > 2) {
            pen.area("", "", seen, style);
            if (style.fill() == 0) {
                ground.takeLine(seen);
            }
        }
    }

    private void line(List<Vertex> points, Style style) {
        window.line(points).forEach(piece -> {
            pen.line(piece, style);
            ground.takeLine(piece);
        });
    }

    private static List<Vertex> corners(Fixture.Area area, Frame frame) {
        return Vertex.rectangle(frame, area.x(), area.y(), area.width(), area.depth());
    }

    private void strip(List<Point> path, double width, Frame frame, Style style) {
        area(Parallel.strip(path(path, frame), width), style);
    }

    private static List<Vertex> path(List<Point> path, Frame frame) {
        return path.stream().map(point -> Vertex.in(frame, point.x(), point.y())).toList();
    }

    private Style inked(DrawingLayer layer, double width, double ofThing) {
        return Style.line(layer.argb(), fine(width, ofThing));
    }

    /// The width of a line around something, finer where the thing itself is small on paper.
    private double fine(double width, double ofThing) {
        return Math.clamp(sheet.onPaper(ofThing) / 4, 0.03, width);
    }
}
