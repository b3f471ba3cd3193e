package org.hallwright.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Random;
import org.hallwright.catalog.Catalog;
import org.hallwright.io.CatalogReader;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.RackTable;
import org.hallwright.testing.Seeds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PickerTest {
    private static RackTable table;
    private Random random = new Random(0);

    @BeforeAll
    static void read() throws Exception {
        Catalog catalog = CatalogReader.bundled();
        table = RackTable.of(LayoutFile.read(Path.of("layouts/colossus-1.json"), catalog), catalog::size);
    }

    @Seeds(10)
    void findsWhatTestingEveryRackFinds(long seed) {
        random = new Random(seed);
        Picker picker = new Picker(table);
        int racks = 0;
        for (int i = 0; i < 200; i++) {
            Ray ray = anyRay();
            int expected = nearest(ray);
            assertThat(picker.pick(Rays.of(ray), n -> true).map(Hit::number).orElse(-1)).isEqualTo(expected);
            racks += expected >= 0 ? 1 : 0;
        }
        assertThat(racks).as("rays that meet a rack").isGreaterThan(20);
    }

    @Seeds(10)
    void theHitLiesOnTheRack(long seed) {
        random = new Random(seed);
        Picker picker = new Picker(table);
        for (int i = 0; i < 100; i++) {
            picker.pick(Rays.of(anyRay()), n -> true).filter(hit -> hit.number() >= 0).ifPresent(hit -> {
                int n = hit.number();
                double reach = Math.hypot(table.width[n], table.depth[n]) / 2 + 1;
                assertThat(Math.hypot(hit.x() - table.x[n], hit.y() - table.y[n])).isLessThan(reach);
                assertThat(hit.z()).isBetween(table.z[n] - 1, table.z[n] + table.height[n] + 1);
            });
        }
    }

    @Test
    void whatIsNotShownIsNotFound() {
        Picker picker = new Picker(table);
        int rack = firstRack();
        Ray down = Ray.of(table.x[rack] / 1000, table.y[rack] / 1000, 50, 0, 0, -1);
        assertThat(picker.pick(Rays.of(down), n -> true).orElseThrow().number()).isEqualTo(rack);
        Hit behind = picker.pick(Rays.of(down), n -> n != rack).orElseThrow();
        assertThat(behind.number()).isEqualTo(-1);
        assertThat(behind.z()).as("the floor it stands on").isCloseTo(table.z[rack], within(1e-6));
    }

    @Test
    void lookingAtTheSkyFindsNothing() {
        assertThat(new Picker(table).pick(Rays.of(Ray.of(0, 0, 100, 0.3, 0.3, 0.5)), n -> true)).isEmpty();
    }

    private static int firstRack() {
        for (int n = 0; n < table.capacity(); n++) {
            if (table.present(n)) {
                return n;
            }
        }
        throw new AssertionError("an empty plan");
    }

    private Ray anyRay() {
        int aim;
        do {
            aim = random.nextInt(table.capacity());
        } while (!table.present(aim));
        double x = table.x[aim] / 1000 + random.nextDouble(-60, 60);
        double y = table.y[aim] / 1000 + random.nextDouble(-60, 60);
        double z = random.nextDouble(2, 80);
        return Ray.of(x, y, z, table.x[aim] / 1000 - x + random.nextGaussian(), table.y[aim] / 1000 - y + random.nextGaussian(), 2 - z);
    }

    private static int nearest(Ray ray) {
        int found = -1;
        double least = Double.MAX_VALUE;
        for (int n = 0; n < table.capacity(); n++) {
            if (table.present(n)) {
                double t = ray.box(table.x[n] / 1000, table.y[n] / 1000, table.z[n] / 1000, table.yaw[n], table.width[n] / 1000.0,
                        table.depth[n] / 1000.0, table.height[n] / 1000.0);
                if (t < least) {
                    least = t;
                    found = n;
                }
            }
        }
        return found;
    }
}
