package org.hallwright.ui;

import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hallwright.catalog.Rating;
import org.hallwright.scene.Ghost;
import org.hallwright.scene.Hit;
import org.hallwright.session.CableChange;
import org.hallwright.session.Drag;
import org.hallwright.session.DragPreview;
import org.hallwright.session.HeatChange;
import org.hallwright.session.PowerChange;
import org.hallwright.session.Selected;
import org.hallwright.session.Units;
import org.jspecify.annotations.Nullable;

/// A drag under way: shows where things would come to stand and what speaks against it, and makes one edit at the end.
final class DragGesture implements Gesture {
    private static final double SNAP_PIXELS = 14;

    private final Workbench bench;
    private final ViewOverlay overlay;
    private @Nullable Drag drag;
    private @Nullable DragPreview preview;
    private Hit start = new Hit(-1, 0, 0, 0);
    private Pointer pointer = new Pointer(0, 0, false, false, 0);
    private String typed = "";
    private Optional<String> room = Optional.empty();
    private int gpus;
    private double watts;
    private Optional<CableChange> cables = Optional.empty();
    private Optional<PowerChange> power = Optional.empty();
    private Optional<HeatChange> heat = Optional.empty();
    private final EdgePan edgePan;

    DragGesture(Workbench bench, ViewOverlay overlay) {
        this.bench = bench;
        this.overlay = overlay;
        this.edgePan = new EdgePan(bench.view(), this::update, this::scroll);
    }

    @Override
    public void begin(Hit grabbed, Pointer pressed) {
        start = grabbed;
        pointer = pressed;
        typed = "";
        drag = new Drag(bench.document().table(), bench.document().catalog(), bench.document().selection(), grabbed.number());
        room = Optional.empty();
        cables = Optional.empty();
        power = Optional.empty();
        heat = Optional.empty();
        weigh(drag);
        overlay.hideHover();
        edgePan.at(pressed, true);
        edgePan.start();
    }

    /// Scrolls what lies beside the view.
    private void scroll() {
        if (bench.drops().scroll(pointer)) {
            to(pointer);
        }
    }

    /// Adds up what another room would gain.
    private void weigh(Drag started) {
        gpus = 0;
        watts = 0;
        for (int n : started.numbers()) {
            Optional<Rating> rating = bench.document().catalog().rating(bench.document().table(), n);
            gpus += rating.map(Rating::gpus).orElse(0);
            watts += rating.filter(Rating::it).map(Rating::maximumW).orElse(0.0);
        }
    }

    @Override
    public void to(Pointer now) {
        pointer = now;
        Optional<String> before = room;
        room = bench.drops().roomAt(now);
        edgePan.at(now, room.isEmpty());
        if (room.isEmpty() || !room.equals(before)) {
            update();
        }
    }

    @Override
    public void modifiers(boolean ctrl, boolean shift) {
        if (ctrl != pointer.ctrl() || shift != pointer.shift()) {
            pointer = new Pointer(pointer.x(), pointer.y(), ctrl, shift, pointer.clicks());
            update();
        }
    }

    private void update() {
        Drag current = drag;
        Optional<Hit> at = bench.view().lens().level(pointer.x(), pointer.y(), start.z());
        if (current == null || at.isEmpty()) {
            return;
        }
        double dx = at.get().x() - start.x();
        double dy = at.get().y() - start.y();
        double radius = Math.clamp(SNAP_PIXELS * bench.view().lens().metresPerPixelAt(start) * 1000, 60, 900);
        DragPreview now = room.isPresent() ? current.into(room.get()) : typed.isEmpty()
                ? current.preview(dx, dy, new Drag.Modifiers(pointer.ctrl(), pointer.shift(), radius))
                : typedMove(current, dx, dy);
        preview = now;
        bench.view().drag(current.numbers(), now.dx(), now.dy(), Ghost.Verdict.of(now.verdict()), now.blamed());
        overlay.readout(pointer, lines(now, current), now.verdict());
        bench.held().take(now.edit());
        now.edit().ifPresentOrElse(edit -> {
            bench.cables().ask(edit, change -> answered(current, () -> cables = Optional.of(change)));
            bench.power().ask(edit, change -> answered(current, () -> power = Optional.of(change)));
            bench.heat().ask(edit, change -> answered(current, () -> heat = Optional.of(change)));
        }, () -> {
            cables = Optional.empty();
            power = Optional.empty();
            heat = Optional.empty();
            bench.heat().drop();
        });
    }

