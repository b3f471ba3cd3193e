package org.hallwright.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.TreeMap;
import org.hallwright.export.PngWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotNoteTest {
    @TempDir
    private Path folder;

    private Path picture(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("x.png"), bytes);
    }

    private static byte[] with(SnapshotNote note) {
        TreeMap<String, String> texts = new TreeMap<>();
        texts.put(SnapshotNote.KEYWORD, note.text());
        texts.put("Author", "somebody");
        texts.put("Title", "another text");
        return PngWriter.of(new int[12], 4, 3, texts);
    }

    @Test
    void anyViewComesBackFromThePicture() throws IOException, FileRefused {
        for (int seed = 0; seed < 100; seed++) {
            SnapshotNote note = new SnapshotNote("Zwölf, \"x\"\n קומה", "a b.json", "0123", new RandomWalkthroughs(new Random(seed)).look());
            assertThat(SnapshotNote.read(picture(with(note)))).as("seed " + seed).isEqualTo(note);
        }
    }

    @Test
    void whatHasNoNoteSaysSo() throws IOException {
        assertThatThrownBy(() -> SnapshotNote.read(picture(PngWriter.of(new int[4], 2, 2, Collections.emptySortedMap())))).isInstanceOf(FileRefused.class)
                .hasMessageContaining("does not say which view it shows");
        assertThatThrownBy(() -> SnapshotNote.read(picture("{}".getBytes(StandardCharsets.UTF_8)))).isInstanceOf(FileRefused.class).hasMessageContaining("no PNG");
        assertThatThrownBy(() -> SnapshotNote.read(folder.resolve("none.png"))).isInstanceOf(FileRefused.class).hasMessageContaining("none.png");
    }

    @Test
    void aPictureCutAnywhereIsRefusedInWordsOrRead() throws IOException {
        byte[] whole = with(new SnapshotNote("p", "f", "h", new RandomWalkthroughs(new Random(1)).look()));
        for (int length = 0; length < whole.length; length += 7) {
            Path cut = picture(Arrays.copyOf(whole, length));
            try {
                assertThat(SnapshotNote.read(cut).plan()).isEqualTo("p");
            } catch (FileRefused refused) {
                assertThat(refused.problems()).isNotEmpty();
            }
        }
    }
}
