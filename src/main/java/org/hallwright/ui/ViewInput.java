package org.hallwright.ui;

import java.util.EnumSet;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.hallwright.scene.CampusView;

/// Hands the mouse and the keys of the view to the open tool and to the camera: right or middle drag pans, the wheel zooms
/// to the pointer, WASD walks.
final class ViewInput {
    private static final Set<KeyCode> WALK = EnumSet.of(KeyCode.W, KeyCode.A, KeyCode.S, KeyCode.D, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);
    private final CampusView view;
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);
    private final Walk walk = new Walk();
    private Tool tool;
    private Pointer last = new Pointer(0, 0, false, false, 0);
    private boolean sprint;

    ViewInput(CampusView view, Tool tool) {
        this.view = view;
        this.tool = tool;
        view.setFocusTraversable(true);
        view.setId("view");
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        view.addEventHandler(MouseEvent.MOUSE_MOVED, e -> {
            last = Pointer.of(e);
            this.tool.move(last);
        });
        view.addEventHandler(MouseEvent.MOUSE_EXITED, e -> this.tool.exit());
        view.addEventHandler(ScrollEvent.SCROLL, e -> {
            view.zoomAt(e.getX(), e.getY(), Math.pow(0.9985, e.getDeltaY()));
            moved();
        });
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        view.addEventHandler(KeyEvent.KEY_RELEASED, e -> {
            held.remove(e.getCode());
            sprint = e.isShiftDown();
            this.tool.modifiers(e.isShortcutDown(), e.isShiftDown());
        });
        view.focusedProperty().addListener((o, before, now) -> held.clear());
    }

    /// The view moved under the pointer: what is dragged stays at it, what it pointed at is no longer there.
    private void moved() {
        if (tool.busy()) {
            tool.drag(last);
        } else {
            tool.exit();
        }
    }

    void use(Tool next) {
        tool.leave();
        tool = next;
    }

    Tool tool() {
        return tool;
    }

    private void pressed(MouseEvent e) {
        view.requestFocus();
        last = Pointer.of(e);
        if (e.getButton() == MouseButton.PRIMARY) {
            tool.press(last);
        }
    }

    private void dragged(MouseEvent e) {
        Pointer now = Pointer.of(e);
        if (e.isPrimaryButtonDown()) {
            tool.drag(now);
        } else {
            view.camera().pan(now.x() - last.x(), now.y() - last.y(), view.getHeight());
            moved();
        }
        last = now;
    }

    private void released(MouseEvent e) {
        if (e.getButton() == MouseButton.PRIMARY) {
            tool.release(Pointer.of(e));
        }
    }

    private void key(KeyEvent e) {
        tool.modifiers(e.isShortcutDown(), e.isShiftDown());
        if (tool.key(e)) {
            e.consume();
        } else if (e.getCode() == KeyCode.ESCAPE) {
            tool.cancel();
            e.consume();
        } else if (WALK.contains(e.getCode()) && !e.isShortcutDown() && !e.isAltDown()) {
            held.add(e.getCode());
            sprint = e.isShiftDown();
            walk.start();
            e.consume();
        }
    }

    /// Walks while keys are held: 1.6 m/s near the floor, faster higher up, four times as fast with Shift.
    private final class Walk extends AnimationTimer {
        private long before;

        @Override
        public void handle(long now) {
            double seconds = before == 0 ? 0.016 : Math.min(0.1, (now - before) / 1e9);
            before = now;
            if (held.isEmpty()) {
                before = 0;
                stop();
                return;
            }
            double speed = Math.max(1.6, view.metresPerPixel() * 260) * (sprint ? 4 : 1) * seconds;
            view.camera().walk(speed * axis(KeyCode.W, KeyCode.S), speed * axis(KeyCode.D, KeyCode.A), speed * axis(KeyCode.PAGE_UP, KeyCode.PAGE_DOWN));
            moved();
        }

        private double axis(KeyCode plus, KeyCode minus) {
            return (held.contains(plus) ? 1 : 0) - (held.contains(minus) ? 1 : 0);
        }
    }
}
