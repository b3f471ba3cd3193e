package org.hallwright.scene;

import java.util.Collection;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.MeshView;
import javafx.scene.transform.Translate;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.RackTable;

/// What is being dragged: its own mesh, moved by its node alone.
public final class Ghost {
    /// How the place under the ghost is judged.
    public enum Verdict {
        FINE(Color.web("#4da3ff", 0.85)),
        SOFT(Color.web("#e8b23a", 0.9)),
        HARD(Color.web("#e5484d", 0.92));

        final PhongMaterial material;

        Verdict(Color colour) {
            material = new PhongMaterial(colour);
        }
    }

    private final Group node = new Group();
    private final MeshView view = new MeshView();
    private final Translate shift = new Translate();

    Ghost() {
        view.setMouseTransparent(true);
        view.getTransforms().add(shift);
        node.getChildren().add(view);
        node.setVisible(false);
    }

    Group node() {
        return node;
    }

    /// Takes the shape of racks at the places they have in the table.
    void take(RackTable table, Collection<Integer> numbers, Catalog catalog, Palette palette, Palette swatches) {
        BoxMesh boxes = new BoxMesh(numbers.size());
        for (int n : numbers) {
            if (table.present(n)) {
                RackChunk.addBoxes(table, n, catalog.standing(table.typeOf(n)), palette, swatches, boxes, boxes);
            }
        }
        view.setMesh(boxes.mesh());
    }

    /// Moves it by millimetres and shows the verdict.
    void show(double dx, double dy, Verdict verdict) {
        shift.setX(dx / 1000);
        shift.setZ(dy / 1000);
        shift.setY(-0.004);
        view.setMaterial(verdict.material);
        node.setVisible(true);
    }

    void hide() {
        node.setVisible(false);
    }

    boolean shown() {
        return node.isVisible();
    }
}
