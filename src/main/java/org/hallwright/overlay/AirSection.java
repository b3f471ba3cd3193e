package org.hallwright.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.hallwright.airflow.AirDevice;
import org.hallwright.airflow.Axis;
import org.hallwright.airflow.Opening;
import org.hallwright.airflow.Panel;
import org.hallwright.model.Frame;
import org.hallwright.model.RackTable;

/// An upright section through the air of a room with what stands in it. Millimetres along it and above its floor.
///
/// @param across what it stands across, x or y of the room
/// @param at where on that axis, metres
/// @param reach how far the room reaches along that axis, metres
/// @param picture its temperatures in the colours of the scale
/// @param outlines racks and equipment it cuts
/// @param panels what no air passes
/// @param openings through which air is taken and given
/// @param arrows speeds of the air in the plane
public record AirSection(Axis across, double at, double reach, Grid grid, Scale scale, Raster picture, List<Isotherms.Line> isotherms, List<Outline> outlines, List<Edge> panels, List<Edge> openings, List<Arrow> arrows,
        Solved solved) {
    private static final double ARROWS_EVERY = 0.6;
    private static final double CELL = 100;

    /// What stands in the section.
    ///
    /// @param number of the rack or equipment
    public record Outline(int number, String name, double x0, double z0, double x1, double z1) {}

    /// A panel or opening seen from its side.
    ///
    /// @param gives true where air enters the room there
    public record Edge(double x0, double z0, double x1, double z1, boolean gives) {}

    /// Speed at a point, m/s along and upwards.
    public record Arrow(double x, double z, double along, double up) {}

    /// The section of a room at a place.
    ///
    /// @param table what stands in the room
    public static AirSection of(RoomAir air, Slices slices, Axis across, double at, Scale scale, RackTable table) {
        Grid grid = slices.across(across, at, CELL);
        List<Edge> panels = new ArrayList<>();
        air.field().room().panels().forEach(panel -> edge(panel, across, at, false, panels));
        List<Edge> openings = new ArrayList<>();
        for (AirDevice device : air.field().room().devices()) {
            for (Opening opening : device.intakes()) {
                edge(opening.face(), across, at, false, openings);
            }
            for (Opening opening : device.exhausts()) {
                edge(opening.face(), across, at, true, openings);
            }
        }
        return new AirSection(across, at, slices.reach(across), grid, scale, Raster.of(grid, scale, List.of(), air.solved().stale()), Isotherms.of(grid, Isotherms.USUAL), outlines(grid, air.room(), table),
                panels, openings, arrows(slices, across, at, grid), air.solved());
    }

    private static List<Outline> outlines(Grid grid, String room, RackTable table) {
        List<Outline> found = new ArrayList<>();
        Frame plane = grid.corner();
        for (int n = 0; n < table.capacity(); n++) {
            if (!table.present(n) || !table.placeOf(n).room().key().equals(room)) {
                continue;
            }
            Frame frame = new Frame(table.x[n], table.y[n], 0, table.yaw[n]);
            double x0 = Double.MAX_VALUE;
            double x1 = -Double.MAX_VALUE;
            double before = Double.MAX_VALUE;
            double behind = -Double.MAX_VALUE;
            for (int i = 0; i < 4; i++) {
                double lx = (i % 2 == 0 ? -1 : 1) * table.width[n] / 2.0;
                double ly = (i < 2 ? -1 : 1) * table.depth[n] / 2.0;
                double wx = frame.worldX(lx, ly);
                double wy = frame.worldY(lx, ly);
                x0 = Math.min(x0, plane.localX(wx, wy));
                x1 = Math.max(x1, plane.localX(wx, wy));
                before = Math.min(before, plane.localY(wx, wy));
                behind = Math.max(behind, plane.localY(wx, wy));
            }
            if (before <= 0 && behind > 0) {
                double z0 = table.z[n] - plane.z();
                found.add(new Outline(n, table.nameOf(n), x0, z0, x1, z0 + table.height[n]));
            }
        }
        return found;
    }

    private static void edge(Panel panel, Axis across, double at, boolean gives, List<Edge> edges) {
        boolean level = panel.axis() == Axis.Z;
        // The direction of the panel's that runs across the section: y of level ones for a section across y.
        boolean second = level && across == Axis.Y;
        double low = second ? panel.b0() : panel.a0();
        double high = second ? panel.b1() : panel.a1();
        if (panel.axis() == across || at < low || at > high) {
            return;
        }
        edges.add(level ? new Edge(1000 * (second ? panel.a0() : panel.b0()), 1000 * panel.at(), 1000 * (second ? panel.a1() : panel.b1()), 1000 * panel.at(), gives)
                : new Edge(1000 * panel.at(), 1000 * panel.b0(), 1000 * panel.at(), 1000 * panel.b1(), gives));
    }

    private static List<Arrow> arrows(Slices slices, Axis across, double at, Grid grid) {
        List<Arrow> arrows = new ArrayList<>();
        double[] speed = new double[3];
        for (double up = ARROWS_EVERY / 2; up < grid.height() / 1000; up += ARROWS_EVERY) {
            for (double along = ARROWS_EVERY / 2; along < grid.width() / 1000; along += ARROWS_EVERY) {
                slices.field().velocity(across == Axis.X ? at : along, across == Axis.X ? along : at, up, speed);
                double level = across == Axis.X ? speed[1] : speed[0];
                if (Math.hypot(level, speed[2]) > 0.02) {
                    arrows.add(new Arrow(1000 * along, 1000 * up, level, speed[2]));
                }
            }
        }
        return arrows;
    }

    /// Number of what stands at a place of the section.
    public OptionalInt at(double along, double up) {
        return outlines.stream().filter(o -> along >= o.x0 && along < o.x1 && up >= o.z0 && up < o.z1).mapToInt(Outline::number).findFirst();
    }

    /// For people: what it stands across and where.
    public String title() {
        return "Section at " + (across == Axis.X ? "x" : "y") + " = " + String.format(Locale.ROOT, "%.1f m", at);
    }
}
