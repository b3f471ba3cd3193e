package org.hallwright.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hallwright.model.CoolingSystem;
import org.hallwright.model.Plan;
import org.hallwright.model.PowerSystem;
import org.hallwright.testing.Halls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Cooling systems, and what becomes of what they name. Two halls: H1 with block K1 and free rack F1, H2 with K2.
class CoolingEditsTest {
    private final Plan start = Halls.plan(
            Halls.room("H1", Halls.row("K1", 1000, 1000, 4), Halls.at("F1", "rack", 9000, 9000, 0)),
            Halls.room("H2", 25_000, 0, List.of(), Halls.row("K2", 1000, 1000, 4)));

    private static CoolingSystem.Loop loop(String key, String to) {
        return new CoolingSystem.Loop(key, "", CoolingSystem.Fluid.WATER, false, List.of(), CoolingSystem.Level.SITE, 0, to, List.of(), 0, Optional.empty(),
                new TreeMap<>());
    }

    private static CoolingSystem.AirSide air(String key, String to) {
        return new CoolingSystem.AirSide(key, "", false, List.of(), to, 0, new TreeMap<>());
    }

    private static CoolingSystem system(String key, String... scope) {
        return new CoolingSystem(key, "", List.of(scope), CoolingSystem.AirClass.A2, List.of(), new TreeMap<>(),
                List.of(loop("TCS", "FWS"), loop("FWS", "")), List.of(air("FW", "FWS")), List.of());
    }

    private static CoolingSystem.Unit unit(String id, double watts) {
        return new CoolingSystem.Unit(id, false, new TreeMap<>(Map.of("powerW", watts)));
    }

    private static Plan apply(Plan plan, Edit... edits) {
        Plan result = plan;
        for (Edit edit : edits) {
            result = edit.apply(result, Halls.CATALOG::size).plan();
        }
        return result;
    }

    private Plan with(CoolingSystem... systems) {
        return start.withCooling(List.of(systems));
    }

    @Test
    void aSystemIsAddedAtTheEndAndChangedInItsPlace() {
        Plan two = apply(start, new SetCooling(system("C1", "H1")), new SetCooling(system("C2")));
        assertThat(two.cooling()).containsExactly(system("C1", "H1"), system("C2"));
        Plan changed = apply(two, new SetCooling(system("C1", "K2")));
        assertThat(changed.cooling()).containsExactly(system("C1", "K2"), system("C2"));
        assertThat(changed.sites()).isSameAs(two.sites());
        assertThat(Diff.of(two, changed).apply(two)).isEqualTo(changed);
        assertThat(apply(two, new SetCooling(system("C2")))).isSameAs(two);
        assertThat(apply(two, new RemoveCooling("C1")).cooling()).containsExactly(system("C2"));
    }

    @Test
    void whatNoFileCouldHoldIsRefused() {
        refused(system("C1", "H9"), "Cooling system C1: there is no part \"H9\". Name a site");
        refused(system("C 1"), "cannot be a key");
        refused(system("C1").withLoops(List.of(loop("A.B", ""))), "cannot be a key");
        refused(system("C1").withAir(List.of(air("A.B", ""))), "cannot be a key");
        refused(system("C1").withZones(List.of(List.of("H9"))), "there is no part \"H9\"");
        refused(system("C1").withZones(List.of(List.of())), "the zone is empty");
        refused(system("C1").withZones(List.of(List.of("H1"), List.of("H2", "H1"))), "\"H1\" is in two zones");
        refused(system("C1").withLoops(List.of(loop("A", "B"))), "there is no loop \"B\"");
        refused(system("C1").withLoops(List.of(loop("A", "FW"), loop("FWS", ""))), "there is no loop \"FW\"");
        refused(system("C1").withLoops(List.of(loop("FWS", "B"), loop("B", "FWS"))), "the heat of loop \"FWS\" comes back to it");
        refused(system("C1").withAir(List.of(air("TCS", ""))), "there are two loops or coolers \"TCS\"");
        refused(system("C1").withAir(List.of(new CoolingSystem.AirSide("A", "", true, List.of("crah-150"), "", 0, new TreeMap<>()))), "rear doors are those");
        refused(system("C1").withFigures(new TreeMap<>(Map.of("dryBulbC", 99.0))), "\"dryBulbC\" cannot be 99.0");
        refused(system("C1").withUnits(List.of(unit("U1", 1), unit("U1", 2))), "there are two units \"U1\"");
        assertThatThrownBy(() -> apply(start, new RemoveCooling("C1"))).isInstanceOf(EditRefused.class).hasMessage("There is no cooling system 'C1' in this plan.");
    }

