package org.hallwright.network;

import java.util.List;
import java.util.Optional;

/// A published fabric as a request: what was said of it, from which its counts follow by the rule.
///
/// @param id short name used on the command line
/// @param source where it was read, and what of it is assumed
public record FabricTemplate(String id, String name, String source, FabricRequest request) {
    private static final List<FabricTemplate> ALL = List.of(
            of("superpod-h100", "DGX SuperPOD H100, 4 units", "NVIDIA DGX SuperPOD H100 reference architecture, table 4: units of 32 systems, one place for the fabric manager",
                    1016, 64, 2, 1, 32, 1, 1),
            of("superpod-b200", "DGX SuperPOD B200, 64 units", "NVIDIA DGX SuperPOD B200 reference architecture: units of 32 systems, three tiers from 16 units", 16_384, 64, 3, 1, 32, 0, 1),
            of("superpod-b300", "DGX SuperPOD B300, Ethernet, 16 units", "NVIDIA DGX SuperPOD B300 reference architecture: units of 64 systems, spine links split in four", 8_192,
                    64, 2, 4, 64, 0, 1),
            of("superpod-b300-xdr", "DGX SuperPOD B300, XDR, 18 units", "NVIDIA DGX SuperPOD B300 XDR reference architecture: units of 72 systems, 144-port switches", 10_368, 144, 2, 1,
                    72, 0, 1),
            new FabricTemplate("meta-24k", "Meta 24k", "24,576 H100, 1:1 in pods and 1:7 above (Meta's H100 clusters, Llama 3); radix of 128 assumed",
                    new FabricRequest(24_576, 128, 3, 1, 8, 0, 0, 1, List.of(1.0, 7.0))),
            of("alibaba-hpn", "Alibaba HPN pod", "15 segments of 1,024 GPUs, two planes, 51.2T switches of 256 x 200G (HPN); spines by the even-spread rule", 15_360, 256, 2, 1, 128, 0, 2),
            new FabricTemplate("islands-100k", "Four islands of 24,576", "Variant of a 100k cluster: non-blocking islands, 1:7 between them (SemiAnalysis); 64 ports",
                    new FabricRequest(98_304, 64, 4, 1, 8, 0, 0, 1, List.of(1.0, 1.0, 7.0))),
            of("megascale", "MegaScale", "12,288 GPUs, three tiers, rail-optimised (ByteDance MegaScale); 64 ports assumed", 12_288, 64, 3, 1, 32, 0, 1),
            of("oci", "Oracle OCI Supercluster", "131,072 GPUs, three non-blocking tiers (Oracle); 128 ports assumed", 131_072, 128, 3, 1, 0, 0, 1),
            of("colossus", "Colossus, first 100,000", "100,352 H100 in arrays of 64 servers on 8 rail leaves, Spectrum SN5600 as 128 x 400G", 100_352, 128, 3, 1, 64, 0, 1),
            of("million-planes", "A million GPUs in two planes", "Design consequence: 800G ports split over two planes of 256-port switches keep three tiers", 1_000_000, 256, 3, 1, 0, 0, 2));

    private static FabricTemplate of(String id, String name, String source, int gpus, int radix, int tiers, int breakout, int perUnit, int spare, int planes) {
        return new FabricTemplate(id, name, source, new FabricRequest(gpus, radix, tiers, breakout, 8, perUnit, spare, planes, List.of()));
    }

    public static List<FabricTemplate> all() {
        return ALL;
    }

    public static Optional<FabricTemplate> named(String id) {
        return ALL.stream().filter(template -> template.id().equals(id)).findFirst();
    }
}
