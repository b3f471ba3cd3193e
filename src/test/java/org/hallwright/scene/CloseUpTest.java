package org.hallwright.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.image.PixelReader;
import org.hallwright.model.Extent;
import org.hallwright.model.Frame;
import org.hallwright.model.Layer;
import org.hallwright.model.RackId;
import org.hallwright.model.RackTable;
import org.hallwright.testing.Display;
import org.hallwright.testing.OnDisplay;
import org.junit.jupiter.api.Test;

/// From the hall to the port: what is drawn at a pixel is the very thing that is picked there.
@OnDisplay
class CloseUpTest {
    private static final Colossus SMALL = Colossus.read();
    private static final Colossus LARGE = Colossus.million();

    @Test
    void inAHallOfTheFirstCampus(Display display) {
        all(Picture.of(display, SMALL), SMALL, SMALL.table().number(RackId.parse("H1-P2-A7.R01.P06")));
    }

    @Test
    void inAnH100HallOfTheCampusOfAMillion(Display display) {
        all(Picture.of(display, LARGE), LARGE, first(LARGE, "S1", "h100"));
    }

    @Test
    void inAnNvl72HallOfItsFarSite(Display display) {
        all(Picture.of(display, LARGE), LARGE, first(LARGE, "S3", "nvl72"));
    }

    @Test
    void whereSitesAreAtTheirTruePlaces(Display display) {
        Picture picture = Picture.of(display, LARGE);
        display.on(() -> picture.view().truePlaces(true));
        all(picture, LARGE, first(LARGE, "S3", "nvl72"));
    }

    private static int first(Colossus plan, String site, String type) {
        RackTable table = plan.table();
        for (int n = 0; n < table.capacity(); n++) {
            if (table.present(n) && table.placeOf(n).site().key().equals(site) && table.typeOf(n).contains(type)) {
                return n;
            }
        }
        throw new AssertionError("no " + type + " at " + site);
    }

    private static void all(Picture picture, Colossus plan, int n) {
        rack(picture, plan, n);
        aisle(picture, plan, n);
        inside(picture, plan, n);
    }

    /// Seen from above with its neighbours.
    private static void rack(Picture picture, Colossus plan, int n) {
        RackTable table = plan.table();
        picture.display().on(() -> picture.view().paint(Colossus::colour));
        picture.lookDown(new Extent(table.x[n] - 9000, table.y[n] - 9000, table.x[n] + 9000, table.y[n] + 9000));
        PixelReader pixels = picture.pixels();
        picture.assertRack(pixels, table, n, Colossus.colour(n));
        picture.assertRack(pixels, table, n + 1, Colossus.colour(n + 1));
    }

    /// Seen from the aisle, a little above it, without drawn fronts.
    private static void aisle(Picture picture, Colossus plan, int n) {
        RackTable table = plan.table();
        Frame frame = frame(table, n);
        double front = -table.depth[n] / 2000.0;
        double height = table.height[n] / 1000.0;
        picture.display().on(() -> picture.view().show(Layer.FRONTS, false));
        picture.set(CameraPose.looking(frame.worldX(0, front - 0.9), frame.worldY(0, front - 0.9), frame.z() + height + 2,
                frame.worldX(0, front), frame.worldY(0, front), frame.z() + height));
        double[] at = picture.at(table.x[n], table.y[n], table.z[n] + table.height[n]);
        assertThat(Picture.isShadeOf(Colossus.colour(n), Picture.colour(picture.pixels(), at))).as("%s from the aisle", table.nameOf(n)).isTrue();
        assertThat(picture.picked(at)).isEqualTo(n);
        picture.display().on(() -> picture.view().show(Layer.FRONTS, true));
    }

    /// Devices, accelerators and ports of a rack, each from before it.
    private static void inside(Picture picture, Colossus plan, int n) {
        RackTable table = plan.table();
        DeviceLayout layout = new Insides(plan.catalog()).of(table, n).orElseThrow();
        List<DeviceLayout.Mounted> servers = layout.devices().stream().filter(d -> !d.gpus().isEmpty()).toList();
        for (DeviceLayout.Mounted device : List.of(servers.getFirst(), servers.getLast())) {
            picture.flyTo(n, device.mount().u(), 0);
            Cuboid b = device.box();
            PixelReader pixels = picture.pixels();
            // The edge of the board at the sill: below it are ports and the drawn face, above it the accelerators.
            double[] board = at(picture, table, n, (b.x0() + b.x1()) / 2, b.y0(), device.sill() - 0.002);
            assertThat(picture.pick(board).flatMap(CloseUpTest::inside)).as("device at U%d", device.mount().u())
                    .hasValueSatisfying(i -> assertThat(i.u()).isEqualTo(device.mount().u()));
            ports(picture, table, n, device, pixels);
            gpu(picture, table, n, device, device == servers.getFirst() ? device.gpus().size() - 1 : 0);
        }
    }

    private static void gpu(Picture picture, RackTable table, int n, DeviceLayout.Mounted device, int i) {
        picture.flyTo(n, device.mount().u(), i + 1);
        Cuboid g = device.gpus().get(i);
        PixelReader pixels = picture.pixels();
        double tall = g.z1() - g.z0();
        double[] lid = at(picture, table, n, (g.x0() + g.x1()) / 2, g.y0() - 0.002, g.z0() + 0.4 * tall);
        double[] body = at(picture, table, n, (g.x0() + g.x1()) / 2, g.y0(), g.z0() + 0.15 * tall);
        for (double[] at : new double[][] {lid, body}) {
            assertThat(picture.pick(at)).hasValueSatisfying(hit -> {
                assertThat(hit.number()).isEqualTo(n);
                assertThat(hit.inside()).isEqualTo(device.gpu(i));
            });
        }
        assertShade(pixels, lid, Swatch.GPU_LID, device.gpu(i).name());
        assertShade(pixels, body, Swatch.GPU, device.gpu(i).name());
    }

    private static void ports(Picture picture, RackTable table, int n, DeviceLayout.Mounted device, PixelReader pixels) {
        for (DeviceLayout.Socket socket : device.ports()) {
            Cuboid s = socket.box();
            double[] at = at(picture, table, n, (s.x0() + s.x1()) / 2, s.y0(), (s.z0() + s.z1()) / 2);
            assertThat(picture.pick(at).flatMap(CloseUpTest::inside)).contains(device.port(socket));
            assertShade(pixels, at, socket.number() % 2 == 0 ? Swatch.PORT_LATCH : Swatch.PORT, device.port(socket).name());
        }
    }

    private static void assertShade(PixelReader pixels, double[] at, Swatch swatch, String name) {
        int argb = Picture.colour(pixels, at);
        assertThat(Picture.isShadeOf(swatch.argb(true), argb)).as("%s is %x", name, argb).isTrue();
    }

    private static Optional<Inside> inside(Hit hit) {
        return Optional.ofNullable(hit.inside());
    }

    /// Pixel of a point of a rack's frame, metres.
    private static double[] at(Picture picture, RackTable table, int n, double x, double y, double z) {
        Frame frame = frame(table, n);
        return picture.at(frame.worldX(x, y) * 1000, frame.worldY(x, y) * 1000, (frame.z() + z) * 1000);
    }

    private static Frame frame(RackTable table, int n) {
        return new Frame(table.x[n] / 1000, table.y[n] / 1000, table.z[n] / 1000, table.yaw[n]);
    }
}
