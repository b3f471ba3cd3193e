package org.hallwright.power;

import java.util.List;

/// What a failure comes to once loads have moved to the feeds that are left, before anything trips.
///
/// @param failed indexes of the units that failed
/// @param racks racks that lose every feed
/// @param redundant those of them that have more than one feed
/// @param gpus accelerators in them
/// @param nodes servers in them
/// @param darkW what those racks drew, W
/// @param overloaded units over their limit that were not before
/// @param worst highest loading among the units whose load changed, percent of the limit; NaN where none has a rating
/// @param worstUnit the unit that has it; -1 for none
/// @param end what is dark once everything that is overloaded has tripped by its curve; the same as at once where nothing trips or
///     more failures than are followed trip something
/// @param unsolved true where no flow was found for some unit
public record Outcome(
        List<Integer> failed, int racks, int redundant, int gpus, int nodes, double darkW, int overloaded, double worst, int worstUnit, boolean unsolved, End end)
        implements Comparable<Outcome> {
    public Outcome {
        failed = List.copyOf(failed);
    }

    /// Racks and accelerators without power that had it before.
    public record End(int racks, int gpus) {}

    Outcome ending(End changed) {
        return new Outcome(failed, racks, redundant, gpus, nodes, darkW, overloaded, worst, worstUnit, unsolved, changed);
    }

    /// The worse first: more accelerators dark in the end, more racks dark, more of them at once, no flow found, a higher loading; then in the order of units.
    @Override
    public int compareTo(Outcome other) {
        int byGpus = order(other.end.gpus, end.gpus, other.gpus, gpus);
        int byRacks = order(other.end.racks, end.racks, other.racks, racks);
        int bySolved = Boolean.compare(other.unsolved, unsolved);
        int byLoad = Double.compare(rank(other.worst), rank(worst));
        return byGpus != 0 ? byGpus : byRacks != 0 ? byRacks : bySolved != 0 ? bySolved : byLoad != 0 ? byLoad : byUnits(other);
    }

    private static int order(int a, int b, int thenA, int thenB) {
        return a != b ? Integer.compare(a, b) : Integer.compare(thenA, thenB);
    }

    private int byUnits(Outcome other) {
        for (int i = 0; i < Math.min(failed.size(), other.failed.size()); i++) {
            int order = Integer.compare(failed.get(i), other.failed.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(failed.size(), other.failed.size());
    }

    private static double rank(double percent) {
        return Double.isNaN(percent) ? 0 : percent;
    }
}
