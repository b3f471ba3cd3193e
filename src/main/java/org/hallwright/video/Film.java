package org.hallwright.video;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A film encoded by a process of its own. Frames wait in a few buffers that are used again and again, so that drawing and
/// encoding go on side by side and a film of any length takes the same memory.
public final class Film implements FrameSink {
    private static final int WAITING = 2;
    private static final int REMEMBERED = 4000;
    private static final long PATIENCE_S = 120;
    private static final byte[] LAST = {};

    private final Path file;
    private final Path making;
    private final Process process;
    private final BlockingQueue<byte[]> free = new ArrayBlockingQueue<>(WAITING);
    private final BlockingQueue<byte[]> full = new ArrayBlockingQueue<>(WAITING + 1);
    private final Thread feeding;
    private final Thread listening;
    private final StringBuilder said = new StringBuilder();
    private volatile @Nullable IOException failed;

    /// @param file ends in `.mp4` or `.gif`; H.264 wants even sizes
    public Film(Ffmpeg ffmpeg, Path file, int width, int height, double fps) throws IOException {
        this.file = file.toAbsolutePath();
        String name = String.valueOf(file.getFileName());
        making = this.file.resolveSibling("." + name.substring(0, name.lastIndexOf('.')) + "." + UUID.randomUUID() + ".part" + name.substring(name.lastIndexOf('.')));
        process = ffmpeg.film(making, width, height, fps).start();
        for (int i = 0; i < WAITING; i++) {
            free.add(new byte[width * height * 4]);
        }
        feeding = Thread.ofPlatform().daemon().name("film").start(this::feed);
        listening = Thread.ofPlatform().daemon().name("film messages").start(this::listen);
    }

    @Override
    public void frame(int[] argb) throws IOException {
        byte[] buffer = take(free);
        // Little end first makes bgra of argb.
        ByteBuffer.wrap(buffer).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().put(argb, 0, buffer.length / 4);
        full.add(buffer);
    }

    private byte[] take(BlockingQueue<byte[]> queue) throws IOException {
        try {
            while (true) {
                byte[] buffer = queue.poll(1, TimeUnit.SECONDS);
                IOException problem = failed;
                if (problem != null) {
                    throw problem;
                }
                if (buffer != null) {
                    return buffer;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("it was interrupted", e);
        }
    }

    private void feed() {
        try (OutputStream to = process.getOutputStream()) {
            for (byte[] buffer = full.take(); buffer != LAST; buffer = full.take()) {
                to.write(buffer);
                free.add(buffer);
            }
        } catch (IOException e) {
            failed = new IOException(reason(e.getMessage()), e);
        } catch (InterruptedException e) {
            failed = new IOException("it was interrupted", e);
        }
    }

    private void listen() {
        try {
            byte[] piece = new byte[1024];
            for (int n = process.getErrorStream().read(piece); n >= 0; n = process.getErrorStream().read(piece)) {
                synchronized (said) {
                    said.append(new String(piece, 0, n, StandardCharsets.UTF_8));
                    said.delete(0, Math.max(0, said.length() - REMEMBERED));
                }
            }
        } catch (IOException ended) {
            // The process is gone; what it said before is all there is.
        }
    }

    private String reason(@Nullable String otherwise) {
        synchronized (said) {
            String last = said.toString().strip();
            return "the encoder stopped" + (last.isEmpty() ? otherwise == null ? "" : ": " + otherwise : ": " + last.substring(last.lastIndexOf('\n') + 1));
        }
    }

    @Override
    public void end() throws IOException {
        full.add(LAST);
        try {
            feeding.join(TimeUnit.SECONDS.toMillis(PATIENCE_S));
            if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
                throw new IOException("the encoder does not come to an end");
            }
            listening.join(TimeUnit.SECONDS.toMillis(PATIENCE_S));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("it was interrupted", e);
        }
        IOException problem = failed;
        if (problem != null) {
            throw problem;
        }
        if (process.exitValue() != 0) {
            throw new IOException(reason("code " + process.exitValue()));
        }
        Files.move(making, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() {
        process.destroyForcibly();
        feeding.interrupt();
        try {
            process.waitFor(PATIENCE_S, TimeUnit.SECONDS);
            Files.deleteIfExists(making);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException ignored) {
            // The failure to report is the first one; a leftover .part file harms nothing.
        }
    }
}
