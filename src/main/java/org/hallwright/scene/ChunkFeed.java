package org.hallwright.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.ToDoubleFunction;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;

/// Has the shapes of chunks worked out, nearest first, and hands them over a few a frame: a new mesh costs the JavaFX thread
/// and the graphics about a microsecond a triangle.
final class ChunkFeed {
    /// Triangles handed over in a frame, and shapes asked for at a time.
    private static final int BUDGET = 6000;
    private static final int AHEAD = 6;

    private final Executor worker;
    private final BiConsumer<Chunk, MeshView> arrived;
    private final Runnable wake;
    private final Set<Chunk> underWay = new HashSet<>();
    private final Queue<Done> done = new ConcurrentLinkedQueue<>();

    private record Done(Chunk chunk, int version, TriangleMesh mesh) {
        int triangles() {
            return mesh.getFaceElementSize() == 0 ? 0 : mesh.getFaces().size() / mesh.getFaceElementSize();
        }
    }

    /// @param worker where shapes are worked out
    /// @param arrived told of each chunk that got a node
    /// @param wake called from the worker when a shape is ready
    ChunkFeed(Executor worker, BiConsumer<Chunk, MeshView> arrived, Runnable wake) {
        this.worker = worker;
        this.arrived = arrived;
        this.wake = wake;
    }

    /// Takes what has been built since the last frame and asks for what is missing.
    ///
    /// @param away how far a chunk is, to begin with the nearest
    /// @return true when nothing is missing
    boolean step(List<Chunk> missing, ToDoubleFunction<Chunk> away) {
        int budget = BUDGET;
        while (budget > 0 && !done.isEmpty()) {
            Done next = done.remove();
            underWay.remove(next.chunk);
            if (next.version == next.chunk.version()) {
                budget -= next.triangles();
                arrived(next.chunk, next.mesh);
            }
        }
        List<Chunk> open = new ArrayList<>(missing);
        open.removeIf(chunk -> underWay.contains(chunk) || !chunk.missing());
        open.sort(Comparator.comparingDouble(away));
        for (Chunk chunk : open.subList(0, Math.clamp(AHEAD - underWay.size(), 0, open.size()))) {
            ask(chunk);
        }
        return open.isEmpty() && underWay.isEmpty();
    }

    private void ask(Chunk chunk) {
        underWay.add(chunk);
        int version = chunk.version();
        var shape = chunk.shape();
        worker.execute(() -> {
            TriangleMesh mesh = shape.get().mesh();
            done.add(new Done(chunk, version, mesh));
            wake.run();
        });
    }

    /// Builds chunks here and now.
    void now(List<Chunk> missing) {
        for (Chunk chunk : missing) {
            arrived(chunk, chunk.shape().get().mesh());
        }
    }

    private void arrived(Chunk chunk, TriangleMesh mesh) {
        MeshView made = chunk.take(mesh, chunk.version());
        if (made != null) {
            arrived.accept(chunk, made);
        }
    }

    /// Brings chunks that are shown in step with their shapes, in place and at once, as long as time lasts.
    void renew(List<Chunk> stale, long nanos) {
        long start = System.nanoTime();
        for (Chunk chunk : stale) {
            if (System.nanoTime() - start > nanos) {
                return;
            }
            chunk.rewrite();
        }
    }
}
