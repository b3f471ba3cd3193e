package org.hallwright.overlay;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Phase;
import org.hallwright.model.Plan;
import org.hallwright.model.RackTable;

/// Which phase racks are built in: that of their block, or else of its room, or else of its building.
public final class Phasing {
    private Phasing() {}

    /// The phases of a plan, earliest first.
    public static List<Phase> inOrder(Plan plan) {
        return plan.phases().stream().sorted(Comparator.comparing(Phase::start).thenComparing(Phase::key)).toList();
    }

    /// A phase for people: its name, or else its key.
    public static String name(Phase phase) {
        return phase.name().isEmpty() ? phase.key() : phase.name();
    }

    /// Place of the phase of each number in [#inOrder]; -1 where it is in none.
    public static int[] ranks(RackTable table) {
        List<String> keys = inOrder(table.plan()).stream().map(Phase::key).toList();
        int[] ranks = new int[table.capacity()];
        Arrays.fill(ranks, -1);
        for (BlockPlace place : table.places()) {
            Arrays.fill(ranks, place.first(), place.first() + place.span(), keys.indexOf(key(place)));
        }
        return ranks;
    }

    /// Key of the phase of a block; empty where none is named.
    static String key(BlockPlace place) {
        return Stream.of(place.block().phase(), place.room().phase(), Optional.ofNullable(place.building()).map(b -> b.phase()).orElse(""))
                .filter(phase -> !phase.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// The phase of a key, where the plan has it.
    public static Optional<Phase> of(Plan plan, String key) {
        return plan.phases().stream().filter(phase -> phase.key().equals(key)).findFirst();
    }

    /// Numbers of a table that a phase of this key begins later for; none where there is no such phase.
    public static IntPredicate after(RackTable table, String key) {
        return of(table.plan(), key).map(phase -> later(table, phase)).orElse(n -> false);
    }

    /// Numbers of a table that a phase begins later for. What is in no phase always stands.
    public static IntPredicate later(RackTable table, Phase phase) {
        Set<String> later = table.plan().phases().stream().filter(p -> p.start().isAfter(phase.start())).map(Phase::key).collect(Collectors.toSet());
        BitSet numbers = new BitSet();
        for (BlockPlace place : table.places()) {
            numbers.set(place.first(), place.first() + place.span(), later.contains(key(place)));
        }
        return numbers::get;
    }
}
