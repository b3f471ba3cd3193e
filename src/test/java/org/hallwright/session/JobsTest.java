package org.hallwright.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class JobsTest {
    private final Deque<Runnable> worker = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final Jobs jobs = new Jobs(worker::add, Runnable::run, failures::add);

    private void submit(String key, String result) {
        jobs.submit(key, () -> result, done::add);
    }

    private void work() {
        while (!worker.isEmpty()) {
            worker.remove().run();
        }
    }

    @Test
    void oneRunsOneWaitsAndTheNewestWins() {
        submit("k", "first");
        submit("k", "second");
        submit("k", "third");
        assertThat(worker).hasSize(1);
        work();
        assertThat(done).containsExactly("first", "third");
        assertThat(jobs.busy("k")).isFalse();
    }

    @Test
    void keysDoNotWaitForEachOther() {
        submit("a", "a");
        submit("b", "b");
        assertThat(worker).hasSize(2);
    }

    @Test
    void whatDoneSubmitsIsNewerThanWhatWaited() {
        jobs.submit("k", () -> "first", result -> {
            submit("k", "later");
            submit("k", "latest");
        });
        submit("k", "waited");
        work();
        assertThat(done).containsExactly("latest");
    }

    @Test
    void aFailureIsToldAndTheNextRuns() {
        jobs.<String>submit("k", () -> {
            throw new IllegalStateException("broken");
        }, done::add);
        submit("k", "next");
        work();
        assertThat(failures).singleElement().satisfies(f -> assertThat(f).hasMessage("broken"));
        assertThat(done).containsExactly("next");
    }

    @Test
    void cancelledWorkDeliversNothingAndNewWorkDoes() {
        submit("k", "old");
        submit("k", "waiting");
        jobs.cancel("k");
        submit("k", "new");
        work();
        assertThat(done).containsExactly("new");
    }

    @Test
    void inPlaceItRunsAtOnce() {
        new Jobs(Runnable::run, Runnable::run, failures::add).submit("k", () -> "now", done::add);
        assertThat(done).containsExactly("now");
    }

    @Test
    void aClosedWorkerIsAFailureNotAHang() {
        Jobs closed = new Jobs(r -> {
            throw new RejectedExecutionException("closed");
        }, Runnable::run, failures::add);
        closed.submit("k", () -> "never", done::add);
        assertThat(failures).hasSize(1);
        assertThat(closed.busy("k")).isFalse();
    }
}
