package org.hallwright.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Finds the smallest fabric that meets a request: folded Clos of 1 to 4 tiers, rail-optimised where units are asked for.
///
/// With k ports a non-blocking Clos holds k²/2, k³/4 and k⁴/8 ports at 2, 3 and 4 tiers; it has ⌈2N/k⌉ switches in each
/// tier but the top one, which has ⌈N/k⌉. Uplinks of a leaf spread evenly over the spines of a two-tier fabric, so the number
/// of spines divides the uplinks, or is a multiple of them where ports are split. Source: the folded-Clos rule as used by
/// the NVIDIA DGX SuperPOD reference architectures (compute fabric component counts of H100, B200, B300).
public final class FabricDesigner {
    private static final List<Integer> USUAL_RADIXES = List.of(32, 64, 128, 144, 256, 512);

    private FabricDesigner() {}

    public static FabricDesign design(FabricRequest request) {
        if (request.tiers() > 0) {
            return fits(request, request.tiers()) ? built(request, request.tiers()) : refused(request);
        }
        return IntStream.rangeClosed(2, FabricRequest.MOST_TIERS)
                .filter(tiers -> fits(request, tiers))
                .mapToObj(tiers -> built(request, tiers))
                .findFirst()
                .orElseGet(() -> refused(request));
    }

    /// Ports of one tier of switches.
    ///
    /// @param down ports to the tier below that a switch uses when full
    /// @param up ports to the tier above
    private record Split(int down, int up) {
        /// As many ports downwards as the ratio leaves room for.
        static Split of(int radix, double ratio) {
            int down = radix;
            while (down > 1 && down + up(down, ratio) > radix) {
                down--;
            }
            return new Split(down, up(down, ratio));
        }

        static int up(int down, double ratio) {
            return Math.max(1, (int) Math.ceil(down / ratio - 1e-9));
        }
    }

    /// The leaves of one plane.
    ///
    /// @param count leaves in all
    /// @param up uplinks of a full one
    /// @param links uplinks of all: units are built in full, the last leaf of a plain Clos only as far as it is used
    private record Leaves(long count, int up, long links) {
        static Leaves of(FabricRequest r) {
            Split split = Split.of(r.radix(), r.ratio(0));
            if (r.nodesPerUnit() == 0) {
                long ports = r.gpus() + (long) r.spareNodes() * r.gpusPerNode();
                return new Leaves(Math.ceilDiv(ports, split.down()), split.up(), (long) Math.ceil(ports / r.ratio(0) - 1e-9));
            }
            int perRail = Math.ceilDiv(r.nodesPerUnit(), split.down());
            int down = Math.ceilDiv(r.nodesPerUnit(), perRail);
            long count = Math.ceilDiv(r.nodes(), r.nodesPerUnit()) * r.gpusPerNode() * perRail;
            return new Leaves(count, Split.up(down, r.ratio(0)), count * Split.up(down, r.ratio(0)));
        }
    }

    private static boolean fits(FabricRequest r, int tiers) {
        if (tiers == 1) {
            return r.nodesPerUnit() == 0 ? r.gpus() + (long) r.spareNodes() * r.gpusPerNode() <= r.radix() : r.nodes() <= r.radix();
        }
        return Leaves.of(r).count() <= mostLeaves(r, tiers);
    }

    /// Leaves that the tiers above can hold: each top switch has a link to every one of the groups below it.
    private static double mostLeaves(FabricRequest r, int tiers) {
        double most = (double) r.radix() * r.breakout();
        for (int tier = 1; tier < tiers - 1; tier++) {
            most *= Split.of(r.radix(), r.ratio(tier)).down();
        }
        return most;
    }

