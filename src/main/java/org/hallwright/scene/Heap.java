package org.hallwright.scene;

import java.lang.ref.WeakReference;

/// The memory of the program.
final class Heap {
    private Heap() {}

    /// Megabytes in use after a collection that has really happened.
    static double used() {
        for (int i = 0; i < 3; i++) {
            WeakReference<Object> witness = new WeakReference<>(new Object());
            System.gc();
            for (int wait = 0; witness.get() != null && wait < 50; wait++) {
                System.gc();
            }
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0;
    }
}
