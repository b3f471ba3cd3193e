package org.hallwright.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.hallwright.catalog.Catalog;
import org.hallwright.io.CatalogReader;
import org.hallwright.io.FileRefused;
import org.hallwright.model.Extent;
import org.hallwright.model.Frame;
import org.hallwright.model.Layer;
import org.hallwright.model.Part;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.RackId;
import org.hallwright.model.RackTable;
import org.hallwright.scene.CampusView;
import org.hallwright.session.Document;
import org.hallwright.session.Jobs;
import org.hallwright.session.Recovery;
import org.hallwright.session.Settings;
import org.hallwright.testing.Display;

/// The window on a copy of a shipped layout, with settings of its own and jobs that run in place, driven by mouse and keys.
final class OpenWindow {
    final Display display;
    final Path file;
    final Document document;
    final Stage stage;
    final CampusView view;
    final HallwrightWindow window;

    private OpenWindow(Display display, Path file, Document document, Stage stage, CampusView view, HallwrightWindow window) {
        this.display = display;
        this.file = file;
        this.document = document;
        this.stage = stage;
        this.view = view;
        this.window = window;
    }

    /// Opens `colossus-1.json`, copied into a folder.
    static OpenWindow colossus(Display display, Path folder) {
        Path file = folder.resolve("colossus-1.json");
        try {
            Files.copy(Path.of("layouts", "colossus-1.json"), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(display, folder, file);
    }

    /// A copy of a shipped layout, by its name without ending.
    static OpenWindow shipped(Display display, Path folder, String layout) {
        Path file = folder.resolve(layout + ".json");
        try {
            Files.copy(Path.of("layouts", layout + ".json"), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(display, folder, file);
    }

    static OpenWindow of(Display display, Path folder, Path file) {
        Document document;
        try {
            Catalog catalog = CatalogReader.bundled();
            document = new Document(catalog, Plan.empty("Untitled"));
            document.open(file);
        } catch (FileRefused refused) {
            throw new AssertionError(refused);
        }
        Stage stage = display.on(() -> new Stage());
        HallwrightWindow shown = display.on(() -> {
            Jobs jobs = new Jobs(Runnable::run, Runnable::run, problem -> {
                throw new AssertionError(problem);
            });
            Recovery recovery = new Recovery(folder.resolve("unsaved"), jobs, problem -> {
                throw new AssertionError(problem);
            });
            HallwrightWindow opened = new HallwrightWindow(stage, document, jobs, Settings.in(folder.resolve("settings")), recovery, Runnable::run);
            opened.show();
            return opened;
        });
        display.waitFor("the window has the focus", stage::isFocused);
        display.waitFor("the window is whole", shown::whole);
        CampusView view = (CampusView) stage.getScene().lookup("#view");
        OpenWindow window = new OpenWindow(display, file, document, stage, view, shown);
        display.settle();
        return window;
    }

    RackTable table() {
        return document.table();
    }

    int number(String id) {
        return table().number(RackId.parse(id));
    }

    /// Looks steeply at a rack, with so many metres around it and nothing hung over it.
    void lookAt(String id, double metres) {
        display.on(() -> {
            for (Layer layer : Set.of(Layer.TRAYS, Layer.PIPES, Layer.LABELS, Layer.CONTAINMENT, Layer.FIGURES)) {
                view.show(layer, false);
            }
            int n = number(id);
            double r = metres * 1000;
            view.top(true);
            view.frame(new Extent(table().x[n] - r, table().y[n] - r, table().x[n] + r, table().y[n] + r), table().z[n], table().height[n]);
        });
        display.settle();
    }

    /// Where the middle of a rack's top is on the screen, moved by millimetres.
    Point2D top(String id, double dx, double dy) {
        int n = number(id);
        return display.on(() -> {
            double[] at = view.lens().project(table().x[n] + dx, table().y[n] + dy, table().z[n] + table().height[n]);
            return view.localToScreen(at[0], at[1]);
        });
    }

    /// Where a point of the floor of a room or yard is on the screen, in millimetres from its corner.
    Point2D floor(String room, double x, double y) {
        List<Part> path = PlanTree.path(document.plan(), room);
        Frame frame = PlanTree.inside(PlanTree.frameOfParent(path), path.getLast());
        return display.on(() -> {
            double[] at = view.lens().project(frame.worldX(x, y), frame.worldY(x, y), frame.z());
            return view.localToScreen(at[0], at[1]);
        });
    }

    void click(Point2D at) {
        display.moveTo(at.getX(), at.getY());
        display.click();
    }

    void drag(Point2D from, Point2D to) {
        display.drag(from.getX(), from.getY(), to.getX(), to.getY());
    }

    /// The colour of a pixel of the screen, with the mouse out of the way.
    Color colour(Point2D at) {
        Point2D aside = display.on(() -> stage.getScene().lookup("#totals").localToScreen(5, 5));
        display.moveTo(aside.getX(), aside.getY());
        Image pixels = display.pixels(stage);
        Point2D inScene = display.on(() -> stage.getScene().getRoot().screenToLocal(at));
        return pixels.getPixelReader().getColor((int) inScene.getX(), (int) inScene.getY());
    }

    /// How far two colours are apart, 0..1.
    static double apart(Color a, Color b) {
        return Math.max(Math.abs(a.getRed() - b.getRed()), Math.max(Math.abs(a.getGreen() - b.getGreen()), Math.abs(a.getBlue() - b.getBlue())));
    }

    Node node(String id) {
        return display.on(() -> stage.getScene().lookup("#" + id));
    }

    String text(String id) {
        return display.on(() -> ((Labeled) stage.getScene().lookup("#" + id)).getText());
    }

    boolean shown(String id) {
        return display.on(() -> stage.getScene().lookup("#" + id).isVisible());
    }

    /// Types letters, digits, dots and dashes.
    void write(String text) {
        text.chars().forEach(c -> {
            switch (c) {
                case '.' -> display.type(KeyCode.PERIOD);
                case '-' -> display.type(KeyCode.MINUS);
                default -> display.type(KeyCode.getKeyCode(String.valueOf((char) Character.toUpperCase(c))));
            }
        });
    }

    /// The question or message over the window.
    Stage dialog() {
        display.waitFor("a dialog", () -> other() != null && other().isFocused());
        return display.on(this::other);
    }

    private Stage other() {
        return Window.getWindows().stream().filter(w -> w != stage && w instanceof Stage && w.isShowing()).map(w -> (Stage) w).findFirst().orElse(null);
    }

    /// Presses a button of a dialog and waits until it is gone.
    void answer(String button) {
        Stage dialog = dialog();
        Node found = display.on(() -> dialog.getScene().getRoot().lookupAll(".button").stream()
                .filter(b -> b instanceof Labeled l && l.getText().equals(button))
                .findFirst()
                .orElseThrow());
        display.click(found);
        display.waitFor("the dialog is gone", () -> !dialog.isShowing());
    }
}
