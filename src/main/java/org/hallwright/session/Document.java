package org.hallwright.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallwright.catalog.Catalog;
import org.hallwright.edit.Edit;
import org.hallwright.edit.EditRefused;
import org.hallwright.edit.History;
import org.hallwright.edit.Outcome;
import org.hallwright.io.FileRefused;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.RackId;
import org.hallwright.model.RackTable;
import org.jspecify.annotations.Nullable;

/// The open document: plan, table of racks, history, selection, file. One thread owns it.
public final class Document {
    /// Told after every change.
    public interface Listener {
        /// @param before the table that was shown so far; the same as the present one when only the selection or the file
        ///     changed
        void changed(Document document, RackTable before);
    }

    /// What a gesture under way would do.
    private record Preview(Edit edit, Outcome outcome) {}

    private final Catalog catalog;
    private final List<Listener> listeners = new ArrayList<>();
    private History history;
    private RackTable table;
    private RackTable settled;
    private RackTable opened;
    private @Nullable Preview preview;
    private Set<String> selection = Set.of();
    private @Nullable Path file;
    private String title;

    /// An open document of a plan that is in no file yet.
    public Document(Catalog catalog, Plan plan) {
        this.catalog = catalog;
        this.history = new History(plan);
        this.table = RackTable.of(plan, catalog::size);
        this.settled = table;
        this.opened = table;
        this.title = plan.name();
    }

    public void listen(Listener listener) {
        listeners.add(listener);
    }

    /// Opens a layout file in place of what is open.
    ///
    /// @throws FileRefused when it is no valid layout; what is open stays as it is
    public void open(Path layout) throws FileRefused {
        Plan plan = LayoutFile.read(layout, catalog);
        replace(plan, layout, String.valueOf(layout.getFileName()));
    }

    /// Takes work that was lost before it was saved in place of what is open. It counts as unsaved; where the file it came
    /// from can still be read, undo leads back to that.
    public void recover(Plan plan, Optional<Path> origin, String name) {
        Optional<Plan> base = origin.flatMap(this::readable);
        replace(base.orElse(plan), base.isPresent() ? origin.orElse(null) : null, name);
        if (base.isPresent()) {
            RackTable before = table;
            settle(table.next(plan));
            history.add("Recovered changes", plan, Set.of(), "");
            tell(before);
        } else {
            history.markUnsaved();
            tell(table);
        }
    }

    private Optional<Plan> readable(Path layout) {
        try {
            return Optional.of(LayoutFile.read(layout, catalog));
        } catch (FileRefused refused) {
            return Optional.empty();
        }
    }

    /// Takes a plan that is in no file in place of what is open.
    public void replace(Plan plan, String name) {
        replace(plan, null, name);
    }

    private void replace(Plan plan, @Nullable Path layout, String name) {
        RackTable before = table;
        history = new History(plan);
        settle(RackTable.of(plan, catalog::size));
        opened = table;
        selection = Set.of();
        file = layout;
        title = name;
        tell(before);
    }

    /// Saves to the file it came from or was last saved to.
    ///
    /// @throws FileRefused when there is none, or it cannot be written; the document stays unsaved
    public void save() throws FileRefused {
        if (file == null) {
            throw FileRefused.of(title, "it has no file yet", "Save it under a name.");
        }
        saveAs(file);
    }

    public void saveAs(Path layout) throws FileRefused {
        LayoutFile.save(plan(), layout);
        file = layout;
        title = String.valueOf(layout.getFileName());
        history.markSaved();
        tell(table);
    }

    /// Makes an edit as one step.
    ///
    /// @throws EditRefused when it has no meaning; nothing changes then
    public void perform(Edit edit) {
        perform(edit, "");
    }

    /// Makes an edit; edits of one gesture are one step.
    public void perform(Edit edit, String gesture) {
        Optional<Outcome> seen = Optional.ofNullable(preview).filter(shown -> shown.edit() == edit).map(Preview::outcome);
        Outcome outcome = seen.orElseGet(() -> outcome(edit));
        if (outcome.plan() == plan()) {
            endPreview();
            return;
        }
        RackTable before = table;
        settle(seen.isPresent() ? table : settled.next(outcome.plan()));
        history.remember(selection);
        selection = surviving(selection.stream()
                .map(id -> outcome.renamed().getOrDefault(id, id))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        history.add(edit.label(), outcome.plan(), selection, gesture);
        tell(before);
    }

    private void settle(RackTable now) {
        table = now;
        settled = now;
        preview = null;
    }

    /// Shows what an edit would do while a gesture is under way. Plan, history and file stay as they are; the next edit, undo
    /// or preview takes its place.
    ///
    /// @throws EditRefused when it has no meaning; what was shown stays
    public void preview(Edit edit) {
        Outcome outcome = outcome(edit);
        RackTable before = table;
        table = settled.next(outcome.plan());
        preview = new Preview(edit, outcome);
        tell(before);
    }

    /// Shows the plan as it is again.
    public void endPreview() {
        if (preview != null) {
            RackTable before = table;
            settle(settled);
            selection = surviving(selection);
            tell(before);
        }
    }

    /// True while [#table] is that of a gesture under way and not that of the plan.
    public boolean previewing() {
        return preview != null;
    }

    /// What an edit gives; values out of all range are refused like anything else without meaning.
    private Outcome outcome(Edit edit) {
        try {
            return edit.apply(plan(), catalog::size);
        } catch (ArithmeticException | IllegalArgumentException e) {
            throw new EditRefused(String.valueOf(e.getMessage()));
        }
    }

    public void undo() {
        history.remember(selection);
        if (history.undo()) {
            back();
        }
    }

    public void redo() {
        history.remember(selection);
        if (history.redo()) {
            back();
        }
    }

    private void back() {
        RackTable before = table;
        settle(settled.next(history.current().plan()));
        Set<String> kept = surviving(selection);
        // Racks that have another name in this version are selected as they were when it was last shown.
        selection = kept.size() < selection.size() ? surviving(history.current().selection()) : kept;
        tell(before);
    }

    /// The ids that still name something.
    private Set<String> surviving(Set<String> ids) {
        return ids.stream().filter(this::exists).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// True while a part key or rack id names something.
    public boolean exists(String id) {
        return RackId.matches(id) ? table.number(RackId.parse(id)) >= 0 : PlanTree.find(plan(), id).isPresent();
    }

    public void select(Set<String> ids) {
        Set<String> kept = surviving(ids);
        if (!kept.equals(selection)) {
            selection = kept;
            tell(table);
        }
    }

    private void tell(RackTable before) {
        List.copyOf(listeners).forEach(listener -> listener.changed(this, before));
    }

    public Catalog catalog() {
        return catalog;
    }

    public Plan plan() {
        return history.current().plan();
    }

    /// What is shown: the racks of the plan, or of a preview.
    public RackTable table() {
        return table;
    }

    /// The table as it was when the document was opened, to compare totals with.
    public RackTable opened() {
        return opened;
    }

    /// Ids of what is selected: part keys and rack ids.
    public Set<String> selection() {
        return selection;
    }

    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /// File name, or the plan's name while there is no file.
    public String title() {
        return title;
    }

    public boolean dirty() {
        return history.dirty();
    }

    public History history() {
        return history;
    }
}
