package org.hallwright.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.Rectangle;
import org.hallwright.model.Layer;
import org.hallwright.model.Look;
import org.hallwright.model.RackTable;
import org.hallwright.model.Showing;
import org.hallwright.testing.Display;
import org.hallwright.testing.OnDisplay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Pictures and frames that are drawn beside the screen.
@OnDisplay
class PicturesTest {
    private static final Colossus PLAN = Colossus.read();
    private static final int PART = 122;
    private static final int RED = 0xffff0000;
    private CampusView view;

    @BeforeEach
    void open(Display display) {
        view = display.on(() -> {
            CampusView made = new CampusView(PLAN.catalog());
            new Scene(made, 800, 500, true);
            made.resize(800, 500);
            made.show(PLAN.table());
            made.home(true);
            return made;
        });
    }

    @Test
    void aPictureDrawnInPartsIsTheOneDrawnAtOnce(Display display) {
        for (boolean parallel : new boolean[] {false, true}) {
            display.on(() -> {
                view.frame(PLAN.around(PLAN.racksOf("H2")), 1200, 2300);
                view.camera().parallel(parallel, true);
            });
            PictureSize size = new PictureSize(610, 390, 1.5);
            int[] whole = display.on(() -> pixels(size, 4096, false));
            int[] parts = display.on(() -> pixels(size, PART, false));
            // A sample that an edge passes through exactly may fall on either side of it, wherever it is.
            int[] differing = IntStream.range(0, whole.length).filter(i -> apart(whole[i], parts[i]) > 1).toArray();
            assertThat(differing.length).as("pixels that differ, parallel: %s", parallel).isLessThan(whole.length / 1000);
            assertThat(Arrays.stream(differing).filter(i -> (i % size.width() + 1) % PART < 2 || (i / size.width() + 1) % PART < 2).count())
                    .as("of them beside seams, parallel: %s", parallel).isLessThan(10);
            assertThat(Arrays.stream(whole).distinct().count()).as("colours").isGreaterThan(50);
        }
    }

    /// The largest difference of a channel.
    private static int apart(int a, int b) {
        return IntStream.of(0, 8, 16, 24).map(shift -> Math.abs((a >>> shift & 255) - (b >>> shift & 255))).max().orElseThrow();
    }

    @Test
    void aFrameIsThePictureOfTheSameMomentWhateverWasDrawnBefore(Display display) {
        Random random = new Random(7);
        List<Look> looks = IntStream.range(0, 6).mapToObj(i -> display.on(() -> look(random, i))).toList();
        PictureSize size = PictureSize.of(480, 270);
        List<int[]> pictures = looks.stream().map(look -> display.on(() -> {
            view.go(look, true);
            return pixels(size, 4096, false);
        })).toList();
        display.on(() -> {
            try (Frames frames = new Frames(view, size, Sampling.FINE)) {
                for (int i = looks.size() - 1; i >= 0; i--) {
                    assertThat(differing(frames.draw(looks.get(i), List.of()), pictures.get(i))).as("pixels that differ of %s", looks.get(i)).isZero();
                }
            }
        });
        assertThat(display.on(() -> view.getChildrenUnmodifiable().size())).as("scene and names are back").isEqualTo(2);
    }

    @Test
    void whatIsDrawnHasOneOrder(Display display) {
        Random random = new Random(11);
        for (int i = 0; i < 6; i++) {
            int distance = i;
            Look look = display.on(() -> look(random, distance));
            display.on(() -> {
                view.go(look, true);
                view.prepare(PictureSize.of(480, 270), view.easel().labels());
                List<Node> groups = ((Parent) view.easel().scene().getRoot()).getChildrenUnmodifiable();
                groups.stream().filter(Group.class::isInstance).map(Group.class::cast).forEach(group -> {
                    List<Double> orders = group.getChildren().stream().filter(node -> node instanceof MeshView && node.isVisible()).map(Node::getViewOrder).toList();
                    assertThat(orders).as("orders of what is seen from %s", look.eye()).doesNotHaveDuplicates();
                });
            });
        }
    }

