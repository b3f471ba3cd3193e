package org.hallwright.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hallwright.model.Basis;
import org.hallwright.overlay.About;
import org.hallwright.overlay.FieldResult;
import org.hallwright.overlay.Scale;
import org.hallwright.overlay.Solved;
import org.junit.jupiter.api.Test;

class LegendNoteTest {
    private static final Instant THEN = Instant.parse("2030-01-01T00:00:00Z");

    private static List<String> notes(Solved solved, Instant now) {
        FieldResult field = FieldResult.smooth(new About("air", "Air", "°C", Basis.COMPUTED, "made up"), List.of(), Scale.temperatures(), solved);
        return LegendNote.of(field, Units.METRIC, now).stream().map(LegendNote::text).toList();
    }

    @Test
    void aLegendSaysModelAgeEndsAndBlanks() {
        Solved solved = new Solved("L2 potential flow, 0.6 m", Optional.of(THEN), false, 17.21, 41.3, List.of(new Solved.Blank("buoyancy would turn the flow", 12), new Solved.Blank("no flow", 1)));
        assertThat(notes(solved, THEN)).containsExactly("L2 potential flow, 0.6 m · now", "found 17.2 to 41.3 °C", "12 racks blank: buoyancy would turn the flow", "1 rack blank: no flow");
        assertThat(notes(solved, THEN.plusSeconds(3)).getFirst()).endsWith(" · 3 s ago");
        assertThat(notes(solved, THEN.plusSeconds(250)).getFirst()).endsWith(" · 4 min ago");
        assertThat(notes(solved.outdated(), THEN.plusSeconds(3)).getFirst()).endsWith(" · of an earlier version");
    }

    @Test
    void whatHasNothingToSaySaysNothing() {
        assertThat(Solved.NOTHING.silent()).isTrue();
        assertThat(notes(Solved.NOTHING, THEN)).isEmpty();
    }
}
