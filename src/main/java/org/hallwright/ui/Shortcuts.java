package org.hallwright.ui;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keys that no menu lists, and the rule that plain keys of menus wait while somebody types or drags.
final class Shortcuts {
    /// Keys that do once what they do, however long they are held.
    private static final Set<KeyCode> ONCE = EnumSet.of(KeyCode.B, KeyCode.N, KeyCode.SPACE);
    private final HallwrightWindow window;
    private final Actions actions;
    private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);

    Shortcuts(HallwrightWindow window, Actions actions) {
        this.window = window;
        this.actions = actions;
    }

    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (!down.add(e.getCode()) && ONCE.contains(e.getCode()) && !typing(scene.getFocusOwner())) {
                e.consume();
            }
        });
        scene.addEventFilter(KeyEvent.KEY_RELEASED, e -> down.remove(e.getCode()));
        // A key that is let go in another window is never seen to be let go here.
        window.stage().focusedProperty().addListener((o, before, now) -> down.clear());
        // Handlers of the root run before menu accelerators: what is consumed here never reaches them.
        scene.getRoot().addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            boolean plain = !e.isShortcutDown() && !e.isAltDown() && !e.isMetaDown();
            if (plain && (typing(scene.getFocusOwner()) && !e.getCode().isFunctionKey() || window.dragging())) {
                e.consume();
            } else if (!typing(scene.getFocusOwner()) && act(e, plain)) {
                e.consume();
            }
        });
        scene.addEventHandler(KeyEvent.KEY_TYPED, e -> {
            if (e.getCharacter().equals("?") && !typing(scene.getFocusOwner())) {
                About.keys(window.stage());
            }
        });
    }

    private static boolean typing(Node focus) {
        return focus instanceof TextInputControl || focus instanceof ComboBoxBase<?>;
    }

    private boolean act(KeyEvent e, boolean plain) {
        boolean fine = e.isShortcutDown();
        switch (e.getCode()) {
            case LEFT -> actions.nudge(-1, 0, fine);
            case RIGHT -> actions.nudge(1, 0, fine);
            case UP -> actions.nudge(0, 1, fine);
            case DOWN -> actions.nudge(0, -1, fine);
            case Z -> {
                return e.isShortcutDown() && e.isShiftDown() && redo();
            }
            default -> {
                return plain && tool(e.getCode());
            }
        }
        return true;
    }

    private boolean redo() {
        actions.redo();
        return true;
    }

    private boolean tool(KeyCode code) {
        switch (code) {
            case V -> window.tool(0);
            case M -> window.tool(1);
            case Y -> window.tool(2);
            case T -> window.tool(3);
            default -> {
                return false;
            }
        }
        return true;
    }
}
