package org.hallwright.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hallwright.edit.EditRefused;
import org.hallwright.edit.MoveParts;
import org.hallwright.edit.MoveRacks;
import org.hallwright.model.Network;
import org.hallwright.model.Plan;
import org.hallwright.model.RackTable;
import org.hallwright.testing.RandomEdits;
import org.hallwright.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds of the cables of every plan.
class CablingLawTest {
    @ParameterizedTest
    @ValueSource(strings = {"superpod-h100", "gb200-hall", "colossus-1"})
    void eachPortIsUsedOnceAndTheTotalsAreTheirSums(String name) {
        Cabling cabling = Cabling.of(Plans.table(Plans.shipped(name)), Plans.CATALOG);
        Set<String> ports = new HashSet<>();
        long[] cables = new long[4];
        double[] length = new double[1];
        new Cables(cabling).each(cable -> {
            assertThat(ports.add(cable.low().label(cabling.table()))).as("%s", cable).isTrue();
            assertThat(ports.add(cable.high().label(cabling.table()))).as("%s", cable).isTrue();
            length[0] += cable.lengthM();
            if (cable.network().purpose() == Network.Purpose.GPU) {
                cables[FabricDesign.BOUNDARIES.indexOf(cable.boundary())] += cable.tail() ? 0 : 1;
            }
        });
        FabricTotals fabric = Sums.fabric(cabling, rack -> true);
        assertThat(fabric.cables()).containsExactly(cables[0], cables[1], cables[2], cables[3]);
        assertThat(Sums.cables(cabling).lengthM()).isCloseTo(length[0], within(1e-3));
        assertThat(Sums.cables(cabling).links() * 2).isEqualTo(ports.size());
        assertThat(fabric.feasible()).isTrue();
    }

    /// The cross-section in each cell of a tray is that of the cables that run through it, added up one by one.
    @ParameterizedTest
    @ValueSource(strings = {"superpod-h100", "gb200-hall"})
    void theFillIsTheSumOfTheCables(String name) {
        Cabling cabling = Cabling.of(Plans.table(Plans.shipped(name)), Plans.CATALOG);
        Fill fill = new Fill(cabling.fill().ways());
        for (Cabled network : cabling.networks) {
            for (int b = 0; b < network.runs().size(); b++) {
                Runs runs = network.runs().get(b);
                for (int i = 0; i < runs.base.length; i++) {
                    if (runs.path[i] != null) {
                        fill.add(runs.path[i], runs.tally[i], 1);
                    }
                }
            }
        }
        assertThat(fill.same(cabling.fill())).isTrue();
        Map<String, int[]> counts = new HashMap<>();
        new Cables(cabling).each(cable -> {
            for (int i = 0; i < cable.path().length; i += 3) {
                int way = cable.path()[i];
                int from = Math.min(cable.path()[i + 1], cable.path()[i + 2]) / Fill.CELL;
                int to = (Math.max(cable.path()[i + 1], cable.path()[i + 2]) - 1) / Fill.CELL;
                for (int c = from; c <= Math.max(from, to); c++) {
                    counts.computeIfAbsent(way + "." + Math.min(c, fill.cells(way) - 1), key -> new int[1])[0]++;
                }
            }
        });
        for (int w = 0; w < fill.ways().size(); w++) {
            for (int c = 0; c < fill.cells(w); c++) {
                assertThat(fill.links(w, c)).isLessThanOrEqualTo(counts.getOrDefault(w + "." + c, new int[1])[0]);
            }
        }
    }

    /// Tails of assemblies of single-mode DR beyond the 50 m that such splitters are made, unless a trunk takes them to a panel.
    @ParameterizedTest
    @ValueSource(strings = {"gb200-hall", "superpod-h100"})
    void longSplittersAreNoted(String name) {
        Cabling cabling = Cabling.of(Plans.table(Plans.shipped(name)), Plans.CATALOG);
        long tails = Plans.cables(cabling).stream()
                .filter(c -> c.assembly() != null && !c.trunked() && c.medium() != null && c.medium().id().equals("smf-dr") && c.lengthM() > 50).count();
        assertThat(CableFindings.of(cabling).stream().filter(f -> f.rule().equals("splitter"))
                .mapToLong(f -> Long.parseLong(f.message().substring(0, f.message().indexOf(' ')).replace(",", ""))).sum()).isEqualTo(tails);
        assertThat(tails > 0).isEqualTo(name.equals("gb200-hall"));
    }

