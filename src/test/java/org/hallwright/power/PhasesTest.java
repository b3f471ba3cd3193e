package org.hallwright.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PhasesTest {
    /// Source: the definition; 200, 150 and 100 A are the example of its derivation.
    @Test
    void unbalancedPhasesLoadTheNeutral() {
        Phases.Currents currents = new Phases.Currents(200, 150, 100);
        assertThat(currents.neutral()).isCloseTo(86.6, within(0.05));
        assertThat(currents.unbalancePct()).isCloseTo(33.3, within(0.05));
        assertThat(new Phases.Currents(120, 120, 120).neutral()).isZero();
        assertThat(new Phases.Currents(90, 0, 0).neutral()).isCloseTo(90, within(1e-9));
    }
}
