package org.hallwright.thermal;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.airflow.AirDevice;
import org.hallwright.airflow.Axis;
import org.hallwright.airflow.Opening;
import org.hallwright.airflow.Panel;

/// The panels of contained aisles and the air that leaks through them, metres from the corner of the room.
final class ContainedAir {
    private static final double MM = 1000;

    /// An aisle with racks: its rectangle x0, y0, x1, y1 and its height.
    record Enclosed(Aisle aisle, RoomShape.Contained contained, double[] area, double height) {
        boolean along() {
            return area[2] - area[0] >= area[3] - area[1];
        }

        /// Its floor, or what closes it above.
        Opening level(double z, boolean after, double share) {
            return new Opening(new Panel(Axis.Z, z, area[0], area[2], area[1], area[3]), after, share);
        }
    }

    final List<Enclosed> enclosed = new ArrayList<>();
    private final RoomShape shape;
    private final HallAir hall;
    private final StandingFaces faces;
    private final double ceiling;
    private final List<Panel> panels = new ArrayList<>();
    private final List<AirDevice> leaks = new ArrayList<>();

    ContainedAir(RoomShape shape, HallAir hall, StandingFaces faces, double ceiling) {
        this.shape = shape;
        this.hall = hall;
        this.faces = faces;
        this.ceiling = ceiling;
        for (int c = 0; c < shape.contained.size(); c++) {
            RoomShape.Contained contained = shape.contained.get(c);
            var area = contained.containment().area();
            double[] rectangle = faces.area(contained.frame(), area.x(), area.y(), area.width(), area.depth());
            double height = contained.hot() ? ceiling : Math.min(ceiling, contained.containment().height() / MM);
            String key = contained.containment().key();
            for (Aisle aisle : hall.aisles()) {
                if (aisle.key().equals(key)) {
                    Enclosed one = new Enclosed(aisle, contained, rectangle, height);
                    enclosed.add(one);
                    enclose(one, c);
                }
            }
        }
    }

    List<Panel> panels() {
        return panels;
    }

    List<AirDevice> leaks() {
        return leaks;
    }

    private void enclose(Enclosed one, int index) {
        double[] a = one.area();
        boolean along = one.along();
        Axis across = along ? Axis.Y : Axis.X;
        double from = along ? a[0] : a[1];
        double to = along ? a[2] : a[3];
        double[] sides = along ? new double[] {a[1], a[3]} : new double[] {a[0], a[2]};
        List<Opening> within = new ArrayList<>();
        List<Opening> outside = new ArrayList<>();
        double breadth = sides[1] - sides[0];
        for (int side = 0; side < 2; side++) {
            double top = top(index, side, sides, along);
            Panel over = new Panel(across, sides[side], from, to, top, one.height());
            if (one.height() - top > 1e-6) {
                panels.add(over);
                double size = (to - from) * (one.height() - top);
                within.add(new Opening(over, side == 0, size));
                outside.add(new Opening(over, side != 0, size));
            }
        }
        Axis lengthwise = along ? Axis.X : Axis.Y;
        for (int end = 0; end < 2; end++) {
            Panel cap = new Panel(lengthwise, end == 0 ? from : to, sides[0], sides[1], 0, one.height());
            panels.add(cap);
            // Doors at the ends leak as the panels over the racks do.
            within.add(new Opening(cap, end == 0, breadth * one.height()));
            outside.add(new Opening(cap, end != 0, breadth * one.height()));
        }
        if (one.height() < ceiling) {
            panels.add(new Panel(Axis.Z, one.height(), a[0], a[2], a[1], a[3]));
        }
        leak(one, within, outside);
    }

    /// How high the racks on a side stand; 0 for a side without any, which is closed whole.
    private double top(int index, int side, double[] sides, boolean along) {
        double lowest = Double.POSITIVE_INFINITY;
        double middle = (sides[0] + sides[1]) / 2;
        for (int i = 0; i < shape.numbers.length; i++) {
            int n = shape.numbers[i];
            if (shape.aisle[i] == index && (along ? faces.y(n) : faces.x(n)) < middle == (side == 0)) {
                lowest = Math.min(lowest, faces.height(n));
            }
        }
        return Double.isInfinite(lowest) ? 0 : lowest;
    }

    /// What the zones say leaks each way, with what supply and demand differ by.
    private void leak(Enclosed one, List<Opening> within, List<Opening> outside) {
        double flow = one.aisle().flowM3s();
        double ratio = Double.isNaN(hall.ratio()) ? 1 : hall.ratio();
        double less = Math.max(0, 1 - ratio);
        double more = Math.max(0, ratio - 1);
        boolean hot = one.contained().hot();
        // From hot to cold goes what supply lacks; hot is within a hot aisle and outside a cold one.
        double outward = flow * (one.aisle().leakage() + (hot ? less : more));
        double inward = flow * (one.aisle().leakage() + (hot ? more : less));
        leaks.add(new AirDevice(within, outside, outward, new AirDevice.Duty.Heat(0)));
        leaks.add(new AirDevice(outside, within, inward, new AirDevice.Duty.Heat(0)));
    }
}
