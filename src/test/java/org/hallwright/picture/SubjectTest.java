package org.hallwright.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hallwright.model.Extent;
import org.hallwright.model.Eye;
import org.hallwright.model.Look;
import org.hallwright.model.Part;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Section;
import org.hallwright.model.Showing;
import org.hallwright.testing.Shipped;
import org.junit.jupiter.api.Test;

class SubjectTest {
    private final Plan plan = Shipped.plan("colossus-1");

    /// Looks down on the middle of a part from so many of its lengths.
    private Look above(String key, double lengths) {
        List<Part> path = PlanTree.path(plan, key);
        Extent extent = Extent.of(path.getLast(), Shipped.CATALOG::size).in(PlanTree.inside(PlanTree.frameOfParent(path), path.getLast()));
        double x = extent.centreX() / 1000;
        double y = extent.centreY() / 1000;
        return new Look(new Eye(x, y, lengths * Math.max(extent.width(), extent.depth()) / 1000), new Eye(x, y, 0), "");
    }

    private String of(Look look) {
        return Subject.of(plan, Shipped.CATALOG, look);
    }

    @Test
    void theSmallestPartThatFillsThePictureIsNamed() {
        assertThat(of(above("H2", 1))).isEqualTo("Data hall 2, Former Electrolux plant, Memphis, Colossus 1");
        assertThat(of(above("H2", 5))).isEqualTo("Former Electrolux plant, Memphis, Colossus 1");
        assertThat(of(above("S1", 2))).isEqualTo("Memphis, Colossus 1");
        assertThat(of(above("S1", 9))).isEmpty();
    }

    @Test
    void whatIsIsolatedIsNamed() {
        Showing alone = new Showing(List.of(), List.of(), List.of("H2", "H3"), false, Section.NONE, "");
        assertThat(of(above("S1", 9).withShowing(alone))).isEqualTo("Data hall 2, Data hall 3");
    }
}
