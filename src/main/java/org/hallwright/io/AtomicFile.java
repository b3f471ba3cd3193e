package org.hallwright.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes a file whole or not at all: beside its place, flushed, then moved there.
public final class AtomicFile {
    private AtomicFile() {}

    /// @throws FileRefused when it cannot be written; what was there before is untouched
    public static void write(Path file, byte[] bytes) throws FileRefused {
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
            try (FileChannel channel = FileChannel.open(sibling, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            keepPermissions(target, sibling);
            move(sibling, target);
        } catch (AccessDeniedException e) {
            throw failed(name, sibling, "no permission to write there", "Choose another folder.");
        } catch (NoSuchFileException e) {
            throw failed(name, sibling, "the folder is gone", "Choose another folder.");
        } catch (FileSystemException e) {
            throw failed(name, sibling, "it cannot be written: " + e.getReason(), "Free some space or choose another disk.");
        } catch (IOException e) {
            throw failed(name, sibling, "it cannot be written: " + e.getMessage(), "Free some space or choose another disk.");
        }
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

    private static FileRefused failed(String name, @Nullable Path sibling, String message, String remedy) {
        if (sibling != null) {
            try {
                Files.deleteIfExists(sibling);
            } catch (IOException ignored) {
                // The failure to report is the first one; a leftover .part file harms nothing.
            }
        }
        return FileRefused.of(name, message, remedy);
    }
}