    @Test
    void aFrameThatIsDrawnInPartsIsWhole(Display display) {
        PictureSize size = new PictureSize(2600, 1700, 1);
        int[] frame = display.on(() -> {
            try (Frames frames = new Frames(view, size, Sampling.DRAFT)) {
                return frames.draw(List.of()).clone();
            }
        });
        assertThat(size.width() * size.height()).as("pixels, more than are drawn at once").isGreaterThan(1 << 22);
        assertThat(Arrays.stream(frame).filter(p -> p >>> 24 != 255).count()).as("pixels not drawn").isZero();
        int half = frame.length / 2;
        assertThat(Arrays.compare(frame, 0, half, frame, half, frame.length)).as("its halves").isNotZero();
    }

    private static long differing(int[] a, int[] b) {
        assertThat(a).hasSameSizeAs(b);
        return IntStream.range(0, a.length).filter(i -> a[i] != b[i]).count();
    }

    /// Near a rack, in an aisle, over a hall, and through a lens of any width.
    private Look look(Random random, int i) {
        List<Integer> racks = PLAN.racksOf("H1");
        int n = racks.get(random.nextInt(racks.size()));
        double[] at = {PLAN.table().x[n] / 1000, PLAN.table().y[n] / 1000, PLAN.table().z[n] / 1000 + 1.2};
        CameraPose near = new CameraPose(at[0], at[1], at[2], random.nextDouble(360), random.nextDouble(-40, -3), 1);
        double away = new double[] {2, 5, 12, 60, 300, 900}[i];
        double[] f = near.forward();
        view.camera().set(near.moved(-f[0] * away, -f[1] * away, -f[2] * away).withFocus(away).through(i == 4 ? Look.NARROWEST : random.nextDouble(25, 80)));
        return view.lens().look("", Showing.USUAL);
    }

    @Test
    void whatLiesBehindTheCampusIsSeenThrough(Display display) {
        display.on(() -> view.home(true));
        PictureSize size = new PictureSize(400, 250, 1);
        int[] clear = display.on(() -> pixels(size, 4096, true));
        int[] solid = display.on(() -> pixels(size, 4096, false));
        assertThat(clear[0]).as("the corner").isZero();
        assertThat(Arrays.stream(clear).filter(p -> p == 0).count()).as("pixels of nothing").isGreaterThan(clear.length / 10);
        assertThat(Arrays.stream(solid).filter(p -> p >>> 24 != 255).count()).as("pixels of a usual picture one sees through").isZero();
        int same = (int) IntStream.range(0, clear.length).filter(i -> clear[i] == solid[i]).count();
        assertThat(same).as("pixels of the campus alone").isGreaterThan(clear.length / 20);
        for (int p : clear) {
            assertThat(Math.max(p & 255, Math.max(p >> 8 & 255, p >> 16 & 255))).as("premultiplied").isLessThanOrEqualTo(p >>> 24);
        }
    }

