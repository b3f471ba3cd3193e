package org.hallwright.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// A file being written beside its place. What is closed before [#keep] leaves nothing, and what was there before is untouched.
public final class PendingFile implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private final String name;
    private final Path target;
    private final Path sibling;
    private final FileChannel channel;
    private final OutputStream out;

    private PendingFile(String name, Path target, Path sibling, FileChannel channel) {
        this.name = name;
        this.target = target;
        this.sibling = sibling;
        this.channel = channel;
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
    }

    /// Begins to write a file.
    ///
    /// @throws FileRefused when it cannot be written there
    public static PendingFile of(Path file) throws FileRefused {
        String name = file.toString();
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
            Path sibling = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
            return new PendingFile(name, target, sibling, FileChannel.open(sibling, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW));
        } catch (IOException e) {
            throw AtomicFile.refused(name, e);
        }
    }

    public OutputStream out() {
        return out;
    }

    /// What a failure of the output means to a person.
    public FileRefused refused(IOException problem) {
        return AtomicFile.refused(name, problem);
    }

    /// Flushes what was written to the disk and moves it into its place.
    public void keep() throws IOException {
        out.flush();
        channel.force(true);
        channel.close();
        if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(sibling, Files.getPosixFilePermissions(target));
        }
        try {
            Files.move(sibling, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(sibling, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(sibling);
        } catch (IOException ignored) {
            // The failure to report is the first one; a leftover .part file harms nothing.
        }
    }
}
