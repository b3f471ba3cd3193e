package org.hallwright.scene;

import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleFunction;
import javafx.animation.AnimationTimer;
import javafx.scene.AmbientLight;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SceneAntialiasing;
import javafx.scene.SubScene;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.RackTable;

/// Measures the campus with one `Box` per server: so heavy that it runs in a process of its own.
public final class ServerBoxBench {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final int FRAMES = 15;

    private ServerBoxBench() {}

    /// Median, 95th percentile and longest time from frame to frame, milliseconds; needs the JavaFX thread.
    public static CompletableFuture<double[]> run(Catalog catalog, RackTable table) {
        Group boxes = new Group(new AmbientLight(Color.WHITE));
        BoxScene.servers(catalog, table, boxes);
        SubScene scene = new SubScene(boxes, WIDTH, HEIGHT, true, SceneAntialiasing.DISABLED);
        CampusCamera camera = new CampusCamera(() -> { }, new Places());
        scene.setCamera(camera.node());
        Stage stage = new Stage();
        stage.setScene(new Scene(new Group(scene), WIDTH, HEIGHT));
        stage.show();
        DoubleFunction<CameraPose> path = new Stations(table, WIDTH, HEIGHT).campus();
        FrameMeter meter = new FrameMeter();
        CompletableFuture<double[]> done = new CompletableFuture<>();
        new AnimationTimer() {
            private long last;
            private int frames = -2;

            @Override
            public void handle(long pulse) {
                long now = System.nanoTime();
                if (++frames > 0) {
                    meter.add((now - last) / 1e6);
                }
                last = now;
                if (frames == FRAMES) {
                    stop();
                    stage.close();
                    done.complete(new double[] {meter.percentile(0.5), meter.percentile(0.95), meter.percentile(1)});
                } else {
                    camera.set(path.apply((double) Math.max(0, frames) / FRAMES));
                }
            }
        }.start();
        return done;
    }
}
