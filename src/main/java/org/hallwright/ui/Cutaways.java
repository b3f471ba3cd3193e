package org.hallwright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallwright.model.Phase;
import org.hallwright.model.PlanTree;
import org.hallwright.model.RackId;
import org.hallwright.model.RackTable;
import org.hallwright.model.Section;
import org.hallwright.overlay.Phasing;
import org.hallwright.scene.Cutaway;

/// What of the view is left away, for menus, keys and the chips that say so. It ends with the document.
final class Cutaways {
    private final Workbench bench;
    private final List<Runnable> listeners = new ArrayList<>();
    private RackTable opened;
    /// Key of the phase after which things are ghosts; empty for none.
    private String phase = "";

    Cutaways(Workbench bench) {
        this.bench = bench;
        this.opened = bench.document().opened();
        bench.listen(this::keep);
    }

    /// Calls a listener after every change.
    void listen(Runnable listener) {
        listeners.add(listener);
    }

    Cutaway now() {
        return bench.view().cutaway();
    }

    /// True where anything is left away or seen through.
    boolean any() {
        return !now().equals(Cutaway.NONE) || !phase.isEmpty();
    }

    private void set(Cutaway next) {
        if (!next.equals(now())) {
            bench.view().cut(next);
            tell();
        }
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /// Leaves away what a cutaway does, of what there is, and draws what comes after a phase as ghosts.
    void show(Cutaway wanted, String phaseKey) {
        set(wanted.isolating(wanted.isolated().stream().filter(bench.document()::exists).collect(Collectors.toSet())));
        plannedAfter(phaseKey);
    }

    /// Draws what a phase of the plan begins later for as ghosts; an empty key draws all as it will be.
    void plannedAfter(String key) {
        if (!key.equals(phase)) {
            phase = key;
            bench.view().planned(table -> Phasing.after(table, key));
            tell();
        }
    }

    /// The phase after which things are drawn as ghosts.
    Optional<Phase> plannedAfter() {
        return Phasing.of(bench.document().plan(), phase);
    }

    /// Leaves away all but the selection.
    void isolate() {
        Set<String> ids = bench.document().selection();
        if (ids.isEmpty()) {
            bench.say("Select what you want to see alone first");
        } else {
            set(now().isolating(ids));
        }
    }

    void endIsolation() {
        set(now().isolating(Set.of()));
    }

    /// Leaves nothing away any more.
    void showAll() {
        set(Cutaway.NONE);
        plannedAfter("");
    }

    void xray(boolean racks) {
        set(now().seenThrough(racks));
    }

    void section(Section limits) {
        set(now().within(limits));
    }

    /// Forgets what is not there any more.
    private void keep() {
        if (opened != bench.document().opened()) {
            opened = bench.document().opened();
            showAll();
        }
        if (plannedAfter().isEmpty()) {
            plannedAfter("");
        }
        set(now().isolating(now().isolated().stream().filter(bench.document()::exists).collect(Collectors.toSet())));
    }

    /// What is seen alone, for people.
    String isolatedName() {
        Set<String> ids = now().isolated();
        if (ids.size() != 1) {
            return ids.size() + " things";
        }
        String id = ids.iterator().next();
        RackTable table = bench.document().table();
        return RackId.matches(id)
                ? table.nameOf(table.number(RackId.parse(id)))
                : PlanTree.find(bench.document().plan(), id).map(part -> part.label()).orElse(id);
    }
}
