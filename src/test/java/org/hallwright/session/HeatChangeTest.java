package org.hallwright.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hallwright.airflow.AirField;
import org.hallwright.airflow.AirSolver;
import org.hallwright.catalog.LoadCase;
import org.hallwright.edit.RemoveRacks;
import org.hallwright.edit.SetCooling;
import org.hallwright.testing.Shipped;
import org.hallwright.thermal.CoolantLoop;
import org.hallwright.thermal.HallAir;
import org.hallwright.thermal.HallRoom;
import org.hallwright.thermal.ThermalStudy;
import org.junit.jupiter.api.Test;

/// What changes of the shipped hall do to its heat, and how far its field is trusted.
class HeatChangeTest {
    private static final ThermalStudy STUDY = ThermalStudy.of(Shipped.table(Shipped.plan("gb200-hall")), Shipped.CATALOG, LoadCase.MAXIMUM);

    private static HallAir hall(ThermalStudy study) {
        return study.hall("H1").orElseThrow();
    }

    /// So many coolers of air out of service.
    private static ThermalStudy without(long count) {
        return STUDY.without(IntStream.of(hall(STUDY).coolers()).limit(count).mapToObj(n -> STUDY.table().id(n).toString()).collect(Collectors.toSet()));
    }

    @Test
    void saysNothingWhereNothingChanges() {
        assertThat(HeatChange.of(STUDY, STUDY).text(Units.METRIC)).isEmpty();
    }

    @Test
    void tellsTheLoopThatChangesMost() {
        CoolantLoop loop = STUDY.loops().stream().filter(l -> l.spec().coldPlates()).findFirst().orElseThrow();
        List<String> gone = IntStream.of(loop.racks()).limit(loop.racks().length / 2).mapToObj(n -> STUDY.table().id(n).toString()).toList();
        ThermalStudy later = STUDY.next(STUDY.table().next(new RemoveRacks(gone).apply(STUDY.table().plan(), Shipped.CATALOG::size).plan()));
        HeatChange change = HeatChange.of(STUDY, later);
        HeatChange.Turn turn = change.loop().orElseThrow();
        assertThat(turn.before()).isCloseTo(loop.load().percent(), within(1e-9));
        assertThat(turn.after()).isCloseTo(later.loop(loop.id()).orElseThrow().load().percent(), within(1e-9)).isLessThan(turn.before());
        assertThat(change.text(Units.METRIC)).contains(String.format(Locale.ROOT, "%s %.0f %% \u2192 %.0f %%", loop.label(), turn.before(), turn.after()));
    }

    @Test
    void tellsHowManyRacksAreNoLongerTold() {
        HeatChange change = HeatChange.of(STUDY, without(5));
        assertThat(change.after().racksOutOfValidity()).isPositive();
        assertThat(change.text(Units.METRIC)).endsWith(Units.count(change.after().racksOutOfValidity(), "rack") + " no longer told");
    }

    @Test
    void aFieldIsRefusedWhereItsModelDoesNotHold() {
        assertThat(AirTrust.refusal(hall(STUDY))).isEmpty();
        assertThat(AirTrust.refusal(hall(without(hall(STUDY).coolers().length))).orElse("told")).contains("does not hold below 80 %");
        assertThat(AirTrust.refusal(hall(without(5))).orElse("told")).startsWith("coolers supply ").contains("below 80 %");
    }

    @Test
    void aFieldOfAContainedHallIsNearItsZones() {
        HallRoom room = HallRoom.of(STUDY, "H1").orElseThrow();
        AirField field = AirSolver.solve(room.air(), 1.2, null, () -> false);
        assertThat(AirTrust.of(STUDY, room, field)).isEqualTo(new AirTrust("", "", List.of()));
        // The zones of a supply that is much warmer are not those of this field.
        ThermalStudy warm = ThermalStudy.of(STUDY.table().next(SetCooling.figure(STUDY.systems().getFirst(), side() + ".supplyC", "28").apply(STUDY.table().plan(), Shipped.CATALOG::size).plan()),
                Shipped.CATALOG, LoadCase.MAXIMUM);
        assertThat(AirTrust.of(warm, room, field).refused()).startsWith("its inlets are ").contains("K from those of the zones");
    }

    private static String side() {
        return STUDY.systems().getFirst().air().stream().filter(air -> !air.doors()).findFirst().orElseThrow().key();
    }
}
