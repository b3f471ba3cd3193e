package org.hallwright.airflow;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Asked every few milliseconds of work whether the work is still wanted.
record Stop(BooleanSupplier ended) {
    private static final int OFTEN = 0x3fff;

    /// In a loop, by what it counts: asks now and then.
    void check(int n) {
        if ((n & OFTEN) == 0) {
            check();
        }
    }

    void check() {
        if (ended.getAsBoolean()) {
            throw new CancellationException("The air is no longer wanted.");
        }
    }
}
