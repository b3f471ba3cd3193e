package org.hallwright.testing;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import org.hallwright.scene.CampusView;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/// The display of one test: its windows, mouse, keys and pixels. Called from the test's thread; what is passed to [#on]
/// and [#waitFor] runs on the JavaFX thread. Anything thrown there unseen fails the test at its end.
public final class Display {
    private static final int PATIENCE_S = 20;
    private static final int DRAG_STEPS = 8;

    private final List<Throwable> thrown = new CopyOnWriteArrayList<>();
    private final Robot robot;

    Display() {
        robot = on(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, problem) -> thrown.add(problem));
            return new Robot();
        });
    }

    /// Runs an action on the JavaFX thread and gives its result.
    public <T> T on(Callable<T> action) {
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(action.call());
            } catch (Throwable problem) {
                result.completeExceptionally(problem);
            }
        });
        return get(result, "the JavaFX thread");
    }

    public void on(Runnable action) {
        on(Executors.callable(action));
    }

    /// Waits, frame by frame, until the condition holds.
    public void waitFor(String what, BooleanSupplier condition) {
        var held = new CompletableFuture<Boolean>();
        var frames = on(() -> {
            var timer = new AnimationTimer() {
                @Override
                public void handle(long now) {
                    try {
                        if (condition.getAsBoolean()) {
                            held.complete(true);
                        }
                    } catch (Throwable problem) {
                        held.completeExceptionally(problem);
                    }
                    if (held.isDone()) {
                        stop();
                    }
                }
            };
            timer.start();
            return timer;
        });
        try {
            get(held, what);
        } finally {
            on(frames::stop);
        }
    }

    /// Waits until what was changed before is on the screen: laid out, drawn and shown.
    public void settle() {
        frames(2);
        waitFor("what has come into view is built", () -> Window.getWindows().stream().filter(Window::isShowing)
                .flatMap(window -> views(window.getScene().getRoot())).allMatch(CampusView::complete));
        // A picture comes from the drawing thread, so all that was handed to it before is drawn.
        on(() -> new Group().snapshot(null, null));
        frames(1);
    }

    private static Stream<CampusView> views(Node node) {
        return node instanceof CampusView view ? Stream.of(view)
                : node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(Display::views)
                : Stream.empty();
    }

    private void frames(int count) {
        var seen = new AtomicInteger();
        waitFor("frames", () -> seen.incrementAndGet() > count);
    }

    /// Shows a window with this content at the top left of the screen, focused and drawn.
    public Stage show(Parent content, double width, double height) {
        var stage = on(() -> {
            var shown = new Stage();
            shown.setScene(new Scene(content, width, height, true));
            shown.setX(20);
            shown.setY(20);
            shown.show();
            shown.requestFocus();
            return shown;
        });
        waitFor("the window has the focus", stage::isFocused);
        settle();
        return stage;
    }

    /// Moves the mouse to the middle of a node.
    public void moveTo(Node node) {
        Bounds place = on(() -> node.localToScreen(node.getBoundsInLocal()));
        moveTo(place.getCenterX(), place.getCenterY());
    }

    /// Moves the mouse to a point of the screen.
    public void moveTo(double x, double y) {
        on(() -> robot.mouseMove(x, y));
        frames(1);
    }

    public void click(Node node) {
        moveTo(node);
        click();
    }

    /// Clicks where the mouse is.
    public void click() {
        press(MouseButton.PRIMARY);
        release(MouseButton.PRIMARY);
    }

    /// Drags from a point of the screen to another, in steps as a hand does.
    public void drag(double fromX, double fromY, double toX, double toY) {
        moveTo(fromX, fromY);
        press(MouseButton.PRIMARY);
        for (int step = 1; step <= DRAG_STEPS; step++) {
            double part = (double) step / DRAG_STEPS;
            moveTo(fromX + (toX - fromX) * part, fromY + (toY - fromY) * part);
        }
        release(MouseButton.PRIMARY);
    }

    public void press(MouseButton button) {
        on(() -> robot.mousePress(button));
        frames(1);
    }

    public void release(MouseButton button) {
        on(() -> robot.mouseRelease(button));
        frames(1);
    }

    /// Turns the wheel; positive is towards the user.
    public void wheel(int notches) {
        on(() -> robot.mouseWheel(notches));
        frames(1);
    }

    /// Presses keys in this order, as for a shortcut, and releases them in reverse.
    public void type(KeyCode... keys) {
        for (KeyCode key : keys) {
            on(() -> robot.keyPress(key));
        }
        for (KeyCode key : List.of(keys).reversed()) {
            on(() -> robot.keyRelease(key));
        }
        frames(1);
    }

    /// Holds a key down until [#letGo].
    public void hold(KeyCode key) {
        on(() -> robot.keyPress(key));
        frames(1);
    }

    public void letGo(KeyCode key) {
        on(() -> robot.keyRelease(key));
        frames(1);
    }

    /// The pixels of a window's content as they are on the screen.
    public Image pixels(Window window) {
        settle();
        return on(() -> {
            var scene = window.getScene();
            var place = new Rectangle2D(
                    window.getX() + scene.getX(), window.getY() + scene.getY(), scene.getWidth(), scene.getHeight());
            return robot.getScreenCapture(null, place);
        });
    }

    void saveScreen(Path file) {
        var screen = on(() -> robot.getScreenCapture(null, Screen.getPrimary().getBounds()));
        int width = (int) screen.getWidth();
        int height = (int) screen.getHeight();
        int[] colours = new int[width * height];
        screen.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), colours, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, colours, 0, width);
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /// Lets go of the mouse, closes every window and reports what was thrown unseen.
    void close() {
        on(() -> {
            robot.mouseRelease(MouseButton.PRIMARY, MouseButton.SECONDARY, MouseButton.MIDDLE);
            List.copyOf(Window.getWindows()).forEach(Window::hide);
        });
        if (!thrown.isEmpty()) {
            var failure = new AssertionError("thrown on the JavaFX thread");
            thrown.forEach(failure::addSuppressed);
            throw failure;
        }
    }

    private static <T> T get(CompletableFuture<T> result, String what) {
        try {
            return result.get(PATIENCE_S, SECONDS);
        } catch (TimeoutException late) {
            throw new AssertionError("waited " + PATIENCE_S + " s for: " + what, late);
        } catch (InterruptedException interrupted) {
            throw new AssertionError("interrupted while waiting for: " + what, interrupted);
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case RuntimeException problem -> throw problem;
                case Error problem -> throw problem;
                default -> throw new AssertionError(failed.getCause());
            }
        }
    }
}
