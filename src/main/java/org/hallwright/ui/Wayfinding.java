package org.hallwright.ui;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hallwright.model.Plan;
import org.hallwright.model.Site;
import org.hallwright.scene.CampusView;
import org.jspecify.annotations.Nullable;

/// What helps to find one's way in the view: sites, what is left away, cube, compass and map. It follows the camera.
final class Wayfinding {
    /// Width over height from which on the height of a view limits what fits into it.
    private static final double WIDE = 1.4;
    /// How many times as far as what is looked at the ground may lie that counts as the middle.
    private static final double FARTHER = 3;
    private final Workbench bench;
    private final ViewCube cube;
    private final MiniMap map;
    private final SiteSwitcher switcher;
    private final SectionCard section;
    private final VBox commands = new VBox(8);
    private final Corners node;
    private Grounds grounds = new Grounds(List.of());
    private @Nullable Plan shown;
    private @Nullable Now last;
    private boolean dark;
    private boolean places;

    /// What the nodes depend on.
    private record Now(Point3D eye, Point3D target, double width, double height) {}

    Wayfinding(Workbench bench, Region legend, Region message) {
        this.bench = bench;
        cube = new ViewCube(bench.view());
        map = new MiniMap(bench);
        switcher = new SiteSwitcher(bench);
        section = new SectionCard(bench, bench.cutaways());
        commands.getChildren().addAll(switcher.node(), new CutawayChips(bench.cutaways()).node(), section.node());
        commands.setPickOnBounds(false);
        node = new Corners(commands, cube.node(), legend, map, message);
        bench.listen(this::refresh);
    }

    Region node() {
        return node;
    }

    /// Leaves commands, cube and map away.
    void bare(boolean on) {
        node.bare(on);
    }

    MiniMap map() {
        return map;
    }

    /// Adds commands below the others.
    void add(Region more) {
        commands.getChildren().add(commands.getChildren().size() - 1, more);
    }

    SectionCard section() {
        return section;
    }

    /// What must be said about the places of sites.
    Label note() {
        return switcher.note();
    }

    private void refresh() {
        Plan plan = bench.document().plan();
        boolean look = dark != bench.settings().dark() || places != bench.view().truePlaces();
        if (plan != shown || look) {
            shown = plan;
            dark = bench.settings().dark();
            places = bench.view().truePlaces();
            grounds = Grounds.of(plan, bench.document().catalog(), bench.view()::placeOf);
            switcher.show(grounds);
            map.show(grounds);
            last = null;
        }
    }

    /// Keeps in step with the camera; costs nothing while it stands still.
    void follow() {
        CampusView view = bench.view();
        Now now = new Now(view.camera().eye(), view.camera().target(), view.getWidth(), view.getHeight());
        if (now.equals(last)) {
            return;
        }
        last = now;
        Point2D middle = middle(now.eye(), now.target());
        double across = Math.min(now.width(), WIDE * now.height()) * view.metresPerPixel() * 1000
                * now.eye().distance(middle.getX(), middle.getY(), 0) / now.eye().distance(now.target());
        Optional<Grounds.Ground> site = grounds.at(middle.getX(), middle.getY(), across);
        switcher.follow(site);
        map.follow(middle, site);
        cube.follow(site.or(() -> grounds.sites().stream().findFirst()).map(Wayfinding::north).orElse(90.0));
    }

    /// The ground in the middle of the view, or what lies below what is looked at where that is much nearer. Like the camera
    /// it is where things are shown, which at their true places is not where the plan has them.
    static Point2D middle(Point3D eye, Point3D target) {
        double part = eye.getZ() / (eye.getZ() - target.getZ());
        Point3D looked = part > 0 && part < FARTHER ? target.subtract(eye).multiply(part).add(eye) : target;
        return new Point2D(looked.getX(), looked.getY());
    }

    /// Heading of true north on a site: its own +y has a bearing, and it may stand turned.
    private static double north(Grounds.Ground ground) {
        Site site = ground.site();
        return 90 + ground.frame().yaw() + site.north();
    }
}
