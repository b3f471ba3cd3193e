package org.hallwright.ui;

import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.hallwright.edit.Edit;
import org.hallwright.edit.EditRefused;
import org.hallwright.model.RackTable;
import org.hallwright.scene.Ghost;
import org.hallwright.session.LiveChange;
import org.hallwright.session.Selected;
import org.hallwright.session.Units;
import org.jspecify.annotations.Nullable;

/// An edit whose value is still being chosen in a field: the view and the totals follow it, what speaks against it is shown,
/// and one edit is made at the end.
final class LiveEdit {
    private final Workbench bench;
    private final Label effect = new Label();
    private @Nullable LiveChange change;
    private @Nullable RackTable shown;
    private @Nullable Edit edit;
    private String objection = "";
    private String remark = "";

    LiveEdit(Workbench bench) {
        this.bench = bench;
        effect.setId("live-effect");
        effect.getStyleClass().add("live-effect");
        effect.setWrapText(true);
        effect.setMinHeight(Region.USE_PREF_SIZE);
        effect.managedProperty().bind(effect.visibleProperty());
        effect.setVisible(false);
    }

    /// Says what the edit would do, while it is being chosen.
    Label effect() {
        return effect;
    }

    /// True from the first value shown to commit or cancel.
    boolean active() {
        return change != null;
    }

    /// Shows what an edit would do.
    ///
    /// @throws EditRefused when it has no meaning
    void show(Edit wanted) {
        LiveChange current = begun();
        bench.document().preview(wanted);
        shown = bench.document().table();
        edit = wanted;
        LiveChange.Effect what = current.of(shown);
        objection = what.objection();
        remark = what.remark();
        bench.view().endDrag();
        if (!objection.isEmpty()) {
            bench.view().drag(what.offenders(), 0, 0, Ghost.Verdict.HARD, what.blamed());
        }
        say(text(what), objection.isEmpty() ? remark.isEmpty() ? "" : "soft" : "hard");
    }

    /// Shows that a value has no meaning, and why.
    void refuse(String why) {
        begun();
        edit = null;
        bench.view().endDrag();
        bench.document().endPreview();
        shown = bench.document().table();
        say(why, "hard");
    }

    private LiveChange begun() {
        LiveChange current = change == null ? new LiveChange(bench.document().table(), bench.document().catalog()) : change;
        change = current;
        return current;
    }

    private void say(String text, String style) {
        effect.setText(text);
        effect.getStyleClass().removeAll("soft", "hard");
        if (!style.isEmpty()) {
            effect.getStyleClass().add(style);
        }
        effect.setVisible(true);
    }

    private static String text(LiveChange.Effect what) {
        if (!what.objection().isEmpty()) {
            return what.objection();
        }
        StringBuilder text = new StringBuilder();
        append(text, what.racks(), "rack");
        append(text, what.units(), "unit of plant");
        append(text, what.gpus(), "GPU");
        if (Math.abs(what.itW()) >= 0.5) {
            text.append(text.isEmpty() ? "" : ", ").append(what.itW() > 0 ? "+" : "").append(Units.power(what.itW()));
        }
        String totals = text.isEmpty() ? "The same racks" : text.toString();
        return what.remark().isEmpty() ? totals : totals + "\n" + what.remark();
    }

    private static void append(StringBuilder text, int count, String what) {
        if (count != 0) {
            text.append(text.isEmpty() ? "" : ", ").append(String.format(Locale.ROOT, "%+,d ", count))
                    .append(Math.abs(count) == 1 ? what : what.startsWith("unit") ? "units of plant" : what + "s");
        }
    }

    /// Makes the edit that is shown; false when there is none or a hard rule speaks against it.
    boolean commit() {
        Edit wanted = edit;
        String why = objection;
        String note = remark;
        end();
        if (wanted == null || !why.isEmpty()) {
            bench.document().endPreview();
            if (!why.isEmpty()) {
                bench.say(why);
            }
            return false;
        }
        boolean made = bench.perform(wanted);
        if (made && !note.isEmpty()) {
            bench.say(note);
        }
        return made;
    }

    /// Shows the plan as it was.
    void cancel() {
        if (active()) {
            end();
            bench.document().endPreview();
        }
    }

    /// Gives up when something else has changed the plan meanwhile.
    void follow() {
        if (active() && shown != null && bench.document().table() != shown && !bench.document().previewing()) {
            end();
        }
    }

    private void end() {
        change = null;
        shown = null;
        edit = null;
        objection = "";
        remark = "";
        effect.setVisible(false);
        bench.view().endDrag();
        bench.view().select(Selected.numbers(bench.document().table(), Set.copyOf(bench.document().selection())));
    }
}
