package org.hallwright.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallwright.model.Finding;
import org.hallwright.model.KeyOrder;
import org.junit.jupiter.api.Test;

/// Who is wired to whom, by intent and keys.
class WiringTest {
    private static final String TRAYS = "{'tray': 'T1', 'use': 'fibre', 'path': [[0, 2300], [20000, 2300]], 'z': 3000, 'width': 600, 'height': 300},"
            + "{'tray': 'T2', 'use': 'fibre', 'path': [[0, 6300], [20000, 6300]], 'z': 3000, 'width': 600, 'height': 300},"
            + "{'tray': 'X', 'use': 'fibre', 'path': [[500, 2000], [500, 7000]], 'z': 3400, 'width': 600, 'height': 300}";

    private static String leaf(String more) {
        return "{'racks': ['network-array'], 'device': 'sn5600', 'count': 8, 'per': 'room', 'split': [2, 2]" + more + "}";
    }

    private static Cabling planes(String items) {
        return Plans.cabling(Plans.hall(items, TRAYS, "{'key': 'G', 'purpose': 'gpu', 'ends': {'port': 'fabric', 'rails': 4, 'planes': 2}, 'tiers': [" + leaf("") + "]}"));
    }

    /// Two top-of-rack switches a rail are two planes: each port has a link of half its rate to each.
    @Test
    void everyPortIsInEveryPlane() {
        Cabling cabling = planes("{'key': 'A', 'at': [1000, 2000], 'rows': [{'racks': ['2 h100-colossus', 'network-array']}]}");
        List<Cable> cables = Plans.cables(cabling);
        assertThat(cables).hasSize(2 * 128).allMatch(c -> c.gbps() == 200);
        for (int plane = 1; plane <= 2; plane++) {
            String end = "/" + plane;
            Set<Integer> leaves = cables.stream().filter(c -> c.low().port().endsWith(end)).map(c -> c.high().unit()).collect(Collectors.toCollection(HashSet::new));
            assertThat(leaves).as("a rail each").hasSize(4);
        }
        assertThat(cables.stream().map(c -> c.low().port()).filter(p -> p.endsWith("/1")).count()).isEqualTo(128);
        assertThat(CableFindings.of(cabling)).extracting(Finding::rule).containsOnly("planes-together");
        assertThat(CableFindings.of(cabling).getFirst().message()).startsWith("2 racks have several planes of G in one tray");
    }

    @Test
    void whatFindsNoLeafIsSaid() {
        Cabling cabling = Plans.cabling(Plans.hall("{'key': 'A', 'at': [1000, 2000], 'rows': [{'racks': ['3 h100-colossus', 'network-array']}]}", TRAYS,
                "{'key': 'G', 'purpose': 'gpu', 'ends': {'port': 'fabric', 'rails': 8}, 'tiers': [" + leaf("").replace("'count': 8", "'count': 1").replace("[2, 2]", "[2, 1]") + "]}"));
        assertThat(CableFindings.of(cabling)).extracting(Finding::rule).containsOnly("unconnected");
        FabricTotals fabric = Sums.fabric(cabling, rack -> true);
        assertThat(fabric.endpoints()).isEqualTo(128);
        assertThat(fabric.loose()).isEqualTo(64);
        assertThat(fabric.feasible()).isFalse();
        assertThat(fabric.reason()).isEqualTo("64 network ports have no leaf");
    }

    @Test
    void uplinksWithoutAPortAboveAreSaid() {
        Cabling cabling = Plans.cabling(Plans.hall("{'key': 'A', 'at': [1000, 2000], 'rows': [{'racks': ['h100-colossus', 'network-array']}]}", TRAYS,
                "{'key': 'G', 'purpose': 'gpu', 'ends': {'port': 'fabric', 'rails': 8}, 'tiers': [" + leaf(", 'uplinks': 32")
                        + ", {'racks': ['network-array'], 'device': 'sn5600', 'first': 9, 'count': 1, 'per': 'room', 'split': [2, 2]}]}"));
        assertThat(CableFindings.of(cabling)).singleElement().satisfies(f -> {
            assertThat(f.rule()).isEqualTo("uplinks");
            assertThat(f.message()).isEqualTo("128 leaf uplinks of G find no port in the tier above");
        });
    }

    /// Two networks that name the same ports of the same devices.
    @Test
    void onePortForTwoNetworksIsAClash() {
        String network = "{'key': 'G%d', 'purpose': 'gpu', 'ends': {'port': 'fabric', 'rails': 8}, 'tiers': [" + leaf("") + "]}";
        Cabling cabling = Plans.cabling(Plans.hall("{'key': 'A', 'at': [1000, 2000], 'rows': [{'racks': ['h100-colossus', 'network-array']}]}", TRAYS,
                String.format(network, 1) + "," + String.format(network, 2)));
        assertThat(CableFindings.of(cabling)).singleElement().satisfies(f -> {
            assertThat(f.rule()).isEqualTo("port-clash");
            assertThat(f.message()).startsWith("G1 and G2 connect the same 64 ports");
        });
        Set<String> ports = new HashSet<>();
        Plans.cables(cabling).forEach(c -> assertThat(ports.add(c.high().label(cabling.table()))).as("switches are shared port by port").isTrue());
    }

    /// The same plan with its blocks in another order has the same connections.
    @Test
    void theOrderOfBlocksDoesNotMatter() {
        String a = "{'key': 'A2', 'at': [1000, 2000], 'rows': [{'racks': ['2 h100-colossus', 'network-array']}]}";
        String b = "{'key': 'A10', 'at': [1000, 6000], 'rows': [{'racks': ['2 h100-colossus']}]}";
        String network = "{'key': 'G', 'purpose': 'gpu', 'ends': {'port': 'fabric', 'rails': 8}, 'tiers': [" + leaf("") + "]}";
        assertThat(ends(Plans.hall(a + "," + b, TRAYS, network))).isEqualTo(ends(Plans.hall(b + "," + a, TRAYS, network)));
    }

    private static Set<String> ends(String plan) {
        Cabling cabling = Plans.cabling(plan);
        return Plans.cables(cabling).stream().map(c -> c.low().label(cabling.table()) + " " + c.high().label(cabling.table())).collect(Collectors.toSet());
    }

    @Test
    void keysCountAsPeopleDo() {
        assertThat(List.of("H10", "H2", "H1-P2", "H1-P10", "H1", "h1", "H01").stream().sorted(KeyOrder.NATURAL).toList())
                .containsExactly("H01", "H1", "H1-P2", "H1-P10", "H2", "H10", "h1");
    }
}
