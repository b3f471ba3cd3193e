package org.hallwright.thermal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hallwright.catalog.LoadCase;
import org.hallwright.testing.Shipped;
import org.junit.jupiter.api.Test;

class RaisedFloorTest {
    @Test
    void lossOfTilesIsThatOfTheHandbook() {
        assertThat(RaisedFloor.loss(0.25)).isEqualTo(42.76, within(5e-3));
        assertThat(RaisedFloor.loss(0.56)).isEqualTo(7.36, within(5e-3));
    }

    @Test
    void roomOfCrahsIsSuppliedThroughItsColdAisle() {
        ThermalStudy study = ThermalStudy.of(Shipped.table(Shipped.plan("superpod-h100")), Shipped.CATALOG, LoadCase.MAXIMUM);
        RaisedFloor floor = RaisedFloor.of(study, "H1").orElseThrow();
        assertThat(floor.tileM2()).isEqualTo(11.4 * 1.8, within(1e-9));
        double speed = study.hall("H1").orElseThrow().supplyM3s() / floor.tileM2();
        assertThat(floor.speed()).isEqualTo(speed, within(1e-12));
        assertThat(floor.pressurePa()).isEqualTo(0.6 * 7.36 * speed * speed, within(0.1));
        assertThat(floor.evenness()).isBetween(0.8, 1.0);
        assertThat(RaisedFloor.of(ThermalStudy.of(Shipped.table(Shipped.plan("gb200-hall")), Shipped.CATALOG, LoadCase.MAXIMUM), "H1")).isEmpty();
    }
}
