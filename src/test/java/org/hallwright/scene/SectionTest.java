package org.hallwright.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.hallwright.model.Section;
import org.junit.jupiter.api.Test;

class SectionTest {
    @Test
    void withoutLimitsEverythingIsIn() {
        assertThat(Section.NONE.limited()).isFalse();
        assertThat(Section.NONE.contains(-1e12, 0, 1e12)).isTrue();
    }

    @Test
    void eachAxisHasItsOwnLimits() {
        Section section = new Section(Section.Range.ALL, new Section.Range(0, 1000), new Section.Range(Double.NEGATIVE_INFINITY, 3000));
        assertThat(section.limited()).isTrue();
        assertThat(section.contains(5e6, 1000, -600)).isTrue();
        assertThat(section.contains(5e6, 1001, 0)).isFalse();
        assertThat(section.contains(5e6, 500, 3001)).isFalse();
    }

    @Test
    void limitsTheWrongWayRoundHaveNoMeaning() {
        assertThatThrownBy(() -> new Section.Range(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Section.Range(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eachPartOfACutawayChangesAlone() {
        Section low = new Section(Section.Range.ALL, Section.Range.ALL, new Section.Range(0, 2000));
        Cutaway all = Cutaway.NONE.isolating(Set.of("H1")).seenThrough(true).within(low);
        assertThat(all).isEqualTo(new Cutaway(Set.of("H1"), true, low));
        assertThat(all.isolating(Set.of()).seenThrough(false).within(Section.NONE)).isEqualTo(Cutaway.NONE);
    }
}
