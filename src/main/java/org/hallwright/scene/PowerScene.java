package org.hallwright.scene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Group;
import org.hallwright.model.Frame;
import org.hallwright.model.RackTable;
import org.hallwright.power.Chain;
import org.hallwright.power.FeederRoute;
import org.hallwright.power.PowerFlow;
import org.hallwright.power.PowerUnit;
import org.jspecify.annotations.Nullable;

/// All that is drawn of a power flow beside the colours of racks: busways, the feeders of what is selected, and what is out
/// of service.
final class PowerScene {
    static final int FAILED = 0xffe5484d;
    /// With more selected one looks at racks, not at feeders.
    private static final int MOST = 400;
    private static final int MOST_FAILED = 200;
    private static final double BEND_M = 0.4;
    private static final double PIXELS = 1.4;

    private final Busways busways;
    private final Strokes feedA;
    private final Strokes feedB;
    private final Strokes failed;
    private final Group node;
    private @Nullable PowerFlow flow;
    private Siting siting = Siting.NONE;
    private Visibility visibility = Visibility.ALL;
    private Set<Integer> selection = Set.of();

    /// @param gone told of chunks that are no longer part of the picture
    PowerScene(Palette swatches, Places places, Consumer<Chunk> gone) {
        busways = new Busways(swatches, gone);
        feedA = new Strokes(places, FeedColours.A, PIXELS);
        feedB = new Strokes(places, FeedColours.B, PIXELS);
        failed = new Strokes(places, FAILED, PIXELS);
        node = new Group(feedA.node(), feedB.node(), failed.node());
    }

    Group node() {
        return node;
    }

    List<Chunk> chunks() {
        return busways.chunks();
    }

    /// Takes a flow, which may be of an earlier version of the plan; null for none. Returns the racks that are dark in it.
    Set<Integer> take(@Nullable PowerFlow now) {
        flow = now;
        show(siting, visibility);
        select(selection);
        return now == null ? Set.of() : IntStream.of(now.dark()).boxed().collect(Collectors.toSet());
    }

    /// Shows it where sites are shown now, as far as it is visible.
    void show(Siting shownAs, Visibility nowVisible) {
        siting = shownAs;
        visibility = nowVisible;
        PowerFlow now = flow;
        if (now == null || siting.sites() == 0) {
            busways.clear();
            failed.show(List.of());
        } else {
            busways.show(now.chain(), siting, visibility);
            failed.show(failures(now));
        }
    }

    /// Draws the feeders of racks and equipment.
    void select(Set<Integer> numbers) {
        selection = numbers;
        PowerFlow now = flow;
        List<List<double[]>> feeds = now == null || siting.sites() == 0 || numbers.isEmpty() || numbers.size() > MOST ? List.of() : FeederRoute.of(now, numbers);
        List<Strokes.Line> a = new ArrayList<>();
        List<Strokes.Line> b = new ArrayList<>();
        for (int feed = 0; feed < feeds.size(); feed++) {
            List<Strokes.Line> of = feed % 2 == 0 ? a : b;
            feeds.get(feed).forEach(points -> of.add(line(points, BEND_M)));
        }
        feedA.show(a);
        feedB.show(b);
    }

    /// A red frame and a cross around each unit that is out of service, a line along each busway.
    private List<Strokes.Line> failures(PowerFlow of) {
        Chain chain = of.chain();
        RackTable table = chain.table();
        List<Strokes.Line> lines = new ArrayList<>();
        BitSet out = of.out();
        for (int k = out.nextSetBit(0); k >= 0 && lines.size() < MOST_FAILED; k = out.nextSetBit(k + 1)) {
            PowerUnit unit = chain.unit(k);
            PowerUnit.Place run = unit.place();
            int n = unit.rack();
            if (n >= 0 && table.present(n)) {
                crossed(table, n, lines);
            } else if (run.known() && run.own()) {
                lines.add(line(new double[] {run.x(), run.y(), run.z() + 60, run.toX(), run.toY(), run.z() + 60}, 0));
            }
        }
        return lines;
    }

    private void crossed(RackTable table, int n, List<Strokes.Line> lines) {
        Frame frame = new Frame(table.x[n], table.y[n], table.z[n], table.yaw[n]);
        double w = table.width[n] / 2.0;
        double d = table.depth[n] / 2.0;
        double[][] corners = {{-w, -d}, {w, -d}, {w, d}, {-w, d}};
        for (int i = 0; i < 4; i++) {
            double[] here = corners[i];
            double[] next = corners[(i + 1) % 4];
            double top = table.height[n];
            lines.add(edge(frame, here, 0, next, 0));
            lines.add(edge(frame, here, top, next, top));
            lines.add(edge(frame, here, 0, here, top));
            if (i < 2) {
                lines.add(edge(frame, here, top, corners[i + 2], top));
            }
        }
    }

    private Strokes.Line edge(Frame frame, double[] a, double za, double[] b, double zb) {
        return line(new double[] {frame.worldX(a[0], a[1]), frame.worldY(a[0], a[1]), frame.z() + za, frame.worldX(b[0], b[1]), frame.worldY(b[0], b[1]), frame.z() + zb}, 0);
    }

    /// @param points millimetres of the campus
    private Strokes.Line line(double[] points, double bend) {
        Origin origin = Origin.of(siting, siting.at(points[0], points[1]));
        Polyline metres = new Polyline();
        for (int i = 0; i < points.length; i += 3) {
            metres.add(points[i] / 1000 - origin.x(), points[i + 1] / 1000 - origin.y(), points[i + 2] / 1000);
        }
        return new Strokes.Line(origin, Bend.rounded(metres.points(), bend, 4), false);
    }

    /// Adapts what has the width of a pixel to a camera.
    void look(Sight[] sights, CameraPose shown, boolean exactly) {
        feedA.look(sights, shown, exactly);
        feedB.look(sights, shown, exactly);
        failed.look(sights, shown, exactly);
    }
}
