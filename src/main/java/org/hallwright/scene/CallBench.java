package org.hallwright.scene;

import java.util.List;
import java.util.Random;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.Box;
import org.hallwright.model.RackTable;

/// Times single calls on the JavaFX thread: recolouring every rack, and finding what is under a pixel.
final class CallBench {
    private static final int REPEATS = 200;
    private static final double RECOLOUR_LIMIT_MS = 5;
    private final CampusView view;
    private final RackTable table;
    private final Group boxes;

    CallBench(CampusView view, RackTable table, Group boxes) {
        this.view = view;
        this.table = table;
        this.boxes = boxes;
    }

    List<SceneBench.Result> results() {
        return List.of(recolour(), pick());
    }

    private SceneBench.Result recolour() {
        FrameMeter subject = new FrameMeter();
        FrameMeter perBox = new FrameMeter();
        for (int i = 0; i < REPEATS; i++) {
            int round = i;
            RackColours colours = n -> 0xff000000 | (n * 2_654_435 + round * 97_531) & 0xffffff;
            time(subject, () -> view.paint(colours));
            if (i % 10 == 0) {
                time(perBox, () -> recolourBoxes(colours));
            }
        }
        view.paint(null);
        return result("recolour", subject, "one Box per rack", perBox, RECOLOUR_LIMIT_MS, subject.percentile(0.95) <= RECOLOUR_LIMIT_MS);
    }

    private void recolourBoxes(RackColours colours) {
        int n = 0;
        for (var node : boxes.getChildren()) {
            int argb = colours.of(n++);
            ((Box) node).setMaterial(new PhongMaterial(Color.rgb(argb >> 16 & 255, argb >> 8 & 255, argb & 255)));
        }
    }

    private SceneBench.Result pick() {
        FrameMeter subject = new FrameMeter();
        FrameMeter everyRack = new FrameMeter();
        Random random = new Random(7);
        view.camera().set(new Stations(table, view.getWidth(), view.getHeight()).hall().apply(0));
        for (int i = 0; i < REPEATS; i++) {
            double x = random.nextDouble() * view.getWidth();
            double y = random.nextDouble() * view.getHeight();
            time(subject, () -> view.pick(x, y));
            Ray ray = view.camera().pose().ray(x, y, view.getWidth(), view.getHeight());
            time(everyRack, () -> testAll(ray));
        }
        return result("pick", subject, "testing every rack", everyRack, SceneBench.NO_LIMIT, true);
    }

    private double testAll(Ray ray) {
        double nearest = Double.MAX_VALUE;
        for (int n = 0; n < table.capacity(); n++) {
            if (table.present(n)) {
                double t = ray.box(table.x[n], table.y[n], table.z[n], table.yaw[n], table.width[n], table.depth[n], table.height[n]);
                nearest = t < nearest ? t : nearest;
            }
        }
        return nearest;
    }

    private static void time(FrameMeter meter, Runnable work) {
        long start = System.nanoTime();
        work.run();
        meter.add((System.nanoTime() - start) / 1e6);
    }

    private static SceneBench.Result result(
            String name, FrameMeter subject, String baseline, FrameMeter base, double limit, boolean ok) {
        return new SceneBench.Result(name, "ms", subject.percentile(0.5), subject.percentile(0.95), subject.percentile(1),
                new SceneBench.Baseline(baseline, base.percentile(0.5), base.percentile(0.95)),
                subject.percentile(0.5) / base.percentile(0.5), subject.percentile(0.95) / base.percentile(0.95), limit, ok);
    }
}
