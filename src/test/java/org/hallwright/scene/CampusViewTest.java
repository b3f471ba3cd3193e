package org.hallwright.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.stage.Stage;
import org.hallwright.edit.MoveRacks;
import org.hallwright.model.Extent;
import org.hallwright.model.Layer;
import org.hallwright.model.RackTable;
import org.hallwright.testing.Display;
import org.hallwright.testing.OnDisplay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDisplay
class CampusViewTest {
    private static final Colossus PLAN = Colossus.read();
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 700;
    private final RackTable table = PLAN.table();
    private CampusView view;
    private Stage stage;

    @BeforeEach
    void open(Display display) {
        assertThat(Platform.isSupported(ConditionalFeature.SCENE3D)).isTrue();
        view = display.on(() -> new CampusView(PLAN.catalog()));
        stage = display.show(view, WIDTH, HEIGHT);
        display.on(() -> {
            for (Layer layer : List.of(Layer.LABELS, Layer.TRAYS, Layer.FRONTS, Layer.CONTAINMENT, Layer.FIGURES)) {
                view.show(layer, false);
            }
            view.show(table);
            view.image(100, 100, List.of());
        });
    }

    @Test
    void fromAboveEveryRackShowsItsOverlayColour(Display display) {
        List<Integer> racks = PLAN.racksOf("H1");
        display.on(() -> view.paint(Colossus::colour));
        lookDown(display, PLAN.around(racks));
        PixelReader pixels = display.pixels(stage).getPixelReader();
        for (int n : racks) {
            assertThat(pixels.getArgb((int) top(n)[0], (int) top(n)[1])).as(table.nameOf(n)).isEqualTo(Colossus.colour(n));
        }
        display.on(() -> view.paint(n -> 0xff336699));
        PixelReader recoloured = display.pixels(stage).getPixelReader();
        assertThat(recoloured.getArgb((int) top(racks.getFirst())[0], (int) top(racks.getFirst())[1])).isEqualTo(0xff336699);
    }

    @Test
    void whatIsPickedIsWhatIsSeen(Display display) {
        Random random = new Random(11);
        List<Integer> racks = PLAN.racksOf("H2");
        display.on(() -> view.paint(Colossus::colour));
        int checked = 0;
        for (int camera = 0; camera < 12; camera++) {
            int aim = racks.get(random.nextInt(racks.size()));
            CameraPose pose = new CameraPose(table.x[aim] / 1000, table.y[aim] / 1000, 4, random.nextDouble(360), random.nextDouble(-60, -15), 10);
            double[] from = pose.forward();
            double away = random.nextDouble(8, 40);
            CameraPose at = pose.moved(-from[0] * away, -from[1] * away, -from[2] * away);
            display.on(() -> view.camera().set(at));
            PixelReader pixels = display.pixels(stage).getPixelReader();
            for (int i = 0; i < 40; i++) {
                int x = random.nextInt(5, WIDTH - 5);
                int y = random.nextInt(5, HEIGHT - 5);
                int rack = number(x, y);
                if (rack >= 0 && table.placeOf(rack).room().key().startsWith("H") && alone(rack, x, y)) {
                    assertThat(shadeOf(rack, pixels.getArgb(x, y))).as("%s at %d, %d from %s", table.nameOf(rack), x, y, at).isTrue();
                    checked++;
                }
            }
        }
        assertThat(checked).as("pixels compared").isGreaterThan(100);
    }

    /// True when all around a pixel the same rack is met: at edges a pixel may belong to either side.
    private boolean alone(int rack, int x, int y) {
        for (int dx = -4; dx <= 4; dx += 4) {
            for (int dy = -4; dy <= 4; dy += 4) {
                if (number(x + dx, y + dy) != rack) {
                    return false;
                }
            }
        }
        return true;
    }

    private int number(double x, double y) {
        return view.pick(x + 0.5, y + 0.5).map(Hit::number).orElse(-1);
    }

