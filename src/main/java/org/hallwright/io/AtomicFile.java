package org.hallwright.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes a file whole or not at all: beside its place, flushed, then moved there.
public final class AtomicFile {
    private static final int BUFFER = 1 << 16;

    private AtomicFile() {}

    /// What is written, piece by piece. A failure of the output may come as an [UncheckedIOException] too.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// @throws FileRefused when it cannot be written; what was there before is untouched
    public static void write(Path file, byte[] bytes) throws FileRefused {
        write(file, out -> out.write(bytes));
    }

    /// @throws FileRefused when it cannot be written; what was there before is untouched
    public static void write(Path file, Content content) throws FileRefused {
        String name = file.toString();
        Path sibling = null;
        try {
            // A link is kept: what it points to is replaced.
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.isDirectory(target)) {
                throw FileRefused.of(name, "this is a folder", "Name a file.");
            }
            Path folder = target.getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw FileRefused.of(name, "there is no folder " + folder, "Create it or choose another.");
            }
            if (Files.exists(target) && !Files.isWritable(target)) {
                throw FileRefused.of(name, "no permission to write it", "Save under another name.");
            }
            sibling = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
            fill(sibling, content);
            keepPermissions(target, sibling);
            move(sibling, target);
        } catch (IOException e) {
            throw refused(name, e);
        } catch (UncheckedIOException e) {
            throw refused(name, Objects.requireNonNull(e.getCause()));
        } finally {
            remove(sibling);
        }
    }

    private static void fill(Path file, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static FileRefused refused(String name, IOException problem) {
        return switch (problem) {
            case AccessDeniedException _ -> FileRefused.of(name, "no permission to write there", "Choose another folder.");
            case NoSuchFileException _ -> FileRefused.of(name, "the folder is gone", "Choose another folder.");
            case FileSystemException e -> FileRefused.of(name, "it cannot be written: " + e.getReason(), "Free some space or choose another disk.");
            default -> FileRefused.of(name, "it cannot be written: " + problem.getMessage(), "Free some space or choose another disk.");
        };
    }

    private static void keepPermissions(Path old, Path sibling) throws IOException {
        if (Files.exists(old) && Files.getFileStore(old).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(sibling, Files.getPosixFilePermissions(old));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Takes away what is left of a failed run; what went well has been moved away.
    private static void remove(@Nullable Path sibling) {
        if (sibling != null) {
            try {
                Files.deleteIfExists(sibling);
            } catch (IOException ignored) {
                // The failure to report is the first one; a leftover .part file harms nothing.
            }
        }
    }
}
