package org.hallwright.scene;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import javafx.geometry.Rectangle2D;
import javafx.scene.PerspectiveCamera;
import javafx.scene.transform.Affine;
import org.hallwright.model.Extent;
import org.hallwright.model.Look;
import org.jspecify.annotations.Nullable;

/// The camera of the view: holds a pose, moves it by gestures and flights, and keeps the JavaFX camera in step.
public final class CampusCamera {
    private static final double FLIGHT_SECONDS = 0.45;
    /// The most that a view is high at what is looked at, metres.
    private static final double WIDEST_SPAN = 27_500;
    /// Nothing on a campus is higher, metres.
    private static final double HIGHEST_M = 300;
    /// Height of the eyes of a person, metres.
    private static final double EYES = 1.6;
    private final PerspectiveCamera node = new PerspectiveCamera(true);
    private final Affine place = new Affine();
    private final Runnable changed;
    private CameraPose pose = new CameraPose(0, -100, 80, 90, -35, 130);
    /// Middle of all that is drawn, x and y, and how far it reaches from there: metres as shown.
    private Point3D ground = new Point3D(0, 0, 1000);
    private @Nullable AnimationTimer flight;
    /// The part of the picture that is seen: where its middle lies at one metre, metres right of and below the middle of the
    /// whole, and how high it is in parts of the whole.
    private double aside;
    private double below;
    private double high = 1;

    /// @param changed told of every move
    /// @param places where the frame of the nodes begins
    CampusCamera(Runnable changed, Places places) {
        this.changed = changed;
        node.setVerticalFieldOfView(true);
        node.getTransforms().addAll(places.shown(), place);
        apply();
    }

    PerspectiveCamera node() {
        return node;
    }

    CameraPose pose() {
        return pose;
    }

    /// Direction of view in degrees anticlockwise from +x.
    public double heading() {
        return pose.heading();
    }

    /// Degrees above the horizon; negative looks down.
    public double pitch() {
        return pose.pitch();
    }

    /// Where the eye is, millimetres of the campus as it is shown.
    public Point3D eye() {
        return new Point3D(pose.x(), pose.y(), pose.z()).multiply(1000);
    }

    /// What is looked at and turned about, millimetres of the campus as it is shown.
    public Point3D target() {
        double[] t = pose.target();
        return new Point3D(t[0], t[1], t[2]).multiply(1000);
    }

    /// Corners of the ground in view, millimetres as shown: far left, far right, near right, near left. Empty when none is.
    ///
    /// @param farthest millimetres from the eye at which ground that reaches to the horizon is cut off
    public List<Point2D> footprint(double viewWidth, double viewHeight, double farthest) {
        return Arrays.stream(pose.footprint(viewWidth, viewHeight, farthest / 1000)).map(c -> new Point2D(c[0], c[1]).multiply(1000)).toList();
    }

    /// Tells what may be drawn, millimetres as shown.
    void around(Extent shown) {
        double reach = Math.hypot(shown.width(), shown.depth()) / 1000 * Land.REACH + HIGHEST_M;
        ground = new Point3D(shown.centreX() / 1000, shown.centreY() / 1000, reach);
        apply();
    }

    void set(CameraPose next) {
        stop();
        put(next);
    }

    private void put(CameraPose next) {
        pose = next;
        apply();
        changed.run();
    }

    /// Sees a part of a picture only, as large as the whole.
    ///
    /// @param part in pixels of the picture
    void crop(PictureSize size, Rectangle2D part) {
        double half = size.height() / 2.0;
        aside = (part.getMinX() + part.getWidth() / 2 - size.width() / 2.0) / half * pose.tan();
        below = (part.getMinY() + part.getHeight() / 2 - half) / half * pose.tan();
        high = part.getHeight() / size.height();
        apply();
    }

    /// Sees the whole picture.
    void whole() {
        aside = 0;
        below = 0;
        high = 1;
        apply();
    }

    private void apply() {
        double[] r = pose.right();
        double[] u = pose.up();
        double[] f = pose.forward();
        for (int i = 0; i < 3; i++) {
            // Depth runs aslant to where the middle of the part is: that shears what the camera sees and leaves its depth as it is.
            f[i] += aside * r[i] - below * u[i];
        }
        // Columns: right, down and forward of the camera in x east, y down, z north.
        place.setToTransform(r[0], -u[0], f[0], pose.x(), -r[2], u[2], -f[2], -pose.z(), r[1], -u[1], f[1], pose.y());
        node.setFieldOfView(2 * Math.toDegrees(Math.atan(pose.tan() * high)));
        double height = Math.max(1, Math.min(pose.focus(), Math.abs(pose.z()) * 1.2 + 0.6));
        double middle = pose.away(ground.getX(), ground.getY(), 0);
        // From far away depth is shared out to where the campus is: it would not tell a floor from what lies on it.
        node.setNearClip(Math.max(Math.max(0.02, Math.min(height, pose.focus()) / 150), middle - ground.getZ()));
        node.setFarClip(pose.parallel() ? Math.max(1, middle) + ground.getZ() : Math.max(3000, pose.focus() * 12));
    }

