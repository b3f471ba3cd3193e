package org.hallwright.ui;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hallwright.model.View;

/// Keys that are no menu accelerators: they act only while nobody types.
final class Shortcuts {
    private final Workbench bench;
    private final HallwrightWindow window;
    private final Actions actions;

    Shortcuts(Workbench bench, HallwrightWindow window) {
        this.bench = bench;
        this.window = window;
        this.actions = new Actions(bench);
    }

    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            Node focus = scene.getFocusOwner();
            if (e.isShortcutDown() && e.isShiftDown() && e.getCode() == KeyCode.Z) {
                bench.document().redo();
                e.consume();
            } else if (!(focus instanceof TextInputControl) && onView(focus) && act(e)) {
                e.consume();
            }
        });
    }

    private boolean onView(Node focus) {
        return focus == null || focus == bench.view() || !(focus instanceof javafx.scene.control.Control);
    }

    private boolean act(KeyEvent e) {
        boolean arrows = switch (e.getCode()) {
            case LEFT -> nudge(-1, 0, e);
            case RIGHT -> nudge(1, 0, e);
            case UP -> nudge(0, 1, e);
            case DOWN -> nudge(0, -1, e);
            default -> false;
        };
        return arrows || !e.isShortcutDown() && !e.isAltDown() && plain(e);
    }

    private boolean nudge(int east, int north, KeyEvent e) {
        actions.nudge(east, north, e.isShortcutDown());
        return true;
    }

    private boolean plain(KeyEvent e) {
        switch (e.getCode()) {
            case F -> bench.fly(bench.document().selection());
            case HOME -> bench.view().home(false);
            case O -> bench.view().top(false);
            case R -> actions.rotate(e.isShiftDown() ? -90 : 90);
            case DELETE -> actions.delete();
            case V -> window.tool(0);
            case M -> window.tool(1);
            case T -> window.tool(2);
            default -> {
                return saved(e) || question(e);
            }
        }
        return true;
    }

    private boolean question(KeyEvent e) {
        if (e.getText().equals("?")) {
            About.keys(window.stage());
            return true;
        }
        return false;
    }

    /// The n-th saved view; digits typed during a drag belong to the drag.
    private boolean saved(KeyEvent e) {
        if (!e.getCode().isDigitKey() || window.dragging()) {
            return false;
        }
        int n = e.getCode().getName().charAt(e.getCode().getName().length() - 1) - '1';
        if (n < 0 || n >= bench.document().plan().views().size()) {
            return false;
        }
        View view = bench.document().plan().views().get(n);
        bench.view().go(view, false);
        window.overlay(view.overlay());
        return true;
    }
}
