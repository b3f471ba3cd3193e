package org.hallwright.thermal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hallwright.model.Fixture;
import org.hallwright.model.Frame;
import org.hallwright.model.Placed;
import org.hallwright.model.Point;
import org.junit.jupiter.api.Test;

/// Which drawn pipes hang together.
class PipeGraphTest {
    private static PipeLine pipe(int z, int dn, int... xy) {
        List<Point> path = new ArrayList<>();
        for (int i = 0; i < xy.length; i += 2) {
            path.add(new Point(xy[i], xy[i + 1]));
        }
        Fixture.Pipe pipe = new Fixture.Pipe("P", Fixture.Repeat.ONCE, "TCS", Fixture.Pipe.Flow.SUPPLY, path, z, dn);
        return new PipeLine(new Placed(pipe, new Frame(1000, 2000, 0, 30)), pipe);
    }

    private static long parts(PipeLine... lines) {
        PipeGraph graph = new PipeGraph(List.of(lines));
        graph.close();
        return Arrays.stream(graph.parts()).distinct().count();
    }

    @Test
    void pipesJoinWhereTheyCross() {
        assertThat(parts(pipe(3000, 100, 0, 0, 10_000, 0), pipe(3000, 100, 5000, -2000, 5000, 2000))).isEqualTo(1);
        assertThat(parts(pipe(3000, 100, 0, 0, 10_000, 0), pipe(3000, 100, 0, 500, 10_000, 500))).as("side by side").isEqualTo(2);
    }

    @Test
    void anEndJoinsWithin300Millimetres() {
        assertThat(parts(pipe(3000, 100, 0, 0, 10_000, 0), pipe(3000, 100, 5000, 299, 5000, 4000))).isEqualTo(1);
        assertThat(parts(pipe(3000, 100, 0, 0, 10_000, 0), pipe(3000, 100, 5000, 301, 5000, 4000))).isEqualTo(2);
    }

    @Test
    void aRiserReachesFourMetres() {
        assertThat(parts(pipe(0, 100, 0, 0, 10_000, 0), pipe(4000, 100, 5000, -2000, 5000, 2000))).isEqualTo(1);
        assertThat(parts(pipe(0, 100, 0, 0, 10_000, 0), pipe(4001, 100, 5000, -2000, 5000, 2000))).isEqualTo(2);
        PipeGraph graph = new PipeGraph(List.of(pipe(0, 200, 0, 0, 10_000, 0), pipe(2500, 100, 5000, -2000, 5000, 2000)));
        graph.close();
        assertThat(graph.branches.getLast().lengthM()).isCloseTo(2.5, within(1e-9));
        assertThat(graph.branches.getLast().dn()).as("as narrow as the narrower").isEqualTo(100);
    }

    @Test
    void aPipeThatJoinsNothingReachesTheNextLarger() {
        PipeGraph graph = new PipeGraph(List.of(pipe(0, 300, 0, 0, 0, 10_000), pipe(0, 150, 1600, 5000, 9000, 5000)));
        graph.close();
        assertThat(Arrays.stream(graph.parts()).distinct().count()).isEqualTo(1);
        assertThat(graph.gaps).singleElement().satisfies(gap -> assertThat(gap[1]).isCloseTo(1600, within(1e-6)));
        assertThat(parts(pipe(0, 150, 0, 0, 0, 10_000), pipe(0, 150, 1600, 5000, 9000, 5000))).as("of the same bore").isEqualTo(2);
    }

    @Test
    void ringsClose() {
        PipeGraph graph = new PipeGraph(List.of(pipe(0, 100, 0, 0, 10_000, 0, 10_000, 5000, 0, 5000, 0, 0)));
        int feed = tap(graph, 0, 2500);
        int draw = tap(graph, 10_000, 2500);
        int nodes = graph.close();
        double[] feeds = new double[nodes];
        feeds[feed] = 600;
        feeds[draw] = -600;
        double[] lpm = new Hydraulics(nodes, graph.branches, PipeBore.Liquid.of(org.hallwright.model.CoolingSystem.Fluid.WATER, 20)).solve(feeds).lpm();
        assertThat(IntStream.range(0, lpm.length).mapToDouble(e -> Math.abs(lpm[e]))).allSatisfy(q -> assertThat(q).isCloseTo(300, within(1e-6)));
    }

    @Test
    void racksReachThreeMetres() {
        PipeGraph graph = new PipeGraph(List.of(pipe(3900, 100, 0, 0, 10_000, 0)));
        assertThat(tap(graph, 5000, 2999)).isNotNegative();
        assertThat(tap(graph, 5000, 3001)).isNegative();
        assertThat(tap(graph, 5020, -1000)).as("within 50 mm of the one before").isEqualTo(tap(graph, 5000, 2999));
    }

    private static int tap(PipeGraph graph, double x, double y) {
        Frame frame = new Frame(1000, 2000, 0, 30);
        return graph.tap(frame.worldX(x, y), frame.worldY(x, y));
    }
}
