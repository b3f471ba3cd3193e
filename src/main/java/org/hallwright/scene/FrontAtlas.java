package org.hallwright.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.RackType;
import org.hallwright.catalog.Standing;

/// Fronts and rears of all rack types in one texture, drawn from the devices they list.
final class FrontAtlas {
    private static final int SIDE = 2048;
    private static final int CELL_WIDTH = 128;
    private static final int CELL_HEIGHT = 340;
    private static final int COLUMNS = SIDE / CELL_WIDTH;

    /// Where a rack type's front and rear are in the texture.
    record Cells(QuadMesh.Cell front, QuadMesh.Cell rear) {}

    private final Map<String, Cells> cells = new HashMap<>();
    private final PhongMaterial material = new PhongMaterial();

    /// Draws the atlas; needs the JavaFX thread.
    FrontAtlas(Catalog catalog) {
        List<RackType> racks = new ArrayList<>();
        for (Standing standing : catalog.standing()) {
            if (standing instanceof RackType rack && racks.size() < COLUMNS * (SIDE / CELL_HEIGHT) / 2) {
                racks.add(rack);
            }
        }
        Canvas canvas = new Canvas(SIDE, SIDE);
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setFill(Color.web("#15181b"));
        g.fillRect(0, 0, SIDE, SIDE);
        for (int i = 0; i < racks.size(); i++) {
            QuadMesh.Cell front = draw(g, 2 * i, racks.get(i), false);
            QuadMesh.Cell rear = draw(g, 2 * i + 1, racks.get(i), true);
            cells.put(racks.get(i).id(), new Cells(front, rear));
        }
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.BLACK);
        material.setDiffuseMap(canvas.snapshot(parameters, null));
    }

    private static QuadMesh.Cell draw(GraphicsContext g, int index, RackType rack, boolean rear) {
        double x = index % COLUMNS * CELL_WIDTH;
        double y = (double) (index / COLUMNS) * CELL_HEIGHT;
        g.save();
        g.beginPath();
        g.rect(x, y, CELL_WIDTH, CELL_HEIGHT);
        g.clip();
        RackFace.draw(g, rack, rear, x, y, CELL_WIDTH, CELL_HEIGHT);
        g.restore();
        // Half a texel in, so that neighbours do not bleed.
        return new QuadMesh.Cell((float) ((x + 1) / SIDE), (float) ((y + 1) / SIDE), (float) ((x + CELL_WIDTH - 1) / SIDE),
                (float) ((y + CELL_HEIGHT - 1) / SIDE));
    }

    PhongMaterial material() {
        return material;
    }

    Optional<Cells> cells(String type) {
        return Optional.ofNullable(cells.get(type));
    }
}
