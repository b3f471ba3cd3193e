package org.hallwright.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.Rating;
import org.hallwright.io.CatalogReader;
import org.hallwright.io.FileRefused;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.Network;
import org.hallwright.model.PowerSystem;
import org.hallwright.model.RackTable;
import org.hallwright.network.Cables;
import org.hallwright.network.Cabling;
import org.hallwright.power.PowerFlow;
import org.hallwright.power.PowerStudy;
import org.junit.jupiter.api.Test;

class ConsequenceTest {
    private static final Catalog CATALOG = catalog();

    private static Catalog catalog() {
        try {
            return CatalogReader.bundled();
        } catch (FileRefused e) {
            throw new AssertionError(e);
        }
    }

    private static RackTable table(String layout) {
        try {
            return RackTable.of(LayoutFile.read(Path.of("layouts", layout + ".json"), CATALOG), CATALOG::size);
        } catch (FileRefused e) {
            throw new AssertionError(e);
        }
    }

    /// Counted anew from the single cables: a rack is in the job when it and every rack it has a leaf in is lit.
    private static int counted(Cabling cabling, PowerFlow flow) {
        Map<String, Map<Integer, Set<Integer>>> leaves = new HashMap<>();
        new Cables(cabling).each(cable -> {
            if (cable.network().purpose() == Network.Purpose.GPU && cable.boundary().equals("nodeLeaf")) {
                leaves.computeIfAbsent(cable.network().key(), n -> new HashMap<>()).computeIfAbsent(cable.low().rack(), r -> new HashSet<>()).add(cable.high().rack());
            }
        });
        return leaves.values().stream().mapToInt(racks -> racks.entrySet().stream().filter(e -> flow.lit(e.getKey()) && e.getValue().stream().allMatch(flow::lit))
                .mapToInt(e -> CATALOG.rating(cabling.table(), e.getKey()).map(Rating::gpus).orElse(0)).sum()).max().orElse(0);
    }

    @Test
    void aJobNeedsItsRacksAndTheirLeaves() {
        RackTable table = table("superpod-h100");
        Cabling cabling = Cabling.of(table, CATALOG);
        PowerStudy study = PowerStudy.of(table, CATALOG);
        JobsLeft before = JobsLeft.of(cabling, study.maximum()).orElseThrow();
        assertThat(before.gpus()).isEqualTo(before.of()).isEqualTo(1016);
        List<String> busways = study.chain().units().stream().filter(unit -> unit.kind() == PowerSystem.Kind.BUSWAY).map(unit -> unit.id()).toList();
        int least = 1016;
        for (String id : busways) {
            // The same row's other feed, so that its racks go dark.
            String other = id.contains(".A") ? id.replace(".A", ".B") : id.replace(".B", ".A");
            PowerFlow flow = study.maximum().without(List.of(id, other));
            int left = JobsLeft.of(cabling, flow).orElseThrow().gpus();
            assertThat(left).as(id).isEqualTo(counted(cabling, flow));
            least = Math.min(least, left);
        }
        assertThat(least).as("some rows hold leaves of racks in others").isLessThan(1016 - 80);
    }

    /// A pair of transformers that feed the same busways: what is dark at the end is what the flow at the end says.
    @Test
    void addsUpWhatIsDark() {
        RackTable table = table("gb200-hall");
        PowerStudy study = PowerStudy.of(table, CATALOG);
        List<String> transformers = study.chain().units().stream().filter(unit -> unit.kind() == PowerSystem.Kind.TRANSFORMER).map(unit -> unit.id()).limit(2).toList();
        Consequence both = Consequence.of(study, Set.copyOf(transformers), Optional.empty());
        int[] dark = both.cascade().end().dark();
        assertThat(both.failed()).containsExactlyElementsOf(transformers);
        assertThat(both.end().racks()).isEqualTo(dark.length).isPositive();
        assertThat(both.end().gpus()).isEqualTo(IntStream.of(dark).map(rack -> CATALOG.rating(table, rack).map(Rating::gpus).orElse(0)).sum());
        assertThat(both.end().watts()).isEqualTo(IntStream.of(dark).mapToDouble(study.maximum()::rackW).sum());
        assertThat(both.end().blocks()).isEqualTo((int) IntStream.of(dark).mapToObj(rack -> table.placeOf(rack).block().key()).distinct().count());
        assertThat(both.end().whole()).isLessThanOrEqualTo(both.end().blocks());
        assertThat(both.outcome().racks()).isLessThanOrEqualTo(both.end().racks());
        assertThat(both.jobs()).isEmpty();
        assertThat(Consequence.of(study, Set.of("no such unit"), Optional.empty()).end().racks()).isZero();
        assertThat(IntStream.of(dark).boxed().collect(Collectors.toSet())).hasSize(dark.length);
    }
}
