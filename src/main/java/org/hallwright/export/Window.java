package org.hallwright.export;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.model.Extent;

/// The part of the campus that is drawn: what runs out of it is cut off at its edges.
record Window(Extent extent) {
    /// An edge of the window as a half-plane `a x + b y <= c`.
    private record Edge(double a, double b, double c) {
        double beyond(Vertex at) {
            return a * at.x() + b * at.y() - c;
        }

        Vertex crossing(Vertex from, Vertex to) {
            double before = beyond(from);
            double part = before / (before - beyond(to));
            return new Vertex(from.x() + part * (to.x() - from.x()), from.y() + part * (to.y() - from.y()));
        }
    }

    private List<Edge> edges() {
        return List.of(new Edge(-1, 0, -extent.minX()), new Edge(1, 0, extent.maxX()), new Edge(0, -1, -extent.minY()), new Edge(0, 1, extent.maxY()));
    }

    /// What of an area lies within, after Sutherland and Hodgman; no corners where nothing does.
    List<Vertex> area(List<Vertex> corners) {
        List<Vertex> inside = corners;
        for (Edge edge : edges()) {
            List<Vertex> cut = new ArrayList<>();
            for (int i = 0; i < inside.size(); i++) {
                Vertex from = inside.get(i);
                Vertex to = inside.get((i + 1) % inside.size());
                if (edge.beyond(from) <= 0) {
                    cut.add(from);
                }
                if (edge.beyond(from) < 0 && edge.beyond(to) > 0 || edge.beyond(from) > 0 && edge.beyond(to) < 0) {
                    cut.add(edge.crossing(from, to));
                }
            }
            inside = cut;
        }
        return inside;
    }

    /// The pieces of a line that lie within, in its order.
    List<List<Vertex>> line(List<Vertex> points) {
        List<List<Vertex>> pieces = List.of(points);
        for (Edge edge : edges()) {
            List<List<Vertex>> cut = new ArrayList<>();
            pieces.forEach(piece -> cut(piece, edge, cut));
            pieces = cut;
        }
        return pieces;
    }

    private static void cut(List<Vertex> line, Edge edge, List<List<Vertex>> pieces) {
        List<Vertex> piece = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Vertex here = line.get(i);
            boolean inside = edge.beyond(here) <= 0;
            if (i > 0 && inside != edge.beyond(line.get(i - 1)) <= 0) {
                piece.add(edge.crossing(line.get(i - 1), here));
            }
            if (inside) {
                piece.add(here);
            } else if (piece.size() > 1) {
                pieces.add(piece);
                piece = new ArrayList<>();
            } else {
                piece.clear();
            }
        }
        if (piece.size() > 1) {
            pieces.add(piece);
        }
    }
}
