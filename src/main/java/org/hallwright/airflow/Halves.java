package org.hallwright.airflow;

import java.util.concurrent.ForkJoinPool;

/// Runs a loop in two halves at the same time. What comes of it must not depend on the order of the halves.
record Halves(int begin, int middle, int end) {
    /// Work on a part of the range.
    interface Loop {
        void run(int begin, int end);
    }

    /// @param alone true where the work is too little to be worth two
    void run(boolean alone, Loop loop) {
        if (alone) {
            loop.run(begin, end);
            return;
        }
        var rest = ForkJoinPool.commonPool().submit(() -> loop.run(middle, end));
        try {
            loop.run(begin, middle);
        } finally {
            rest.join();
        }
    }
}
