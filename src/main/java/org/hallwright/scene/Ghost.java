package org.hallwright.scene;

import java.util.Collection;
import javafx.scene.Group;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.MeshView;
import javafx.scene.transform.Translate;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.RackTable;

/// What is being dragged: its own mesh, moved by its node alone.
public final class Ghost {
    /// How the place under the ghost is judged.
    public enum Verdict {
        FINE(0xdd4da3ff),
        SOFT(0xe6e8b23a),
        HARD(0xebe5484d);

        final PhongMaterial material;

        Verdict(int argb) {
            material = Palette.alone(argb, true);
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
    void take(RackTable table, Collection<Integer> numbers, Catalog catalog) {
        RackChunk.Parts parts = new RackChunk.Parts(numbers.size());
        for (int n : numbers) {
            if (table.present(n)) {
                RackChunk.addBoxes(table, n, catalog.standing(table.typeOf(n)), Tone.ALONE, null, parts);
            }
        }
        view.setMesh(parts.bodies().arrays().plus(parts.allDetails()).mesh());
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
