package org.hallwright.ui;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallwright.power.Chain;
import org.hallwright.power.PowerFlow;
import org.hallwright.session.Selected;

/// The units of the power chain that are chosen: those that were chosen themselves, or what the selection of the room stands
/// for. It is one selection with that of the room: equipment is selected there as well, and selecting there ends the choice of
/// units that have no equipment.
final class ChosenUnits {
    private final Workbench bench;
    private Set<String> own = Set.of();
    /// What was selected in the room together with them.
    private Set<String> with = Set.of();

    ChosenUnits(Workbench bench) {
        this.bench = bench;
    }

    private Optional<Chain> chain() {
        return bench.power().flow().map(PowerFlow::chain);
    }

    /// Chooses units by id, and selects those that stand in the room.
    void choose(Set<String> ids) {
        own = Set.copyOf(ids);
        with = ids.stream().filter(bench.document()::exists).collect(Collectors.toSet());
        if (bench.document().selection().equals(with)) {
            bench.changed();
        } else {
            bench.document().select(with);
        }
    }

    /// Ends the choice when something else is selected in the room.
    void follow() {
        if (!bench.document().selection().equals(with)) {
            own = Set.of();
            with = Set.of();
        }
    }

    /// Ends the choice of units that stand nowhere in the room; false when there is none.
    boolean end() {
        boolean any = unseen().isPresent();
        if (any) {
            own = Set.of();
        }
        return any;
    }

    /// The units that are chosen, by id.
    Set<String> ids() {
        Set<String> selected = bench.document().selection();
        Set<String> ids = new LinkedHashSet<>(own.isEmpty() ? selected : own);
        chain().ifPresentOrElse(chain -> ids.removeIf(id -> chain.index(id).isEmpty()), ids::clear);
        return ids;
    }

    /// The same, or else the units that stand in the parts that are selected.
    Set<String> orWithin() {
        Set<String> ids = ids();
        chain().filter(chain -> ids.isEmpty()).ifPresent(chain -> Selected.numbers(chain.table(), bench.document().selection()).stream()
                .map(n -> chain.table().id(n).toString()).filter(id -> chain.index(id).isPresent()).forEach(ids::add));
        return ids;
    }

    /// The one unit that is chosen and stands nowhere in the room, by index.
    Optional<Integer> unseen() {
        Set<String> ids = bench.document().selection().isEmpty() ? ids() : Set.of();
        return ids.size() != 1 ? Optional.empty() : chain().map(chain -> chain.index(ids.iterator().next()).orElseThrow());
    }

    /// The units that feed the racks that are selected, by index, A before B.
    Set<Integer> feeds() {
        Set<Integer> feeds = new LinkedHashSet<>();
        chain().ifPresent(chain -> {
            for (int rack : Selected.numbers(chain.table(), bench.document().selection())) {
                for (int unit : chain.feedsOf(rack)) {
                    feeds.add(unit);
                }
            }
        });
        return feeds;
    }
}
