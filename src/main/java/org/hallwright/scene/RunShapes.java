package org.hallwright.scene;

import java.util.Arrays;
import org.hallwright.model.Frame;
import org.hallwright.model.RackTable;
import org.hallwright.network.Cable;

/// Gathers single cables into meshes: tubes with corners as round as the cable allows.
final class RunShapes {
    /// Cables are laid with wider bends than they bear.
    private static final double EASY = 60;
    private static final double[] ANYWHERE = {0, 0, 0};
    private static final double PLUG_WIDE = 0.006;

    /// How finely tubes are drawn.
    ///
    /// @param sides of a tube
    /// @param steps straight pieces of a corner
    /// @param least thinnest radius, metres
    record Look(int sides, int steps, double least) {}

    private final CableLines lines;
    private final Jackets jackets;
    private final Origin origin;
    private final Clip clip;
    private final Look look;
    private final TubeMesh tubes = new TubeMesh();
    private final BoxMesh plugs;

    RunShapes(CableLines lines, Jackets jackets, Origin origin, Clip clip, Look look) {
        this.lines = lines;
        this.jackets = jackets;
        this.origin = origin;
        this.clip = clip;
        this.look = look;
        this.plugs = new BoxMesh(16, clip);
    }

    /// The rounded line of a cable from its lower end, metres of the mesh.
    static double[] line(CableLines lines, Cable cable, Origin origin, int steps) {
        double least = cable.medium() == null ? 0 : cable.medium().bend() * CableLines.diameter(cable);
        double[] line = Bend.rounded(lines.of(cable), Math.max(EASY, least), steps);
        for (int i = 0; i < line.length; i += 3) {
            line[i] = line[i] / 1000 - origin.x();
            line[i + 1] = line[i + 1] / 1000 - origin.y();
            line[i + 2] /= 1000;
        }
        return line;
    }

    /// Adds a cable from end to end.
    void whole(Cable cable) {
        add(cable, line(lines, cable, origin, look.steps), ANYWHERE);
    }

    /// Adds a cable from one of its ends as far as it stays in the rack, as seen from the side its port is on.
    ///
    /// @param top of the rack, metres of the campus
    void inRack(Cable cable, boolean upper, double top) {
        double[] line = from(cable, upper);
        add(cable, Arrays.copyOf(line, 3 * (Bend.above(line, top) + 1)), lines.end(cable, upper).inward());
    }

    /// Adds the first metres of a cable out of the rack.
    void outside(Cable cable, boolean upper, double top, double metres) {
        double[] line = from(cable, upper);
        int first = Bend.above(line, top);
        if (3 * (first + 1) < line.length) {
            add(cable, Bend.first(Arrays.copyOfRange(line, 3 * first, line.length), metres), ANYWHERE);
        }
    }

    private double[] from(Cable cable, boolean upper) {
        double[] line = line(lines, cable, origin, look.steps);
        return upper ? Bend.reversed(line) : line;
    }

    private void add(Cable cable, double[] line, double[] hidden) {
        double radius = Math.max(look.least, CableLines.diameter(cable) / 2000);
        for (double[] part : clip.line(line)) {
            tubes.add(part, point -> radius, look.sides, jackets.of(cable), hidden);
        }
    }

    /// Adds the plug at one end of a cable.
    void plug(Cable cable, boolean upper, RackTable table) {
        RackEnd end = lines.end(cable, upper);
        double[] at = end.port();
        double[] to = end.plug();
        double length = Math.hypot(to[0] - at[0], to[1] - at[1]) / 1000;
        Frame frame = origin.metres(new Frame((at[0] + to[0]) / 2, (at[1] + to[1]) / 2, at[2], table.yaw[upper ? cable.high().rack() : cable.low().rack()]));
        plugs.add(frame, -PLUG_WIDE, -length / 2, -PLUG_WIDE * 0.7, PLUG_WIDE, length / 2, PLUG_WIDE * 0.7, jackets.of(cable));
        plugs.leaveOut(end.front() ? BoxMesh.REAR : BoxMesh.FRONT);
    }

    MeshArrays arrays() {
        return tubes.arrays().plus(plugs.arrays());
    }
}
