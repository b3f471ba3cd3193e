package org.hallwright.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hallwright.catalog.LoadCase;
import org.hallwright.edit.Edit;
import org.hallwright.model.Block;
import org.hallwright.model.Plan;
import org.hallwright.model.PowerSystem;
import org.hallwright.model.RackTable;
import org.hallwright.model.Slot;
import org.hallwright.model.SlotException;
import org.hallwright.power.Chain;
import org.hallwright.power.Phases;
import org.hallwright.power.PowerFlow;
import org.hallwright.testing.Halls;
import org.junit.jupiter.api.Test;

class RetappingTest {
    private static PowerSystem.Unit unit(String id, PowerSystem.Kind kind, List<String> from, List<String> serves) {
        return new PowerSystem.Unit(id, "", Optional.of(kind), from, List.of(), "", serves, false, new TreeMap<>(Map.of("volts", 415.0)));
    }

    private static PowerFlow flow(Plan plan) {
        return PowerFlow.of(Chain.of(Halls.table(plan), Halls.CATALOG), LoadCase.MAXIMUM);
    }

    /// After the edit the busway is as well balanced as was promised; nothing but pins has changed, and other pins are kept.
    @Test
    void balancesAsPromised() {
        Block row = Halls.row("K1", 500, 500, 6);
        for (int position = 1; position <= 6; position++) {
            row = row.withException(new Slot(1, position), SlotException.NONE.withPins(position == 1 ? List.of("phase A 1", "phase B 2") : List.of("phase A 1")));
        }
        Plan plan = Halls.plan(Halls.room("H1", row)).withPower(List.of(new PowerSystem("PW", "", List.of(), PowerSystem.Standard.NEC, 0.98, 0.35, "", List.of(), List.of(), List.of(
                unit("G", PowerSystem.Kind.UTILITY, List.of(), List.of()), unit("A", PowerSystem.Kind.BUSWAY, List.of("G"), List.of("K1")), unit("B", PowerSystem.Kind.BUSWAY, List.of("G"), List.of("K1"))))));
        PowerFlow before = flow(plan);
        int busway = before.chain().index("A").orElseThrow();
        Phases phases = new Phases(before);
        List<Phases.Retap> retaps = phases.proposal(busway);
        double promised = phases.unbalancePct(busway, retaps);
        assertThat(promised).isLessThan(phases.of(busway).unbalancePct() / 2);

        Edit edit = Retapping.of(before.chain().table(), "A", retaps);
        Plan later = edit.apply(plan, Halls.CATALOG::size).plan();
        PowerFlow after = flow(later);
        assertThat(new Phases(after).of(busway).unbalancePct()).isCloseTo(promised, within(1e-9));
        assertThat(new Phases(after).of(after.chain().index("B").orElseThrow())).isEqualTo(phases.of(before.chain().index("B").orElseThrow()));
        assertThat(edit.label()).isEqualTo("Re-tap A");
        RackTable table = after.chain().table();
        Block changed = table.place("K1").orElseThrow().block();
        assertThat(changed.withExceptions(row.exceptions())).isEqualTo(row);
        assertThat(changed.exceptions().values()).allSatisfy(exception -> assertThat(exception.pins().stream().filter(pin -> pin.startsWith("phase A"))).hasSize(1));
        assertThat(changed.exception(new Slot(1, 1)).pins()).contains("phase B 2");
    }
}
