package org.hallwright.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hallwright.model.Block;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Building;
import org.hallwright.model.Frame;
import org.hallwright.model.Group;
import org.hallwright.model.Item;
import org.hallwright.model.Part;
import org.hallwright.model.PlanTree;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;

/// What covers the ground of a plan where the view shows it: the outer before what stands in it.
record Plots(List<Plot> all) {
    /// What a plot is drawn as.
    enum Kind {
        BUILDING,
        YARD,
        ROOM,
        HALL,
        /// A block in a hall.
        RACKS,
        /// A block elsewhere.
        PLANT
    }

    /// A rectangle of ground.
    ///
    /// @param frame its corner and direction in the view, millimetres
    record Plot(Part part, Kind kind, Frame frame, double width, double depth) {
        boolean contains(double x, double y) {
            double lx = frame.localX(x, y);
            double ly = frame.localY(x, y);
            return lx >= 0 && ly >= 0 && lx <= width && ly <= depth;
        }

        /// Its corners x, y in turn, millimetres of the view.
        double[][] corners() {
            double[][] local = {{0, 0}, {width, 0}, {width, depth}, {0, depth}};
            double[][] corners = new double[4][];
            for (int i = 0; i < 4; i++) {
                corners[i] = new double[] {frame.worldX(local[i][0], local[i][1]), frame.worldY(local[i][0], local[i][1])};
            }
            return corners;
        }
    }

    Plots {
        all = List.copyOf(all);
    }

    static Plots of(Grounds grounds, RackTable table) {
        List<Plot> plots = new ArrayList<>();
        for (Grounds.Ground ground : grounds.sites()) {
            ground.site().yards().forEach(yard -> room(yard, ground.frame(), table, plots));
            for (Building building : ground.site().buildings()) {
                Frame inside = PlanTree.inside(ground.frame(), building);
                plots.add(new Plot(building, Kind.BUILDING, inside, building.size().width(), building.size().depth()));
                building.rooms().forEach(room -> room(room, inside, table, plots));
            }
        }
        return new Plots(plots);
    }

    private static void room(Room room, Frame parent, RackTable table, List<Plot> plots) {
        Frame inside = PlanTree.inside(parent, room);
        Kind kind = room.yard() ? Kind.YARD : room.kind() == Room.Kind.HALL ? Kind.HALL : Kind.ROOM;
        plots.add(new Plot(room, kind, inside, room.width(), room.depth()));
        items(room.parts(), inside, kind == Kind.HALL ? Kind.RACKS : Kind.PLANT, table, plots);
    }

    private static void items(List<Item> items, Frame parent, Kind kind, RackTable table, List<Plot> plots) {
        for (Item item : items) {
            Frame inside = PlanTree.inside(parent, item);
            if (item instanceof Block block) {
                table.place(block.key()).map(BlockPlace::layout).ifPresent(layout -> plots.add(new Plot(block, kind, inside, layout.width(), layout.depth())));
            } else if (item instanceof Group group) {
                items(group.parts(), inside, kind, table, plots);
            }
        }
    }

    /// The room or yard at a point, millimetres of the view; the smallest where one lies in another.
    Optional<Plot> room(double x, double y) {
        return all.stream()
                .filter(plot -> plot.part() instanceof Room && plot.contains(x, y))
                .min(Comparator.comparingDouble(plot -> plot.width() * plot.depth()));
    }
}
