package org.hallwright.thermal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.hallwright.model.Fixture;

/// Makes pipes of ways: a supply and a return side by side, the return a little higher, so that branches of one pass the
/// other.
final class RouteLines {
    /// Free distance between supply and return.
    static final double APART = 150;
    private final CoolantLoop loop;
    private final Function<List<double[]>, List<double[]>> heights;

    /// @param lift how much higher than other loops
    RouteLines(CoolantLoop loop, RouteHeights heights, double lift) {
        this(loop, way -> heights.line(way).stream().map(p -> new double[] {p[0], p[1], p[2] + lift}).toList());
    }

    /// @param heights gives x, y of corners a third number
    RouteLines(CoolantLoop loop, Function<List<double[]>, List<double[]>> heights) {
        this.loop = loop;
        this.heights = heights;
    }

    /// Height that a supply and a return of a bore take up, with what is free above them.
    static double stack(int widest) {
        return widest == 0 ? 0 : 2 * (widest + APART);
    }

    /// @param room key of the room that they lie in
    List<PipeRun> runs(List<RouteTree.Stretch> stretches, String room) {
        int widest = stretches.stream().mapToInt(s -> PipeBore.fitting(s.lpm())).max().orElse(0);
        List<PipeRun> runs = new ArrayList<>();
        for (RouteTree.Stretch stretch : stretches) {
            List<double[]> line = heights.apply(stretch.points());
            for (Fixture.Pipe.Flow flow : Fixture.Pipe.Flow.values()) {
                boolean supply = flow == Fixture.Pipe.Flow.SUPPLY;
                // Along both axes, so that ways keep apart whichever way they run.
                double aside = (supply ? -1 : 1) * (widest + APART) / 2;
                double up = supply ? 0 : widest + APART;
                double[] points = line.stream().flatMapToDouble(p -> Arrays.stream(new double[] {p[0] + aside, p[1] + aside, p[2] + up})).toArray();
                int dn = PipeBore.fitting(stretch.lpm());
                double celsius = supply ? loop.supplyC() : loop.returnC();
                runs.add(new PipeRun("", room, loop.spec().key(), loop.spec().label(), loop.spec().fluid(), flow, points, dn, stretch.lpm(),
                        PipeBore.pascalPerM(stretch.lpm(), dn, PipeBore.Liquid.of(loop.spec().fluid(), celsius)), celsius));
            }
        }
        return runs;
    }
}
