package org.hallwright.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.testing.Halls.plan;
import static org.hallwright.testing.Halls.room;
import static org.hallwright.testing.Halls.row;
import static org.hallwright.testing.Halls.table;
import static org.hallwright.testing.Halls.yard;

import java.util.List;
import java.util.Set;
import org.hallwright.model.Contents;
import org.hallwright.model.Group;
import org.hallwright.model.Pose;
import org.hallwright.model.RackTable;
import org.hallwright.testing.Halls;
import org.junit.jupiter.api.Test;

class DepthTest {
    private final RackTable table = table(plan(room("H1",
            new Group("P1", "Pod", Pose.ORIGIN, "", new Contents(List.of(row("A", 5000, 5000, 4)), List.of()), false))));
    private final List<Depth.Step> chain = Depth.chain(table, 2);

    private String proper(double metresPerPixel) {
        return Depth.proper(chain, metresPerPixel).id();
    }

    @Test
    void theChainLeadsFromTheSiteToTheRack() {
        assertThat(chain).extracting(Depth.Step::id).containsExactly("S1", "B1", "H1", "P1", "A", "A.R01.P03");
    }

    @Test
    void theCloserTheDeeper() {
        assertThat(List.of(proper(2), proper(0.5), proper(0.2), proper(0.1), proper(0.02))).containsExactly("B1", "H1", "P1", "A", "A.R01.P03");
    }

    @Test
    void whereALevelIsMissingTheNextOneOutIsTaken() {
        List<Depth.Step> outdoors = Depth.chain(table(Halls.plan(Halls.site(List.of(), List.of(yard("Y1", 0, 0, row("M", 0, 0, 2)))))), 0);
        assertThat(Depth.proper(outdoors, 2).id()).isEqualTo("S1");
        assertThat(Depth.proper(outdoors, 0.2).id()).isEqualTo("Y1");
    }

    @Test
    void inwardGoesOneLevelFromWhatIsSelectedAndEndsAtTheRack() {
        Depth.Step proper = Depth.proper(chain, 2);
        assertThat(Depth.inward(chain, Set.of("H1"), proper).id()).isEqualTo("P1");
        assertThat(Depth.inward(chain, Set.of("A.R01.P03"), proper).id()).isEqualTo("A.R01.P03");
        assertThat(Depth.inward(chain, Set.of("elsewhere"), proper)).isEqualTo(proper);
    }

    @Test
    void selectedNumbersAreThoseNamedOrContainedOnce() {
        assertThat(Selected.numbers(table, Set.of("P1", "A.R01.P02"))).hasSize(4);
        assertThat(Selected.numbers(table, Set.of("A.R01.P02", "A.R01.P77", "nothing"))).hasSize(1);
    }
}
