package org.hallwright.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.LoadCase;
import org.hallwright.catalog.Rating;
import org.hallwright.io.CatalogReader;
import org.hallwright.io.FileRefused;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.Network;
import org.hallwright.model.RackTable;
import org.hallwright.network.Cables;
import org.hallwright.network.Cabling;
import org.hallwright.network.FabricDesign;
import org.hallwright.power.Chain;
import org.hallwright.power.PowerFlow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobsLeftTest {
    /// The same, counted cable by cable.
    private static Map<String, Integer> counted(Cabling cabling, PowerFlow flow) {
        Set<Integer> dark = new HashSet<>();
        for (int rack : flow.dark()) {
            dark.add(rack);
        }
        Map<String, Set<Integer>> connected = new HashMap<>();
        Map<String, Set<Integer>> cut = new HashMap<>();
        new Cables(cabling).each(cable -> {
            if (cable.network().purpose() == Network.Purpose.GPU && cable.boundary().equals(FabricDesign.BOUNDARIES.getFirst())) {
                connected.computeIfAbsent(cable.network().key(), k -> new HashSet<>()).add(cable.low().rack());
                if (dark.contains(cable.low().rack()) || dark.contains(cable.high().rack())) {
                    cut.computeIfAbsent(cable.network().key(), k -> new HashSet<>()).add(cable.low().rack());
                }
            }
        });
        Map<String, Integer> left = new HashMap<>();
        connected.forEach((key, racks) -> left.put(key, racks.stream().filter(rack -> !cut.getOrDefault(key, Set.of()).contains(rack))
                .mapToInt(rack -> cabling.catalog().rating(cabling.table(), rack).map(Rating::gpus).orElse(0)).sum()));
        return left;
    }

    @ParameterizedTest
    @ValueSource(strings = {"superpod-h100", "gb200-hall", "colossus-1"})
    void aRackWorksWhereItAndItsSwitchesAreLit(String name) throws FileRefused {
        Catalog catalog = CatalogReader.bundled();
        RackTable table = RackTable.of(LayoutFile.read(Path.of("layouts", name + ".json"), catalog), catalog::size);
        Cabling cabling = Cabling.of(table, catalog);
        PowerFlow flow = PowerFlow.of(Chain.of(table, catalog), LoadCase.MAXIMUM);
        assertThat(JobsLeft.largest(cabling, flow)).isEqualTo(new Summaries(catalog).campus(table).totals().gpus());
        Random random = new Random(1);
        for (int i = 0; i < 3; i++) {
            BitSet out = new BitSet();
            random.ints(8, 0, flow.chain().units().size()).forEach(out::set);
            PowerFlow after = flow.without(out);
            assertThat(JobsLeft.byNetwork(cabling, after)).isEqualTo(counted(cabling, after));
            assertThat(JobsLeft.largest(cabling, after)).isLessThanOrEqualTo(JobsLeft.largest(cabling, flow));
        }
    }
}
