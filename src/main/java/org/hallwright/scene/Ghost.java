package org.hallwright.scene;

import java.util.Collection;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.MeshView;
import javafx.scene.transform.Translate;
import javafx.scene.paint.PhongMaterial;
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
        node.getChildren().add(view);
        node.setVisible(false);
    }

    Group node() {
        return node;
    }

    /// Takes the shape of racks at the places they have in the table. They are drawn as parts of the site of the first.
    void take(RackTable table, Collection<Integer> numbers, Siting siting, Kit kit, Places places) {
        List<Integer> present = numbers.stream().filter(table::present).toList();
        int site = present.isEmpty() ? 0 : siting.at(table.x[present.getFirst()], table.y[present.getFirst()]);
        Origin origin = siting.sites() == 0 ? new Origin(0, 0, 0) : Origin.of(siting, site);
        RackShapes shapes = new RackShapes(table, List.of(), origin, kit, n -> true);
        RackShapes.Parts parts = new RackShapes.Parts(present.size(), Clip.NONE);
        present.forEach(n -> shapes.addBoxes(n, Tone.ALONE, null, parts));
        view.getTransforms().setAll(places.of(site), shift);
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
