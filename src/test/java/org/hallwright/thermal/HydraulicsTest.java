package org.hallwright.thermal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hallwright.model.CoolingSystem.Fluid;
import org.junit.jupiter.api.Test;

/// Flows in nets of pipes, against what can be said by hand.
final class HydraulicsTest {
    private static final PipeBore.Liquid WATER = PipeBore.Liquid.of(Fluid.WATER, 30);

    @Test
    void parallelBranchesLoseTheSame() {
        List<Hydraulics.Branch> branches = List.of(new Hydraulics.Branch(0, 1, 40, 100), new Hydraulics.Branch(0, 1, 90, 150));
        Hydraulics net = new Hydraulics(2, branches, WATER);
        Hydraulics.Flows flows = net.solve(new double[] {3000, -3000});
        double a = flows.lpm()[0];
        double b = flows.lpm()[1];
        assertThat(a + b).isCloseTo(3000, within(1e-6));
        assertThat(net.loss(0, a)).isCloseTo(net.loss(1, b), within(1e-6 * net.loss(0, a)));
        // With friction factors that are near each other, flows go by the root of D^5/L: 0.544 here.
        assertThat(a / b).isCloseTo(Math.sqrt(Math.pow(100 / 150.0, 5) * 90 / 40), within(0.03));
    }

    @Test
    void ringIsFedFromBothSides() {
        // 0 feeds, 2 draws, over 1 and over 3.
        List<Hydraulics.Branch> ring = List.of(new Hydraulics.Branch(0, 1, 10, 80), new Hydraulics.Branch(1, 2, 15, 80), new Hydraulics.Branch(2, 3, 15, 80),
                new Hydraulics.Branch(3, 0, 10, 80));
        double[] lpm = new Hydraulics(4, ring, WATER).solve(new double[] {500, 0, -500, 0}).lpm();
        assertThat(lpm).containsExactly(new double[] {250, 250, -250, -250}, within(1e-6));
    }

    @Test
    void nodesBalanceAndRingsCloseInAnyNet() {
        Random random = new Random(7);
        int nodes = 60;
        List<Hydraulics.Branch> branches = new ArrayList<>();
        int[] dns = {50, 80, 100, 150, 200};
        for (int n = 1; n < nodes; n++) {
            branches.add(new Hydraulics.Branch(random.nextInt(n), n, 1 + 20 * random.nextDouble(), dns[random.nextInt(dns.length)]));
        }
        for (int i = 0; i < 25; i++) {
            branches.add(new Hydraulics.Branch(random.nextInt(nodes), random.nextInt(nodes), 1 + 20 * random.nextDouble(), dns[random.nextInt(dns.length)]));
        }
        branches.removeIf(b -> b.from() == b.to());
        double[] feeds = new double[nodes];
        for (int n = 1; n < nodes; n++) {
            feeds[n] = -40 * random.nextDouble();
            feeds[0] -= feeds[n];
        }
        Hydraulics net = new Hydraulics(nodes, branches, WATER);
        Hydraulics.Flows flows = net.solve(feeds);
        double[] left = feeds.clone();
        for (int e = 0; e < branches.size(); e++) {
            Hydraulics.Branch b = branches.get(e);
            left[b.from()] -= flows.lpm()[e];
            left[b.to()] += flows.lpm()[e];
            // Heads are single-valued, so losses round any ring add up to nothing where each branch loses their difference.
            assertThat(net.loss(e, flows.lpm()[e])).isCloseTo(flows.pascal()[b.from()] - flows.pascal()[b.to()], within(0.01));
        }
        assertThat(left).containsExactly(new double[nodes], within(1e-9 * feeds[0]));
    }

    @Test
    void frictionIsThatOfTheDiagram() {
        // DN 200, 2 m/s, water of 20 °C: Re 4.0e5, f 0.0160 by Colebrook; dp/dx = f/D rho v²/2 = 159.4 Pa/m.
        double lpm = 2 * Math.PI / 4 * 0.04 * 60_000;
        assertThat(PipeBore.velocity(lpm, 200)).isCloseTo(2, within(1e-9));
        assertThat(PipeBore.pascalPerM(lpm, 200, PipeBore.Liquid.of(Fluid.WATER, 20))).isCloseTo(159.4, within(3.0));
        assertThat(PipeBore.fitting(lpm)).isEqualTo(200);
        assertThat(PipeBore.fitting(1.3 * lpm)).isEqualTo(250);
        assertThat(PipeBore.fitting(30)).isEqualTo(25);
    }
}