    @Test
    void nodesOverAPictureGrowWithItAndAppearOnce(Display display) {
        display.on(() -> view.show(Layer.LABELS, false));
        for (int times : new int[] {1, 3}) {
            PictureSize size = new PictureSize(640 * times, 360 * times, times);
            int[] argb = display.on(() -> {
                int[] all = new int[size.width() * size.height()];
                int[] at = {0};
                try (Studio studio = new Studio(view, size, Sampling.FINE, false)) {
                    Node square = new Rectangle(20, 10, Color.RED);
                    StackPane.setAlignment(square, Pos.BOTTOM_RIGHT);
                    studio.lay(List.of(square));
                    studio.draw(512, (rows, count) -> {
                        System.arraycopy(rows, 0, all, at[0], count * size.width());
                        at[0] += count * size.width();
                    });
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return all;
            });
            assertThat(IntStream.range(0, argb.length).filter(i -> argb[i] == RED).count()).as("times %d", times).isEqualTo(200L * times * times);
            int corner = (size.height() - 10 * times) * size.width() + size.width() - 20 * times;
            assertThat(argb[corner]).isEqualTo(RED);
            assertThat(argb[corner - 1]).isNotEqualTo(RED);
        }
        assertThat(PictureSize.of(1280, 720).scale()).isEqualTo(1);
        assertThat(PictureSize.of(15_360, 8640).scale()).isCloseTo(8, within(1e-9));
    }

    @Test
    void theWidestPictureIsHandedOverInBands(Display display) {
        PictureSize size = PictureSize.of(PictureSize.LARGEST, 300);
        int[] rows = {0};
        int[] most = {0};
        display.on(() -> {
            try {
                Pictures.draw(view, size, Sampling.FINE, List.of(), false, (argb, count) -> {
                    rows[0] += count;
                    most[0] = Math.max(most[0], argb.length);
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(rows[0]).isEqualTo(300);
        assertThat(most[0]).as("pixels held at once").isLessThanOrEqualTo(1 << 22);
    }

    private int[] pixels(PictureSize size, int texture, boolean clear) {
        int[] all = new int[size.width() * size.height()];
        int[] at = {0};
        try (Studio studio = new Studio(view, size, Sampling.FINE, clear)) {
            studio.draw(texture, (argb, rows) -> {
                System.arraycopy(argb, 0, all, at[0], rows * size.width());
                at[0] += rows * size.width();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(at[0]).as("pixels handed over").isEqualTo(all.length);
        return all;
    }

    /// What a window is being drawn with is not taken away meanwhile: the drawing thread prints what it runs into.
    @Test
    void aPictureDoesNotDisturbAWindowThatIsBeingDrawn(Display display) {
        Picture picture = Picture.of(display, PLAN);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream usual = System.err;
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            for (int i = 0; i < 40; i++) {
                display.on(() -> picture.view().camera().orbit(3, 0));
                display.waitFor("a frame begins", () -> true);
                display.on(() -> picture.view().image(120, 80, List.of()));
            }
        } finally {
            System.setErr(usual);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void inParallelLengthsAreTheSameEverywhereAndRacksAreDrawnWhereTheyAreProjected(Display display) {
        Picture picture = Picture.of(display, PLAN);
        List<Integer> racks = PLAN.racksOf("H1");
        RackTable table = PLAN.table();
        display.on(() -> {
            picture.view().paint(Colossus::colour);
            picture.view().plan(true);
            picture.view().frame(PLAN.around(racks), 1200, 2300);
        });
        for (double pitch : new double[] {-90, -50}) {
            picture.set(display.on(() -> picture.view().lens().pose().facing(75, pitch)));
            display.on(() -> picture.view().frame(PLAN.around(racks), 1200, 2300));
            PixelReader pixels = picture.pixels();
            racks.forEach(n -> picture.assertRack(pixels, table, n, Colossus.colour(n)));
            double[] scales = racks.stream().mapToDouble(n -> metre(picture, n)).sorted().toArray();
            assertThat(scales[scales.length - 1] / scales[0]).as("a metre at the nearest rack over one at the farthest").isBetween(1.0, 1.01);
            assertThat(scales[0]).isCloseTo(1 / display.on(() -> picture.view().metresPerPixel()), within(0.01 * scales[0]));
        }
    }

    /// Pixels that a metre across the view has on a rack.
    private static double metre(Picture picture, int n) {
        double[] right = picture.view().lens().pose().right();
        RackTable table = PLAN.table();
        double[] a = picture.at(table.x[n], table.y[n], table.z[n]);
        double[] b = picture.at(table.x[n] + 1000 * right[0], table.y[n] + 1000 * right[1], table.z[n]);
        return Math.hypot(b[0] - a[0], b[1] - a[1]);
    }

    @Test
    void aSavedViewBringsLensAndDirectionBack(Display display) {
        display.on(() -> {
            view.plan(true);
            for (CameraPose pose : List.of(view.lens().pose(), view.lens().plan().facing(30, -90), view.lens().home().through(70), view.lens().home().through(Look.PARALLEL))) {
                view.camera().set(pose);
                view.go(view.lens().look("", Showing.USUAL), true);
                CameraPose back = view.lens().pose();
                assertThat(back.field()).isEqualTo(pose.field());
                assertThat(back.heading()).isCloseTo(pose.heading(), within(0.1));
                assertThat(back.pitch()).isCloseTo(pose.pitch(), within(0.11));
                assertThat(back.span()).isCloseTo(pose.span(), within(0.001 * pose.span()));
            }
        });
    }
}
