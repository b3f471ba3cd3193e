package org.hallwright.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.hallwright.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FabricDesignerTest {
    private static FabricRequest units(int gpus, int radix, int perUnit, int spare, int breakout) {
        return new FabricRequest(gpus, radix, 0, breakout, 8, perUnit, spare, 1, List.of());
    }

    /// NVIDIA DGX SuperPOD H100 reference architecture, table 4 (the four ports of the fabric manager left out).
    @ParameterizedTest
    @CsvSource({"248, 8, 4, 256", "504, 16, 8, 512", "760, 24, 16, 768", "1016, 32, 16, 1024"})
    void superPodH100(int gpus, long leaf, long spine, long cables) {
        var design = FabricDesigner.design(units(gpus, 64, 32, 1, 1));
        assertThat(design.tiers()).isEqualTo(2);
        assertThat(design.switches()).containsExactly(leaf, spine, 0L, 0L);
        assertThat(design.cables()).containsExactly((long) gpus, cables, 0L, 0L);
    }

    /// NVIDIA DGX SuperPOD B200 reference architecture, larger component counts.
    @ParameterizedTest
    @CsvSource({"512, 16, 8, 0", "1024, 32, 16, 0", "2048, 64, 32, 0", "4096, 128, 128, 64", "8192, 256, 256, 128", "16384, 512, 512, 256"})
    void superPodB200(long gpus, long leaf, long spine, long core) {
        var design = FabricDesigner.design(units((int) gpus, 64, 32, 0, 1));
        assertThat(design.switches()).containsExactly(leaf, spine, core, 0L);
        assertThat(design.cables()).containsExactly(gpus, gpus, core == 0 ? 0 : gpus, 0L);
    }

    /// NVIDIA DGX SuperPOD B300 with Quantum-X800, units of 72 nodes on switches of 144 ports.
    @ParameterizedTest
    @CsvSource({"576, 8, 4", "1152, 16, 8", "2304, 32, 18", "4608, 64, 36", "10368, 144, 72"})
    void superPodB300InfiniBand(long gpus, long leaf, long spine) {
        var design = FabricDesigner.design(units((int) gpus, 144, 72, 0, 1));
        assertThat(design.switches()).containsExactly(leaf, spine, 0L, 0L);
        assertThat(design.cables()).containsExactly(gpus, gpus, 0L, 0L);
    }

    /// NVIDIA DGX SuperPOD B300 with Spectrum-4: 64 cages, spine links split into four.
    @ParameterizedTest
    @CsvSource({"512, 16, 8", "1024, 32, 16", "2048, 64, 32", "4096, 128, 64", "8192, 256, 128"})
    void superPodB300Ethernet(long gpus, long leaf, long spine) {
        var design = FabricDesigner.design(units((int) gpus, 64, 64, 0, 4));
        assertThat(design.switches()).containsExactly(leaf, spine, 0L, 0L);
        assertThat(design.cables()).containsExactly(gpus, gpus, 0L, 0L);
    }

    /// The folded-Clos rule for hundreds of thousands of ports.
    @ParameterizedTest
    @CsvSource({
        "100000, 64, 4, 10938", "100000, 128, 3, 3908", "100000, 144, 3, 3473", "100000, 256, 3, 1955", "200000, 64, 4, 21875", "200000, 128, 3, 7813",
        "200000, 144, 3, 6945", "200000, 256, 3, 3908", "550000, 64, 4, 60158", "550000, 128, 4, 30079", "550000, 144, 3, 19098",
        "550000, 256, 3, 10743", "1000000, 64, 4, 109375", "1000000, 128, 4, 54688", "1000000, 144, 4, 48612", "1000000, 256, 3, 19533"
    })
    void plainClos(int gpus, int radix, int tiers, long switches) {
        var design = FabricDesigner.design(FabricRequest.of(gpus, radix));
        assertThat(design.tiers()).isEqualTo(tiers);
        assertThat(design.totalSwitches()).isEqualTo(switches);
        assertThat(design.cables().stream().mapToLong(Long::longValue).sum()).isEqualTo((long) tiers * gpus);
    }

    @Test
    void smallestForColossus() {
        var design = FabricDesigner.design(FabricRequest.of(100_352, 128));
        assertThat(design.switches()).containsExactly(1568L, 1568L, 784L, 0L);
        assertThat(design.hops()).isEqualTo(5);
    }

    @Seeds
    void holdsExactlyWhatTheRuleSays(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 30; i++) {
            int radix = 2 * (2 + random.nextInt(200));
            int tiers = 2 + random.nextInt(3);
            long most = (long) (Math.pow(radix, tiers) / Math.pow(2, tiers - 1));
            if (most < 900_000_000) {
                assertThat(FabricDesigner.design(FabricRequest.of((int) most, radix).withTiers(tiers)).feasible()).isTrue();
                var over = FabricDesigner.design(FabricRequest.of((int) most + 1, radix).withTiers(tiers));
                assertThat(over.feasible()).isFalse();
                assertThat(over.choices()).isNotEmpty();
            }
        }
    }

    @Seeds
    void everyUplinkHasAPort(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 30; i++) {
            int radix = 8 * (1 + random.nextInt(40));
            int gpus = 1 + random.nextInt(radix * radix / 2);
            int unit = random.nextBoolean() ? 0 : 1 + random.nextInt(radix);
            var design = FabricDesigner.design(new FabricRequest(gpus, radix, 0, 1 << random.nextInt(3), 8, unit, random.nextInt(3), 1 + random.nextInt(3), List.of()));
            if (design.feasible()) {
                assertThat(design.portsLeft()).allMatch(left -> left >= 0);
                assertThat(design.switches().get(1) * radix).isGreaterThanOrEqualTo(design.cables().get(1));
                assertThat(design.cables().getFirst()).isEqualTo(design.endpoints());
            }
        }
    }

    @Test
    void oversubscribedLeavesHaveFewerUplinks() {
        var design = FabricDesigner.design(new FabricRequest(2048, 64, 2, 1, 8, 0, 0, 1, List.of(3.0)));
        assertThat(design.switches()).containsExactly(43L, 16L, 0L, 0L);
        assertThat(design.bisection()).isEqualTo(1 / 3.0);
    }

    @Test
    void oneTierOnlyWhenAsked() {
        assertThat(FabricDesigner.design(FabricRequest.of(64, 64)).tiers()).isEqualTo(2);
        assertThat(FabricDesigner.design(FabricRequest.of(64, 64).withTiers(1)).switches()).containsExactly(1L, 0L, 0L, 0L);
        assertThat(FabricDesigner.design(FabricRequest.of(65, 64).withTiers(1)).feasible()).isFalse();
    }

    @Test
    void planesAreCopies() {
        var one = FabricDesigner.design(FabricRequest.of(1_000_000, 256));
        var two = FabricDesigner.design(new FabricRequest(1_000_000, 256, 0, 1, 8, 0, 0, 2, List.of()));
        assertThat(two.totalSwitches()).isEqualTo(2 * one.totalSwitches()).isEqualTo(2 * 19_533);
        assertThat(two.endpoints()).isEqualTo(2_000_000);
    }

    @Test
    void refusesWithReasonAndChoices() {
        var refused = FabricDesigner.design(FabricRequest.of(9216, 128).withTiers(2));
        assertThat(refused.feasible()).isFalse();
        assertThat(refused.reason()).isEqualTo("2 tiers of 128-port switches hold at most 8,192 GPUs here, not 9,216");
        assertThat(refused.choices()).contains("3 tiers", "8,192 GPUs", "switches of 144 ports", "leaf to spine ports split into 2");
        assertThatThrownBy(() -> FabricRequest.of(0, 64)).hasMessageContaining("GPUs are");
    }
}
