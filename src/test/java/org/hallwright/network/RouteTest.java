package org.hallwright.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hallwright.model.Finding;
import org.junit.jupiter.api.Test;

/// Lengths in small halls, worked out by hand. Ports stand at 50 mm plus 44.45 mm a unit to the middle of the device: a server
/// of 4U at unit 6 at 361 mm, leaf 1 (2U at unit 4) at 228 mm, leaf 8 (unit 25) at 1,161 mm.
class RouteTest {
    private static final String ARRAY = "{'key': 'A1', 'at': [1000, 2000], 'rows': [{'racks': ['h100-colossus', 'network-array', 'h100-colossus']}]}";
    private static final String LEAVES = "{'racks': ['network-array'], 'device': 'sn5600', 'count': 8, 'per': 'block', 'split': [2, 2]}";
    private static final String GPU = "{'key': 'GPU', 'purpose': 'gpu', 'ends': {'port': 'fabric', 'rails': 8}, 'tiers': [" + LEAVES + "]}";

    private static String tray(String key, int fromX, int fromY, int toX, int toY, int z) {
        return "{'tray': '" + key + "', 'use': 'fibre', 'path': [[" + fromX + ", " + fromY + "], [" + toX + ", " + toY + "]], 'z': " + z + ", 'width': 600, 'height': 100}";
    }

    private static Cable cable(Cabling cabling, String lowDevice, String port) {
        return Plans.cables(cabling).stream()
                .filter(c -> c.low().deviceId(cabling.table()).equals(lowDevice) && c.low().port().equals(port))
                .findFirst().orElseThrow();
    }

    /// Racks 800 wide at x 1000: middles at 1400, 2200, 3000. Up 3000 - 361, along 800, down 3000 - 228 is 6,211; with 5 % and
    /// 1 m 7,522.
    @Test
    void alongOneTray() {
        Cabling cabling = Plans.cabling(Plans.hall(ARRAY, tray("T1", 0, 2300, 10_000, 2300, 3000), GPU));
        Cable first = cable(cabling, "A1.R01.P01.U06", "fabric1");
        assertThat(first.high().deviceId(cabling.table())).isEqualTo("A1.R01.P02.U04");
        assertThat(first.lengthM()).isEqualTo(7.522);
        assertThat(first.medium()).extracting(m -> m.id()).isEqualTo("mmf");
        assertThat(first.soldM()).isEqualTo(10);
        Cable last = cable(cabling, "A1.R01.P03.U41", "fabric8");
        // Server at unit 41: 50 + 42 * 44.45 = 1,917. 1,083 up, 800 along, 1,839 down is 3,722, with slack 4,909.
        assertThat(last.lengthM()).isEqualTo(4.909);
        assertThat(last.medium()).extracting(m -> m.id()).as("short enough for active copper").isEqualTo("acc");
        CableTotals totals = Sums.cables(cabling);
        assertThat(totals.cables()).isEqualTo(128);
        assertThat(totals.lengthM()).isCloseTo(Plans.cables(cabling).stream().mapToDouble(Cable::lengthM).sum(), within(1e-9));
        assertThat(totals.longestM()).isEqualTo(7.522);
        assertThat(CableFindings.of(cabling)).isEmpty();
    }

    /// A second row 4 m further north, with a tray of its own, joined by a cross tray 500 mm higher at x 6000.
    @Test
    void overACrossTray() {
        String second = ", {'key': 'A2', 'at': [1000, 6000], 'rows': [{'racks': ['h100-colossus']}]}";
        String network = GPU.replace("'per': 'block'", "'per': 'room'");
        Cabling cabling = Plans.cabling(Plans.hall(ARRAY + second,
                tray("T1", 0, 2300, 10_000, 2300, 3000) + "," + tray("T2", 0, 6300, 10_000, 6300, 3000) + "," + tray("X", 6000, 2000, 6000, 7000, 3500), network));
        Cable first = cable(cabling, "A2.R01.P01.U06", "fabric1");
        // 2,639 up, 4,600 to x 6000, 500 up, 4,000 across, 500 down, 3,800 back to x 2200, 2,772 down: 18,811; with slack 20,752.
        assertThat(first.lengthM()).isEqualTo(20.752);
        assertThat(keys(cabling, first)).containsExactly("T1", "X", "T2");
    }

    /// The tray passes 500 mm in front of the racks: the cables cross that gap at both ends.
    @Test
    void besideTheRacks() {
        Cabling cabling = Plans.cabling(Plans.hall(ARRAY, tray("T1", 0, 1500, 10_000, 1500, 3000), GPU));
        // 6,211 and twice 500: 7,211; with slack 8,572.
        assertThat(cable(cabling, "A1.R01.P01.U06", "fabric1").lengthM()).isEqualTo(8.572);
    }

