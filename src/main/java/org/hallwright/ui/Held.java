package org.hallwright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hallwright.edit.Edit;

/// The edit that would be made if what the pointer holds were let go now: for figures that answer while it is held.
final class Held {
    private final List<Runnable> listeners = new ArrayList<>();
    private Optional<Edit> edit = Optional.empty();

    /// Calls a listener whenever another edit would be made. A drag has one with every move of the pointer.
    void listen(Runnable listener) {
        listeners.add(listener);
    }

    void take(Optional<? extends Edit> next) {
        if (!next.equals(edit)) {
            edit = next.map(Edit.class::cast);
            listeners.forEach(Runnable::run);
        }
    }

    /// Nothing is held any more.
    void drop() {
        take(Optional.empty());
    }

    Optional<Edit> edit() {
        return edit;
    }
}
