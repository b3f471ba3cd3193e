package org.hallwright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hallwright.model.RackTable;
import org.hallwright.planner.Totals;
import org.hallwright.rules.Floor;
import org.hallwright.scene.Ghost;
import org.hallwright.scene.Hit;
import org.hallwright.session.ArrayPull;
import org.hallwright.session.Depth;
import org.hallwright.session.DragPreview;
import org.hallwright.session.Units;
import org.jspecify.annotations.Nullable;

/// Pulls copies of a block, a group or a hall out in a line: shows them, counts what they hold, and makes one edit at the end.
final class ArrayGesture implements Gesture {
    private final Workbench bench;
    private final ViewOverlay overlay;
    private final EdgePan edgePan;
    private @Nullable ArrayPull pull;
    private ArrayPull.@Nullable Preview preview;
    private Hit start = new Hit(-1, 0, 0, 0);
    private Pointer pointer = new Pointer(0, 0, false, false, 0);
    private String typed = "";

    ArrayGesture(Workbench bench, ViewOverlay overlay) {
        this.bench = bench;
        this.overlay = overlay;
        this.edgePan = new EdgePan(bench.view(), this::update, () -> { });
    }

    @Override
    public Depth.Step proper(List<Depth.Step> chain, double metresPerPixel) {
        Depth.Step proper = Depth.proper(chain, metresPerPixel);
        Depth wanted = proper.depth().compareTo(Depth.ROOM) < 0 ? Depth.ROOM : proper.depth() == Depth.RACK ? Depth.BLOCK : proper.depth();
        return chain.stream().filter(step -> step.depth() == wanted).findFirst().orElse(proper);
    }

    @Override
    public boolean takes(Set<String> selection) {
        return ArrayPull.takes(bench.document().plan(), selection);
    }

    @Override
    public boolean holds(Hit ground) {
        RackTable table = bench.document().table();
        return new Floor(table, bench.document().catalog()).at(ground.x(), ground.y())
                .map(place -> bench.document().selection().contains(place.room().key()))
                .orElse(false);
    }

    @Override
    public void begin(Hit grabbed, Pointer pressed) {
        start = grabbed;
        pointer = pressed;
        typed = "";
        pull = new ArrayPull(bench.document().table(), bench.document().catalog(), bench.document().selection());
        overlay.hideHover();
        edgePan.at(pressed, true);
        edgePan.start();
    }

    @Override
    public void to(Pointer now) {
        pointer = now;
        edgePan.at(now, true);
        update();
    }

    @Override
    public void modifiers(boolean ctrl, boolean shift) {
        if (ctrl != pointer.ctrl()) {
            pointer = new Pointer(pointer.x(), pointer.y(), ctrl, shift, pointer.clicks());
            update();
        }
    }

    private void update() {
        ArrayPull current = pull;
        Optional<Hit> at = bench.view().lens().level(pointer.x(), pointer.y(), start.z());
        if (current == null || at.isEmpty()) {
            return;
        }
        ArrayPull.Preview now = current.pulled(at.get().x() - start.x(), at.get().y() - start.y(), wish());
        preview = now;
        bench.held().take(now.edit());
        Ghost.Verdict fitting = now.remark().isEmpty() ? Ghost.Verdict.FINE : Ghost.Verdict.SOFT;
        List<Ghost.Copy> copies = new ArrayList<>();
        for (int i = 1; i <= now.count(); i++) {
            copies.add(new Ghost.Copy(i * now.dx(), i * now.dy(), fitting));
        }
        if (now.count() < now.wanted()) {
            int next = now.count() + 1;
            copies.add(new Ghost.Copy(next * now.dx(), next * now.dy(), Ghost.Verdict.HARD));
        }
        bench.view().ghosts(current.numbers(), copies, now.blamed());
        overlay.readout(pointer, lines(now), !now.objection().isEmpty() ? DragPreview.Verdict.HARD : now.remark().isEmpty() ? DragPreview.Verdict.FINE : DragPreview.Verdict.SOFT);
    }

    /// What was typed: a count, a pitch in metres with its point, or both with an x between.
    private ArrayPull.Wish wish() {
        int x = typed.indexOf('x');
        String count = x >= 0 ? typed.substring(0, x) : typed.contains(".") ? "" : typed;
        String metres = x >= 0 ? typed.substring(x + 1) : typed.contains(".") ? typed : "";
        double pitch = metres.matches("\\.?|") ? 0 : Double.parseDouble(metres) * 1000;
        return new ArrayPull.Wish(pointer.ctrl(), count.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(count)),
                pitch > 0 ? OptionalDouble.of(pitch) : OptionalDouble.empty());
    }

    private String lines(ArrayPull.Preview now) {
        List<String> lines = new ArrayList<>();
        lines.add((now.count() < now.wanted() ? now.count() + " of " + now.wanted() : String.valueOf(now.count())) + (now.wanted() == 1 ? " copy" : " copies")
                + ", one every " + bench.settings().units().length(now.pitch()) + (typed.isEmpty() ? "" : "   typed " + typed));
        Totals t = now.totals();
        if (t.racks() + t.units() > 0) {
            lines.add(String.format(Locale.ROOT, "%+,d racks  %+,d GPUs  +%s", t.racks(), t.gpus(), Units.power(t.itW()))
                    + (t.units() == 0 ? "" : String.format(Locale.ROOT, "  %+,d units of plant", t.units())));
        }
        if (!now.objection().isEmpty()) {
            lines.add(now.objection());
        }
        if (!now.remark().isEmpty()) {
            lines.add(now.remark());
        }
        if (now.wanted() == 0) {
            lines.add("pull along a row or across it; digits set the count, 2.6 the pitch in metres");
        }
        return String.join("\n", lines);
    }

    @Override
    public boolean type(KeyEvent event) {
        String text = event.getText().toLowerCase(Locale.ROOT);
        String next = event.getCode() == KeyCode.BACK_SPACE ? typed.substring(0, Math.max(0, typed.length() - 1)) : typed + text;
        if (next.equals(typed) || !next.matches("\\d{0,3}(x\\d*\\.?\\d*)?|\\d*\\.\\d*")) {
            return false;
        }
        typed = next;
        update();
        return true;
    }

    @Override
    public void release() {
        ArrayPull.Preview done = preview;
        end();
        if (done == null) {
            return;
        }
        if (done.edit().isPresent() && bench.perform(done.edit().get())) {
            bench.document().select(done.made());
            if (!done.remark().isEmpty()) {
                bench.say(done.remark() + ": kept as a finding");
            }
        }
        if (!done.objection().isEmpty()) {
            bench.say(done.count() + " of " + done.wanted() + " copies fit, " + done.objection());
            overlay.remark(pointer, done.objection());
        }
    }

    @Override
    public void cancel() {
        end();
    }

    private void end() {
        edgePan.stop();
        bench.held().drop();
        pull = null;
        preview = null;
        typed = "";
        bench.view().endDrag();
        overlay.hideReadout();
    }
}