    /// A cable leaves a tray only where another touches it, and begins and ends within reach of its racks.
    @ParameterizedTest
    @ValueSource(strings = {"superpod-h100", "gb200-hall", "colossus-1"})
    void cablesStayInTrays(String name) {
        Cabling cabling = Cabling.of(Plans.table(Plans.shipped(name)), Plans.CATALOG);
        List<Way> ways = cabling.fill().ways();
        for (Cabled network : cabling.networks) {
            for (int b = 0; b < network.runs().size(); b++) {
                Links links = network.wiring().boundaries().get(b);
                Runs runs = network.runs().get(b);
                for (int i = 0; i < links.bundles(); i++) {
                    int[] path = runs.path[i];
                    int metres = 0;
                    for (int p = 0; path != null && p < path.length; p += 3) {
                        assertThat(path[p + 1]).isBetween(0, ways.get(path[p]).length());
                        metres += Math.abs(path[p + 1] - path[p + 2]);
                        if (p > 0) {
                            double[] from = ways.get(path[p - 3]).at(path[p - 1]);
                            double[] to = ways.get(path[p]).at(path[p + 1]);
                            double reach = (ways.get(path[p - 3]).breadth() + ways.get(path[p]).breadth()) / 2.0 + 52;
                            assertThat(Math.hypot(from[0] - to[0], from[1] - to[1])).isLessThanOrEqualTo(reach);
                            assertThat(Math.abs(ways.get(path[p - 3]).z() - ways.get(path[p]).z())).isLessThanOrEqualTo(Joints.MOST_DROP);
                        }
                    }
                    assertThat(runs.base[i]).isGreaterThanOrEqualTo(metres);
                }
            }
        }
    }

    /// The line that is drawn is as long as the run is said to be, but for the way from the port to the side of the rack.
    @Test
    void theLineIsAsLongAsTheRun() {
        Cabling cabling = Cabling.of(Plans.table(Plans.shipped("superpod-h100")), Plans.CATALOG);
        for (Cable cable : Plans.cables(cabling)) {
            double[] line = CablePath.of(cabling, cable);
            double length = 0;
            for (int i = 3; i < line.length; i += 3) {
                length += Math.abs(line[i] - line[i - 3]) + Math.abs(line[i + 1] - line[i - 2]) + Math.abs(line[i + 2] - line[i - 1]);
            }
            double run = (cable.lengthM() - 1) / 1.05;
            double inRacks = cable.low().rack() == cable.high().rack() ? 0 : 2 * 1.8;
            assertThat(length / 1000).isBetween(run - 0.01, run + inRacks + 0.01);
        }
    }

    /// From every port every other of its plane is reached by going up and down.
    @ParameterizedTest
    @ValueSource(strings = {"superpod-h100", "colossus-1"})
    void everyPortReachesEveryOther(String name) {
        Cabling cabling = Cabling.of(Plans.table(Plans.shipped(name)), Plans.CATALOG);
        for (Cabled network : cabling.networks) {
            if (network.wiring().network().purpose() == Network.Purpose.GPU) {
                assertThat(islands(network.wiring())).isEqualTo(1);
            }
        }
    }

    /// Rails that have spines of their own are separate networks.
    @Test
    void railPlanesStayApart() {
        Cabling cabling = Cabling.of(Plans.table(Plans.shipped("gb200-hall")), Plans.CATALOG);
        assertThat(islands(cabling.networks.getFirst().wiring())).isEqualTo(4);
    }

