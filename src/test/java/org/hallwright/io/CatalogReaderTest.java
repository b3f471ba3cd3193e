package org.hallwright.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.Confidence;
import org.hallwright.catalog.DeviceType;
import org.hallwright.catalog.Figure;
import org.hallwright.catalog.PlantType;
import org.hallwright.catalog.RackType;
import org.hallwright.catalog.Standing;
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
            assertThat(List.of(device.massKg(), device.maximumW(), device.typicalW(), device.liquidShare(), device.priceUsd()))
                    .as(device.id()).allSatisfy(figure -> assertThat(figure.source()).isNotBlank());
            assertThat(List.of(device.form(), device.contents())).as(device.id()).allSatisfy(origin -> assertThat(origin.source()).isNotBlank());
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
    void whatIsKnownOfAWholeRackIsTrustedAsItIsUntilADeviceIsExchanged() {
        RackType rack = (RackType) catalog.standing("gb200-nvl72").orElseThrow();
        assertThat(rack.maximumW()).isEqualTo(new Figure(132_000, Confidence.REPORTED,
                "Public data-centre design catalogue (GB200 NVL72: 132 kW, 115 kW liquid, 17 kW air)"));
        RackType changed = rack.with(new TreeMap<>(Map.of(42, "")), catalog);
        assertThat(changed.maximumW().value()).isEqualTo(131_900);
        assertThat(changed.maximumW().confidence()).isEqualTo(Confidence.ESTIMATED);
    }

    @Test
    void holdsTheEquipmentOfTheKnownCampuses() {
        assertThat(racks()).extracting(RackType::gpuType).contains("H100", "H200", "B200", "B300", "GB200", "GB300", "Rubin", "Rubin Ultra", "MI455X",
                "Trainium2");
        assertThat(racks()).extracting(RackType::role).contains(RackType.Role.values());
        List<PlantType> plant = catalog.standing().stream().filter(PlantType.class::isInstance).map(PlantType.class::cast).toList();
        assertThat(plant).extracting(PlantType::kind).contains(PlantType.Kind.values());
        assertThat(plant).filteredOn(p -> p.kind() == PlantType.Kind.BUSWAY).extracting(p -> p.ratings().get("amperes").value())
                .containsExactly(250.0, 400.0, 630.0, 800.0, 1000.0, 1250.0, 1600.0, 2000.0, 2500.0, 3200.0, 4000.0);
        assertThat(catalog.devices()).filteredOn(d -> d.kind() == DeviceType.Kind.SWITCH).extracting(DeviceType::id)
                .contains("sn5600", "sn5610", "sn6800", "qm9700", "q3400", "arista-7060x6", "sn2201");
    }

    @Test
    void plantStatesWhatLoadFlowNeedsOfIt() {
        for (Standing standing : catalog.standing()) {
            if (standing instanceof PlantType plant) {
                assertThat(plant.ratings().keySet()).as(plant.id()).containsAll(switch (plant.kind()) {
                    case SUBSTATION_TRANSFORMER, UNIT_SUBSTATION, TRANSFORMER -> List.of("ratingVA", "volts", "impedancePct", "noLoadW", "loadLossW");
                    case MV_SKID -> List.of("ratingVA", "impedancePct", "noLoadW", "loadLossW");
                    case BOARD, TRANSFER_SWITCH -> List.of("amperes", "volts");
                    case BUSWAY -> List.of("amperes", "volts", "ohmPerKm", "reactanceOhmPerKm");
                    case POWER_CABLE -> List.of("amperes", "ohmPerKm", "reactanceOhmPerKm");
                    case UPS -> List.of("ratingVA", "volts", "lossA", "lossB", "lossC", "inputPowerFactor");
                    case GENERATOR, TURBINE -> List.of("firmW", "ratingVA");
                    default -> List.<String>of();
                });
                if (plant.ratings().containsKey("loadLossW")) {
                    assertThat(plant.ratings().get("noLoadW").value() + plant.ratings().get("loadLossW").value()).as(plant.id())
                            .isLessThanOrEqualTo(plant.maximumW().value());
                }
            }
        }
    }

    @Test
    void coolersStateWhatHeatBalancesNeedOfThem() {
        for (Standing standing : catalog.standing()) {
            if (standing instanceof PlantType plant) {
                assertThat(plant.ratings().keySet()).as(plant.id()).containsAll(switch (plant.kind()) {
                    case CDU -> List.of("coolingW", "flowLpm", "primaryLpm", "approachK");
                    case REAR_DOOR, FAN_WALL, CRAH -> List.of("coolingW", "airM3s", "flowLpm", "approachK");
                    case CHILLER -> List.of("coolingW", "flowLpm", "cop");
                    case DRY_COOLER, COOLING_TOWER -> List.of("coolingW", "flowLpm", "approachK");
                    case PUMP -> List.of("flowLpm", "headKPa");
                    default -> List.<String>of();
                });
            }
        }
        assertThat(catalog.devices()).filteredOn(d -> d.kind() == DeviceType.Kind.CDU).isNotEmpty()
                .allSatisfy(d -> assertThat(d.ratings()).as(d.id()).containsOnlyKeys("coolingW", "flowLpm", "primaryLpm", "approachK"));
    }

    /// Water that takes the rated heat rises by 10 K in coils and chillers, and air falls by 11 to 16 K in coils.
    @Test
    void flowsCarryTheRatedHeat() {
        for (Standing standing : catalog.standing()) {
            if (standing instanceof PlantType plant && plant.ratings().get("flowLpm") instanceof Figure flow && flow.source().contains("rises by 10 K")) {
                double kW = plant.ratings().get("coolingW").value() / 1000;
                assertThat(kW / (flow.value() / 60_000 * 998.2 * 4.182)).as(plant.id()).isCloseTo(10, within(0.1));
                if (plant.ratings().get("airM3s") instanceof Figure air) {
                    assertThat(kW / (air.value() * 1.207)).as(plant.id()).isBetween(11.0, 16.0);
                }
            }
        }
    }

    @Test
    void aRackMayStateTheRiseOfItsAir() {
        RackType rack = (RackType) catalog.standing("gb200-nvl72").orElseThrow();
        assertThat(rack.airRiseK().orElseThrow().value()).isEqualTo(12);
        assertThat(rack.with(new TreeMap<>(Map.of(42, "")), catalog).airRiseK()).isEqualTo(rack.airRiseK());
        assertThat(((RackType) catalog.standing("h100-air").orElseThrow()).airRiseK()).isEmpty();
    }

    @Test
    void everySourceIsReferredTo() throws IOException {
        String all = "";
        for (String file : List.of("servers", "switches", "rack-parts", "racks", "cooling", "power", "containment", "cables")) {
            all += Files.readString(Path.of("assets", "catalog", file + ".json"));
        }
        Matcher ids = Pattern.compile("\n {4}\"([^\"]+)\": ").matcher(Files.readString(Path.of("assets", "catalog", "sources.json")));
        while (ids.find()) {
            assertThat(all).as("source " + ids.group(1)).contains("\"" + ids.group(1) + "\"]");
        }
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