    private static FabricDesign built(FabricRequest r, int tiers) {
        long[] switches = new long[FabricRequest.MOST_TIERS];
        long[] cables = new long[FabricRequest.MOST_TIERS];
        cables[0] = r.gpus();
        if (tiers == 1) {
            switches[0] = r.nodesPerUnit() == 0 ? 1 : r.gpusPerNode();
        } else {
            Leaves leaves = Leaves.of(r);
            switches[0] = leaves.count();
            cables[1] = leaves.links();
            for (int tier = 1; tier < tiers; tier++) {
                if (tier == tiers - 1) {
                    switches[tier] = tiers == 2 ? spines(r, leaves) : Math.ceilDiv(cables[tier], r.radix());
                } else {
                    Split split = Split.of(r.radix(), r.ratio(tier));
                    switches[tier] = Math.ceilDiv(cables[tier], split.down());
                    cables[tier + 1] = (long) Math.ceil(cables[tier] / r.ratio(tier) - 1e-9);
                }
            }
        }
        return summed(r, tiers, switches, cables);
    }

    /// The smallest number of spines that the uplinks of a leaf spread over evenly and that has the ports for all of them.
    private static long spines(FabricRequest r, Leaves leaves) {
        long least = Math.ceilDiv(leaves.count() * leaves.up(), r.radix());
        for (long count = Math.max(1, least); count <= leaves.up(); count++) {
            if (leaves.up() % count == 0) {
                return count;
            }
        }
        for (int links = 2; links <= r.breakout(); links++) {
            if (r.breakout() % links == 0 && (long) leaves.up() * links >= least) {
                return (long) leaves.up() * links;
            }
        }
        throw new IllegalStateException("the leaves were said to fit");
    }

    private static FabricDesign summed(FabricRequest r, int tiers, long[] switches, long[] cables) {
        List<Long> allSwitches = new ArrayList<>();
        List<Long> allCables = new ArrayList<>();
        List<Long> left = new ArrayList<>();
        for (int tier = 0; tier < FabricRequest.MOST_TIERS; tier++) {
            allSwitches.add(switches[tier] * r.planes());
            allCables.add(cables[tier] * r.planes());
            long used = cables[tier] + (tier + 1 < FabricRequest.MOST_TIERS ? cables[tier + 1] : 0);
            left.add((switches[tier] * r.radix() - used) * r.planes());
        }
        return new FabricDesign(r, tiers, allSwitches, (long) r.gpus() * r.planes(), allCables, left.stream().map(l -> Math.max(0, l)).toList(), "",
                List.of());
    }

    private static FabricDesign refused(FabricRequest r) {
        List<Long> none = List.of(0L, 0L, 0L, 0L);
        int tiers = r.tiers() == 0 ? FabricRequest.MOST_TIERS : r.tiers();
        int most = most(r, tiers);
        String reason = String.format(Locale.ROOT, "%d tier%s of %d-port switches hold at most %,d GPUs here, not %,d", tiers, tiers == 1 ? "" : "s", r.radix(), most, r.gpus());
        return new FabricDesign(r, 0, none, 0, none, none, reason, choices(r, tiers, most));
    }

    private static List<String> choices(FabricRequest r, int tiers, int most) {
        List<String> choices = new ArrayList<>();
        for (int more = tiers + 1; more <= FabricRequest.MOST_TIERS; more++) {
            if (fits(r, more)) {
                choices.add(more + " tiers");
                break;
            }
        }
        if (most > 0) {
            choices.add(String.format(Locale.ROOT, "%,d GPUs", most));
        }
        USUAL_RADIXES.stream().filter(radix -> radix > r.radix() && fits(r.withRadix(radix), tiers)).findFirst()
                .ifPresent(radix -> choices.add("switches of " + radix + " ports"));
        if (tiers > 1) {
            IntStream.of(2, 4, 8).filter(b -> b > r.breakout()).mapToObj(b -> new FabricRequest(r.gpus(), r.radix(), r.tiers(), b, r.gpusPerNode(),
                            r.nodesPerUnit(), r.spareNodes(), r.planes(), r.oversubscription()))
                    .filter(split -> fits(split, tiers)).findFirst()
                    .ifPresent(split -> choices.add("leaf to spine ports split into " + split.breakout()));
        }
        return choices;
    }

    /// The most GPUs, in whole servers, that fit otherwise unchanged.
    private static int most(FabricRequest r, int tiers) {
        int low = 0;
        int high = Math.ceilDiv(r.gpus(), r.gpusPerNode());
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (fits(r.withGpus(middle * r.gpusPerNode()), tiers)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low * r.gpusPerNode();
    }
}
