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
    /// Widths of a cell to choose from, pixels, and height over width.
    private static final int[] WIDTHS = {256, 204, 170, 128, 102, 64, 32};
    private static final double SLENDER = 2.66;

    /// Where a rack type's front and rear are in the texture.
    record Cells(QuadMesh.Cell front, QuadMesh.Cell rear) {}

    private final Map<String, Cells> cells = new HashMap<>();
    private final Set<String> known;
    private final int width;
    private final int height;
    private final PhongMaterial material = new PhongMaterial();

    /// Draws the atlas; needs the JavaFX thread.
    FrontAtlas(Catalog catalog, List<String> types) {
        List<RackType> racks = new ArrayList<>();
        for (String type : types) {
            if (catalog.standing(type).orElse(null) instanceof RackType rack) {
                racks.add(rack);
            }
        }
        known = Set.copyOf(types);
        width = width(2 * racks.size());
        height = (int) (width * SLENDER);
        Canvas canvas = new Canvas(SIDE, SIDE);
        GraphicsContext g = canvas.getGraphicsContext2D();
        for (int i = 0; i < racks.size() && 2 * i + 1 < capacity(width); i++) {
            QuadMesh.Cell front = draw(g, 2 * i, racks.get(i), false);
            QuadMesh.Cell rear = draw(g, 2 * i + 1, racks.get(i), true);
            cells.put(racks.get(i).id(), new Cells(front, rear));
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

    private QuadMesh.Cell draw(GraphicsContext g, int index, RackType rack, boolean rear) {
        int columns = SIDE / width;
        double x = index % columns * width;
        double y = (double) (index / columns) * height;
        g.save();
        g.beginPath();
        g.rect(x, y, width, height);
        g.clip();
        RackFace.draw(g, rack, rear, x, y, width, height);
        g.restore();
        // A texel in, so that neighbours do not bleed.
        return new QuadMesh.Cell((float) ((x + 1) / SIDE), (float) ((y + 1) / SIDE), (float) ((x + width - 1) / SIDE),
                (float) ((y + height - 1) / SIDE));
    }

    PhongMaterial material() {
        return material;
    }

    Optional<Cells> cells(String type) {
        return Optional.ofNullable(cells.get(type));
    }
}
