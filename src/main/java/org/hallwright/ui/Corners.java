package org.hallwright.ui;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Lays out what lies at the edges of the view so that nothing covers the other: commands top left, the cube top right, map
/// and legend bottom right, messages at the bottom where there is room for them.
final class Corners extends Pane {
    private static final double MARGIN = 12;
    private static final double GAP = 8;
    /// Width kept free at the left of the bottom for the scale bar, and the least for a message beside the map.
    private static final double SCALE = 165;
    private static final double NARROWEST = 260;
    private static final double WIDEST = 640;
    /// Width of a view in which the commands reach over the map.
    private static final double NARROW = 530;

    /// Where the map lies to the legend.
    enum Spot {
        ABOVE,
        BESIDE,
        NOWHERE
    }

    private final Region commands;
    private final Region cube;
    private final Region legend;
    private final MiniMap map;
    private final Region message;
    private boolean bare;

    Corners(Region commands, Region cube, Region legend, MiniMap map, Region message) {
        this.commands = commands;
        this.cube = cube;
        this.legend = legend;
        this.map = map;
        this.message = message;
        setPickOnBounds(false);
        setMinSize(0, 0);
        bare(false);
    }

    /// Leaves all but legend and message away.
    void bare(boolean on) {
        bare = on;
        if (on) {
            getChildren().setAll(legend, message);
        } else {
            getChildren().setAll(legend, map.node(), cube, commands, message);
        }
    }

    /// Where there is room for the map.
    ///
    /// @param width of the view
    /// @param height of the view below what lies at its top
    /// @param legend width and height of the legend; 0 while there is none
    static Spot spot(double width, double height, double[] legend, double mapWidth, double mapHeight) {
        double used = legend[1] > 0 ? legend[1] + GAP : 0;
        if (height - MARGIN - used - mapHeight >= GAP) {
            return Spot.ABOVE;
        }
        return width - MARGIN - legend[0] - GAP - mapWidth >= SCALE ? Spot.BESIDE : Spot.NOWHERE;
    }

    @Override
    protected void layoutChildren() {
        double w = getWidth();
        double h = getHeight();
        double[] size = legendSize();
        legend.resizeRelocate(w - MARGIN - size[0], h - MARGIN - size[1], size[0], size[1]);
        if (bare) {
            message(w, h, size);
            return;
        }
        double cubeWidth = cube.prefWidth(-1);
        double cubeBottom = GAP + cube.prefHeight(-1);
        cube.resizeRelocate(w - cubeWidth - GAP, GAP, cubeWidth, cube.prefHeight(-1));
        double across = Math.max(0, w - cubeWidth - GAP - 2 * MARGIN);
        double down = commands.prefHeight(across);
        commands.resizeRelocate(MARGIN, MARGIN, across, down);
        message(w, h, map(w, h, w < NARROW ? Math.max(cubeBottom, MARGIN + down) : cubeBottom, size));
    }

    private double[] legendSize() {
        double wide = legend.prefWidth(-1);
        return legend.isVisible() ? new double[] {wide, legend.prefHeight(wide)} : new double[2];
    }

    /// Lays the map; gives width and height of the whole corner.
    ///
    /// @param top above which there is no room
    private double[] map(double w, double h, double top, double[] size) {
        map.fits(spot(w, h - top, size, MiniMap.WIDTH, MiniMap.HEIGHT) != Spot.NOWHERE);
        double mw = map.node().prefWidth(-1);
        double mh = map.node().prefHeight(-1);
        boolean beside = spot(w, h - top, size, mw, mh) == Spot.BESIDE;
        double x = beside ? w - MARGIN - size[0] - GAP - mw : w - MARGIN - mw;
        double y = beside || size[1] == 0 ? h - MARGIN - mh : h - MARGIN - size[1] - GAP - mh;
        map.node().resizeRelocate(x, y, mw, mh);
        return new double[] {w - MARGIN - Math.min(x, w - MARGIN - size[0]), h - MARGIN - Math.min(y, h - MARGIN - size[1])};
    }

    private void message(double w, double h, double[] corner) {
        double beside = w - 2 * (Math.max(corner[0], SCALE) + MARGIN + GAP);
        double width = Math.min(message.prefWidth(-1), Math.min(WIDEST, beside >= NARROWEST ? beside : w - 2 * MARGIN));
        double height = message.prefHeight(width);
        double bottom = beside >= NARROWEST ? MARGIN + 10 : MARGIN + corner[1] + GAP;
        message.resizeRelocate((w - width) / 2, Math.max(MARGIN, h - bottom - height), width, height);
    }
}
