package org.hallwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hallwright.model.Building;
import org.hallwright.model.Extent;
import org.hallwright.model.Frame;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Pose;
import org.hallwright.model.Site;
import org.hallwright.model.Size;
import org.hallwright.testing.Halls;
import org.junit.jupiter.api.Test;

class GroundsTest {
    private static Site site(String key, String room, int x) {
        Building building = new Building(key + "-B", "", Pose.at(10_000, 0), new Size(100_000, 100_000, 8000),
                List.of(Halls.room(room, Halls.row(room + "-K", 2000, 2000, 5))), List.of(), "", false);
        Site site = Halls.site(List.of(building), List.of(Halls.yard(key + "-Y", 120_000, 0)));
        return new Site(key, "", new Pose(x, 0, 0, 0), 0, 0, 0, site.pue(), List.of(), List.of(), 0, site.buildings(), site.yards(), List.of(), false);
    }

    private static final Plan PLAN = Plan.empty("Two").withSites(List.of(site("S1", "H1", 0), site("S2", "H2", 500_000)));

    private static Grounds grounds(double shift) {
        return Grounds.of(PLAN, Halls.CATALOG, site -> {
            Frame frame = PlanTree.inside(Frame.CAMPUS, site);
            return new Frame(frame.x() + shift, frame.y(), 0, frame.yaw());
        });
    }

    @Test
    void theCampusHoldsAllSites() {
        assertThat(grounds(0).campus()).contains(new Extent(10_000, 0, 640_000, 100_000));
        assertThat(Grounds.of(Plan.empty("None"), Halls.CATALOG, site -> Frame.CAMPUS).campus()).isEmpty();
    }

    @Test
    void oneLooksAtTheSiteThatFillsTheViewAndFromAfarAtTheCampus() {
        Grounds grounds = grounds(0);
        assertThat(grounds.at(60_000, 50_000, 150_000)).hasValueSatisfying(g -> assertThat(g.site().key()).isEqualTo("S1"));
        assertThat(grounds.at(560_000, 50_000, 150_000)).hasValueSatisfying(g -> assertThat(g.site().key()).isEqualTo("S2"));
        assertThat(grounds.at(560_000, 50_000, 3000)).as("at a rack").isPresent();
        assertThat(grounds.at(560_000, 50_000, 800_000)).as("all is in view").isEmpty();
        assertThat(grounds.at(300_000, 50_000, 150_000)).as("between them").isEmpty();
    }

    @Test
    void roomsAreFoundWhereTheViewShowsThem() {
        Plots here = Plots.of(grounds(0), Halls.table(PLAN));
        assertThat(here.room(15_000, 5000)).hasValueSatisfying(plot -> assertThat(plot.part().key()).isEqualTo("H1"));
        assertThat(here.room(625_000, 5000)).hasValueSatisfying(plot -> assertThat(plot.part().key()).isEqualTo("S2-Y"));
        assertThat(here.room(80_000, 80_000)).as("in the building, in no room").isEmpty();
        Plots shifted = Plots.of(grounds(7_000_000), Halls.table(PLAN));
        assertThat(shifted.room(7_015_000, 5000)).hasValueSatisfying(plot -> assertThat(plot.part().key()).isEqualTo("H1"));
        assertThat(shifted.all()).filteredOn(plot -> plot.kind() == Plots.Kind.RACKS).first()
                .satisfies(plot -> assertThat(plot.corners()[0]).containsExactly(7_012_000, 2000));
    }
}
