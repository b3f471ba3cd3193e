package org.hallwright.ui;

import javafx.scene.input.KeyEvent;

/// What the left mouse button does in the view.
interface Tool {
    String name();

    /// The button went down.
    void press(Pointer pointer);

    /// The pointer moved with the button down.
    void drag(Pointer pointer);

    /// The button went up.
    void release(Pointer pointer);

    /// The pointer moved with no button down.
    default void move(Pointer pointer) {}

    /// The pointer has left the view, or the view has begun to move under it.
    default void exit() {}

    /// True while a gesture of it is under way.
    default boolean busy() {
        return false;
    }

    /// Ends what is under way without a trace. False when nothing was.
    boolean cancel();

    /// Another tool is opened.
    default void leave() {
        cancel();
    }

    /// Ctrl or Shift went down or up.
    default void modifiers(boolean ctrl, boolean shift) {}

    /// A key while the view has the focus; true when the tool used it.
    default boolean key(KeyEvent event) {
        return false;
    }
}
