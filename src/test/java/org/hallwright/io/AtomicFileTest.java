package org.hallwright.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files are written whole or not at all, however what writes them ends.
class AtomicFileTest {
    @TempDir
    Path folder;

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aLongFileIsWrittenPieceByPiece() throws IOException, FileRefused {
        Path file = folder.resolve("x.csv");
        AtomicFile.write(file, out -> {
            for (int i = 0; i < 100_000; i++) {
                out.write("zwölf, קומה\n".getBytes(StandardCharsets.UTF_8));
            }
        });
        assertThat(Files.readString(file)).isEqualTo("zwölf, קומה\n".repeat(100_000));
        assertThat(left()).containsExactly("x.csv");
    }

    @Test
    void aFullDiskLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = folder.resolve("x.csv");
        Files.writeString(file, "old");
        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
            out.write("new".repeat(100_000).getBytes(StandardCharsets.UTF_8));
            throw new IOException("No space left on device");
        })).isInstanceOf(FileRefused.class).hasMessageContaining("No space left on device").hasMessageContaining("Free some space");
        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
            out.write("new".repeat(100_000).getBytes(StandardCharsets.UTF_8));
            throw new UncheckedIOException(new IOException("No space left on device"));
        })).isInstanceOf(FileRefused.class).hasMessageContaining("No space left on device");
        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(left()).containsExactly("x.csv");
    }

    @Test
    void aMistakeInWhatWritesLeavesNothingEither() throws IOException {
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("x.csv"), out -> {
            out.write("half".getBytes(StandardCharsets.UTF_8));
            throw new IllegalStateException("mistake");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(left()).isEmpty();
    }
}
