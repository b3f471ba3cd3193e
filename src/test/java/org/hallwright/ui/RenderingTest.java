package org.hallwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RenderingTest {
    @Test
    void howLongItWillTakeIsToldByThePaceSoFar() {
        assertThat(Rendering.left(1_000_000_000L, 0.1)).isEmpty();
        assertThat(Rendering.left(10_000_000_000L, 0)).isEmpty();
        assertThat(Rendering.left(10_000_000_000L, 1)).isEmpty();
        assertThat(Rendering.left(10_000_000_000L, 0.5)).isEqualTo("about 10 s left");
        assertThat(Rendering.left(10_000_000_000L, 0.999)).isEqualTo("about 1 s left");
        assertThat(Rendering.left(60_000_000_000L, 0.1)).isEqualTo("about 9 min left");
    }
}
