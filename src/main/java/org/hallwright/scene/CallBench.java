package org.hallwright.scene;

import java.util.List;
import java.util.Random;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.Box;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.RackTable;

/// Times single calls on the JavaFX thread: recolouring every rack, and finding what is under a pixel.
final class CallBench {
    private static final int REPEATS = 200;
    private static final double RECOLOUR_MS = 2;
    private static final double PICK_MS = 0.1;
    private final CampusView view;
    private final Catalog catalog;
    private final RackTable table;
    private final Group boxes;

    /// @param boxes one box per rack, filled where it is empty
    CallBench(CampusView view, Catalog catalog, RackTable table, Group boxes) {
        this.view = view;
        this.catalog = catalog;
        this.table = table;
        this.boxes = boxes;
    }

    List<BenchResult> results() {
        return List.of(recolour(), pick());
    }

    private BenchResult recolour() {
        if (boxes.getChildren().isEmpty()) {
            BoxScene.racks(catalog, table, boxes);
        }
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
        return BenchResult.time("recolour", subject, "one Box per rack", perBox, RECOLOUR_MS);
    }

    private void recolourBoxes(RackColours colours) {
        int n = 0;
        for (var node : boxes.getChildren()) {
            int argb = colours.of(n++);
            ((Box) node).setMaterial(new PhongMaterial(Color.rgb(argb >> 16 & 255, argb >> 8 & 255, argb & 255)));
        }
    }

    private BenchResult pick() {
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
        return BenchResult.time("pick", subject, "testing every rack", everyRack, PICK_MS);
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
}
