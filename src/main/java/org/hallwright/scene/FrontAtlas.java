package org.hallwright.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.RackType;

/// Fronts and rears of the rack types of a plan in one texture, drawn from the devices they list: the fewer they are, the
/// finer.
final class FrontAtlas {
    private static final int SIDE = 2048;
    private static final int CELLS = 3;
    /// Widths of a cell to choose from, pixels, and height over width.
    private static final int[] WIDTHS = {256, 204, 170, 128, 102, 64, 32};
    private static final double SLENDER = 2.66;

    /// Where a rack type's front and rear are in the texture, and its rear without a door.
    record Cells(Face front, Face rear, Face open) {}

    /// A front or rear.
    record Face(QuadMesh.Cell cell) {
        /// The lower part of what is mounted, between the rails.
        ///
        /// @param share part of its height, from below
        QuadMesh.Cell part(RackType rack, RackType.Mount mount, double share) {
            double unit = (cell.v1() - cell.v0()) / rack.units();
            double low = cell.v1() - (mount.u() - 1) * unit;
            double high = low - Math.max(1, mount.device().units()) * unit * share;
            double rail = RackFace.RAIL * (cell.u1() - cell.u0());
            return new QuadMesh.Cell((float) (cell.u0() + rail), (float) high, (float) (cell.u1() - rail), (float) low);
        }
    }

    private final Map<String, Cells> cells = new HashMap<>();
    private final List<RackType> racks = new ArrayList<>();
    private final Set<String> known;
    private final int width;
    private final int height;
    private final PhongMaterial material = new PhongMaterial();

    /// Lays the atlas out; [#draw] draws it.
    FrontAtlas(Catalog catalog, List<String> types) {
        for (String type : types) {
            if (catalog.standing(type).orElse(null) instanceof RackType rack) {
                racks.add(rack);
            }
        }
        known = Set.copyOf(types);
        width = width(CELLS * racks.size());
        height = (int) (width * SLENDER);
        racks.subList(Math.min(racks.size(), capacity(width) / CELLS), racks.size()).clear();
        for (int i = 0; i < racks.size(); i++) {
            cells.put(racks.get(i).id(), new Cells(face(CELLS * i), face(CELLS * i + 1), face(CELLS * i + 2)));
        }
    }

    /// Draws it where that has not been done; needs the JavaFX thread. It takes a while, so it waits until a front is near.
    void draw() {
        if (material.getDiffuseMap() != null) {
            return;
        }
        Canvas canvas = new Canvas(SIDE, SIDE);
        GraphicsContext g = canvas.getGraphicsContext2D();
        for (int i = 0; i < racks.size(); i++) {
            for (RackFace.Side side : RackFace.Side.values()) {
                draw(g, CELLS * i + side.ordinal(), racks.get(i), side);
            }
        }
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.web("#15181b"));
        material.setDiffuseMap(canvas.snapshot(parameters, null));
    }

    private static int capacity(int width) {
        return SIDE / width * (SIDE / (int) (width * SLENDER));
    }

    private static int width(int count) {
        return Arrays.stream(WIDTHS).filter(w -> capacity(w) >= count).findFirst().orElse(WIDTHS[WIDTHS.length - 1]);
    }

    /// True when it shows all these types as far as they are racks.
    boolean covers(List<String> types) {
        return known.containsAll(types);
    }

    private void draw(GraphicsContext g, int index, RackType rack, RackFace.Side side) {
        g.save();
        g.beginPath();
        g.rect(left(index), top(index), width, height);
        g.clip();
        RackFace.draw(g, rack, side, left(index), top(index), width, height);
        g.restore();
    }

    private double left(int index) {
        return (double) (index % (SIDE / width)) * width;
    }

    private double top(int index) {
        return (double) (index / (SIDE / width)) * height;
    }

    /// A texel in, so that neighbours do not bleed.
    private Face face(int index) {
        double x = left(index);
        double y = top(index);
        return new Face(new QuadMesh.Cell((float) ((x + 1) / SIDE), (float) ((y + 1) / SIDE), (float) ((x + width - 1) / SIDE),
                (float) ((y + height - 1) / SIDE)));
    }

    PhongMaterial material() {
        return material;
    }

    Optional<Cells> cells(String type) {
        return Optional.ofNullable(cells.get(type));
    }
}
