package org.hallwright.scene;

import java.util.List;
import java.util.function.Supplier;
import org.hallwright.model.Layer;
import org.hallwright.model.RackTable;
import org.hallwright.network.Cable;
import org.jspecify.annotations.Nullable;

/// The single cables of one rack: within it as far as its front or its rear is seen, and from its top to where they have
/// joined the bundles.
final class RackRuns {
    /// Metres a pixel covers up to which they are drawn.
    static final double FARTHEST = 0.008;
    /// Metres drawn of a cable beyond the rack.
    private static final double LENGTH = 5;
    /// How far cables stand out of a rack.
    private static final double OUT = 0.15;

    /// How near a rack is: metres a pixel covers there, cables drawn within it and beyond, and how.
    private enum Near {
        PORTS(0.0009, 128, 32, new RunShapes.Look(3, 2, 0.0015)),
        DEVICES(0.0022, 40, 16, new RunShapes.Look(3, 1, 0.0022)),
        RACK(Detail.RACK.coarsest(), 14, 10, new RunShapes.Look(3, 1, 0.0032)),
        ROW(FARTHEST, 0, 6, new RunShapes.Look(3, 1, 0.005));

        final double coarsest;
        final int within;
        final int beyond;
        final RunShapes.Look look;

        Near(double coarsest, int within, int beyond, RunShapes.Look look) {
            this.coarsest = coarsest;
            this.within = within;
            this.beyond = beyond;
            this.look = look;
        }

        static Near of(double pixel) {
            return pixel <= PORTS.coarsest ? PORTS : pixel <= DEVICES.coarsest ? DEVICES : pixel <= RACK.coarsest ? RACK : ROW;
        }
    }

    private final CableLines lines;
    private final Jackets jackets;
    private final int number;
    private final Origin origin;
    private final Clip clip;
    private final Chunk within;
    private final Chunk beyond;
    private @Nullable Near near;
    private boolean fromFront;

    RackRuns(CableLines lines, Jackets jackets, int number, Origin origin, Clip clip) {
        this.lines = lines;
        this.jackets = jackets;
        this.number = number;
        this.origin = origin;
        this.clip = clip;
        Volume v = Sector.volume(lines.cabling().table(), number, origin.site());
        Chunk.Look look = Chunk.Look.of(Layer.CABLES, jackets.material(), Chunk.Order.RACKS, Detail.ROW).ranked(3);
        within = new Chunk(new Volume(v.site(), v.minX() - OUT, v.minY() - OUT, v.minZ(), v.maxX() + OUT, v.maxY() + OUT, v.maxZ()), look, () -> new TubeMesh().arrays());
        beyond = new Chunk(new Volume(v.site(), v.minX() - LENGTH, v.minY() - LENGTH, v.maxZ(), v.maxX() + LENGTH, v.maxY() + LENGTH, v.maxZ() + LENGTH / 2), look,
                () -> new TubeMesh().arrays());
    }

    List<Chunk> chunks() {
        return List.of(within, beyond);
    }

    /// Adapts what is drawn to how near the rack is.
    ///
    /// @param front true where its front is seen, false for its rear
    void look(double pixel, boolean front, boolean afresh) {
        Near now = Near.of(pixel);
        Near before = near;
        if (before != null && !afresh && now.compareTo(before) > 0 && pixel <= before.coarsest * Detail.SLACK) {
            now = before;
        }
        if (now == before && front == fromFront) {
            return;
        }
        if (now == before) {
            fromFront = front;
            within.reshape(within.volume(), within(now, front));
            return;
        }
        near = now;
        fromFront = front;
        within.reshape(within.volume(), within(now, front));
        beyond.reshape(beyond.volume(), beyond(now));
    }

    private double top() {
        RackTable table = lines.cabling().table();
        return (table.z[number] + table.height[number]) / 1000.0;
    }

    private Supplier<MeshArrays> within(Near how, boolean front) {
        return () -> {
            RunShapes shapes = new RunShapes(lines, jackets, origin, clip, how.look);
            List<Cable> all = lines.cables(number);
            List<Cable> drawn = how.within == 0 ? List.of() : CableLines.thinned(all, how.within);
            for (boolean upper : new boolean[] {false, true}) {
                for (Cable cable : drawn) {
                    if (ends(cable, upper) && lines.end(cable, upper).front() == front) {
                        shapes.inRack(cable, upper, top());
                    }
                }
                for (Cable cable : how == Near.PORTS ? all : how == Near.DEVICES ? drawn : List.<Cable>of()) {
                    if (ends(cable, upper) && lines.end(cable, upper).front() == front) {
                        shapes.plug(cable, upper, lines.cabling().table());
                    }
                }
            }
            return shapes.arrays();
        };
    }

    private boolean ends(Cable cable, boolean upper) {
        return (upper ? cable.high() : cable.low()).rack() == number;
    }

    private Supplier<MeshArrays> beyond(Near how) {
        return () -> {
            RunShapes shapes = new RunShapes(lines, jackets, origin, clip, how.look);
            for (Cable cable : CableLines.thinned(lines.cables(number), how.beyond)) {
                if (cable.path().length > 0) {
                    shapes.outside(cable, !ends(cable, false), top(), LENGTH * (0.6 + 0.4 * Spot.of(cable).layer()));
                }
            }
            return shapes.arrays();
        };
    }
}
