package org.hallwright.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hallwright.catalog.CableType;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.Port;
import org.hallwright.catalog.TrunkType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CableReaderTest {
    private static final Catalog CATALOG = LayoutFileTest.CATALOG;

    private static CableType cable(String id) {
        return CATALOG.cables().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    private static Port port(String device, String name) {
        return CATALOG.device(device).orElseThrow().ports().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void mediaStandInTheOrderTheyArePreferred() {
        assertThat(CATALOG.cables()).extracting(CableType::id).containsExactly("dac", "acc", "mmf", "smf-dr", "smf-fr", "cat6a", "aoc");
        assertThat(CATALOG.trunks()).extracting(TrunkType::fibres).containsExactly(144, 576);
    }

    /// Reaches as the maker states them, NVIDIA LinkX: 100G lanes, and 200G lanes on active copper and single mode alone.
    @ParameterizedTest
    @CsvSource({
        "dac, 3, 0", "acc, 5, 2", "mmf, 50, 0", "smf-dr, 500, 500", "smf-fr, 2000, 2000", "aoc, 100, 0", "cat6a, 0, 0",
    })
    void reachFollowsTheRateOfALane(String id, int at100, int at200) {
        assertThat(cable(id).reachM(100)).isEqualTo(at100);
        assertThat(cable(id).reachM(200)).isEqualTo(at200);
    }

    @ParameterizedTest
    @CsvSource({
        "sn5600, fabric, 8, 100", "q3400, fabric, 4, 200", "h100-smc-4u, fabric, 4, 100", "h100-smc-4u, management, 1, 1",
        "gb300-tray, fabric, 4, 200", "dgx-b300, fabric, 4, 200", "dgx-b300, host, 4, 100", "trn2-server, fabric, 2, 100",
        "cpu-server-1u, host, 1, 100", "sn6800, fabric, 4, 200",
    })
    void lanesCarryAHundredUnlessTheyAreStated(String device, String name, int lanes, int laneGbps) {
        assertThat(port(device, name).lanes()).isEqualTo(lanes);
        assertThat(port(device, name).laneGbps()).isEqualTo(laneGbps);
    }

    @Test
    void everyPortHasAMediumAndManagementHasTwistedPair() {
        CATALOG.devices().forEach(device -> device.ports().forEach(port -> assertThat(CATALOG.cables())
                .as(device.id() + " " + port.name()).anyMatch(c -> c.reachM(port.laneGbps()) > 0)));
        assertThat(cable("cat6a").reachM(1)).isEqualTo(100);
        assertThat(cable("cat6a").connectors()).containsExactly("rj45");
    }

    @Test
    void fibresAreEightFor400GInParallelAndTwoInDuplex() {
        assertThat(cable("mmf").fibresOf(4)).isEqualTo(8);
        assertThat(cable("smf-dr").fibresOf(8)).isEqualTo(16);
        assertThat(cable("smf-fr").fibresOf(4)).isEqualTo(2);
        assertThat(cable("dac").fibresOf(8)).isZero();
    }

    @Test
    void lengthsAreSoldUpToTheReachAndMadeToOrderBeyondTheLast() {
        for (CableType cable : CATALOG.cables()) {
            assertThat(cable.lengths()).as(cable.id()).isSorted().doesNotHaveDuplicates();
            assertThat(cable.sold(cable.reach().values().stream().mapToInt(i -> i).max().orElseThrow())).as(cable.id()).isNotNaN();
        }
        assertThat(cable("smf-dr").sold(101)).isEqualTo(110);
        assertThat(cable("smf-fr").sold(101)).isEqualTo(150);
        assertThat(cable("dac").sold(0.2)).isEqualTo(0.5);
        assertThat(cable("mmf").sold(51)).isNaN();
    }

    @Test
    void everyFigureSaysWhereItCameFrom() {
        for (CableType c : CATALOG.cables()) {
            assertThat(List.of(c.diameterMm(), c.massKgPerM(), c.endW(), c.endUsd(), c.cableUsd(), c.metreUsd(), c.latencyNsPerM()))
                    .as(c.id()).allSatisfy(figure -> assertThat(figure.source()).isNotBlank());
            assertThat(c.form().source()).isNotBlank();
        }
        for (TrunkType t : CATALOG.trunks()) {
            assertThat(List.of(t.diameterMm(), t.massKgPerM(), t.endUsd(), t.metreUsd())).allSatisfy(figure -> assertThat(figure.source()).isNotBlank());
        }
    }

    @Test
    void anOpticOf800GDrawsSeventeenWatts() {
        assertThat(cable("mmf").endW().value() * 8).as("NVIDIA SR8 and 2xDR4: 17 W").isBetween(16.0, 17.5);
        assertThat(cable("acc").endW().value() * 8).as("NVIDIA ACC: 1.5 W").isBetween(1.4, 1.6);
    }
}
