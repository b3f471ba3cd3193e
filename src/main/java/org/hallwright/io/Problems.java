package org.hallwright.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Gathers what is wrong in one file.
final class Problems {
    private static final int MOST = 200;
    private final String file;
    private final List<Problem> found = new ArrayList<>();
    private int more;

    Problems(String file) {
        this.file = file;
    }

    void add(Json.Spot spot, String message, String remedy) {
        if (found.size() < MOST) {
            found.add(new Problem(file, spot.line(), spot.column(), spot.pointer(), message, remedy));
        } else {
            more++;
        }
    }

    /// True where something is already known to be wrong with a value.
    boolean at(Json.Spot spot) {
        return found.stream().anyMatch(problem -> problem.pointer().equals(spot.pointer()));
    }

    boolean none() {
        return found.isEmpty();
    }

    /// @throws FileRefused with all of them in the order of the file, when there are any
    void refuseIfAny() throws FileRefused {
        if (found.isEmpty()) {
            return;
        }
        List<Problem> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        if (more > 0) {
            sorted.add(new Problem(file, 0, 0, "", more + " further problems are not listed", "Correct the first ones."));
        }
        throw new FileRefused(sorted);
    }
}
