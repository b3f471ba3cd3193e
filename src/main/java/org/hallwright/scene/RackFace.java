package org.hallwright.scene;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.hallwright.catalog.DeviceType;
import org.hallwright.catalog.RackType;

/// Draws the front or rear of a rack from the devices it lists by U.
public final class RackFace {
    /// Part of the width that the rail on either side takes.
    static final double RAIL = 0.06;

    /// What is drawn.
    public enum Side {
        FRONT,
        REAR,
        /// The rear without its door.
        OPEN_REAR
    }

    private RackFace() {}

    /// Draws into the rectangle given; the rack's lowest unit is at its bottom.
    public static void draw(GraphicsContext g, RackType rack, Side side, double x, double y, double width, double height) {
        boolean rear = side != Side.FRONT;
        g.setFill(Color.web("#1b1f23"));
        g.fillRect(x, y, width, height);
        double rail = width * RAIL;
        double unit = height / rack.units();
        for (RackType.Mount mount : rack.mounts()) {
            if (mount.u() > 0) {
                double h = mount.device().units() * unit;
                double top = y + height - (mount.u() - 1) * unit - h;
                device(g, mount.device(), rear, x + rail, top, width - 2 * rail, h);
            }
        }
        g.setFill(Color.web("#0e1012"));
        g.fillRect(x, y, rail * 0.7, height);
        g.fillRect(x + width - rail * 0.7, y, rail * 0.7, height);
        if (side == Side.REAR && rack.rearDoor() > 0) {
            door(g, x, y, width, height);
        }
    }

    private static void device(GraphicsContext g, DeviceType device, boolean rear, double x, double y, double w, double h) {
        double gap = Math.min(1, h * 0.08);
        g.setFill(colour(device.kind()));
        g.fillRect(x, y + gap, w, h - 2 * gap);
        if (rear) {
            rearOf(g, device, x, y + gap, w, h - 2 * gap);
        } else {
            frontOf(g, device, x, y + gap, w, h - 2 * gap);
        }
    }

    private static void frontOf(GraphicsContext g, DeviceType device, double x, double y, double w, double h) {
        switch (device.kind()) {
            case GPU_SERVER -> {
                grille(g, x + w * 0.04, y + h * 0.12, w * 0.6, h * 0.55, 12, 3, Color.web("#30363c"));
                g.setFill(Color.web("#76b900"));
                g.fillRect(x + w * 0.7, y + h * 0.2, w * 0.05, h * 0.16);
                grille(g, x + w * 0.68, y + h * 0.55, w * 0.28, h * 0.3, 4, 2, Color.web("#22272b"));
            }
            case GPU_TRAY -> {
                grille(g, x + w * 0.05, y + h * 0.25, w * 0.5, h * 0.5, 8, 1, Color.web("#3a4046"));
                g.setFill(Color.web("#d4b24c"));
                g.fillRect(x + w * 0.02, y + h * 0.2, w * 0.02, h * 0.6);
                g.fillRect(x + w * 0.96, y + h * 0.2, w * 0.02, h * 0.6);
            }
            case LINK_SWITCH, SWITCH -> {
                grille(g, x + w * 0.04, y + h * 0.2, w * 0.84, h * 0.6, 16, 2, Color.web("#0f1113"));
                g.setFill(Color.web("#3fd07a"));
                g.fillRect(x + w * 0.92, y + h * 0.3, w * 0.03, h * 0.3);
            }
            case STORAGE -> grille(g, x + w * 0.03, y + h * 0.15, w * 0.94, h * 0.7, 12, 1, Color.web("#7a8087"));
            case CPU_SERVER, MANAGEMENT -> {
                grille(g, x + w * 0.04, y + h * 0.25, w * 0.45, h * 0.5, 6, 1, Color.web("#51585f"));
                g.setFill(Color.web("#4da3ff"));
                g.fillRect(x + w * 0.93, y + h * 0.35, w * 0.025, h * 0.3);
            }
            case CDU -> {
                g.setFill(Color.web("#0f1a20"));
                g.fillRect(x + w * 0.36, y + h * 0.2, w * 0.28, h * 0.5);
                g.setFill(Color.web("#58c4e8"));
                g.fillRect(x + w * 0.40, y + h * 0.28, w * 0.2, h * 0.12);
            }
            case MANIFOLD -> {
                for (int i = 0; i < 8; i++) {
                    g.setFill(i % 2 == 0 ? Color.web("#3f8fb0") : Color.web("#b0653f"));
                    g.fillOval(x + w * (0.08 + 0.11 * i), y + h * 0.15, Math.min(w * 0.05, h * 0.7), h * 0.7);
                }
            }
            case POWER_SHELF -> grille(g, x + w * 0.03, y + h * 0.15, w * 0.94, h * 0.7, 6, 1, Color.web("#33383d"));
            case PANEL -> grille(g, x + w * 0.03, y + h * 0.25, w * 0.94, h * 0.5, 24, 1, Color.web("#c9a227"));
            case FRAME -> { }
        }
    }

