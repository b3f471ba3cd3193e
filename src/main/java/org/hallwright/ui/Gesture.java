package org.hallwright.ui;

import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyEvent;
import org.hallwright.scene.Hit;
import org.hallwright.session.Depth;

/// What pulling a thing does, from press to release.
interface Gesture {
    /// What a press takes where nothing there is selected.
    default Depth.Step proper(List<Depth.Step> chain, double metresPerPixel) {
        return Depth.proper(chain, metresPerPixel);
    }

    /// False for a selection that it can do nothing with.
    default boolean takes(Set<String> selection) {
        return true;
    }

    /// True where a press on bare ground takes hold of what is selected.
    default boolean holds(Hit ground) {
        return false;
    }

    /// Begins with what is selected.
    void begin(Hit grabbed, Pointer pressed);

    void to(Pointer now);

    /// Ctrl or Shift went down or up.
    void modifiers(boolean ctrl, boolean shift);

    /// A key; true when it was of use.
    boolean type(KeyEvent event);

    /// Does what is shown.
    void release();

    /// Ends without a trace.
    void cancel();
}
