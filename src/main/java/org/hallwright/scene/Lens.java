package org.hallwright.scene;

import java.util.Optional;
import org.hallwright.model.Extent;

/// A camera with the size of its picture and the way sites are shown: takes places of the campus to pixels and back.
/// Millimetres of the campus outside, whatever way sites are shown.
record Lens(CameraPose pose, Siting siting, double width, double height) {
    private static final double FARTHEST = 5e4;

    /// Pixel of a point, with its distance in metres; not in view when that is negative.
    double[] project(double x, double y, double z) {
        return siting.inside(siting.at(x, y), pose).project(x / 1000, y / 1000, z / 1000, width, height);
    }

    Rays rays(double sx, double sy) {
        return Rays.of(siting, pose, sx, sy, width, height);
    }

    /// Where the ray through a pixel meets a level; empty when it looks away from it.
    Optional<Hit> level(double sx, double sy, double z) {
        Ray ray = rays(sx, sy).ofGround();
        double t = ray.plane(z / 1000);
        return Double.isNaN(t) || t > FARTHEST
                ? Optional.empty()
                : Optional.of(new Hit(-1, (ray.x() + ray.dx() * t) * 1000, (ray.y() + ray.dy() * t) * 1000, z));
    }

    /// Metres from the camera to a point.
    double away(Hit hit) {
        CameraPose p = siting.inside(siting.at(hit.x(), hit.y()), pose);
        return Math.hypot(Math.hypot(hit.x() / 1000 - p.x(), hit.y() / 1000 - p.y()), hit.z() / 1000 - p.z());
    }

    /// Metres a pixel covers at a point.
    double metresPerPixelAt(Hit hit) {
        return away(hit) / CameraPose.scale(height);
    }

    /// A point as it is shown: x, y, z in metres.
    double[] shown(Hit hit) {
        var shift = siting.sites() == 0 ? org.hallwright.model.Frame.CAMPUS : siting.shift(siting.at(hit.x(), hit.y()));
        return new double[] {shift.worldX(hit.x() / 1000, hit.y() / 1000), shift.worldY(hit.x() / 1000, hit.y() / 1000), hit.z() / 1000};
    }

    /// The pose from which what stands on a piece of floor fills the view, in the present direction.
    ///
    /// @param floor height of the floor
    /// @param tall height of what stands there
    CameraPose framing(Extent extent, double floor, double tall) {
        int site = siting.at(extent.centreX(), extent.centreY());
        return siting.outside(site, CampusCamera.framing(siting.inside(site, pose), extent, floor, tall, width, height));
    }
}