    private static void rearOf(GraphicsContext g, DeviceType device, double x, double y, double w, double h) {
        switch (device.kind()) {
            case GPU_SERVER, CPU_SERVER, STORAGE, MANAGEMENT -> {
                int fans = device.units() > 2 ? 4 : 6;
                double r = Math.min(w / fans * 0.42, h * 0.42);
                for (int i = 0; i < fans; i++) {
                    g.setFill(Color.web("#0d0f11"));
                    g.fillOval(x + w * (i + 0.5) / fans - r, y + h / 2 - r, 2 * r, 2 * r);
                }
                g.setFill(Color.web("#3f8fb0"));
                g.fillRect(x, y, device.liquidShare().value() > 0 ? w * 0.03 : 0, h);
                g.setFill(Color.web("#b0653f"));
                g.fillRect(x + w * 0.97, y, device.liquidShare().value() > 0 ? w * 0.03 : 0, h);
            }
            case GPU_TRAY, LINK_SWITCH -> {
                g.setFill(Color.web("#3f8fb0"));
                g.fillRect(x + w * 0.04, y, w * 0.05, h);
                g.setFill(Color.web("#b0653f"));
                g.fillRect(x + w * 0.91, y, w * 0.05, h);
                g.setFill(Color.web("#b87333"));
                g.fillRect(x + w * 0.46, y, w * 0.08, h);
            }
            default -> grille(g, x + w * 0.04, y + h * 0.2, w * 0.92, h * 0.6, 10, 1, Color.web("#14171a"));
        }
    }

    private static void door(GraphicsContext g, double x, double y, double w, double h) {
        g.setFill(Color.web("#2a3036", 0.55));
        g.fillRect(x, y, w, h);
        for (int i = 0; i < 5; i++) {
            double r = w * 0.30;
            double cy = y + h * (0.1 + 0.2 * i);
            g.setFill(Color.web("#14181b"));
            g.fillOval(x + w / 2 - r, cy - r, 2 * r, 2 * r);
            g.setStroke(Color.web("#56606a"));
            g.strokeOval(x + w / 2 - r, cy - r, 2 * r, 2 * r);
            g.strokeOval(x + w / 2 - r / 3, cy - r / 3, 2 * r / 3, 2 * r / 3);
        }
    }

    private static void grille(GraphicsContext g, double x, double y, double w, double h, int columns, int rows, Color colour) {
        g.setFill(colour);
        for (int i = 0; i < columns; i++) {
            for (int j = 0; j < rows; j++) {
                g.fillRect(x + w * i / columns, y + h * j / rows, w / columns * 0.72, h / rows * 0.72);
            }
        }
    }

    /// Body colour of a device in elevations.
    public static Color colour(DeviceType.Kind kind) {
        return Color.web(switch (kind) {
            case GPU_SERVER -> "#848c95";
            case GPU_TRAY -> "#9a9184";
            case LINK_SWITCH -> "#6f7f8c";
            case SWITCH -> "#3d8177";
            case CPU_SERVER -> "#6f6478";
            case STORAGE -> "#3c4146";
            case CDU -> "#51707d";
            case MANIFOLD -> "#2c3237";
            case POWER_SHELF -> "#6b6f58";
            case PANEL -> "#34302a";
            case MANAGEMENT -> "#5d6f60";
            case FRAME -> "#1b1f23";
        });
    }
}
