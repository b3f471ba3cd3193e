package org.hallwright.scene;

import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.Box;
import javafx.scene.transform.Rotate;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.DeviceType;
import org.hallwright.catalog.RackType;
import org.hallwright.model.Frame;
import org.hallwright.model.RackTable;

/// The scene as one would write it first, to compare with: one JavaFX `Box` per rack and unit, or one per server.
final class BoxScene {
    private BoxScene() {}

    /// One box per rack and unit of plant.
    static void racks(Catalog catalog, RackTable table, Group into) {
        PhongMaterial[] materials = materials(catalog, table);
        for (int n = 0; n < table.capacity(); n++) {
            if (table.present(n)) {
                add(table, n, 0, table.height[n] / 1000.0, materials[table.type[n]], into);
            }
        }
    }

    /// One box per server or tray with accelerators, and one per rack without any.
    static void servers(Catalog catalog, RackTable table, Group into) {
        PhongMaterial[] materials = materials(catalog, table);
        for (int n = 0; n < table.capacity(); n++) {
            if (!table.present(n)) {
                continue;
            }
            Optional<DeviceLayout> layout = catalog.standing(table.typeOf(n)).filter(RackType.class::isInstance).map(s -> DeviceLayout.of((RackType) s));
            boolean any = false;
            for (DeviceLayout.Mounted device : layout.map(DeviceLayout::devices).orElse(java.util.List.of())) {
                DeviceType.Kind kind = device.mount().device().kind();
                if (kind == DeviceType.Kind.GPU_SERVER || kind == DeviceType.Kind.GPU_TRAY) {
                    add(table, n, device.box().z0(), device.box().z1(), materials[table.type[n]], into);
                    any = true;
                }
            }
            if (!any) {
                add(table, n, 0, table.height[n] / 1000.0, materials[table.type[n]], into);
            }
        }
    }

    private static PhongMaterial[] materials(Catalog catalog, RackTable table) {
        return table.types().stream()
                .map(type -> catalog.standing(type).map(s -> StandingColours.argb(s, true)).orElse(0xff888888))
                .map(argb -> new PhongMaterial(Color.rgb(argb >> 16 & 255, argb >> 8 & 255, argb & 255)))
                .toArray(PhongMaterial[]::new);
    }

    private static void add(RackTable table, int n, double low, double high, PhongMaterial material, Group into) {
        Frame place = new Frame(table.x[n] / 1000, table.y[n] / 1000, table.z[n] / 1000, table.yaw[n]);
        Box box = new Box(table.width[n] / 1000.0, high - low, table.depth[n] / 1000.0);
        box.setTranslateX(place.x());
        box.setTranslateY(-place.z() - (low + high) / 2);
        box.setTranslateZ(place.y());
        box.setRotationAxis(Rotate.Y_AXIS);
        box.setRotate(-place.yaw());
        box.setMaterial(material);
        into.getChildren().add(box);
    }
}
