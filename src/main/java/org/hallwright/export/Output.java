package org.hallwright.export;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Where a format writes to. A failure is unchecked, so that what visits a plan can write.
record Output(Appendable to) {
    void add(CharSequence text) {
        try {
            to.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
