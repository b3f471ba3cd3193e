package org.hallwright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import org.hallwright.scene.CampusView;

/// Where beside the 3D picture something dragged can be dropped into a room.
final class DropTargets {
    private final CampusView view;
    private final List<Target> targets = new ArrayList<>();

    DropTargets(CampusView view) {
        this.view = view;
    }

    /// What shows rooms, such as the structure or the map.
    interface Target {
        /// @param x point of the window's scene
        /// @return key of the room there, empty text where it shows none; nothing beside the target
        Optional<String> room(double x, double y);

        /// Scrolls on while the pointer is at its upper or lower edge; false where it is not.
        default boolean scroll(double x, double y) {
            return false;
        }
    }

    void add(Target target) {
        targets.add(target);
    }

    /// The room that the structure or the map shows at a point, in pixels of the view.
    Optional<String> roomAt(Pointer pointer) {
        Point2D at = view.localToScene(pointer.x(), pointer.y());
        return targets.stream().flatMap(target -> target.room(at.getX(), at.getY()).stream()).findFirst();
    }

    /// Scrolls what lies beside the view while the pointer is at an edge of it; false where it is not.
    boolean scroll(Pointer pointer) {
        Point2D at = view.localToScene(pointer.x(), pointer.y());
        return targets.stream().anyMatch(target -> target.scroll(at.getX(), at.getY()));
    }
}
