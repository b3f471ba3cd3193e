package org.hallwright.scene;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import javafx.geometry.Rectangle2D;
import org.hallwright.model.Extent;
import org.hallwright.model.Eye;
import org.hallwright.model.Frame;
import org.hallwright.model.Look;
import org.hallwright.model.RackTable;
import org.hallwright.model.Showing;

/// A camera with the size of its picture and the way sites are shown: takes places of the campus to pixels and back.
/// Millimetres of the campus outside, whatever way sites are shown.
public record Lens(CameraPose pose, Siting siting, double width, double height) {
    private static final double FARTHEST = 5e4;
    private static final Extent NOWHERE = new Extent(0, 0, 100_000, 100_000);
    private static final double BUILDING_MM = 8000;
    private static final double STEEPEST = 89.9;

    /// Pixel of a point, with its distance in metres; not in view when that is negative.
    public double[] project(double x, double y, double z) {
        return siting.inside(siting.at(x, y), pose).project(x / 1000, y / 1000, z / 1000, width, height);
    }

    Rays rays(double sx, double sy) {
        return Rays.of(siting, pose, sx, sy, width, height);
    }

    /// Where the ray through a pixel meets a level; empty when it looks away from it.
    public Optional<Hit> level(double sx, double sy, double z) {
        Ray ray = rays(sx, sy).ofGround();
        double t = ray.plane(z / 1000);
        return Double.isNaN(t) || pose.usual(t) > FARTHEST
                ? Optional.empty()
                : Optional.of(new Hit(-1, (ray.x() + ray.dx() * t) * 1000, (ray.y() + ray.dy() * t) * 1000, z));
    }

    /// Metres from the camera to a point.
    double away(Hit hit) {
        CameraPose p = siting.inside(siting.at(hit.x(), hit.y()), pose);
        return p.away(hit.x() / 1000, hit.y() / 1000, hit.z() / 1000);
    }

    /// Metres a pixel covers at a point.
    public double metresPerPixelAt(Hit hit) {
        return away(hit) / pose.scale(height);
    }

    /// A point as it is shown: x, y, z in metres.
    double[] shown(Hit hit) {
        Frame shift = siting.sites() == 0 ? Frame.CAMPUS : siting.shift(siting.at(hit.x(), hit.y()));
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

    /// The pose from which the whole campus is seen, from the south-west.
    CameraPose home() {
        return CampusCamera.framing(new CameraPose(0, 0, 0, 62, -36, 100, pose.field()), siting.shown().orElse(NOWHERE), 0, BUILDING_MM, width, height);
    }

    /// The pose that looks straight down on the campus.
    CameraPose top() {
        return CampusCamera.box(new CameraPose(0, 0, 0, 90, -89.5, 100, pose.field()), siting.shown().orElse(NOWHERE), 0, 0, width, height);
    }

    /// The pose of a plan of the campus: straight down, parallel, north above.
    CameraPose plan() {
        return CampusCamera.box(new CameraPose(0, 0, 0, 90, -90, 100, Look.NARROWEST), siting.shown().orElse(NOWHERE), 0, 0, width, height);
    }

    /// The point at which the camera looks through a pixel where nothing is met: x, y, z in metres as shown.
    double[] ahead(double sx, double sy) {
        Ray ray = pose.ray(sx, sy, width, height);
        return new double[] {ray.x() + ray.dx() * pose.focus(), ray.y() + ray.dy() * pose.focus(), ray.z() + ray.dz() * pose.focus()};
    }

    /// Racks whose middle lies in a rectangle of the picture.
    Set<Integer> inside(RackTable table, IntPredicate drawn, Rectangle2D box) {
        Set<Integer> numbers = new HashSet<>();
        Projection[] cameras = projections();
        for (int n = 0; n < table.capacity(); n++) {
            if (drawn.test(n)) {
                double[] at = cameras[siting.at(table.x[n], table.y[n])].project(table.x[n] / 1000, table.y[n] / 1000,
                        (table.z[n] + table.height[n] / 2.0) / 1000);
                if (at[2] > 0 && box.contains(at[0], at[1])) {
                    numbers.add(n);
                }
            }
        }
        return numbers;
    }

    /// The camera as each site has it, ready to project many points.
    Projection[] projections() {
        Projection[] cameras = new Projection[siting.sites()];
        for (int i = 0; i < cameras.length; i++) {
            cameras[i] = new Projection(siting.inside(i, pose), width, height);
        }
        return cameras;
    }

    /// The pose of a look.
    CameraPose of(Look look) {
        CameraPose straight = CameraPose.looking(look.eye().x(), look.eye().y(), look.eye().z(), look.target().x(), look.target().y(), look.target().z());
        CameraPose saved = straight.withField(look.field());
        return siting.outside(siting.at(look.target().x() * 1000, look.target().y() * 1000), saved);
    }

    /// What is looked at now, from where.
    public Look look(String overlay, Showing showing) {
        double[] shown = pose.target();
        CameraPose p = leaning(siting.inside(siting.shownAt(shown[0], shown[1]), pose));
        double[] t = p.target();
        return new Look(new Eye(hundredth(p.x()), hundredth(p.y()), hundredth(p.z())), new Eye(hundredth(t[0]), hundredth(t[1]), hundredth(t[2])), pose.field(), overlay, showing);
    }

    /// Straight down only with north above: from there no other heading could be told by where eye and target are.
    private static CameraPose leaning(CameraPose p) {
        return p.pitch() < -STEEPEST && p.heading() != 90 ? p.facing(p.heading(), -STEEPEST) : p;
    }

    private static double hundredth(double metres) {
        return Math.rint(metres * 100) / 100;
    }
}
