package org.hallwright.overlay;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Works something out when it is first asked for. For one thread.
public final class Once<T> implements Supplier<T> {
    private final Supplier<T> work;
    private @Nullable T known;

    public Once(Supplier<T> work) {
        this.work = work;
    }

    @Override
    public T get() {
        T value = known;
        if (value == null) {
            value = work.get();
            known = value;
        }
        return value;
    }
}
