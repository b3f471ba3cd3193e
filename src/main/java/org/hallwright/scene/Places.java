package org.hallwright.scene;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Translate;
import org.hallwright.model.Frame;
import org.jspecify.annotations.Nullable;

/// Transforms that put the meshes of each site where the site is shown. All are measured from the origin of the site that
/// the camera is at, as graphics work in single precision: 13 km away it would be good for a millimetre only.
final class Places {
    private final List<Affine> sites = new ArrayList<>();
    private final Translate world = new Translate();
    private @Nullable Siting placed;
    private int base = -1;

    /// The transform of a site, the same object always.
    Affine of(int site) {
        while (sites.size() <= site) {
            sites.add(new Affine());
        }
        return sites.get(site);
    }

    /// The transform of what is given in metres as shown, such as the camera and the grid of the ground.
    Translate shown() {
        return world;
    }

    /// Adapts all to where sites are shown and to the camera.
    void place(Siting siting, CameraPose pose) {
        int nearest = siting.sites() == 0 ? -1 : siting.shownAt(pose.x(), pose.y());
        if (nearest < 0 || (nearest == base && siting == placed)) {
            return;
        }
        base = nearest;
        placed = siting;
        Frame own = siting.own(nearest);
        double x = siting.shift(nearest).worldX(own.x(), own.y());
        double y = siting.shift(nearest).worldY(own.x(), own.y());
        world.setX(-x);
        world.setZ(-y);
        for (int i = 0; i < siting.sites(); i++) {
            Frame shift = siting.shift(i);
            Frame origin = siting.own(i);
            double c = Frame.cos(shift.yaw());
            double s = Frame.sin(shift.yaw());
            // Meshes have x east and z north: turning anticlockwise takes east to north.
            of(i).setToTransform(c, 0, -s, shift.worldX(origin.x(), origin.y()) - x, 0, 1, 0, 0, s, 0, c, shift.worldY(origin.x(), origin.y()) - y);
        }
    }
}
