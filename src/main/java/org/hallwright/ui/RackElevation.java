package org.hallwright.ui;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.hallwright.catalog.RackType;
import org.hallwright.scene.RackFace;

/// The front of a rack with its devices by U.
final class RackElevation {
    private static final double UNIT = 10.5;
    private static final double FACE = 112;
    private static final double LEFT = 20;
    private static final double WIDTH = 278;
    private final Canvas canvas = new Canvas(WIDTH, 10);

    Node node() {
        return canvas;
    }

    /// @param cables cables of the device at each unit; none where the cables are not known
    void show(RackType rack, boolean dark, Map<Integer, Integer> cables) {
        double height = rack.units() * UNIT;
        canvas.setHeight(height + 8);
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, WIDTH, canvas.getHeight());
        RackFace.draw(g, rack, RackFace.Side.FRONT, LEFT, 4, FACE, height);
        Color ink = dark ? Color.web("#d5dbe1") : Color.web("#20262c");
        g.setFont(Font.font("IBM Plex Sans", 10));
        for (int u = 1; u <= rack.units(); u++) {
            if (u == 1 || u % 4 == 0) {
                g.setFill(ink.deriveColor(0, 1, 1, 0.55));
                g.setTextAlign(TextAlignment.RIGHT);
                g.fillText(String.valueOf(u), LEFT - 5, 4 + height - (u - 1) * UNIT - 2);
            }
        }
        g.setTextAlign(TextAlignment.LEFT);
        double lastY = Double.MAX_VALUE;
        String lastName = "";
        for (RackType.Mount mount : rack.mounts()) {
            if (mount.u() == 0) {
                continue;
            }
            double middle = 4 + height - (mount.u() - 1 + mount.device().units() / 2.0) * UNIT;
            int ends = cables.getOrDefault(mount.u(), 0);
            String name = mount.device().name() + (ends == 0 ? "" : "  \u00b7 " + ends);
            // Runs of the same thin device are named once.
            if (lastY - middle < 10.5 || name.equals(lastName) && mount.device().units() < 2) {
                continue;
            }
            lastY = middle;
            lastName = name;
            g.setFill(ink);
            g.fillText(shortened(mount.device().name(), ends), LEFT + FACE + 8, middle + 3.5, WIDTH - LEFT - FACE - 10);
        }
    }

    private static String shortened(String name, int ends) {
        String count = ends == 0 ? "" : "  \u00b7  " + ends + (ends == 1 ? " cable" : " cables");
        int room = 32 - count.length();
        return (name.length() <= room ? name : name.substring(0, room - 1) + "…") + count;
    }
}