    /// Shows what cables and busways gain, if things are still held where they were when it was asked, or near there.
    private void answered(Drag asked, Runnable take) {
        DragPreview shown = preview;
        if (drag == asked && shown != null && shown.edit().isPresent()) {
            take.run();
            overlay.readout(pointer, lines(shown, asked), shown.verdict());
        }
    }

    /// The typed distance along the axis the pointer has gone farther on.
    private DragPreview typedMove(Drag current, double dx, double dy) {
        double length = Double.parseDouble(typed) * bench.settings().units().longer();
        return Math.abs(dx) >= Math.abs(dy) ? current.exactly(Math.copySign(length, dx), 0) : current.exactly(0, Math.copySign(length, dy));
    }

    private String lines(DragPreview now, Drag current) {
        Units units = bench.settings().units();
        StringBuilder text = new StringBuilder(units.length(now.distance()));
        if (!typed.isEmpty()) {
            text.append("   typed ").append(typed).append(' ').append(units.longerName());
        } else if (!now.snappedTo().isEmpty()) {
            text.append("   to ").append(now.snappedTo());
        }
        text.append("\nx ").append(units.offset(now.dx())).append("  y ").append(units.offset(now.dy()));
        if (current.numbers().size() > 1) {
            text.append("\n").append(current.numbers().size()).append(" racks and units");
        }
        if (!Double.isNaN(now.narrowest())) {
            text.append("\nnarrowest aisle ").append(units.length(now.narrowest()));
        }
        if (now.edit().isPresent() && watts > 0) {
            current.otherRoom(now).ifPresent(name -> text.append("\n").append(name).append(gpus > 0 ? "  +" + Units.count(gpus) + " GPUs" : "")
                    .append("  +").append(Units.power(watts)));
        }
        if (now.edit().isPresent()) {
            cables.ifPresent(change -> text.append("\n").append(change.text(units)));
            power.map(PowerChange::text).filter(change -> !change.isEmpty()).ifPresent(change -> text.append("\n").append(change));
            heat.map(change -> change.text(units)).filter(change -> !change.isEmpty()).ifPresent(change -> text.append("\n").append(change));
        }
        if (!now.said().isEmpty()) {
            text.append("\n").append(units.sentence(now.said()));
        }
        return text.toString();
    }

    @Override
    public boolean type(KeyEvent event) {
        if (event.getCode() == KeyCode.BACK_SPACE && !typed.isEmpty()) {
            typed = typed.substring(0, typed.length() - 1);
        } else if (event.getText().matches("[0-9]") || event.getText().equals(".") && !typed.contains(".")) {
            typed = typed.isEmpty() && event.getText().equals(".") ? "0." : typed + event.getText();
        } else {
            return false;
        }
        update();
        return true;
    }

    @Override
    public void release() {
        DragPreview done = preview;
        end();
        if (done == null) {
            return;
        }
        if (done.edit().isPresent()) {
            bench.perform(done.edit().get());
            if (done.verdict() == DragPreview.Verdict.SOFT) {
                bench.say(done.said() + ": kept as a finding");
            }
        } else if (!done.said().isEmpty()) {
            bench.say(done.said());
            overlay.remark(pointer, bench.settings().units().sentence(done.said()));
        }
    }

    @Override
    public void cancel() {
        end();
    }

    private void end() {
        edgePan.stop();
        bench.held().drop();
        bench.heat().drop();
        drag = null;
        preview = null;
        typed = "";
        bench.view().endDrag();
        overlay.hideReadout();
        bench.view().select(Selected.numbers(bench.document().table(), Set.copyOf(bench.document().selection())));
    }
}
