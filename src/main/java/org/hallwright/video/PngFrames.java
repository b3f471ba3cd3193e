package org.hallwright.video;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.hallwright.export.PngWriter;

/// A film as a folder of pictures, `frame-00001.png` and so on. They are made beside the folder and moved into its place as a whole.
public final class PngFrames implements FrameSink {
    private static final int BUFFER = 1 << 16;
    private final Path folder;
    private final Path making;
    private final int width;
    private final int height;
    private int count;

    /// @throws FileAlreadyExistsException when the folder is there and holds anything
    public PngFrames(Path folder, int width, int height) throws IOException {
        this.folder = folder.toAbsolutePath();
        this.width = width;
        this.height = height;
        if (Files.exists(folder) && !empty(folder)) {
            throw new FileAlreadyExistsException(folder.toString(), null, "it is not empty");
        }
        making = this.folder.resolveSibling("." + this.folder.getFileName() + "." + UUID.randomUUID() + ".part");
        Files.createDirectory(making);
    }

    private static boolean empty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    @Override
    public void frame(int[] argb) throws IOException {
        Path file = making.resolve(String.format(Locale.ROOT, "frame-%05d.png", ++count));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
                PngWriter png = new PngWriter(out, width, height, false, Collections.emptySortedMap())) {
            png.rows(argb, height);
            png.end();
        }
    }

    @Override
    public void end() throws IOException {
        Files.deleteIfExists(folder);
        Files.move(making, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() {
        try {
            FfmpegDownload.remove(making);
        } catch (IOException ignored) {
            // The failure to report is the first one; a leftover .part folder harms nothing.
        }
    }
}
