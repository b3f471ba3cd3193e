package org.hallwright.export;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.model.Frame;

/// Keeps what a drawing consists of.
final class RecordingPen implements Pen {
    record Area(DrawingLayer layer, String id, List<Vertex> corners, Style style) {}

    record Written(DrawingLayer layer, Lettering text) {}

    final List<Area> areas = new ArrayList<>();
    final List<Written> texts = new ArrayList<>();
    final List<String> placed = new ArrayList<>();
    final List<DrawingLayer> layers = new ArrayList<>();
    List<Symbol> symbols = List.of();
    Sheet sheet = new Sheet(Paper.A3, 1, 0, 0);

    static RecordingPen of(Exported plan) {
        RecordingPen pen = new RecordingPen();
        PlanDrawing.draw(plan, pen);
        return pen;
    }

    @Override
    public void begin(Sheet drawn, List<Symbol> known) {
        sheet = drawn;
        symbols = known;
    }

    @Override
    public void layer(DrawingLayer layer) {
        layers.add(layer);
    }

    @Override
    public void area(String id, String name, List<Vertex> corners, Style style) {
        areas.add(new Area(layers.getLast(), id, corners, style));
    }

    @Override
    public void line(List<Vertex> points, Style style) {
        if (points.size() < 2) {
            throw new AssertionError("a line of " + points.size() + " points");
        }
    }

    @Override
    public void place(Symbol symbol, String id, String name, Frame at) {
        placed.add(id);
    }

    @Override
    public void text(Lettering text) {
        texts.add(new Written(layers.getLast(), text));
    }

    @Override
    public void end() {}
}
