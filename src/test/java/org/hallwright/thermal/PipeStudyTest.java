package org.hallwright.thermal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallwright.catalog.LoadCase;
import org.hallwright.model.Contents;
import org.hallwright.model.Finding;
import org.hallwright.model.Fixture;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.testing.Shipped;
import org.junit.jupiter.api.Test;

/// Pipes of the shipped layouts: what flows in those drawn, and what is proposed where none are.
class PipeStudyTest {
    private static PipeStudy study(String layout) {
        return PipeStudy.of(ThermalStudy.of(Shipped.table(Shipped.plan(layout)), Shipped.CATALOG, LoadCase.MAXIMUM));
    }

    @Test
    void allRacksOfTheLiquidHallAreOnItsRing() {
        PipeStudy study = study("gb200-hall");
        PipeNetwork net = study.in("H1").getFirst();
        assertThat(study.in("H1")).hasSize(1);
        assertThat(net.loop()).isEqualTo("TCS");
        assertThat(net.unconnected()).isEmpty();
        assertThat(net.scant()).isEmpty();
        assertThat(net.worstMs()).isEqualTo(net.runs().stream().mapToDouble(PipeRun::velocity).max().orElseThrow());
        double flow = study.study().loops().stream().filter(loop -> loop.spec().key().equals("TCS")).mapToDouble(CoolantLoop::flowLpm).sum();
        assertThat(net.pumpW()).as("V dp / eta").isCloseTo(flow / 60_000 * net.dropKPa() * 1000 / LoopBalance.PUMP_EFFICIENCY, within(1e-6));
        assertThat(net.runs().stream().map(PipeRun::flow).collect(Collectors.toSet())).hasSize(2);
        assertThat(study.findings()).as("of pipes that are in order").isEmpty();
    }

    @Test
    void supplyAndReturnOfAPipeCarryTheSame() {
        PipeStudy study = PipeStudy.of(ThermalStudy.of(Shipped.table(narrow(Shipped.plan("colossus-1"))), Shipped.CATALOG, LoadCase.MAXIMUM));
        PipeNetwork net = study.in("H1").getFirst();
        double supply = fastest(net, "H1-MS");
        assertThat(supply).isGreaterThan(PipeBore.FASTEST_MS);
        assertThat(fastest(net, "H1-MR")).isCloseTo(supply, within(1e-6));
        double drawn = net.runs().stream().filter(run -> run.key().equals("H1-MS")).mapToDouble(PipeRun::lpm).max().orElseThrow();
        assertThat(new PipeFindings(study).all()).anySatisfy(f -> {
            assertThat(f.rule()).isEqualTo("pipe-velocity");
            assertThat(f.severity()).isEqualTo(Finding.Severity.WARNING);
            assertThat(f.place()).isEqualTo("H1-MS");
            assertThat(f.figure()).isCloseTo(supply, within(1e-9));
            assertThat(f.remedy()).isEqualTo("Take DN " + PipeBore.fitting(drawn) + " instead of DN 300.");
        });
        assertThat(new PipeFindings(study).all()).anySatisfy(f -> assertThat(List.of(f.rule(), f.place(), f.figure())).isEqualTo(List.of("pipe-unconnected", "H1-SP", 48.0)));
    }

    /// The first hall with mains of half the bore and without the branches of its support racks.
    private static Plan narrow(Plan plan) {
        return PlanTree.replace(plan, "H1", part -> {
            Room room = (Room) part;
            return room.withContents(new Contents(room.contents().items(), room.contents().fixtures().stream()
                    .filter(fixture -> !(fixture instanceof Fixture.Pipe pipe && pipe.key().startsWith("H1-P")))
                    .map(fixture -> fixture instanceof Fixture.Pipe pipe ? new Fixture.Pipe(pipe.key(), pipe.repeat(), pipe.loop(), pipe.flow(), pipe.path(), pipe.z(), pipe.dn() / 2) : fixture)
                    .toList()));
        });
    }

    private static double fastest(PipeNetwork net, String key) {
        return net.runs().stream().filter(run -> run.key().equals(key)).mapToDouble(PipeRun::velocity).max().orElseThrow();
    }

    @Test
    void proposedPipesKeepToTheirVelocitiesAndPairUp() {
        PipeStudy study = study("gb200-hall");
        List<PipeRun> derived = study.derived("S1");
        assertThat(derived).isNotEmpty().allSatisfy(run -> assertThat(run.velocity()).isLessThanOrEqualTo(run.dn() < 100 ? PipeBore.SMALL_MS : PipeBore.LARGE_MS));
        assertThat(derived.stream().filter(run -> run.flow() == Fixture.Pipe.Flow.SUPPLY).mapToDouble(PipeRun::lengthM).sum())
                .isCloseTo(derived.stream().filter(run -> run.flow() == Fixture.Pipe.Flow.RETURN).mapToDouble(PipeRun::lengthM).sum(), within(1e-6));
        // All that the hall and the gallery draw comes from the yard.
        CoolantLoop water = study.study().loops().stream().filter(loop -> loop.spec().key().equals("FWS")).findFirst().orElseThrow();
        assertThat(derived.stream().filter(run -> run.room().isEmpty() && run.loop().equals("FWS")).mapToDouble(PipeRun::lpm).max().orElseThrow()).isCloseTo(water.flowLpm(), within(1e-6));
        assertThat(derived.stream().map(PipeRun::room).collect(Collectors.toSet())).isEqualTo(Set.of("", "H1", "MW"));
    }

    @Test
    void proposedPipesNeverRunOverRacks() {
        PipeStudy study = study("gb200-hall");
        RackTable table = study.table();
        for (PipeRun run : study.derived("S1")) {
            double[] p = run.points();
            for (int i = 3; i < p.length && !run.room().isEmpty(); i += 3) {
                for (int n = 0; n < table.capacity(); n++) {
                    if (table.present(n)) {
                        boolean turned = table.yaw[n] % 180 != 0;
                        double w = (turned ? table.depth[n] : table.width[n]) / 2.0 - 1;
                        double d = (turned ? table.width[n] : table.depth[n]) / 2.0 - 1;
                        boolean over = Math.max(p[i], p[i - 3]) > table.x[n] - w && Math.min(p[i], p[i - 3]) < table.x[n] + w
                                && Math.max(p[i + 1], p[i - 2]) > table.y[n] - d && Math.min(p[i + 1], p[i - 2]) < table.y[n] + d;
                        assertThat(over).as("%s over %s", run.text(), table.nameOf(n)).isFalse();
                    }
                }
            }
        }
    }

    @Test
    void everyHallOfACampusIsReached() {
        PipeStudy study = study("colossus-1m");
        study.work();
        long halls = study.table().plan().sites().stream().flatMap(site -> study.derived(site.key()).stream()).map(PipeRun::room).filter(room -> room.startsWith("H")).distinct().count();
        assertThat(halls).as("halls of GB200 and GB300; those of H100 have drawn pipes").isEqualTo(87);
    }
}
