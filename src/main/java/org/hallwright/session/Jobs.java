package org.hallwright.session;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Background work, the latest wins: per key one job runs and one waits; a newer one takes the place of the waiting one.
/// Work runs on one executor and results are delivered on another, so that tests run the same code in place.
public final class Jobs {
    private final Executor work;
    private final Executor deliver;
    private final Consumer<Throwable> failed;
    private final Map<String, Queue> queues = new HashMap<>();

    private static final class Queue {
        boolean running;
        boolean cancelled;
        AtomicBoolean ended = new AtomicBoolean();
        @Nullable Runnable waiting;
    }

    /// @param work runs jobs
    /// @param deliver runs what is done with their results; the caller of [#submit] is on the same thread
    /// @param failed told what a job threw, on the delivering thread
    public Jobs(Executor work, Executor deliver, Consumer<Throwable> failed) {
        this.work = work;
        this.deliver = deliver;
        this.failed = failed;
    }

    /// Runs `job` and hands its result to `done`, unless a newer job of the same key comes before it begins.
    public <T> void submit(String key, Supplier<T> job, Consumer<T> done) {
        Queue queue = queues.computeIfAbsent(key, k -> new Queue());
        Runnable start = () -> start(queue, job, done);
        if (queue.running) {
            queue.waiting = start;
        } else {
            start.run();
        }
    }

    /// The same for work that looks from time to time whether it is given up, and then throws a [CancellationException].
    public <T> void submit(String key, Function<BooleanSupplier, T> job, Consumer<T> done) {
        Queue queue = queues.computeIfAbsent(key, k -> new Queue());
        submit(key, () -> {
            AtomicBoolean ended = queue.ended;
            return job.apply(ended::get);
        }, done);
    }

    private <T> void start(Queue queue, Supplier<T> job, Consumer<T> done) {
        queue.running = true;
        queue.ended = new AtomicBoolean();
        try {
            work.execute(() -> {
                Runnable ended = run(job, done);
                deliver.execute(() -> end(queue, ended));
            });
        } catch (RejectedExecutionException closing) {
            queue.running = false;
            failed.accept(closing);
        }
    }

    private <T> Runnable run(Supplier<T> job, Consumer<T> done) {
        try {
            T result = job.get();
            return () -> done.accept(result);
        } catch (CancellationException givenUp) {
            return () -> {};
        } catch (RuntimeException | Error problem) {
            return () -> failed.accept(problem);
        }
    }

    /// Delivers, then starts what waits: what `done` submits counts as waiting, so that the newest of all comes next.
    private static void end(Queue queue, Runnable ended) {
        try {
            if (!queue.cancelled) {
                ended.run();
            }
        } finally {
            queue.running = false;
            queue.cancelled = false;
            Runnable next = queue.waiting;
            queue.waiting = null;
            if (next != null) {
                next.run();
            }
        }
    }

    /// Gives up what runs and waits under a key: a result that comes all the same is not delivered.
    public void cancel(String key) {
        Queue queue = queues.get(key);
        if (queue != null) {
            queue.waiting = null;
            queue.cancelled = queue.running;
            queue.ended.set(true);
        }
    }

    /// True while a job of this key runs or waits.
    public boolean busy(String key) {
        Queue queue = queues.get(key);
        return queue != null && (queue.running || queue.waiting != null);
    }
}
