package org.hallwright.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hallwright.model.Basis;
import org.hallwright.model.Network;
import org.hallwright.model.Plan;
import org.hallwright.model.Pose;
import org.hallwright.model.PowerSystem;
import org.hallwright.model.Site;
import org.hallwright.model.Sourced;
import org.hallwright.testing.Halls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Power systems, and what becomes of what they name. Two halls: H1 with block K1 and free rack F1, H2 with K2.
class PowerEditsTest {
    private final Plan start = Halls.plan(
            Halls.room("H1", Halls.row("K1", 1000, 1000, 4), Halls.at("F1", "rack", 9000, 9000, 0)),
            Halls.room("H2", 25_000, 0, List.of(), Halls.row("K2", 1000, 1000, 4)));

    private static PowerSystem.Tier tier(String key, PowerSystem.Kind kind, String... from) {
        return new PowerSystem.Tier(key, "", kind, List.of(), "", 1, PowerSystem.Level.SITE, 0, List.of(from), List.of(), PowerSystem.Wiring.ROTATE, 2, 0,
                List.of(), "", new TreeMap<>());
    }

    private static PowerSystem system(String key, String... scope) {
        return new PowerSystem(key, "", List.of(scope), PowerSystem.Standard.NEC, 0.98, 0.35, "", List.of(),
                List.of(tier("GRID", PowerSystem.Kind.UTILITY), tier("US", PowerSystem.Kind.TRANSFORMER, "GRID")), List.of());
    }

    private static PowerSystem.Unit unit(String id, String at, String... serves) {
        return new PowerSystem.Unit(id, "", Optional.of(PowerSystem.Kind.BOARD), List.of(), List.of(), at, List.of(serves), false, new TreeMap<>());
    }

    private static Plan apply(Plan plan, Edit... edits) {
        Plan result = plan;
        for (Edit edit : edits) {
            result = edit.apply(result, Halls.CATALOG::size).plan();
        }
        return result;
    }

    private Plan with(PowerSystem... systems) {
        return start.withPower(List.of(systems));
    }

    @Test
    void aSystemIsAddedAtTheEndAndChangedInItsPlace() {
        Plan two = apply(start, new SetPower(system("P1", "H1")), new SetPower(system("P2")));
        assertThat(two.power()).containsExactly(system("P1", "H1"), system("P2"));
        Plan changed = apply(two, new SetPower(system("P1", "K2")));
        assertThat(changed.power()).containsExactly(system("P1", "K2"), system("P2"));
        assertThat(changed.sites()).isSameAs(two.sites());
        assertThat(Diff.of(two, changed).apply(two)).isEqualTo(changed);
        assertThat(apply(two, new SetPower(system("P2")))).isSameAs(two);
        assertThat(apply(two, new RemovePower("P1")).power()).containsExactly(system("P2"));
    }

    @Test
    void whatNoFileCouldHoldIsRefused() {
        refused(system("P1", "H9"), "Power system P1: there is no part \"H9\". Name a site");
        refused(system("P 1"), "cannot be a key");
        refused(system("P1").withTiers(List.of(tier("A.B", PowerSystem.Kind.UTILITY))), "cannot be a key");
        refused(system("P1").withZones(List.of(List.of("H9"))), "there is no part \"H9\"");
        refused(system("P1").withZones(List.of(List.of())), "the zone is empty");
        refused(system("P1").withTiers(List.of(tier("A", PowerSystem.Kind.BOARD, "B"))), "there is no tier \"B\"");
        refused(system("P1").withTiers(List.of(tier("A", PowerSystem.Kind.BOARD, "B"), tier("B", PowerSystem.Kind.UTILITY))), "comes later");
        refused(system("P1").withTiers(List.of(tier("A", PowerSystem.Kind.BOARD))), "nothing feeds tier \"A\"");
        refused(system("P1").withTiers(List.of(tier("A", PowerSystem.Kind.UTILITY).withSupply("Grid"))), "there is no supply \"Grid\"");
        refused(system("P1").withTiers(List.of(tier("A", PowerSystem.Kind.UTILITY).withFigures(new TreeMap<>(Map.of("volts", -1.0))))), "\"volts\" cannot be -1.0");
        refused(system("P1").withUnits(List.of(unit("U1", "H9"))), "there is no part \"H9\"");
        refused(system("P1").withUnits(List.of(unit("U1", "", "H9"))), "there is no part \"H9\"");
        refused(system("P1").withUnits(List.of(unit("U1", ""), unit("U1", ""))), "there are two units \"U1\"");
        assertThatThrownBy(() -> apply(start, new RemovePower("P1"))).isInstanceOf(EditRefused.class).hasMessage("There is no power system 'P1' in this plan.");
    }

