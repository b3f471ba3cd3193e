package org.hallwright.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.hallwright.catalog.LoadCase;
import org.hallwright.model.RackId;
import org.hallwright.model.RackTable;
import org.hallwright.testing.Shipped;
import org.junit.jupiter.api.Test;

class FeederRouteTest {
    private static double length(double[] line) {
        double length = 0;
        for (int i = 3; i < line.length; i += 3) {
            length += Math.hypot(Math.hypot(line[i] - line[i - 3], line[i + 1] - line[i - 2]), line[i + 2] - line[i - 1]);
        }
        return length;
    }

    @Test
    void aFeederIsAsLongAsItsLineWithSlack() {
        PowerUnit.Place from = PowerUnit.Place.at(1000, 2000, 500);
        PowerUnit.Place to = PowerUnit.Place.at(-4000, 9000, 500);
        double[] line = FeederRoute.points(from, to, 0);
        assertThat(line).containsExactly(1000, 2000, 500, 1000, 2000, 3500, -4000, 2000, 3500, -4000, 9000, 3500, -4000, 9000, 500);
        assertThat(FeederRoute.lengthM(from, to)).isCloseTo(1.05 * length(line) / 1000, within(1e-9));
        assertThat(FeederRoute.lengthM(from, PowerUnit.Place.NONE)).isZero();
    }

    @Test
    void theWayOfARackLeadsFromItsTapToTheSources() {
        RackTable table = Shipped.table(Shipped.plan("gb200-hall"));
        PowerFlow flow = PowerFlow.of(Chain.of(table, Shipped.CATALOG), LoadCase.MAXIMUM);
        Chain chain = flow.chain();
        int rack = table.number(RackId.parse("H1-C1-R.R01.P05"));
        List<List<double[]>> feeds = FeederRoute.of(flow, Set.of(rack));
        assertThat(feeds).hasSize(2);
        for (int feed = 0; feed < 2; feed++) {
            double[] tap = feeds.get(feed).getFirst();
            PowerUnit.Place run = chain.unit(chain.feedsOf(rack)[feed]).place();
            assertThat(Math.hypot(tap[0] - table.x[rack], tap[1] - table.y[rack])).as("over the rack").isLessThan(table.depth[rack] / 2.0);
            assertThat(tap[2]).isEqualTo(table.z[rack] + table.height[rack]);
            assertThat(tap[5]).as("up to the busway").isEqualTo(run.z());
            double[] feeder = feeds.get(feed).get(1);
            assertThat(feeder).as("from the unit that feeds the busway to its beginning").endsWith(run.x(), run.y(), run.z());
            int above = new RackFeeds(chain).feeding(chain.feedsOf(rack)[feed])[0];
            assertThat(feeder).startsWith(chain.unit(above).place().x(), chain.unit(above).place().y(), chain.unit(above).place().z());
        }
        String failed = chain.unit(new RackFeeds(chain).feeding(chain.feedsOf(rack)[0])[0]).id();
        List<List<double[]>> left = FeederRoute.of(flow.without(List.of(failed)), Set.of(rack));
        assertThat(left.getFirst()).as("feed A is dead").isEmpty();
        assertThat(left.getLast()).isNotEmpty();
        assertThat(FeederRoute.of(flow, Set.of(chain.unit(chain.index(failed).orElseThrow()).rack())).getFirst()).as("of the transformer itself").isNotEmpty();
    }
}
