package org.hallwright.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hallwright.model.Basis;
import org.hallwright.model.Network;
import org.hallwright.model.Plan;
import org.hallwright.model.Pose;
import org.hallwright.model.Site;
import org.hallwright.model.Sourced;
import org.hallwright.model.Transport;
import org.hallwright.testing.Halls;
import org.junit.jupiter.api.Test;

/// Networks, and what becomes of those that lie in parts that go. Two halls: H1 with block K1 and free rack F1, H2 with K2.
class NetworkEditsTest {
    private static final Sourced LINES = new Sourced(400, Basis.ASSUMED, "test");
    private static final Network.Tier LEAVES =
            new Network.Tier(List.of("rack"), "switch", 1, 0, Network.Level.BLOCK, Network.Spread.ALL, 1, 1, 1, 8);
    private static final Network.Tier SPINES =
            new Network.Tier(List.of("rack"), "switch", 1, 0, Network.Level.NETWORK, Network.Spread.ALL, 1, 1, 1, 0);
    private final Plan start = Halls.plan(
            Halls.room("H1", Halls.row("K1", 1000, 1000, 4), Halls.at("F1", "rack", 9000, 9000, 0)),
            Halls.room("H2", 25_000, 0, List.of(), Halls.row("K2", 1000, 1000, 4)));

    private static Network network(String key, String... scope) {
        return new Network(key, "", Network.Purpose.GPU, List.of(scope), new Network.Ends("fabric", 1, 0, List.of(), 1, 1, 0),
                List.of(LEAVES, SPINES), List.of());
    }

    private static Plan apply(Plan plan, Edit... edits) {
        Plan result = plan;
        for (Edit edit : edits) {
            result = edit.apply(result, Halls.CATALOG::size).plan();
        }
        return result;
    }

    private Plan with(Network... networks) {
        return start.withNetworks(List.of(networks));
    }

    private static List<String> scope(Plan plan, String key) {
        return plan.network(key).orElseThrow().scope();
    }

    @Test
    void aNetworkIsAddedAtTheEndAndChangedInItsPlace() {
        Plan two = apply(start, new SetNetwork(network("N1", "H1")), new SetNetwork(network("N2")));
        assertThat(two.networks()).containsExactly(network("N1", "H1"), network("N2"));
        Plan changed = apply(two, new SetNetwork(network("N1", "K2")));
        assertThat(changed.networks()).containsExactly(network("N1", "K2"), network("N2"));
        assertThat(changed.sites()).isSameAs(two.sites());
        assertThat(apply(two, new SetNetwork(network("N2")))).isSameAs(two);
        assertThat(apply(two, new RemoveNetwork("N1")).networks()).containsExactly(network("N2"));
    }

    @Test
    void whatNoFileCouldHoldIsRefused() {
        assertThatThrownBy(() -> apply(start, new SetNetwork(network("N1", "H9")))).isInstanceOf(EditRefused.class).hasMessageContaining("no 'H9'");
        assertThatThrownBy(() -> apply(start, new SetNetwork(network("N 1")))).isInstanceOf(EditRefused.class).hasMessageContaining("cannot be a key");
        assertThatThrownBy(() -> apply(start, new SetNetwork(network("N1").withTiers(List.of())))).isInstanceOf(EditRefused.class).hasMessageContaining("1 to 4");
        assertThatThrownBy(() -> apply(start, new SetNetwork(network("N1").withTiers(List.of(LEAVES))))).isInstanceOf(EditRefused.class)
                .hasMessageContaining("no tier above");
        assertThatThrownBy(() -> apply(start, new SetNetwork(network("N1").withTiers(List.of(SPINES, SPINES))))).isInstanceOf(EditRefused.class)
                .hasMessageContaining("has uplinks to it");
        assertThatThrownBy(() -> apply(start, new RemoveNetwork("N1"))).isInstanceOf(EditRefused.class).hasMessageContaining("no network 'N1'");
    }

    @Test
    void removedPartsLeaveTheScopesAndTakeNetworksThatLayInThemAlone() {
        Plan plan = with(network("N1", "H1", "K2"), network("N2", "K1"), network("N3"), network("N4", "H2"));
        Plan removed = apply(plan, new RemoveParts(List.of("H1")));
        assertThat(removed.networks()).containsExactly(network("N1", "K2"), network("N3"), network("N4", "H2"));
        assertThat(removed.networks().get(1)).isEqualTo(network("N3"));
        assertThat(apply(plan, new RemoveParts(List.of("F1"))).networks()).as("nothing named it").isSameAs(plan.networks());
    }

