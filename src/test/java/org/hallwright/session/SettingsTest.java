package org.hallwright.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @TempDir
    private Path folder;

    @Test
    void withoutAFileTheDefaultsHold() {
        Settings settings = Settings.in(folder.resolve("not there"));
        assertThat(settings.dark()).isTrue();
        assertThat(settings.units()).isEqualTo(Units.METRIC);
        assertThat(settings.map()).isTrue();
        assertThat(settings.recent()).isEmpty();
        assertThat(settings.window()).isEmpty();
    }

    @Test
    void whatIsChosenIsThereAgain() {
        Settings settings = Settings.in(folder.resolve("deep/er"));
        settings.dark(false);
        settings.units(Units.US);
        settings.map(false);
        settings.window(10, -20.5, 1280, 720);
        settings.opened(Path.of("/plans/Zürich = hall: 1.json"));
        Settings again = Settings.in(folder.resolve("deep/er"));
        assertThat(again.dark()).isFalse();
        assertThat(again.units()).isEqualTo(Units.US);
        assertThat(again.map()).isFalse();
        assertThat(again.window()).containsExactly(10, -20.5, 1280, 720);
        assertThat(again.recent()).containsExactly(Path.of("/plans/Zürich = hall: 1.json"));
    }

    @Test
    void filesOpenedLastComeFirstOnceAndOnlyEight() {
        Settings settings = Settings.in(folder);
        IntStream.range(0, 12).forEach(i -> settings.opened(Path.of("/plans/" + i)));
        settings.opened(Path.of("/plans/9"));
        assertThat(settings.recent()).hasSize(8).doesNotHaveDuplicates().startsWith(Path.of("/plans/9"), Path.of("/plans/11"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u12", "window=1,2,3", "window=a,b,c,d", "window=NaN,0,1,1", "theme=\u0000", "recent=\\u0000", "units=furlongs", "\u0000\u0001"})
    void aBrokenFileMeansTheDefaults(String text) throws IOException {
        Files.writeString(folder.resolve("settings.properties"), text);
        Settings settings = Settings.in(folder);
        assertThat(settings.dark()).isTrue();
        assertThat(settings.units()).isEqualTo(Units.METRIC);
        assertThat(settings.window()).isEmpty();
        assertThat(settings.recent()).isEmpty();
    }

    @Test
    void notUtf8IsABrokenFile() throws IOException {
        Files.write(folder.resolve("settings.properties"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThat(Settings.in(folder).dark()).isTrue();
    }

    @Test
    void aFolderThatCannotBeWrittenDoesNotDisturb() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Settings settings = Settings.in(file);
        settings.dark(false);
        assertThat(settings.dark()).isFalse();
    }

    @Test
    void nothingIsLeftBesideTheFile() throws IOException {
        Settings.in(folder).dark(false);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("settings.properties"));
        }
    }
}
