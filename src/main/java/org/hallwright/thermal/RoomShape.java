package org.hallwright.thermal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Fixture;
import org.hallwright.model.Frame;
import org.hallwright.model.Placed;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;

/// A room with what stands in it as its air sees it: contained aisles, and on which of them each thing stands. It depends on
/// places.
final class RoomShape {
    /// How far a face may stand from the aisle it closes, millimetres: racks of less depth than the deepest of their row, whose fronts
    /// are flush, are sealed to the aisle by side panels.
    private static final double NEAR = 300;

    final Room room;
    final Frame frame;
    final List<BlockPlace> blocks;
    final List<Contained> contained = new ArrayList<>();
    /// Numbers of what stands in it.
    final int[] numbers;
    /// Index into [#contained] by index into [#numbers]; -1 for none.
    final int[] aisle;

    /// A contained aisle.
    ///
    /// @param closure how much of its sides is closed by what stands there, 0 to 1
    record Contained(Fixture.Containment containment, Frame frame, double closure) {
        boolean hot() {
            return containment.kind() == Fixture.Aisle.Kind.HOT;
        }
    }

    RoomShape(RackTable table, Room room, Frame frame, List<BlockPlace> blocks) {
        this.room = room;
        this.frame = frame;
        this.blocks = List.copyOf(blocks);
        List<Placed> aisles = Placed.in(room, frame).stream().filter(p -> p.fixture() instanceof Fixture.Containment).toList();
        numbers = blocks.stream().flatMapToInt(b -> IntStream.range(b.first(), b.first() + b.layout().places().size())).filter(table::present).toArray();
        aisle = new int[numbers.length];
        double[][] sides = new double[aisles.size()][2];
        for (int i = 0; i < numbers.length; i++) {
            aisle[i] = -1;
            for (int a = 0; a < aisles.size() && aisle[i] < 0; a++) {
                int side = side(table, numbers[i], aisles.get(a));
                if (side >= 0) {
                    aisle[i] = a;
                    sides[a][side] += table.width[numbers[i]];
                }
            }
        }
        for (int a = 0; a < aisles.size(); a++) {
            Fixture.Containment c = (Fixture.Containment) aisles.get(a).fixture();
            double length = Math.max(c.area().width(), c.area().depth());
            double closed = 0;
            int of = 0;
            for (double side : sides[a]) {
                // A side without anything on it is a wall or a panel of the containment.
                closed += side > 0 ? Math.min(1, side / length) : 0;
                of += side > 0 ? 1 : 0;
            }
            contained.add(new Contained(c, aisles.get(a).frame(), of == 0 ? 0 : closed / of));
        }
    }

    /// Which side of an aisle a thing closes: 0 for the lesser coordinate, 1 for the greater, -1 for none.
    private static int side(RackTable table, int n, Placed aisle) {
        Fixture.Containment c = (Fixture.Containment) aisle.fixture();
        double yaw = table.yaw[n];
        double way = table.depth[n] / 2.0 * (c.kind() == Fixture.Aisle.Kind.HOT ? -1 : 1);
        // The front faces -y at yaw 0; hot aisles lie at the rear.
        double x = table.x[n] + Frame.sin(yaw) * way;
        double y = table.y[n] - Frame.cos(yaw) * way;
        double localX = aisle.frame().localX(x, y) - c.area().x();
        double localY = aisle.frame().localY(x, y) - c.area().y();
        boolean along = c.area().width() >= c.area().depth();
        double across = along ? localY : localX;
        double lengthwise = along ? localX : localY;
        double breadth = along ? c.area().depth() : c.area().width();
        double length = along ? c.area().width() : c.area().depth();
        return lengthwise < -NEAR || lengthwise > length + NEAR ? -1 : Math.abs(across) <= NEAR ? 0 : Math.abs(across - breadth) <= NEAR ? 1 : -1;
    }

    /// True where nothing that it depends on has changed.
    boolean still(Room now, Frame nowFrame) {
        return now == room && nowFrame.equals(frame);
    }
}