    /// Groups of switches that links join.
    private static int islands(Wiring wiring) {
        int[] root = new int[wiring.gear().size()];
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
        }
        Set<Integer> leaves = new HashSet<>(wiring.switches().getFirst());
        for (Links links : wiring.boundaries().subList(1, wiring.boundaries().size())) {
            for (int i = 0; i < links.size(); i++) {
                root[find(root, links.low[i])] = find(root, links.high[i]);
            }
        }
        Set<Integer> islands = new HashSet<>();
        leaves.forEach(leaf -> islands.add(find(root, leaf)));
        return islands.size();
    }

    private static int find(int[] root, int i) {
        int at = i;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    @Seeds(6)
    void incrementalEqualsAfresh(long seed) {
        Random random = new Random(seed);
        Plan plan = Plans.shipped(seed % 2 == 0 ? "gb200-hall" : "superpod-h100");
        RandomEdits edits = new RandomEdits(Plans.CATALOG);
        RackTable table = Plans.table(plan);
        Cabling cabling = Cabling.of(table, Plans.CATALOG);
        for (int i = 0; i < 12; i++) {
            Plan later;
            try {
                later = (random.nextInt(3) > 0 ? move(table, random) : edits.edit(plan, random)).apply(plan, Plans.CATALOG::size).plan();
            } catch (EditRefused | IllegalArgumentException refused) {
                continue;
            }
            plan = later;
            table = table.next(plan);
            cabling = cabling.next(table, Watch.NONE);
            Cabling afresh = Cabling.of(Plans.table(plan), Plans.CATALOG);
            assertThat(cabling.fill().same(afresh.fill())).isTrue();
            assertThat(Sums.cables(cabling)).isEqualTo(Sums.cables(afresh));
            assertThat(Sums.fabric(cabling, rack -> true)).isEqualTo(Sums.fabric(afresh, rack -> true));
            assertThat(labels(cabling)).isEqualTo(labels(afresh));
            assertThat(CableFindings.of(cabling)).containsExactlyInAnyOrderElementsOf(CableFindings.of(afresh));
        }
    }

    private static org.hallwright.edit.Edit move(RackTable table, Random random) {
        int n;
        do {
            n = random.nextInt(table.capacity());
        } while (!table.present(n));
        int dx = random.nextInt(-1500, 1500);
        int dy = random.nextInt(-1500, 1500);
        return random.nextBoolean() ? new MoveRacks(List.of(table.id(n).toString()), dx, dy) : new MoveParts(List.of(table.placeOf(n).block().key()), dx, dy);
    }

    private static Set<String> labels(Cabling cabling) {
        Set<String> labels = new HashSet<>();
        new Cables(cabling).each(c -> labels.add(c.low().label(cabling.table()) + " " + c.high().label(cabling.table()) + " " + c.lengthM() + " " + c.soldM()));
        return labels;
    }

    /// Moving a block within its room changes no connection, only lengths.
    @Test
    void movingChangesLengthsOnly() {
        Plan plan = Plans.shipped("gb200-hall");
        RackTable table = Plans.table(plan);
        Cabling before = Cabling.of(table, Plans.CATALOG);
        Plan moved = new MoveParts(List.of("H1-C2-R"), 300, 0).apply(plan, Plans.CATALOG::size).plan();
        Cabling after = before.next(table.next(moved), Watch.NONE);
        assertThat(ends(after)).isEqualTo(ends(before));
        assertThat(Sums.cables(after).lengthM()).isNotEqualTo(Sums.cables(before).lengthM());
        assertThat(after.networks.getFirst().wiring()).isSameAs(before.networks.getFirst().wiring());
    }

    private static List<String> ends(Cabling cabling) {
        List<String> ends = new ArrayList<>();
        new Cables(cabling).each(c -> ends.add(c.low().label(cabling.table()) + " " + c.high().label(cabling.table())));
        return ends;
    }

    /// A ported fat tree in a hall: every leaf reaches every spine by the same number of links.
    @Seeds(10)
    void uplinksSpreadEvenly(long seed) {
        Random random = new Random(seed);
        int racks = 1 + random.nextInt(4);
        int spines = 1 << random.nextInt(4);
        int uplinks = spines * (1 + random.nextInt(64 / spines));
        String items = "{'key': 'A', 'at': [1000, 2000], 'rows': [{'racks': ['" + racks + " qm9700-leaf-rack', '" + 2 * racks + " dgx-h100-rack', 'qm9700-spine-rack']}]}";
        String network = "{'key': 'G', 'purpose': 'gpu', 'ends': {'port': 'fabric', 'rails': 8}, 'tiers': ["
                + "{'racks': ['qm9700-leaf-rack'], 'device': 'qm9700', 'per': 'block', 'uplinks': " + Math.min(uplinks, 40) / spines * spines + "},"
                + "{'racks': ['qm9700-spine-rack'], 'device': 'qm9700', 'count': " + spines + ", 'per': 'block'}]}";
        if (Math.min(uplinks, 40) / spines == 0 || (long) 8 * racks * (Math.min(uplinks, 40) / spines) > 64) {
            return;
        }
        Cabling cabling = Plans.cabling(Plans.hall(items, "{'tray': 'T', 'use': 'fibre', 'path': [[0, 2300], [50000, 2300]], 'z': 3000, 'width': 600, 'height': 300}", network));
        Wiring wiring = cabling.networks.getFirst().wiring();
        Map<Long, Integer> pairs = new HashMap<>();
        Links up = wiring.boundaries().get(1);
        for (int i = 0; i < up.size(); i++) {
            pairs.merge((long) up.low[i] << 32 | up.high[i], 1, Integer::sum);
        }
        assertThat(pairs).hasSize(8 * racks * spines);
        assertThat(new HashSet<>(pairs.values())).hasSize(1);
        BitSet met = new BitSet();
        for (int i = 0; i < up.size(); i++) {
            met.set(up.high[i]);
        }
        assertThat(met.cardinality()).isEqualTo(spines);
    }
}
