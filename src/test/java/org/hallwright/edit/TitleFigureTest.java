package org.hallwright.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hallwright.model.Plan;
import org.hallwright.model.TitleBlock;
import org.hallwright.testing.Halls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The title block by the names of its texts.
class TitleFigureTest {
    private final Plan plan = Halls.plan(Halls.site(List.of(), List.of()));

    private static Edit parse(Plan plan, String command) {
        return Commands.parse(command, Halls.table(plan), Halls.CATALOG);
    }

    private static Plan after(Plan plan, String command) {
        return parse(plan, command).apply(plan, Halls.CATALOG::size).plan();
    }

    @ParameterizedTest
    @EnumSource(TitleFigure.class)
    void aCommandSetsOneTextAndNoOther(TitleFigure figure) {
        Plan changed = after(plan, "set title " + figure.key() + "=\"A. Planner\"");
        for (TitleFigure other : TitleFigure.values()) {
            assertThat(other.text(changed.titleBlock())).as(other.key()).isEqualTo(other == figure ? "A. Planner" : "");
        }
        assertThat(after(changed, "set title " + figure.key() + "=").titleBlock()).isEqualTo(TitleBlock.NONE);
    }

    @Test
    void whatIsSetAlreadyIsNoChange() {
        Plan named = after(plan, "set title number=HW-101");
        assertThat(after(named, "set title number=HW-101")).isSameAs(named);
    }

    @Test
    void aKeyThatIsNoneIsRefusedWithThoseThatAre() {
        assertThatThrownBy(() -> parse(plan, "set title colour=red")).isInstanceOf(EditRefused.class)
                .hasMessage("A title block has no 'colour': write project, number, revision, date, author, status, confidentiality.");
    }
}