    private static boolean shadeOf(int rack, int argb) {
        for (double brightness : Tone.brightness(true)) {
            int expected = Tone.shaded(Colossus.colour(rack), brightness);
            boolean near = true;
            for (int shift = 0; shift < 24; shift += 8) {
                near &= Math.abs((expected >> shift & 0xff) - (argb >> shift & 0xff)) <= 2;
            }
            if (near) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aDragMovesItsPixelsAndEndsWithoutATrace(Display display) {
        List<Integer> racks = PLAN.racksOf("H1");
        int rack = racks.getFirst();
        lookDown(display, PLAN.around(racks.subList(0, 40)));
        Image before = display.pixels(stage);
        double[] here = display.on(() -> view.lens().project(table.x[rack], table.y[rack], table.z[rack] + table.height[rack]));
        double[] there = display.on(() -> view.lens().project(table.x[rack] - 1500, table.y[rack], table.z[rack] + table.height[rack]));

        display.on(() -> view.drag(List.of(rack), -1500, 0, Ghost.Verdict.FINE, Set.of()));
        PixelReader dragged = display.pixels(stage).getPixelReader();
        assertThat(dragged.getArgb((int) here[0], (int) here[1])).as("faded").isNotEqualTo(before.getPixelReader().getArgb((int) here[0], (int) here[1]));
        assertThat(blue(dragged.getArgb((int) there[0], (int) there[1]))).as("the ghost").isTrue();

        display.on(() -> view.drag(List.of(rack), -1500, 0, Ghost.Verdict.HARD, Set.of()));
        assertThat(blue(display.pixels(stage).getPixelReader().getArgb((int) there[0], (int) there[1]))).as("blamed").isFalse();

        display.on(() -> view.endDrag());
        assertSame(before, display.pixels(stage));
    }

    private static boolean blue(int argb) {
        return (argb & 0xff) > (argb >> 16 & 0xff) + 60;
    }

    @Test
    void aMovedRackIsShownWhereItStandsNow(Display display) {
        List<Integer> racks = PLAN.racksOf("H1");
        int rack = racks.getFirst();
        lookDown(display, PLAN.around(racks.subList(0, 40)));
        display.on(() -> view.paint(Colossus::colour));
        RackTable later = table.next(new MoveRacks(List.of(table.id(rack).toString()), -1500, 0).apply(table.plan(), PLAN.catalog()::size).plan());
        display.on(() -> view.show(later));
        PixelReader pixels = display.pixels(stage).getPixelReader();
        double[] there = display.on(() -> view.lens().project(later.x[rack], later.y[rack], later.z[rack] + later.height[rack]));
        assertThat(pixels.getArgb((int) there[0], (int) there[1])).isEqualTo(Colossus.colour(rack));
        assertThat(pixels.getArgb((int) top(rack)[0], (int) top(rack)[1])).isNotEqualTo(Colossus.colour(rack));
        assertThat(display.on(() -> view.pick(there[0], there[1])).orElseThrow().number()).isEqualTo(rack);
    }

    @Test
    void afterResizingThePixelsStillAnswerThePointer(Display display) {
        List<Integer> racks = PLAN.racksOf("H1");
        display.on(() -> view.paint(Colossus::colour));
        lookDown(display, PLAN.around(racks));
        display.on(() -> stage.setWidth(stage.getWidth() - 300));
        PixelReader pixels = display.pixels(stage).getPixelReader();
        int checked = 0;
        for (int n : racks) {
            double[] at = display.on(() -> top(n));
            if (at[0] > 2 && at[0] < view.getWidth() - 2 && at[1] > 2 && at[1] < view.getHeight() - 2) {
                assertThat(pixels.getArgb((int) at[0], (int) at[1])).as(table.nameOf(n)).isEqualTo(Colossus.colour(n));
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(100);
    }

    @Test
    void aPictureDoesNotDependOnWhatWasShownBefore(Display display) {
        display.on(() -> {
            view.show(Layer.FRONTS, true);
            view.show(Layer.LABELS, true);
        });
        List<Integer> racks = PLAN.racksOf("H3");
        Extent part = PLAN.around(racks.subList(0, 60));
        Image first = display.on(() -> {
            view.home(true);
            view.frame(part, 1200, 2300);
            return view.image(600, 400, List.of());
        });
        Image second = display.on(() -> {
            view.top(true);
            view.image(300, 200, List.of());
            view.home(true);
            view.frame(part, 1200, 2300);
            return view.image(600, 400, List.of());
        });
        assertThat(first.getWidth()).isEqualTo(600);
        assertSame(first, second);
    }

    private static void assertSame(Image a, Image b) {
        int[] one = Picture.argb(a);
        int[] other = Picture.argb(b);
        assertThat(other).hasSameSizeAs(one);
        assertThat(IntStream.range(0, one.length).filter(i -> one[i] != other[i]).count()).as("pixels that differ").isZero();
    }

    private void lookDown(Display display, Extent extent) {
        display.on(() -> {
            CameraPose down = new CameraPose(0, 0, 0, 90, -89.5, 50);
            view.camera().set(CampusCamera.box(down, extent, 1200, 2300, WIDTH, HEIGHT));
        });
    }

    private double[] top(int n) {
        return view.lens().project(table.x[n], table.y[n], table.z[n] + table.height[n]);
    }
}
