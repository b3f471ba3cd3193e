package org.hallwright.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.Frame;
import org.hallwright.model.RackTable;
import org.hallwright.model.Section;

/// A table of racks with what answers questions about it: what is under a pixel, and which names are to be read.
record Shown(RackTable table, Picker picker, Names names, Insides insides) {
    /// Where one stands before a device: metres from the front of its rack and above its middle.
    private static final double AWAY = 0.75;
    private static final double ABOVE = 0.12;

    static Shown of(RackTable table, Catalog catalog) {
        return new Shown(table, new Picker(table), new Names(table), new Insides(catalog));
    }

    /// What is under a pixel: a rack, or a device or part of one in a rack that is drawn open.
    ///
    /// @param drawn false for racks that are not there to be seen
    /// @param section what of them is there
    /// @param details the level at which a rack is drawn
    Optional<Hit> pick(Lens lens, double sx, double sy, IntPredicate drawn, Section section, IntFunction<Detail> details) {
        Rays rays = lens.rays(sx, sy);
        return picker.pick(rays, drawn, Clip.of(section, new Origin(0, 0, 0))).map(hit -> {
            int n = hit.number();
            return n < 0 ? hit : insides.into(table, hit, rays.of()[lens.siting().at(table.x[n], table.y[n])], details.apply(n));
        });
    }

    /// Places names where they are in view.
    ///
    /// @param more what is less important than the names of the plan
    void label(Labels labels, Lens lens, Visibility visibility, List<Labels.Name> more) {
        Projection[] cameras = lens.projections();
        List<Labels.Name> all = new ArrayList<>(names.from(lens.pose(), lens.siting(), visibility));
        all.addAll(more);
        labels.place(all, cameras, lens.width(), lens.height(),
                name -> names.seen(name, cameras[name.site()].pose(), picker));
    }

    /// The camera before a device or an accelerator in it, in campus coordinates; before the rack where there is none.
    ///
    /// @param u a unit the device takes
    /// @param gpu number of the accelerator from 1; 0 for the device
    CameraPose before(int number, int u, int gpu) {
        Frame frame = new Frame(table.x[number] / 1000, table.y[number] / 1000, 0, table.yaw[number]);
        double floor = table.z[number] / 1000;
        double front = -table.depth[number] / 2000.0;
        Cuboid box = insides.of(table, number).flatMap(layout -> layout.at(u))
                .map(device -> gpu > 0 && gpu <= device.gpus().size() ? device.gpus().get(gpu - 1) : device.box())
                .orElse(new Cuboid(0, front, 0, 0, front, table.height[number] / 1000.0));
        double x = (box.x0() + box.x1()) / 2;
        double z = floor + (box.z0() + box.z1()) / 2;
        return CameraPose.looking(frame.worldX(x, front - AWAY), frame.worldY(x, front - AWAY), z + ABOVE, frame.worldX(x, box.y0()), frame.worldY(x, box.y0()), z);
    }
}