    @Test
    void aTransportGoesWithEitherOfItsSites() {
        Site far = new Site("S2", "", Pose.ORIGIN, 0, 0, 0, LINES, List.of(), List.of(), 0, List.of(), List.of(), List.of(), false);
        Plan two = start.withSites(List.of(start.sites().getFirst(), far)).withTransports(List.of(new Transport("S1", "S2", LINES)));
        assertThat(apply(two, new RemoveParts(List.of("S2")))).isEqualTo(start);
        assertThat(apply(two, new RemoveParts(List.of("H1"))).transports()).hasSize(1);
    }

    @Test
    void aFreeRackTakenToAnotherRoomStaysInTheScopeUnderItsNewKey() {
        Plan plan = with(network("N1", "F1"), network("N2", "K1"));
        Plan moved = apply(plan, new TransferRacks(List.of(new TransferRacks.Move("F1.R01.P01", "H2", 9000, 9000, 0, "H2-F1"))));
        assertThat(scope(moved, "N1")).containsExactly("H2-F1");
        Plan freed = apply(plan, new TransferRacks(List.of(new TransferRacks.Move("K1.R01.P01", "H2", 9000, 9000, 0, "H2-F1"))));
        assertThat(scope(freed, "N2")).containsExactly("K1");
        assertThat(apply(plan, new RemoveRacks(List.of("F1.R01.P01"))).networks()).containsExactly(network("N2", "K1"));
    }

    @Test
    void movesNeverChangeAScope() {
        Plan plan = with(network("N1", "K1", "H2"));
        assertThat(apply(plan, new MoveParts(List.of("K1"), 100, 0), new TransferParts(List.of(new TransferParts.Move("K1", "H2", Pose.at(9000, 9000)))),
                new RenamePart("H2", "Hall two")).networks()).isSameAs(plan.networks());
    }

    @Test
    void commandsSetTheFiguresOfANetwork() {
        Plan plan = with(network("N1", "H1"), network("K1"));
        assertThat(command(plan, "set N1 tier1.uplinks=32").tiers().getFirst().uplinks()).isEqualTo(32);
        assertThat(command(plan, "set N1 tier2.sets=16").tiers().getLast().sets()).isEqualTo(16);
        assertThat(command(plan, "set N1 tier2.count=4").tiers().getLast().count()).isEqualTo(4);
        assertThat(command(plan, "set N1 ends.rails=8").ends().rails()).isEqualTo(8);
        assertThat(command(plan, "set N1 ends.planes=2").ends().planes()).isEqualTo(2);
        assertThat(command(plan, "set N1 ends.nodes=32").ends().nodes()).isEqualTo(32);
        assertThat(command(plan, "set N1 name=\"GPU fabric\"")).isEqualTo(network("N1", "H1").withName("GPU fabric"));
        assertThat(parsed(plan, "delete N1")).isEqualTo(new RemoveNetwork("N1"));
        assertThat(parsed(plan, "set K1 name=x")).as("a part goes before a network of its key").isEqualTo(new RenamePart("K1", "x"));
        assertThat(parsed(plan, "delete K1")).isEqualTo(new RemoveParts(List.of("K1")));
    }

    @Test
    void commandsSayWhatANetworkHas() {
        Plan plan = with(network("N1", "H1"));
        assertThatThrownBy(() -> parsed(plan, "set N1 tier1.color=3")).isInstanceOf(EditRefused.class).hasMessageContaining("write name, ends.rails");
        assertThatThrownBy(() -> parsed(plan, "set N1 tier3.sets=3")).isInstanceOf(EditRefused.class).hasMessageContaining("has no tier 3: it has 2");
        assertThatThrownBy(() -> parsed(plan, "set N1 ends.rails=0")).isInstanceOf(EditRefused.class).hasMessageContaining("from 1 to 64");
        assertThatThrownBy(() -> parsed(plan, "set N1 tier1.sets=1.5")).isInstanceOf(EditRefused.class).hasMessageContaining("whole number");
        assertThatThrownBy(() -> apply(plan, parsed(plan, "set N1 tier2.uplinks=3"))).isInstanceOf(EditRefused.class).hasMessageContaining("top tier");
    }

    private static Edit parsed(Plan plan, String command) {
        return Commands.parse(command, Halls.table(plan), Halls.CATALOG);
    }

    private static Network command(Plan plan, String command) {
        return apply(plan, parsed(plan, command)).network("N1").orElseThrow();
    }
}
