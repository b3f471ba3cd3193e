package org.hallwright.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;
import javafx.stage.Stage;
import org.hallwright.model.Extent;
import org.hallwright.model.Layer;
import org.hallwright.model.RackTable;
import org.hallwright.testing.Display;

/// A view on the screen of a test: its camera, what is under a point of the campus, and the colours that are drawn there.
record Picture(Display display, CampusView view, Stage stage) {
    static final int WIDTH = 1000;
    static final int HEIGHT = 700;

    /// Shows a table with nothing in front of the racks.
    static Picture of(Display display, Colossus plan) {
        CampusView view = display.on(() -> new CampusView(plan.catalog()));
        Stage stage = display.show(view, WIDTH, HEIGHT);
        display.on(() -> {
            for (Layer layer : new Layer[] {Layer.LABELS, Layer.FIGURES, Layer.TRAYS, Layer.CONTAINMENT, Layer.PIPES, Layer.WALLS, Layer.CEILINGS}) {
                view.show(layer, false);
            }
            view.show(plan.table());
        });
        return new Picture(display, view, stage);
    }

    /// @param pose in the coordinates of the campus, wherever its site is shown
    void set(CameraPose pose) {
        display.on(() -> {
            Siting siting = view.lens().siting();
            double[] target = pose.target();
            view.camera().set(siting.outside(siting.at(target[0] * 1000, target[1] * 1000), pose));
        });
    }

    /// Looks straight down on a piece of floor.
    void lookDown(Extent extent) {
        set(CampusCamera.box(new CameraPose(0, 0, 0, 90, -89.5, 50), extent, 1200, 2300, WIDTH, HEIGHT));
    }

    /// Flies before a device or an accelerator in it, and waits until the camera has come there.
    void flyTo(int number, int u, int gpu) {
        display.on(() -> view.flyTo(number, u, gpu));
        display.waitFor("the camera has come there", () -> !view.camera().flying());
    }

    PixelReader pixels() {
        return display.pixels(stage).getPixelReader();
    }

    /// Premultiplied, row by row.
    static int[] argb(Image image) {
        int width = (int) image.getWidth();
        int[] argb = new int[width * (int) image.getHeight()];
        image.getPixelReader().getPixels(0, 0, width, (int) image.getHeight(), PixelFormat.getIntArgbPreInstance(), argb, 0, width);
        return argb;
    }

    /// Pixel of a point of the campus, millimetres, as it is shown.
    double[] at(double x, double y, double z) {
        return display.on(() -> view.lens().project(x, y, z));
    }

    double[] top(RackTable table, int n) {
        return at(table.x[n], table.y[n], table.z[n] + table.height[n]);
    }

    static boolean in(double[] at) {
        return at[2] > 0 && at[0] > 2 && at[1] > 2 && at[0] < WIDTH - 2 && at[1] < HEIGHT - 2;
    }

    static int colour(PixelReader pixels, double[] at) {
        return pixels.getArgb((int) at[0], (int) at[1]);
    }

    Optional<Hit> pick(double[] at) {
        return display.on(() -> view.pick(at[0], at[1]));
    }

    /// Number of the rack that is picked; -1 for none.
    int picked(double[] at) {
        return pick(at).map(Hit::number).orElse(-1);
    }

    /// True where a colour is one of the shades that faces of a thing can have.
    static boolean isShadeOf(int colour, int argb) {
        return IntStream.range(0, Tone.SHADES).anyMatch(i -> near(Tone.shaded(colour, Tone.brightness(true)[i]), argb, 3));
    }

    static boolean near(int a, int b, int most) {
        return IntStream.of(0, 8, 16).allMatch(shift -> Math.abs((a >> shift & 0xff) - (b >> shift & 0xff)) <= most);
    }

    /// The one rack drawn in a colour at a point, and picked there.
    void assertRack(PixelReader pixels, RackTable table, int n, int colour) {
        double[] at = top(table, n);
        assertThat(in(at)).as("%s is in view", table.nameOf(n)).isTrue();
        assertThat(Integer.toHexString(colour(pixels, at))).as("colour of %s", table.nameOf(n)).isEqualTo(Integer.toHexString(colour));
        assertThat(picked(at)).as("picked at %s", table.nameOf(n)).isEqualTo(n);
    }
}
