package org.hallwright.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.DeviceType;
import org.hallwright.catalog.RackType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogReaderTest {
    private final Catalog catalog;

    CatalogReaderTest() throws FileRefused {
        catalog = CatalogReader.bundled();
    }

    private List<RackType> racks() {
        List<RackType> racks = new ArrayList<>();
        catalog.standing().forEach(s -> {
            if (s instanceof RackType rack) {
                racks.add(rack);
            }
        });
        return racks;
    }

    @Test
    void devicesFitTheirRackWithoutOverlap() {
        for (RackType rack : racks()) {
            boolean[] taken = new boolean[rack.units() + 1];
            for (RackType.Mount mount : rack.mounts()) {
                for (int u = mount.u(); u < mount.u() + mount.device().units(); u++) {
                    assertThat(u).as(rack.id() + " U" + u).isBetween(1, rack.units());
                    assertThat(taken[u]).as(rack.id() + " U" + u + " twice").isFalse();
                    taken[u] = true;
                }
            }
        }
    }

    @Test
    void everyFigureSaysWhereItCameFrom() {
        for (DeviceType device : catalog.devices()) {
            assertThat(List.of(device.massKg(), device.maximumW(), device.typicalW(), device.priceUsd()))
                    .as(device.id()).allSatisfy(figure -> assertThat(figure.source()).isNotBlank());
            assertThat(device.typicalW().value()).as(device.id()).isLessThanOrEqualTo(device.maximumW().value());
        }
        catalog.standing().forEach(s -> assertThat(List.of(s.massKg(), s.maximumW(), s.typicalW(), s.priceUsd()))
                .as(s.id()).allSatisfy(figure -> assertThat(figure.source()).isNotBlank()));
    }

    /// Rack figures as published; the sums over the devices must come to them.
    @ParameterizedTest
    @CsvSource({
        "h100-colossus, 64, 84000, 68000, 1450, 0.78",
        "gb200-nvl72, 72, 132000, 120000, 1360, 0.85",
        "gb300-nvl72, 72, 142000, 134000, 1500, 0.88",
        "rubin-nvl144, 72, 230000, 190000, 1800, 0.99",
        "network-array, 0, 20500, 17000, 900, 0",
        "spine-colossus, 0, 35000, 28000, 1050, 0",
    })
    void sumsComeToThePublishedFigures(String id, int gpus, double maximum, double typical, double mass, double liquid) {
        RackType rack = (RackType) catalog.standing(id).orElseThrow();
        assertThat(rack.gpus()).isEqualTo(gpus);
        assertThat(rack.maximumW().value()).isCloseTo(maximum, within(1e-6));
        assertThat(rack.typicalW().value()).isCloseTo(typical, within(1e-6));
        assertThat(rack.massKg().value()).isCloseTo(mass, within(1e-6));
        assertThat(rack.liquidShare()).isCloseTo(liquid, within(0.005));
    }

    @Test
    void fourDgxSystemsDrawTheReferenceRackPower() {
        RackType rack = (RackType) catalog.standing("dgx-h100-rack").orElseThrow();
        double systems = rack.mounts().stream()
                .filter(m -> m.device().kind() == DeviceType.Kind.GPU_SERVER)
                .mapToDouble(m -> m.device().maximumW().value())
                .sum();
        assertThat(systems).as("DGX SuperPOD H100: 4 systems a rack, 40.8 kW").isEqualTo(40_800);
    }
}
