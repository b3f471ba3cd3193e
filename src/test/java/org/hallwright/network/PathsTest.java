package org.hallwright.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hallwright.edit.EditRefused;
import org.hallwright.edit.RemoveRacks;
import org.hallwright.model.RackId;
import org.hallwright.model.RackTable;
import org.junit.jupiter.api.Test;

class PathsTest {
    private final Cabling pod = Cabling.of(Plans.table(Plans.shipped("superpod-h100")), Plans.CATALOG);

    private List<Paths> between(String a, String b) {
        return Paths.between(pod, pod.table().number(RackId.parse(a)), pod.table().number(RackId.parse(b)));
    }

    /// Within a unit the leaves of the rails join two racks: four servers, eight rails, four servers.
    @Test
    void withinAUnitOneHop() {
        Paths compute = between("SU.R01.P01", "SU.R01.P02").getFirst();
        assertThat(compute.network()).isEqualTo("Compute fabric, NDR 400G");
        assertThat(compute.hops()).isEqualTo(1);
        assertThat(compute.count()).isEqualTo(4 * 8 * 4);
        assertThat(compute.samples()).hasSize(8).allMatch(path -> path.size() == 2);
    }

    /// Between units over the spines: up by one of 32 uplinks of each leaf, down by the two links of its spine to each leaf.
    @Test
    void betweenUnitsThreeHops() {
        Paths compute = between("SU.R01.P01", "SU.R02.P01").getFirst();
        assertThat(compute.hops()).isEqualTo(3);
        assertThat(compute.count()).isEqualTo(4 * 8 * 32 * 2 * 8 * 4L);
        assertThat(compute.samples()).allSatisfy(path -> {
            assertThat(path).hasSize(4);
            assertThat(path.getFirst().low().rack()).isEqualTo(pod.table().number(RackId.parse("SU.R01.P01")));
            assertThat(path.getLast().low().rack()).isEqualTo(pod.table().number(RackId.parse("SU.R02.P01")));
        });
    }

    @Test
    void neighboursAreWhatTheCablesSay() {
        int rack = pod.table().number(RackId.parse("SU.R01.P01"));
        List<Neighbours> neighbours = Neighbours.of(pod, rack);
        assertThat(neighbours.stream().mapToInt(Neighbours::links).sum())
                .isEqualTo((int) Plans.cables(pod).stream().filter(c -> c.low().rack() == rack || c.high().rack() == rack).count());
        assertThat(neighbours.getFirst().links()).isEqualTo(32);
        assertThat(RackCables.of(pod).links()[rack]).isEqualTo(neighbours.stream().mapToInt(Neighbours::links).sum());
    }

    /// In another version of the plan a cable is the one between the same ports; those of a rack that is gone are left out.
    @Test
    void cablesAreFoundAgain() throws EditRefused {
        int near = pod.table().number(RackId.parse("SU.R01.P01"));
        int far = pod.table().number(RackId.parse("SU.R02.P01"));
        List<Cable> before = Stream.concat(new Cables(pod).of(near).stream(), new Cables(pod).of(far).stream()).toList();
        RackTable table = Plans.table(new RemoveRacks(List.of("SU.R02.P01")).apply(pod.table().plan(), Plans.CATALOG::size).plan());
        List<Cable> after = new Cables(Cabling.of(table, Plans.CATALOG)).again(before, pod.table());
        assertThat(after).isNotEmpty().hasSizeLessThan(before.size()).allSatisfy(cable -> {
            Cable was = before.stream().filter(c -> c.low().label(pod.table()).equals(cable.low().label(table)) && c.network().key().equals(cable.network().key())).findFirst()
                    .orElseThrow();
            assertThat(cable.high().label(table)).isEqualTo(was.high().label(pod.table()));
        });
        assertThat(after).noneMatch(cable -> cable.low().label(table).startsWith("SU.R02.P01"));
    }

    @Test
    void summariesSayTiersAndRatios() {
        NetworkSummary compute = NetworkSummary.of(pod).getFirst();
        assertThat(compute.endpoints()).isEqualTo(1016);
        assertThat(compute.tiers()).extracting(NetworkSummary.Tier::switches).containsExactly(32, 16);
        assertThat(compute.tiers().getFirst().ratio()).isEqualTo(1016.0 / 1024);
    }
}
