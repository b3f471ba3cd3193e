package org.hallwright.ui;

import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.hallwright.model.Block;
import org.hallwright.model.Point;

/// Draws the outlines of a plan from above, small.
final class MapCanvas {
    /// Blocks thinner than this many pixels are left to the colour of their room.
    private static final double THINNEST = 0.7;
    private final Canvas node;

    MapCanvas(double width, double height) {
        node = new Canvas(width, height);
    }

    Canvas node() {
        return node;
    }

    void draw(Grounds grounds, Plots plots, MapScale scale, boolean dark) {
        GraphicsContext g = node.getGraphicsContext2D();
        g.clearRect(0, 0, node.getWidth(), node.getHeight());
        g.setLineWidth(1);
        for (Grounds.Ground ground : grounds.sites()) {
            parcel(g, ground, scale, dark);
        }
        for (Plots.Plot plot : plots.all()) {
            if (!(plot.part() instanceof Block) || Math.min(plot.width(), plot.depth()) * scale.pixels() >= THINNEST) {
                plot(g, plot, scale, dark);
            }
        }
    }

    private static void parcel(GraphicsContext g, Grounds.Ground ground, MapScale scale, boolean dark) {
        g.setStroke(dark ? Color.web("#7b8261") : Color.web("#8d9468"));
        g.setLineDashes(3, 3);
        g.beginPath();
        for (Point corner : ground.site().parcel()) {
            Point2D at = scale.on(ground.frame().worldX(corner.x(), corner.y()), ground.frame().worldY(corner.x(), corner.y()));
            g.lineTo(at.getX(), at.getY());
        }
        g.closePath();
        g.stroke();
        g.setLineDashes();
    }

    private static void plot(GraphicsContext g, Plots.Plot plot, MapScale scale, boolean dark) {
        double[] x = new double[4];
        double[] y = new double[4];
        double[][] corners = plot.corners();
        for (int i = 0; i < 4; i++) {
            Point2D at = scale.on(corners[i][0], corners[i][1]);
            x[i] = at.getX();
            y[i] = at.getY();
        }
        g.setFill(fill(plot.kind(), dark));
        g.fillPolygon(x, y, 4);
        if (!(plot.part() instanceof Block)) {
            g.setStroke(line(plot.kind(), dark));
            g.strokePolygon(x, y, 4);
        }
    }

    private static Color fill(Plots.Kind kind, boolean dark) {
        return Color.web(switch (kind) {
            case BUILDING -> dark ? "#2c3238" : "#e4e8ea";
            case YARD -> dark ? "#272b2f" : "#eceeee";
            case ROOM -> dark ? "#363d44" : "#d3d9dd";
            case HALL -> dark ? "#3c5b75" : "#a9c6de";
            case RACKS -> dark ? "#86a9c2" : "#5583a6";
            case PLANT -> dark ? "#4d565e" : "#b9c1c7";
        });
    }

    private static Color line(Plots.Kind kind, boolean dark) {
        return Color.web(switch (kind) {
            case BUILDING -> dark ? "#8a949d" : "#6c7780";
            case YARD -> dark ? "#4b535a" : "#b3bbc1";
            case ROOM, HALL, RACKS, PLANT -> dark ? "#515a63" : "#a4adb5";
        });
    }
}
