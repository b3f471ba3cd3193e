package org.hallwright.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hallwright.model.Plan;
import org.jspecify.annotations.Nullable;

/// The plans a document has gone through and where it stands among them. Undo has no limit: versions share what they
/// have in common.
public final class History {
    /// A version with what led to it.
    ///
    /// @param label what the edit did; empty for the first version
    /// @param selection what was selected when it was last shown
    /// @param gesture id of the gesture that made it; empty when it stands alone
    public record Step(String label, Plan plan, Set<String> selection, String gesture) {}

    private final List<Step> steps = new ArrayList<>();
    private int current;
    private @Nullable Plan saved;

    public History(Plan first) {
        steps.add(new Step("", first, Set.of(), ""));
        saved = first;
    }

    /// Adds a version and drops those that were undone. A version of the same gesture takes the place of the last one, so
    /// that a gesture is one step.
    public void add(String label, Plan plan, Set<String> selection, String gesture) {
        steps.subList(current + 1, steps.size()).clear();
        Step step = new Step(label, plan, Set.copyOf(selection), gesture);
        if (current > 0 && !gesture.isEmpty() && steps.get(current).gesture().equals(gesture)) {
            steps.set(current, step);
        } else {
            steps.add(step);
            current++;
        }
    }

    /// Keeps what is selected at the current version, to be selected again when undo or redo comes back to it.
    public void remember(Set<String> selection) {
        Step step = steps.get(current);
        steps.set(current, new Step(step.label(), step.plan(), Set.copyOf(selection), step.gesture()));
    }

    public Step current() {
        return steps.get(current);
    }

    /// Name of the edit that undo takes back.
    public Optional<String> undoLabel() {
        return current > 0 ? Optional.of(steps.get(current).label()) : Optional.empty();
    }

    /// Name of the edit that redo makes again.
    public Optional<String> redoLabel() {
        return current + 1 < steps.size() ? Optional.of(steps.get(current + 1).label()) : Optional.empty();
    }

    /// Goes one version back; false at the first.
    public boolean undo() {
        if (current == 0) {
            return false;
        }
        current--;
        return true;
    }

    /// Goes one version forward; false at the last.
    public boolean redo() {
        if (current + 1 == steps.size()) {
            return false;
        }
        current++;
        return true;
    }

    /// Marks the current version as the one in the file.
    public void markSaved() {
        saved = current().plan();
    }

    /// Says that no version is in a file.
    public void markUnsaved() {
        saved = null;
    }

    /// True when the current version is not the one in the file.
    public boolean dirty() {
        return current().plan() != saved;
    }

    /// All versions, the first one first, and [#index] into them.
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    public int index() {
        return current;
    }
}