    @Test
    void withinARackNoTrayIsNeeded() {
        String network = "{'key': 'M', 'purpose': 'management', 'ends': {'port': 'management'}, 'tiers': [{'racks': ['h100-colossus'], 'device': 'sn2201', 'per': 'rack'}]}";
        Cabling cabling = Plans.cabling(Plans.hall(ARRAY, "", network));
        Cable cable = cable(cabling, "A1.R01.P01.U06", "management1");
        // From 361 to 50 + 45.5 * 44.45 = 2,072: 1,711, with slack 2,797.
        assertThat(cable.lengthM()).isEqualTo(2.797);
        assertThat(cable.medium()).extracting(m -> m.id()).isEqualTo("cat6a");
        assertThat(CableFindings.of(cabling)).isEmpty();
    }

    @Test
    void saysWhatHasNoWay() {
        Cabling none = Plans.cabling(Plans.hall(ARRAY, "", GPU));
        assertThat(CableFindings.of(none)).extracting(Finding::rule).containsOnly("no-tray");
        assertThat(CableFindings.of(none).getFirst().message()).contains("no tray of its room is near");
        String second = ", {'key': 'A2', 'at': [1000, 6000], 'rows': [{'racks': ['h100-colossus']}]}";
        Cabling apart = Plans.cabling(Plans.hall(ARRAY + second, tray("T1", 0, 2300, 10_000, 2300, 3000) + "," + tray("T2", 0, 6300, 10_000, 6300, 3000),
                GPU.replace("'per': 'block'", "'per': 'room'")));
        assertThat(CableFindings.of(apart)).singleElement().satisfies(f -> {
            assertThat(f.place()).isEqualTo("A2.R01.P01");
            assertThat(f.message()).contains("64 cables").contains("not joined");
        });
        assertThat(Sums.cables(apart).unrouted()).isEqualTo(64);
    }

    @Test
    void dataKeepsOutOfTraysForManagementAndPower() {
        for (String use : List.of("management", "power")) {
            Cabling cabling = Plans.cabling(Plans.hall(ARRAY, tray("T1", 0, 2300, 10_000, 2300, 3000).replace("fibre", use), GPU));
            assertThat(Sums.cables(cabling).unrouted()).isEqualTo(128);
        }
    }

    @Test
    void atLanesOf200GThereIsNeitherMultimodeNorPassiveCopper() {
        String cell = "{'key': 'C', 'at': [1000, 2000], 'rows': [{'racks': ['gb300-nvl72', 'network-cell-800g', '20 free 600', 'gb300-nvl72']}]}";
        String network = "{'key': 'G', 'purpose': 'gpu', 'ends': {'port': 'fabric', 'rails': 4}, 'tiers': [{'racks': ['network-cell-800g'], 'device': 'q3400', 'per': 'block'}]}";
        Cabling cabling = Plans.cabling(Plans.hall(cell.replace("20 free 600", "gap 12000"), tray("T1", 0, 2300, 40_000, 2300, 3000), network));
        assertThat(Sums.cables(cabling).byMedium().keySet()).containsExactly("smf-dr");
        assertThat(Plans.cables(cabling)).hasSize(144).allMatch(c -> c.gbps() == 800);
    }

    @Test
    void tooFarIsAFinding() {
        String far = ", {'key': 'A2', 'at': [30000, 2000], 'rows': [{'racks': ['h100-colossus']}]}";
        String network = "{'key': 'GPU', 'purpose': 'gpu', 'ends': {'port': 'fabric', 'rails': 8}, 'tiers': [" + LEAVES.replace("'block'", "'room'") + "], 'media': ['dac', 'acc']}";
        Cabling cabling = Plans.cabling(Plans.hall(ARRAY + far, tray("T1", 0, 2300, 40_000, 2300, 3000), network));
        assertThat(CableFindings.of(cabling)).extracting(Finding::rule).containsOnly("reach");
        assertThat(CableFindings.of(cabling).stream().filter(f -> f.place().equals("A2.R01.P01")).findFirst().orElseThrow().message())
                .contains("64 cables").contains("100 Gb/s a lane none reaches beyond 5 m");
    }

    private static List<String> keys(Cabling cabling, Cable cable) {
        List<String> keys = new java.util.ArrayList<>();
        for (int i = 0; i < cable.path().length; i += 3) {
            keys.addAll(cabling.fill().ways().get(cable.path()[i]).keys());
        }
        return keys;
    }
}
