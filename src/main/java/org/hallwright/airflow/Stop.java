package org.hallwright.airflow;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Asked every few milliseconds of work whether the work is still wanted.
record Stop(BooleanSupplier ended) {
    void check() {
        if (ended.getAsBoolean()) {
            throw new CancellationException("The air is no longer wanted.");
        }
    }
}