    private void refused(CoolingSystem system, String words) {
        assertThatThrownBy(() -> apply(start, new SetCooling(system))).isInstanceOf(EditRefused.class).hasMessageContaining(words).hasMessageEndingWith(".");
    }

    @Test
    void removedPartsLeaveTheSystemsAndTakeThoseThatLayInThemAlone() {
        CoolingSystem rich = system("C1", "H1", "K2").withZones(List.of(List.of("H1", "K1"), List.of("H2"))).withUnits(List.of(unit("K1.R01.P02", 1)));
        Plan plan = with(rich, system("C2", "K1"), system("C3"), system("C4", "H2"));
        Plan removed = apply(plan, new RemoveParts(List.of("H1")));
        CoolingSystem left = system("C1", "K2").withZones(List.of(List.of("H2"))).withUnits(List.of(unit("K1.R01.P02", 1)));
        assertThat(removed.cooling()).as("what is said of racks stays for the day they are back").containsExactly(left, system("C3"), system("C4", "H2"));
        assertThat(apply(plan, new RemoveParts(List.of("F1"))).cooling()).as("nothing named it").isSameAs(plan.cooling());
    }

    @Test
    void aFreeRackTakenToAnotherRoomStaysNamedUnderItsNewKey() {
        CoolingSystem old = system("C1", "F1").withZones(List.of(List.of("F1", "H1"))).withUnits(List.of(unit("F1.R01.P01", 1), unit("H2-F1.R01.P01", 2)));
        Plan moved = apply(with(old), new TransferRacks(List.of(new TransferRacks.Move("F1.R01.P01", "H2", 9000, 9000, 0, "H2-F1"))));
        assertThat(moved.cooling()).containsExactly(system("C1", "H2-F1").withZones(List.of(List.of("H2-F1", "H1"))).withUnits(List.of(unit("H2-F1.R01.P01", 1))));
        assertThat(apply(with(old), new RemoveRacks(List.of("F1.R01.P01"))).cooling()).isEmpty();
    }

    @Test
    void whatIsSaidOfARackGoesAlongWithIt() {
        Plan plan = with(system("C1").withUnits(List.of(unit("K1.R01.P02", 1), unit("K1.R01.P04", 2))));
        assertThat(units(apply(plan, new InsertRack("K2", 1, 0, "rack", 5, "K1.R01.P02")))).containsExactly(unit("K2.R01.P05", 1), unit("K1.R01.P04", 2));
        assertThat(units(apply(plan, new SwapRacks("K1.R01.P02", "K2.R01.P01")))).containsExactly(unit("K2.R01.P01", 1), unit("K1.R01.P04", 2));
        assertThat(units(apply(plan, new SwapRacks("K1.R01.P02", "K1.R01.P04")))).containsExactly(unit("K1.R01.P04", 1), unit("K1.R01.P02", 2));
        assertThat(apply(plan, new SwapRacks("K1.R01.P02", "K1.R01.P02"))).isSameAs(plan);
    }

    private static List<CoolingSystem.Unit> units(Plan plan) {
        return plan.cooling().getFirst().units();
    }

    @Test
    void commandsSetTheFiguresOfASystem() {
        Plan plan = with(system("C1", "H1"));
        assertThat(command(plan, "set C1 name=\"Hall one\"").name()).isEqualTo("Hall one");
        assertThat(command(plan, "set C1 class=a1").airClass()).isEqualTo(CoolingSystem.AirClass.A1);
        assertThat(command(plan, "set C1 dryBulbC=35").figures()).isEqualTo(Map.of("dryBulbC", 35.0));
        assertThat(tcs(plan, "set C1 TCS.name=\"Cold plates\"").name()).isEqualTo("Cold plates");
        assertThat(tcs(plan, "set C1 TCS.supplyC=38").figures()).isEqualTo(Map.of("supplyC", 38.0));
        assertThat(tcs(plan, "set C1 TCS.fluid=pg25").fluid()).isEqualTo(CoolingSystem.Fluid.PG25);
        assertThat(tcs(plan, "set C1 TCS.coldPlates=true").coldPlates()).isTrue();
        assertThat(tcs(plan, "set C1 TCS.per=group").per()).isEqualTo(CoolingSystem.Level.GROUP);
        assertThat(tcs(plan, "set C1 TCS.spare=2").spare()).isEqualTo(2);
        assertThat(tcs(plan, "set C1 TCS.pumpSpare=1").pumpSpare()).isEqualTo(1);
        assertThat(tcs(plan, "set C1 TCS.to=").to()).isEmpty();
        Plan classed = apply(plan, parsed(plan, "set C1 TCS.waterClass=w32"));
        assertThat(tcs(classed, "set C1 TCS.spare=0").waterClass()).contains(CoolingSystem.WaterClass.W32);
        assertThat(tcs(classed, "set C1 TCS.waterClass=").waterClass()).isEmpty();
        assertThat(fw(plan, "set C1 FW.leakage=0.05").figures()).isEqualTo(Map.of("leakage", 0.05));
        assertThat(fw(plan, "set C1 FW.spare=1").spare()).isEqualTo(1);
        assertThat(fw(plan, "set C1 FW.doors=true").doors()).isTrue();
        assertThat(fw(plan, "set C1 FW.to=TCS").to()).isEqualTo("TCS");
        Plan cooler = apply(plan, parsed(plan, "set C1 TCS.supplyC=38"));
        assertThat(apply(cooler, parsed(cooler, "set C1 TCS.supplyC="))).isEqualTo(plan);
    }

