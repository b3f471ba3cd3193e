package org.hallwright.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import javafx.scene.transform.Translate;
import javafx.scene.paint.PhongMaterial;
import org.hallwright.model.RackTable;
import org.hallwright.session.DragPreview;

/// What is being dragged or copied: one mesh, moved by the nodes that show it.
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

        /// How a place is shown that the rules judge so.
        public static Verdict of(DragPreview.Verdict judged) {
            return switch (judged) {
                case FINE -> FINE;
                case SOFT -> SOFT;
                case HARD -> HARD;
            };
        }
    }

    /// Where one of them is shown.
    ///
    /// @param dx millimetres east of where the racks stand
    /// @param dy millimetres north of it
    public record Copy(double dx, double dy, Verdict verdict) {}

    private final Group node = new Group();
    private final List<MeshView> views = new ArrayList<>();
    private TriangleMesh mesh = new TriangleMesh();

    Ghost() {
        node.setMouseTransparent(true);
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
        node.getTransforms().setAll(places.of(site));
        mesh = parts.bodies().arrays().plus(parts.allDetails()).mesh();
    }

    /// Shows copies of the shape, each with its verdict.
    void show(List<Copy> copies) {
        for (int i = views.size(); i < copies.size(); i++) {
            MeshView view = new MeshView();
            view.getTransforms().add(new Translate());
            views.add(view);
            node.getChildren().add(view);
        }
        for (int i = 0; i < views.size(); i++) {
            MeshView view = views.get(i);
            view.setVisible(i < copies.size());
            if (i < copies.size() && view.getTransforms().getFirst() instanceof Translate shift) {
                view.setMesh(mesh);
                view.setMaterial(copies.get(i).verdict().material);
                shift.setX(copies.get(i).dx() / 1000);
                shift.setY(-0.004);
                shift.setZ(copies.get(i).dy() / 1000);
            }
        }
        node.setVisible(true);
    }

    void hide() {
        node.setVisible(false);
    }

    boolean shown() {
        return node.isVisible();
    }
}
