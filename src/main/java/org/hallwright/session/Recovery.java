package org.hallwright.session;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hallwright.io.AtomicFile;
import org.hallwright.io.FileRefused;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.Plan;
import org.jspecify.annotations.Nullable;

/// Keeps a copy of unsaved work beside the settings, so that a crash or a power cut loses at most the gesture in hand.
///
/// Every running program has a folder of its own and holds a lock on it; the system frees the lock when the program ends
/// in whatever way. A folder with a layout in it and no lock is lost work and is offered at the next start.
public final class Recovery implements AutoCloseable {
    private static final String LAYOUT = "layout.json";
    private static final String ORIGIN = "origin.properties";
    private static final String LOCK = "lock";

    private final Path folder;
    private final Path own;
    private final Jobs jobs;
    private final Consumer<String> failed;
    private @Nullable FileChannel lock;
    private boolean closed;
    private boolean told;

    /// Work that was not saved when its program ended.
    ///
    /// @param folder where the copy lies
    /// @param title name of the document
    /// @param origin the file it was opened from or last saved to
    /// @param when the copy was written
    public record Lost(Path folder, String title, Optional<Path> origin, Instant when) {}

    /// @param folder where copies of all running programs lie; made when missing
    /// @param jobs writes the copies
    /// @param failed told once, in words for people, when copies cannot be kept
    public Recovery(Path folder, Jobs jobs, Consumer<String> failed) {
        this.folder = folder;
        this.own = folder.resolve(UUID.randomUUID().toString());
        this.jobs = jobs;
        this.failed = failed;
    }

    /// Keeps a copy of the document whenever it has unsaved changes, and none when it has not.
    public void watch(Document document) {
        document.listen((doc, before) -> {
            if (doc.table() != before || !doc.dirty()) {
                keep(doc);
            }
        });
    }

    private void keep(Document document) {
        Plan plan = document.plan();
        boolean dirty = document.dirty();
        String title = document.title();
        Optional<Path> origin = document.file();
        jobs.submit("recovery", () -> dirty ? write(plan, title, origin) : clear(), problem -> problem.ifPresent(this::tell));
    }

    private void tell(String problem) {
        if (!told) {
            told = true;
            failed.accept("Unsaved changes are not kept safe: " + problem);
        }
    }

    private synchronized Optional<String> write(Plan plan, String title, Optional<Path> origin) {
        if (closed) {
            return Optional.empty();
        }
        try {
            hold();
            Properties about = new Properties();
            about.setProperty("title", title);
            origin.ifPresent(file -> about.setProperty("file", file.toAbsolutePath().toString()));
            StringWriter text = new StringWriter();
            about.store(text, null);
            AtomicFile.write(own.resolve(ORIGIN), text.toString().getBytes(StandardCharsets.UTF_8));
            LayoutFile.save(plan, own.resolve(LAYOUT));
            return Optional.empty();
        } catch (IOException | FileRefused e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private void hold() throws IOException {
        Files.createDirectories(own);
        if (lock == null) {
            FileChannel channel = FileChannel.open(own.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = channel;
            if (channel.tryLock() == null) {
                throw new IOException("the folder " + own + " is in use");
            }
        }
    }

    private synchronized Optional<String> clear() {
        try {
            Files.deleteIfExists(own.resolve(LAYOUT));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("an old copy cannot be removed: " + e.getMessage());
        }
    }

    /// Lost work of programs that have ended, the latest first.
    public List<Lost> lost() {
        List<Lost> found = new ArrayList<>();
        try (Stream<Path> folders = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            for (Path other : folders.filter(Files::isDirectory).filter(f -> !f.equals(own)).toList()) {
                if (!free(other)) {
                    continue;
                }
                if (Files.isRegularFile(other.resolve(LAYOUT))) {
                    found.add(about(other));
                } else {
                    remove(other);
                }
            }
        } catch (IOException e) {
            tell(String.valueOf(e.getMessage()));
        }
        found.sort(Comparator.comparing(Lost::when).reversed());
        return found;
    }

    private static boolean free(Path other) {
        Path file = other.resolve(LOCK);
        if (!Files.exists(file)) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE); FileLock held = channel.tryLock()) {
            return held != null;
        } catch (OverlappingFileLockException | IOException e) {
            return false;
        }
    }

    private static Lost about(Path other) throws IOException {
        Properties about = new Properties();
        Instant when = Files.getLastModifiedTime(other.resolve(LAYOUT)).toInstant();
        Optional<Path> origin = Optional.empty();
        try {
            about.load(new StringReader(Files.readString(other.resolve(ORIGIN))));
            origin = Optional.ofNullable(about.getProperty("file")).map(Path::of);
        } catch (IOException | IllegalArgumentException e) {
            // The layout is what matters; without its origin it opens as a document in no file.
            about.clear();
        }
        return new Lost(other, about.getProperty("title", "Untitled"), origin, when);
    }

    /// Opens lost work as an unsaved document in place of what is open. Its copy is given up only when the document's own
    /// copy is written.
    ///
    /// @throws FileRefused when it cannot be read; it stays where it is then
    public void recover(Lost lost, Document document) throws FileRefused {
        Plan plan = LayoutFile.read(lost.folder().resolve(LAYOUT), document.catalog());
        document.recover(plan, lost.origin(), lost.title());
        Optional<String> problem = write(document.plan(), document.title(), document.file());
        problem.ifPresentOrElse(this::tell, () -> discard(lost));
    }

    /// Gives up lost work.
    public void discard(Lost lost) {
        remove(lost.folder());
    }

    private static void remove(Path other) {
        try {
            for (String name : List.of(LAYOUT, ORIGIN, LOCK)) {
                Files.deleteIfExists(other.resolve(name));
            }
            Files.deleteIfExists(other);
        } catch (IOException e) {
            // It is offered or removed at the next start.
            System.getLogger(Recovery.class.getName()).log(System.Logger.Level.DEBUG, "not removed: {0}", e.getMessage());
        }
    }

    /// Ends an orderly run: what is unsaved now was given up by the person who closed the window.
    @Override
    public synchronized void close() {
        closed = true;
        if (lock != null) {
            try {
                lock.close();
            } catch (IOException e) {
                System.getLogger(Recovery.class.getName()).log(System.Logger.Level.DEBUG, "lock not freed: {0}", e.getMessage());
            }
            remove(own);
        }
    }
}