    /// Turns about what is looked at, by pixels of a drag.
    public void orbit(double pixelsRight, double pixelsDown) {
        CameraPose turned = pose.orbited(pixelsRight * 0.3, pixelsDown * 0.3);
        // The eye stays above ground: below it everything is floor.
        set(turned.z() > 0.3 || turned.z() > pose.z() ? turned : new CameraPose(turned.x(), turned.y(), pose.z(), turned.heading(), pose.pitch(), pose.focus(), pose.field()));
    }

    /// Moves along the ground so that what is under the pointer follows it.
    public void pan(double pixelsRight, double pixelsDown, double viewHeight) {
        double k = pose.span() / viewHeight;
        double[] r = pose.right();
        double heading = Math.toRadians(pose.heading());
        double lift = Math.max(0.35, Math.abs(Math.sin(Math.toRadians(pose.pitch()))));
        double along = pixelsDown * k / lift;
        set(pose.moved(-r[0] * pixelsRight * k + Math.cos(heading) * along, -r[1] * pixelsRight * k + Math.sin(heading) * along, 0));
    }

    /// Goes towards (factor below 1) or away from a point, metres.
    void zoom(double factor, double x, double y, double z) {
        CameraPose next = pose.zoomed(factor, x, y, z);
        if (next.z() > 0.4 && next.span() < WIDEST_SPAN) {
            set(next);
        }
    }

    /// Walks level with the floor, metres.
    public void walk(double forward, double right, double up) {
        double h = Math.toRadians(pose.heading());
        double[] r = pose.right();
        CameraPose next = pose.moved(Math.cos(h) * forward + r[0] * right, Math.sin(h) * forward + r[1] * right, up);
        put(next.z() < 0.5 ? next.moved(0, 0, 0.5 - next.z()) : next);
    }

    /// Looks around from where it stands, by pixels of a drag.
    public void look(double pixelsRight, double pixelsDown) {
        double degrees = 0.2 * pose.field() / Look.FIELD;
        set(pose.turned(-pixelsRight * degrees, -pixelsDown * degrees));
    }

    /// The pose from which what stands on a piece of floor fills the view: obliquely, but in a parallel picture from where it is
    /// looked at already.
    static CameraPose framing(CameraPose from, Extent extent, double floor, double height, double viewWidth, double viewHeight) {
        CameraPose level = new CameraPose(from.x(), from.y(), from.z(), from.heading(), from.parallel() ? from.pitch() : Math.clamp(from.pitch(), -65, -18), from.focus(), from.field());
        return box(level, extent, floor, height, viewWidth, viewHeight);
    }

    /// The pose from which what stands on a piece of floor fills the view, in the direction given.
    static CameraPose box(CameraPose direction, Extent extent, double floor, double height, double viewWidth, double viewHeight) {
        double[] min = {extent.minX() / 1000, extent.minY() / 1000, floor / 1000};
        double[] max = {extent.maxX() / 1000, extent.maxY() / 1000, (floor + height) / 1000};
        return direction.framing(min, max, viewWidth, viewHeight);
    }

    /// Flies round what is looked at to another direction. The eye stays as high above the ground as a person's.
    public void turnTo(double heading, double pitch) {
        CameraPose from = pose;
        CameraPose to = from.facing(heading, pitch).raised(EYES);
        double turn = Math.IEEEremainder(to.heading() - from.heading(), 360);
        fly(part -> from.facing(from.heading() + turn * part, from.pitch() + (to.pitch() - from.pitch()) * part));
    }

    /// Shows a parallel projection, or perspective again as through the usual lens: what is looked at stays as large as it is.
    ///
    /// @param atOnce false for a flight
    public void parallel(boolean on, boolean atOnce) {
        if (on != parallel()) {
            go(pose.through(on ? Look.NARROWEST : Look.FIELD), atOnce);
        }
    }

    /// True where lengths are the same near and far, as far as one can see.
    public boolean parallel() {
        return pose.parallel();
    }

    /// Moves level, keeping direction and height, by millimetres.
    ///
    /// @param atOnce false for a flight
    public void shift(double east, double north, boolean atOnce) {
        go(pose.moved(east / 1000, north / 1000, 0), atOnce);
    }

    /// Takes a pose at once or by a flight.
    void go(CameraPose to, boolean atOnce) {
        if (atOnce) {
            set(to);
        } else {
            fly(to);
        }
    }

    /// Flies to another pose; any gesture ends the flight.
    void fly(CameraPose to) {
        CameraPose from = pose;
        fly(part -> part >= 1 ? to : from.towards(to, part));
    }

    private void fly(DoubleFunction<CameraPose> way) {
        stop();
        AnimationTimer timer = new AnimationTimer() {
            private long start;

            @Override
            public void handle(long now) {
                start = start == 0 ? now : start;
                double t = Math.min(1, (now - start) / 1e9 / FLIGHT_SECONDS);
                put(way.apply(t * t * (3 - 2 * t)));
                if (t >= 1) {
                    CampusCamera.this.stop();
                }
            }
        };
        flight = timer;
        timer.start();
    }

    /// True while a flight is under way.
    public boolean flying() {
        return flight != null;
    }

    void stop() {
        if (flight != null) {
            flight.stop();
            flight = null;
        }
    }
}
