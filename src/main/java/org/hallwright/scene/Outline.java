package org.hallwright.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.MeshView;
import org.hallwright.model.BlockLayout;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Frame;
import org.hallwright.model.RackTable;

/// Edges around what is selected: rack by rack, or row by row where a whole row is. They grow with the distance, so that
/// they stay visible.
final class Outline {
    /// Above this many, edges would cost more than they show; the tint says enough.
    private static final int MOST = 400;
    private static final PhongMaterial COLOUR = new PhongMaterial(Color.web("#3fa9ff"));
    private final Group node = new Group();
    private List<Edges> boxes = List.of();
    private double builtFor;
    private Siting siting = Siting.NONE;
    private Places places = new Places();

    /// A box to draw edges of, in metres of its frame.
    private record Edges(Origin origin, Frame frame, double x0, double y0, double x1, double y1, double z1) {}

    Outline() {
        node.setMouseTransparent(true);
    }

    Group node() {
        return node;
    }

    /// Marks racks by number.
    void select(RackTable table, Set<Integer> numbers, Siting shownAs, Places ofSites) {
        siting = shownAs;
        places = ofSites;
        Map<Integer, List<Integer>> byBlock = new HashMap<>();
        for (int n : numbers) {
            if (table.present(n)) {
                byBlock.computeIfAbsent(table.owner[n], k -> new ArrayList<>()).add(n);
            }
        }
        List<Edges> found = new ArrayList<>();
        byBlock.forEach((owner, list) -> add(table, table.places().get(owner), list, numbers, found));
        boxes = found.size() > MOST ? List.of() : List.copyOf(found);
        builtFor = 0;
    }

    private void add(RackTable table, BlockPlace place, List<Integer> list, Set<Integer> numbers, List<Edges> found) {
        Origin origin = Origin.of(siting, siting.at(place.frame().x(), place.frame().y()));
        List<BlockLayout.Place> positions = place.layout().places();
        for (BlockLayout.Line line : place.layout().lines()) {
            int first = place.first() + line.first();
            boolean whole = line.count() > 1;
            int height = 0;
            for (int i = 0; i < line.count() && whole; i++) {
                BlockLayout.Place p = positions.get(line.first() + i);
                whole = numbers.contains(first + i) && p.x() == p.slotX() && p.y() == p.slotY() && p.yaw() == p.slotYaw();
                height = Math.max(height, table.height[first + i]);
            }
            if (whole) {
                found.add(new Edges(origin, origin.metres(place.frame()), line.minX() / 1000.0, line.minY() / 1000.0, line.maxX() / 1000.0,
                        line.maxY() / 1000.0, height / 1000.0));
                list.removeIf(n -> n >= first && n < first + line.count());
            }
        }
        for (int n : list) {
            double w = table.width[n] / 2000.0;
            double d = table.depth[n] / 2000.0;
            found.add(new Edges(origin, origin.of(table, n), -w, -d, w, d, table.height[n] / 1000.0));
        }
    }

    /// Adapts the edges to a camera: about two pixels wide at what is looked at.
    ///
    /// @param exactly true where the picture may not depend on what was shown before
    void look(CameraPose pose, double viewHeight, boolean exactly) {
        node.setVisible(!boxes.isEmpty());
        double thick = Math.clamp(1.1 * pose.span() / viewHeight, 0.006, 0.5);
        if (boxes.isEmpty() || thick == builtFor || (!exactly && thick < builtFor * 1.5 && thick > builtFor / 1.5)) {
            return;
        }
        builtFor = thick;
        node.getChildren().clear();
        boxes.stream().collect(Collectors.groupingBy(Edges::origin)).forEach((origin, of) -> {
            BoxMesh mesh = new BoxMesh(of.size() * 12);
            of.forEach(box -> add(box, thick, mesh));
            MeshView view = new MeshView(mesh.arrays().mesh());
            view.setMaterial(COLOUR);
            view.getTransforms().add(places.of(origin.site()));
            node.getChildren().add(view);
        });
    }

    private static void add(Edges box, double thick, BoxMesh mesh) {
        double x0 = box.x0() - thick / 2;
        double x1 = box.x1() + thick / 2;
        double y0 = box.y0() - thick / 2;
        double y1 = box.y1() + thick / 2;
        double z1 = box.z1() + thick / 2;
        for (double z : new double[] {0, z1}) {
            bar(mesh, box.frame(), x0, y0, z, x1, y0, z, thick);
            bar(mesh, box.frame(), x0, y1, z, x1, y1, z, thick);
            bar(mesh, box.frame(), x0, y0, z, x0, y1, z, thick);
            bar(mesh, box.frame(), x1, y0, z, x1, y1, z, thick);
        }
        for (double x : new double[] {x0, x1}) {
            bar(mesh, box.frame(), x, y0, 0, x, y0, z1, thick);
            bar(mesh, box.frame(), x, y1, 0, x, y1, z1, thick);
        }
    }

    private static void bar(BoxMesh mesh, Frame frame, double x0, double y0, double z0, double x1, double y1, double z1, double t) {
        mesh.add(frame, x0 - t, y0 - t, z0 - t, x1 + t, y1 + t, z1 + t, Tone.ALONE);
    }
}
