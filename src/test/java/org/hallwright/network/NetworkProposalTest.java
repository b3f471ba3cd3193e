package org.hallwright.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hallwright.model.Network;
import org.hallwright.model.Plan;
import org.hallwright.model.RackTable;
import org.junit.jupiter.api.Test;

class NetworkProposalTest {
    /// What is proposed for a hall whose networks were taken away connects every port that its own network connects.
    @Test
    void connectsWhatStands() {
        Plan plan = Plans.shipped("superpod-h100").withNetworks(List.of());
        RackTable table = Plans.table(plan);
        Network proposed = NetworkProposal.of(table, Plans.CATALOG).orElseThrow();
        assertThat(proposed.ends().rails()).isEqualTo(8);
        assertThat(proposed.tiers()).extracting(Network.Tier::device).containsExactly("qm9700", "qm9700");
        Plan later = plan.withNetworks(List.of(proposed));
        assertThat(CableFindings.of(Cabling.of(Plans.table(later), Plans.CATALOG))).isEmpty();
        assertThat(Sums.fabric(Cabling.of(Plans.table(later), Plans.CATALOG), rack -> true).endpoints()).isEqualTo(1016);
    }

    @Test
    void nothingForAPlanWithoutServers() {
        assertThat(NetworkProposal.of(Plans.table(Plan.empty("")), Plans.CATALOG)).isEmpty();
    }
}