    private void refused(PowerSystem system, String words) {
        assertThatThrownBy(() -> apply(start, new SetPower(system))).isInstanceOf(EditRefused.class).hasMessageContaining(words).hasMessageEndingWith(".");
    }

    @Test
    void aUnitOfAnotherSystemHasAnotherId() {
        Plan plan = with(system("P1").withUnits(List.of(unit("U1", ""))));
        assertThatThrownBy(() -> apply(plan, new SetPower(system("P2").withUnits(List.of(unit("U1", "")))))).isInstanceOf(EditRefused.class)
                .hasMessageContaining("there are two units \"U1\"");
    }

    @Test
    void removedPartsLeaveTheSystemsAndTakeThoseThatLayInThemAlone() {
        PowerSystem rich = system("P1", "H1", "K2").withZones(List.of(List.of("H1", "K1"), List.of("H1", "H2")))
                .withUnits(List.of(unit("U1", "H1", "K1", "K2"), unit("U2", "H2")));
        Plan plan = with(rich, system("P2", "K1"), system("P3"), system("P4", "H2"));
        Plan removed = apply(plan, new RemoveParts(List.of("H1")));
        PowerSystem left = system("P1", "K2").withZones(List.of(List.of("H2"))).withUnits(List.of(unit("U1", "", "K2"), unit("U2", "H2")));
        assertThat(removed.power()).containsExactly(left, system("P3"), system("P4", "H2"));
        assertThat(apply(plan, new RemoveParts(List.of("F1"))).power()).as("nothing named it").isSameAs(plan.power());
    }

    @Test
    void aSupplyGoesWithItsSite() {
        Sourced figure = new Sourced(400, Basis.ASSUMED, "test");
        Site far = new Site("S2", "", Pose.ORIGIN, 0, 0, 0, figure, List.of(new Site.Supply("Grid", figure)), List.of(), 0, List.of(), List.of(), List.of(),
                false);
        PowerSystem fed = system("P1").withTiers(List.of(tier("GRID", PowerSystem.Kind.UTILITY).withSupply("Grid")));
        Plan two = apply(start.withSites(List.of(start.sites().getFirst(), far)), new SetPower(fed));
        assertThat(apply(two, new RemoveParts(List.of("H1"))).power()).containsExactly(fed);
        assertThat(apply(two, new RemoveParts(List.of("S2"))).power()).containsExactly(fed.withTiers(List.of(tier("GRID", PowerSystem.Kind.UTILITY))));
    }

    @Test
    void aFreeRackTakenToAnotherRoomStaysNamedUnderItsNewKey() {
        PowerSystem old = system("P1", "F1").withZones(List.of(List.of("F1", "H1"))).withUnits(List.of(unit("U1", "F1", "K1", "F1")));
        Plan moved = apply(with(old), new TransferRacks(List.of(new TransferRacks.Move("F1.R01.P01", "H2", 9000, 9000, 0, "H2-F1"))));
        assertThat(moved.power()).containsExactly(system("P1", "H2-F1").withZones(List.of(List.of("H2-F1", "H1")))
                .withUnits(List.of(unit("U1", "H2-F1", "K1", "H2-F1"))));
        assertThat(apply(with(old), new RemoveRacks(List.of("F1.R01.P01"))).power()).isEmpty();
    }

    @Test
    void commandsSetTheFiguresOfASystem() {
        Plan plan = with(system("P1", "H1"), system("K1"));
        assertThat(command(plan, "set P1 name=\"Hall one\"").name()).isEqualTo("Hall one");
        assertThat(command(plan, "set P1 standard=iec").standard()).isEqualTo(PowerSystem.Standard.IEC);
        assertThat(command(plan, "set P1 powerFactor=0.9").powerFactor()).isEqualTo(0.9);
        assertThat(command(plan, "set P1 idle=0.2").idle()).isEqualTo(0.2);
        assertThat(command(plan, "set P1 house=US").house()).isEqualTo("US");
        assertThat(us(plan, "set P1 US.set=4").set()).isEqualTo(4);
        assertThat(us(plan, "set P1 US.count=9").count()).isEqualTo(9);
        assertThat(us(plan, "set P1 US.positions=8").positions()).isEqualTo(8);
        assertThat(us(plan, "set P1 US.feeds=1").feeds()).isEqualTo(1);
        assertThat(us(plan, "set P1 US.wiring=pairs").wiring()).isEqualTo(PowerSystem.Wiring.PAIRS);
        assertThat(us(plan, "set P1 US.name=\"Unit substation\"").name()).isEqualTo("Unit substation");
        Plan stated = apply(plan, parsed(plan, "set P1 US.volts=480"), parsed(plan, "set P1 US.ratingVA=3e9"));
        assertThat(us(stated, "set P1 US.firmW=2.5e11").figures()).isEqualTo(Map.of("firmW", 2.5e11, "ratingVA", 3e9));
        Plan volts = apply(plan, parsed(plan, "set P1 US.volts=480"));
        assertThat(us(volts, "set P1 US.tap=1.05").figures()).isEqualTo(Map.of("volts", 480.0, "tap", 1.05));
        assertThat(apply(volts, parsed(volts, "set P1 US.volts="))).isEqualTo(plan);
    }