    /// What differs in a rack or unit stands among the units of its system, and goes when nothing differs any more.
    @Test
    void commandsSetTheFiguresOfASingleUnit() {
        Plan plan = with(system("C1"));
        Plan loaded = apply(plan, parsed(plan, "set C1 K1.R01.P02.powerW=52000"));
        assertThat(units(loaded)).containsExactly(unit("K1.R01.P02", 52_000));
        Plan out = apply(loaded, parsed(loaded, "set C1 K1.R01.P02.out=true"));
        assertThat(units(out)).containsExactly(new CoolingSystem.Unit("K1.R01.P02", true, new TreeMap<>(Map.of("powerW", 52_000.0))));
        assertThat(apply(out, parsed(out, "set C1 K1.R01.P02.out=false"), parsed(loaded, "set C1 K1.R01.P02.powerW="))).isEqualTo(plan);
        assertThat(units(apply(plan, parsed(plan, "set C1 H1-C1.leakage=0.1")))).extracting(CoolingSystem.Unit::id).containsExactly("H1-C1");
    }

    @Test
    void partsAndPowerSystemsGoBeforeCoolingSystemsOfTheirKey() {
        Plan plan = with(system("C1"), system("K1"), system("P1")).withPower(List.of(
                new PowerSystem("P1", "", List.of(), PowerSystem.Standard.NEC, 0.98, 0.35, "", List.of(), List.of(), List.of())));
        assertThat(parsed(plan, "delete C1")).isEqualTo(new RemoveCooling("C1"));
        assertThat(parsed(plan, "delete K1")).isEqualTo(new RemoveParts(List.of("K1")));
        assertThat(parsed(plan, "delete P1")).isEqualTo(new RemovePower("P1"));
        assertThat(parsed(plan, "set K1 name=x")).isEqualTo(new RenamePart("K1", "x"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            set C1 colour=red           | A cooling system has no 'colour': write name, class, airM3s,
            set C1 TCS.colour=red       | A loop has no 'colour': write name, fluid, coldPlates, per, spare, to,
            set C1 FW.colour=red        | A cooler of air has no 'colour': write name, doors, to, spare,
            set C1 K1.R01.P01.colour=1  | A unit has no 'colour': write out,
            set C1 TCSS.supplyC=38      | has no loop or cooler 'TCSS': write TCS, FWS, FW, or the id
            set C1 TCS.supplyC=warm     | 'warm' is no supplyC: write a number from 0 to 90.
            set C1 TCS.spare=0.5        | '0.5' is no spare: write a whole number from 0 to 10000.
            set C1 TCS.per=row          | 'row' is no per: write site, zone, group, block, rack.
            set C1 TCS.waterClass=w33   | 'w33' is no waterClass: write w17, w27, w32, w40, w45, wplus.
            set C1 TCS.coldPlates=yes   | 'yes' is no coldPlates: write true or false.
            set C1 class=a5             | 'a5' is no class: write a1, a2, a3, a4, h1.
            """)
    void commandsSayWhatASystemHas(String command, String words) {
        assertThatThrownBy(() -> parsed(with(system("C1")), command)).isInstanceOf(EditRefused.class).hasMessageContaining(words).hasMessageEndingWith(".");
    }

    @Test
    void loopsInARingAreRefused() {
        assertThatThrownBy(() -> command(with(system("C1")), "set C1 FWS.to=TCS")).isInstanceOf(EditRefused.class).hasMessageContaining("comes back to it");
    }

    private static Edit parsed(Plan plan, String command) {
        return Commands.parse(command, Halls.table(plan), Halls.CATALOG);
    }

    private static CoolingSystem command(Plan plan, String command) {
        return apply(plan, parsed(plan, command)).coolingSystem("C1").orElseThrow();
    }

    private static CoolingSystem.Loop tcs(Plan plan, String command) {
        return command(plan, command).loop("TCS").orElseThrow();
    }

    private static CoolingSystem.AirSide fw(Plan plan, String command) {
        return command(plan, command).airSide("FW").orElseThrow();
    }
}
