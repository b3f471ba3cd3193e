package org.hallwright.ui;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.hallwright.tour.Wish;

/// What keys that are held and drags of the mouse ask of somebody who walks.
final class Strides {
    private static final Set<KeyCode> AHEAD = EnumSet.of(KeyCode.W, KeyCode.UP);
    private static final Set<KeyCode> BACK = EnumSet.of(KeyCode.S, KeyCode.DOWN);
    private static final Set<KeyCode> LEFT = EnumSet.of(KeyCode.A, KeyCode.LEFT);
    private static final Set<KeyCode> RIGHT = EnumSet.of(KeyCode.D, KeyCode.RIGHT);
    private static final Set<KeyCode> LOW = EnumSet.of(KeyCode.C, KeyCode.CONTROL);
    private static final Set<KeyCode> OTHER = EnumSet.of(KeyCode.Q, KeyCode.E, KeyCode.SHIFT);
    /// Degrees that the view turns by for a pixel of a drag, and in a second of a key.
    private static final double PER_PIXEL = 0.15;
    private static final double PER_SECOND = 75;

    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);
    private double turn;
    private double raise;

    /// Takes a key that went down; false for one that asks for nothing.
    boolean press(KeyCode key) {
        boolean asks = Stream.of(AHEAD, BACK, LEFT, RIGHT, LOW, OTHER).anyMatch(keys -> keys.contains(key));
        if (asks) {
            held.add(key);
        }
        return asks;
    }

    boolean release(KeyCode key) {
        return held.remove(key);
    }

    /// Looks around by pixels of a drag.
    void look(double right, double down) {
        turn -= right * PER_PIXEL;
        raise -= down * PER_PIXEL;
    }

    void stop() {
        held.clear();
        turn = 0;
        raise = 0;
    }

    private double axis(Set<KeyCode> plus, Set<KeyCode> minus) {
        return (plus.stream().anyMatch(held::contains) ? 1 : 0) - (minus.stream().anyMatch(held::contains) ? 1 : 0);
    }

    /// What is asked for in the coming seconds. Turns by the mouse are taken once.
    Wish wish(double seconds) {
        double keys = axis(EnumSet.of(KeyCode.Q), EnumSet.of(KeyCode.E)) * PER_SECOND * seconds;
        Wish wish = new Wish(axis(AHEAD, BACK), axis(RIGHT, LEFT), turn + keys, raise, held.contains(KeyCode.SHIFT), LOW.stream().anyMatch(held::contains));
        turn = 0;
        raise = 0;
        return wish;
    }
}
