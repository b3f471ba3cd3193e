package org.hallwright.thermal;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.model.Building;
import org.hallwright.model.Extent;
import org.hallwright.model.Fixture;
import org.hallwright.model.Frame;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Placed;
import org.hallwright.model.Point;
import org.hallwright.model.Site;

/// How high derived pipes run: above grade outdoors, below roads, overhead in buildings. Millimetres of the campus.
final class RouteHeights {
    private static final double GRADE = 700;
    private static final double BURIED = -2500;
    private static final double OVERHEAD = 4600;
    private final List<Extent> buildings = new ArrayList<>();
    private final List<Extent> roads = new ArrayList<>();

    RouteHeights(List<PipeRoom> rooms) {
        if (rooms.isEmpty()) {
            return;
        }
        Site site = rooms.getFirst().site();
        Frame frame = PlanTree.inside(Frame.CAMPUS, site);
        for (Building building : site.buildings()) {
            buildings.add(new Extent(0, 0, building.size().width(), building.size().depth()).in(frame.then(building.pose())));
        }
        Placed.of(site.fixtures(), frame).forEach(one -> {
            if (one.fixture() instanceof Fixture.Road road) {
                for (int i = 0; i + 1 < road.path().size(); i++) {
                    Point a = road.path().get(i);
                    Point b = road.path().get(i + 1);
                    Extent axis = new Extent(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.max(a.x(), b.x()), Math.max(a.y(), b.y()));
                    roads.add(PipeRoute.grown(axis, road.width() / 2.0).in(one.frame()));
                }
            }
        });
    }

    private static boolean holds(Extent e, double x, double y) {
        return x > e.minX() && x < e.maxX() && y > e.minY() && y < e.maxY();
    }

    private double at(double x, double y) {
        return buildings.stream().anyMatch(b -> holds(b, x, y)) ? OVERHEAD : roads.stream().anyMatch(r -> holds(r, x, y)) ? BURIED : GRADE;
    }

    /// A way with its heights: x, y, z in turn, with a riser wherever the height changes.
    List<double[]> line(List<double[]> way) {
        List<double[]> line = new ArrayList<>();
        for (int i = 0; i + 1 < way.size(); i++) {
            double[] a = way.get(i);
            double[] b = way.get(i + 1);
            double[] stops = stops(a, b);
            for (int k = 0; k + 1 < stops.length; k++) {
                double middle = (stops[k] + stops[k + 1]) / 2;
                double z = at(a[0] + middle * (b[0] - a[0]), a[1] + middle * (b[1] - a[1]));
                add(line, a[0] + stops[k] * (b[0] - a[0]), a[1] + stops[k] * (b[1] - a[1]), z);
                add(line, a[0] + stops[k + 1] * (b[0] - a[0]), a[1] + stops[k + 1] * (b[1] - a[1]), z);
            }
        }
        return line;
    }

    private static void add(List<double[]> line, double x, double y, double z) {
        if (line.isEmpty() || line.getLast()[0] != x || line.getLast()[1] != y || line.getLast()[2] != z) {
            line.add(new double[] {x, y, z});
        }
    }

    /// Shares of a straight piece where it comes to or leaves a building or a road, 0 and 1 included.
    private double[] stops(double[] a, double[] b) {
        List<Double> stops = new ArrayList<>(List.of(0.0, 1.0));
        for (List<Extent> some : List.of(buildings, roads)) {
            for (Extent e : some) {
                for (double edge : new double[] {e.minX(), e.maxX()}) {
                    stops.add((edge - a[0]) / (b[0] - a[0]));
                }
                for (double edge : new double[] {e.minY(), e.maxY()}) {
                    stops.add((edge - a[1]) / (b[1] - a[1]));
                }
            }
        }
        return stops.stream().mapToDouble(Double::doubleValue).filter(t -> t >= 0 && t <= 1).distinct().sorted().toArray();
    }
}
