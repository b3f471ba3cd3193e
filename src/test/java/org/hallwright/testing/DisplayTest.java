package org.hallwright.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.AmbientLight;
import javafx.scene.Group;
import javafx.scene.PerspectiveCamera;
import javafx.scene.SceneAntialiasing;
import javafx.scene.SubScene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.Box;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

@OnDisplay
class DisplayTest {

    @Test
    void aBoxInASubSceneComesOutInItsColour(Display display) {
        var box = new Box(100, 100, 100);
        box.setMaterial(new PhongMaterial(Color.RED));
        var world = new SubScene(new Group(box, new AmbientLight(Color.WHITE)), 400, 300, true, SceneAntialiasing.DISABLED);
        world.setFill(Color.BLUE);
        var camera = new PerspectiveCamera(true);
        camera.setTranslateZ(-400);
        camera.setFarClip(1000);
        world.setCamera(camera);

        Stage stage = display.show(new Pane(world), 400, 300);
        var pixels = display.pixels(stage).getPixelReader();

        assertThat(pixels.getColor(200, 150)).isEqualTo(Color.RED);
        assertThat(pixels.getColor(10, 10)).isEqualTo(Color.BLUE);
    }

    @Test
    void mouseAndKeysArrive(Display display) {
        var clicks = new AtomicInteger();
        var field = new TextField();
        var button = new Button("press");
        button.setOnAction(event -> clicks.incrementAndGet());
        display.show(new VBox(field, button), 300, 200);

        display.click(button);
        display.waitFor("the button is pressed", () -> clicks.get() == 1);
        display.click(field);
        display.type(KeyCode.H);
        display.type(KeyCode.SHIFT, KeyCode.W);
        display.waitFor("the text is typed", () -> field.getText().equals("hW"));
    }

    @Test
    void whatTheJavaFxThreadThrowsReachesTheTest() {
        var display = new Display();
        assertThatThrownBy(() -> display.on(() -> {
                    throw new IllegalStateException("seen");
                }))
                .hasMessage("seen");
        Platform.runLater(() -> {
            throw new IllegalStateException("unseen");
        });
        assertThatThrownBy(display::close)
                .satisfies(failure -> assertThat(failure.getSuppressed()[0]).hasMessage("unseen"));
    }
}
