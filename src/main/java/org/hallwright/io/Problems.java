package org.hallwright.io;

import java.util.ArrayList;
import java.util.List;

/// Gathers what is wrong in one file.
final class Problems {
    private static final int MOST = 200;
    private final String file;
    private final List<Problem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(Json.Spot spot, String message, String remedy) {
        if (found.size() < MOST) {
            found.add(new Problem(file, spot.line(), spot.column(), spot.pointer(), message, remedy));
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    void refuseIfAny() throws FileRefused {
        if (!found.isEmpty()) {
            throw new FileRefused(found);
        }
    }
}