    /// What differs in a single unit stands among the units of its system, and goes when nothing differs any more.
    @Test
    void commandsSetTheFiguresOfASingleUnit() {
        Plan plan = with(system("P1"));
        Plan rated = apply(plan, parsed(plan, "set P1 EE1-US.R01.P02.ratingVA=2.5e6"));
        PowerSystem.Unit unit = rated.powerSystem("P1").orElseThrow().units().getLast();
        assertThat(unit.id()).isEqualTo("EE1-US.R01.P02");
        assertThat(unit.kind()).isEmpty();
        assertThat(unit.figures()).isEqualTo(Map.of("ratingVA", 2.5e6));
        Plan fed = apply(rated, parsed(rated, "set P1 EE1-US.R01.P02.from=\"S1.MV.1, S1.MV.2\""));
        assertThat(fed.powerSystem("P1").orElseThrow().units().getLast().from()).containsExactly("S1.MV.1", "S1.MV.2");
        Plan back = apply(rated, parsed(rated, "set P1 EE1-US.R01.P02.ratingVA="));
        assertThat(back).isEqualTo(plan);
        assertThatThrownBy(() -> parsed(plan, "set P1 EE1-US.R01.P02.derate=2")).isInstanceOf(EditRefused.class).hasMessage("'2' is no derate: write a number from 0 to 1.");
    }

    @Test
    void aTierWhoseKeyHasADashIsNamedToo() {
        Plan plan = with(system("P1").withTiers(List.of(tier("MV-A_1", PowerSystem.Kind.UTILITY))));
        assertThat(command(plan, "set P1 MV-A_1.volts=13800").tiers().getFirst().figures()).containsEntry("volts", 13_800.0);
    }

    @Test
    void partsAndNetworksGoBeforeSystemsOfTheirKey() {
        Plan plan = with(system("P1"), system("K1"), system("N1")).withNetworks(List.of(new Network("N1", "", Network.Purpose.GPU, List.of(),
                new Network.Ends("fabric", 1, 0, List.of(), 1, 1, 0), List.of(), List.of())));
        assertThat(parsed(plan, "delete P1")).isEqualTo(new RemovePower("P1"));
        assertThat(parsed(plan, "delete K1")).isEqualTo(new RemoveParts(List.of("K1")));
        assertThat(parsed(plan, "delete N1")).isEqualTo(new RemoveNetwork("N1"));
        assertThat(parsed(plan, "set K1 name=x")).isEqualTo(new RenamePart("K1", "x"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            set P1 colour=red       | write name, standard, powerFactor, idle, house, or of a tier
            set P1 US.colour=red    | has no 'US.colour'
            set P1 X.volts=480      | has no tier 'X': write GRID, US.
            set P1 US.volts=high    | 'high' is no volts: write a number from 1 to 2000000.
            set P1 US.set=1.5       | '1.5' is no set: write a whole number from 0 to 10000.
            set P1 US.feeds=5       | whole number from 1 to 4
            set P1 US.wiring=ring   | 'ring' is no wiring: write rotate, all, dealt, separate, pairs, catcher.
            set P1 standard=ul      | 'ul' is no standard: write nec, iec.
            set P1 powerFactor=NaN  | number from 0.1 to 1
            set P1 idle=            | number from 0 to 1
            """)
    void commandsSayWhatASystemHas(String command, String words) {
        assertThatThrownBy(() -> parsed(with(system("P1")), command)).isInstanceOf(EditRefused.class).hasMessageContaining(words).hasMessageEndingWith(".");
    }

    @Test
    void aHouseThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> command(with(system("P1")), "set P1 house=LV")).isInstanceOf(EditRefused.class).hasMessageContaining("there is no tier \"LV\"");
    }

    private static Edit parsed(Plan plan, String command) {
        return Commands.parse(command, Halls.table(plan), Halls.CATALOG);
    }

    private static PowerSystem command(Plan plan, String command) {
        return apply(plan, parsed(plan, command)).powerSystem("P1").orElseThrow();
    }

    private static PowerSystem.Tier us(Plan plan, String command) {
        return command(plan, command).tier("US").orElseThrow();
    }
}
