package org.hallwright.io;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/// Writes a file whole or not at all: beside its place, flushed, then moved there.
public final class AtomicFile {
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
        try (PendingFile pending = PendingFile.of(file)) {
            content.writeTo(pending.out());
            pending.keep();
        } catch (IOException e) {
            throw refused(file.toString(), e);
        } catch (UncheckedIOException e) {
            throw refused(file.toString(), Objects.requireNonNull(e.getCause()));
        }
    }

    static FileRefused refused(String name, IOException problem) {
        return switch (problem) {
            case AccessDeniedException _ -> FileRefused.of(name, "no permission to write there", "Choose another folder.");
            case NoSuchFileException _ -> FileRefused.of(name, "the folder is gone", "Choose another folder.");
            case FileSystemException e -> FileRefused.of(name, "it cannot be written: " + e.getReason(), "Free some space or choose another disk.");
            default -> FileRefused.of(name, "it cannot be written: " + problem.getMessage(), "Free some space or choose another disk.");
        };
    }
}
