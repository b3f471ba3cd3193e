package org.hallwright.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.DeviceType;
import org.hallwright.catalog.RackType;
import org.hallwright.model.RackId;
import org.hallwright.model.RackTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeviceLayoutTest {
    private static final Colossus PLAN = Colossus.read();
    private static final Catalog CATALOG = PLAN.catalog();

    static List<RackType> racks() {
        return CATALOG.standing().stream().filter(RackType.class::isInstance).map(RackType.class::cast).toList();
    }

    @ParameterizedTest
    @MethodSource("racks")
    void holdsAsManyAcceleratorsAsTheCatalogueSays(RackType rack) {
        DeviceLayout layout = DeviceLayout.of(rack);
        assertThat(layout.gpus()).isEqualTo(rack.gpus());
        for (DeviceLayout.Mounted device : layout.devices()) {
            assertThat(device.gpus()).hasSize(device.mount().device().gpus());
            assertThat(device.ports()).hasSize(device.mount().device().ports().stream().mapToInt(p -> p.count()).sum());
        }
    }

    @ParameterizedTest
    @MethodSource("racks")
    void everythingLiesInTheRackAndNothingInTheSamePlace(RackType rack) {
        DeviceLayout layout = DeviceLayout.of(rack);
        double w = rack.size().width() / 2000.0;
        double d = rack.size().depth() / 2000.0;
        Cuboid whole = new Cuboid(-w, -d, 0, w, d, rack.size().height() / 1000.0);
        for (DeviceLayout.Mounted device : layout.devices()) {
            assertThat(holds(whole, device.box())).as("U%s", device.mount().u()).isTrue();
            assertThat(device.gpus()).allMatch(gpu -> holds(device.box(), gpu));
        }
        apart(layout.devices().stream().map(DeviceLayout.Mounted::box).toList());
        layout.devices().forEach(device -> {
            List<Cuboid> parts = new ArrayList<>(device.gpus());
            device.ports().forEach(port -> parts.add(port.box()));
            apart(parts);
        });
    }

    private static boolean holds(Cuboid outer, Cuboid inner) {
        double e = 1e-9;
        return inner.x0() >= outer.x0() - e && inner.y0() >= outer.y0() - e && inner.z0() >= outer.z0() - e && inner.x1() <= outer.x1() + e
                && inner.y1() <= outer.y1() + e && inner.z1() <= outer.z1() + e && inner.x0() < inner.x1() && inner.y0() < inner.y1()
                && inner.z0() < inner.z1();
    }

    private static void apart(List<Cuboid> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(boxes.get(i).meets(boxes.get(j))).as("%s and %s", boxes.get(i), boxes.get(j)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("racks")
    void fromTheFrontEveryDeviceIsMet(RackType rack) {
        OpenRack closed = new OpenRack(DeviceLayout.of(rack), false);
        for (DeviceLayout.Mounted device : closed.layout().devices()) {
            double[] at = device.box().centre();
            assertThat(ahead(closed, at[0], at[2])).isEqualTo(device.whole());
            assertThat(behind(closed, at[0], at[2])).isEqualTo(device.whole());
        }
    }

    @ParameterizedTest
    @MethodSource("racks")
    void fromTheFrontEveryAcceleratorAndEveryPortOfAnOpenDeviceIsMet(RackType rack) {
        OpenRack open = new OpenRack(DeviceLayout.of(rack), true);
        for (DeviceLayout.Mounted device : open.layout().devices()) {
            for (int i = 0; i < device.gpus().size(); i++) {
                double[] at = device.gpus().get(i).centre();
                assertThat(ahead(open, at[0], at[2])).isEqualTo(device.gpu(i));
            }
            for (DeviceLayout.Socket socket : device.ports()) {
                double[] at = socket.box().centre();
                assertThat(device.front() ? ahead(open, at[0], at[2]) : behind(open, at[0], at[2])).isEqualTo(device.port(socket));
            }
        }
    }

    private static Inside ahead(OpenRack rack, double x, double z) {
        return met(rack, x, z, 1);
    }

    private static Inside behind(OpenRack rack, double x, double z) {
        return met(rack, x, z, -1);
    }

    private static Inside met(OpenRack rack, double x, double z, double way) {
        var size = rack.layout().rack().size();
        Ray ray = new Ray(x, -5 * way, z, 0, way, 0);
        return rack.first(ray, ray.box(0, 0, 0, 0, size.width() / 1000.0, size.depth() / 1000.0, size.height() / 1000.0)).inside().orElseThrow();
    }

    @Test
    void inACampusEachAcceleratorIsFoundWhereItStandsAndHasItsName() {
        Colossus plan = PLAN;
        RackTable table = plan.table();
        Picker picker = new Picker(table);
        Insides insides = new Insides(plan.catalog());
        int n = table.number(RackId.parse("H1-P2-A7.R01.P06"));
        DeviceLayout.Mounted device = insides.of(table, n).orElseThrow().devices().stream().filter(d -> d.mount().u() == 11).findFirst().orElseThrow();
        var frame = new org.hallwright.model.Frame(table.x[n] / 1000, table.y[n] / 1000, table.z[n] / 1000, table.yaw[n]);
        for (int i = 0; i < 8; i++) {
            double[] at = device.gpus().get(i).centre();
            double[] eye = {frame.worldX(at[0], -1.6), frame.worldY(at[0], -1.6), frame.z() + at[2]};
            Ray ray = Ray.of(eye[0], eye[1], eye[2], frame.worldX(at[0], at[1]) - eye[0], frame.worldY(at[0], at[1]) - eye[1], 0);
            Hit hit = picker.pick(Rays.of(ray), any -> true).orElseThrow();
            assertThat(hit.number()).isEqualTo(n);
            Hit far = insides.into(table, hit, ray, Detail.AISLE);
            assertThat(far).isEqualTo(hit);
            assertThat(insides.into(table, hit, ray, Detail.RACK).inside()).isEqualTo(device.whole());
            Hit near = insides.into(table, hit, ray, Detail.TRAY);
            assertThat(near.inside()).isEqualTo(device.gpu(i));
            assertThat(device.gpu(i).name()).isEqualTo("U11 · GPU " + (i + 1));
            assertThat(new org.hallwright.model.Frame(table.x[n], table.y[n], 0, table.yaw[n]).localY(near.x(), near.y()))
                    .as("the hit lies on the accelerator").isBetween(1000 * device.gpus().get(i).y0() - 1, 1000 * device.gpus().get(i).y1() + 1);
        }
    }

    @Test
    void aRackWithExchangedDevicesShowsThem() {
        RackType rack = racks().stream().filter(r -> r.id().equals("h100-colossus")).findFirst().orElseThrow();
        RackType changed = rack.with(new TreeMap<>(java.util.Map.of(6, "", 11, "dgx-h100")), CATALOG);
        DeviceLayout layout = DeviceLayout.of(changed);
        assertThat(layout.devices()).noneMatch(d -> d.mount().u() == 6);
        assertThat(layout.devices()).anyMatch(d -> d.mount().device().id().equals("dgx-h100") && d.mount().u() == 11);
        assertThat(layout.gpus()).isEqualTo(rack.gpus() - 8);
        assertThat(layout.devices().getFirst().mount().device().kind()).isNotEqualTo(DeviceType.Kind.FRAME);
    }
}
