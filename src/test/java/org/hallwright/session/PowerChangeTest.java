package org.hallwright.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hallwright.catalog.LoadCase;
import org.hallwright.model.Plan;
import org.hallwright.model.PowerSystem.Kind;
import org.hallwright.model.PowerSystem;
import org.hallwright.power.Chain;
import org.hallwright.power.PowerFlow;
import org.hallwright.testing.Halls;
import org.junit.jupiter.api.Test;

class PowerChangeTest {
    private static PowerSystem.Unit unit(String id, Kind kind, List<String> from, List<String> serves) {
        return new PowerSystem.Unit(id, "", Optional.of(kind), from, List.of(), "", serves, false, new TreeMap<>(Map.of("volts", 415.0, "amperes", 1000.0, "fullyRated", 1.0)));
    }

    /// Two rows of so many racks of 80 kW, each on a busway of its own.
    private static PowerFlow flow(int first, int second) {
        Plan plan = Halls.plan(Halls.room("H1", Halls.row("K1", 500, 500, first), Halls.row("K2", 500, 4500, second))).withPower(List.of(new PowerSystem("PW", "", List.of(),
                PowerSystem.Standard.NEC, 1, 0.35, "", List.of(), List.of(), List.of(unit("G", Kind.UTILITY, List.of(), List.of()), unit("W1", Kind.BUSWAY, List.of("G"), List.of("K1")),
                unit("W2", Kind.BUSWAY, List.of("G"), List.of("K2"))))));
        return PowerFlow.of(Chain.of(Halls.table(plan), Halls.CATALOG), LoadCase.MAXIMUM);
    }

    @Test
    void tellsWhichBuswayGains() {
        PowerChange change = PowerChange.of(flow(3, 2), flow(2, 3));
        double rack = 100 * 80_000 / (Math.sqrt(3) * 415 * 1000);
        assertThat(change.busways()).extracting(PowerChange.Busway::name).containsExactly("W2", "W1");
        assertThat(change.busways().getFirst().before()).isCloseTo(2 * rack, within(1e-6));
        assertThat(change.busways().getFirst().after()).isCloseTo(3 * rack, within(1e-6));
        assertThat(change.text()).isEqualTo("busway W2 22 % \u2192 33 %\nbusway W1 33 % \u2192 22 %");
        assertThat(PowerChange.of(flow(3, 2), flow(4, 2)).text()).isEqualTo("busway W1 33 % \u2192 45 %\nfullest unit 56 % \u2192 67 %");
    }

    @Test
    void saysNothingWhereNothingChanges() {
        assertThat(PowerChange.of(flow(3, 2), flow(3, 2)).text()).isEmpty();
    }
}
