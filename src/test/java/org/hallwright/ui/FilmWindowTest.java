package org.hallwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.hallwright.model.Tour;
import org.hallwright.picture.Sheet;
import org.hallwright.scene.PictureSize;
import org.hallwright.session.Units;
import org.hallwright.testing.Display;
import org.hallwright.testing.OnDisplay;
import org.hallwright.video.Ffmpeg;
import org.hallwright.video.TestFfmpeg;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Films made in the window.
@OnDisplay
class FilmWindowTest {
    private static final Sheet SHEET = new Sheet(false, false, true, true, Units.METRIC, "");

    @TempDir
    static Path tools;

    private static Ffmpeg ffmpeg;

    @TempDir
    Path folder;

    @BeforeAll
    static void fetch() throws IOException {
        ffmpeg = TestFfmpeg.in(tools);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /// The first stop of the first tour, for a second.
    private static Tour tour(OpenWindow window) {
        Tour whole = window.document.plan().tours().getFirst();
        return new Tour(whole.name(), false, List.of(whole.stops().getFirst().withTimes(1, 0)));
    }

    private static FilmForm.Wish wish(OpenWindow window, Tour tour) {
        return new FilmForm.Wish(tour, PictureSize.of(320, 180), 24, SHEET);
    }

    @Test
    void tourSizeAndRateAreAskedFor(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        List<Tour> tours = FilmForm.tours(window.document.plan());
        AtomicReference<Optional<FilmForm.Wish>> answer = new AtomicReference<>(Optional.empty());
        Platform.runLater(() -> answer.set(window.window.films().asked()));
        Stage dialog = window.dialog();
        display.on(() -> ((ComboBox<?>) dialog.getScene().lookup("#film-rate")).getSelectionModel().selectFirst());
        ComboBox<?> size = display.on(() -> (ComboBox<?>) dialog.getScene().lookup("#film-size"));
        display.on(() -> size.getEditor().setText("wide"));
        assertThat(display.on(() -> ((Labeled) dialog.getScene().lookup("#film-note")).getText())).startsWith("That is no size");
        display.on(() -> size.getEditor().setText("641x361"));
        assertThat(display.on(() -> ((Labeled) dialog.getScene().lookup("#film-note")).getText())).startsWith(tours.getFirst().stops().size() + " stops");
        window.answer("Save…");
        assertThat(answer.get()).hasValueSatisfying(wish -> {
            assertThat(wish.tour()).isEqualTo(tours.getFirst());
            assertThat(wish.size()).isEqualTo(PictureSize.of(640, 360));
            assertThat(wish.fps()).isEqualTo(24);
            assertThat(wish.sheet().captions()).isTrue();
        });
    }

    @Test
    void aTourBecomesAFilm(Display display) throws IOException {
        OpenWindow window = OpenWindow.shipped(display, folder, "gb200-hall");
        Path film = folder.resolve("film.mp4");
        display.on(() -> window.window.films().film(wish(window, tour(window)), film, ffmpeg));
        display.waitFor("the film is there", () -> Files.isRegularFile(film));
        display.waitFor("the progress is gone", window.stage::isFocused);
        assertThat(TestFfmpeg.probe(ffmpeg, film).lines()).contains("codec_name=h264", "width=320", "height=180", "r_frame_rate=24/1", "nb_read_frames=24");
        assertThat(window.text("message")).isEqualTo("Saved film.mp4");
        assertThat(names()).containsExactly("film.mp4", "gb200-hall.json");
    }

    @Test
    void aFilmGivenUpLeavesNothing(Display display) throws IOException {
        OpenWindow window = OpenWindow.shipped(display, folder, "gb200-hall");
        display.on(() -> window.window.films().film(wish(window, window.document.plan().tours().getFirst()), folder.resolve("film.mp4"), ffmpeg));
        window.answer("Cancel");
        display.settle();
        assertThat(window.text("message")).isEqualTo("No film was saved");
        assertThat(names()).containsExactly("gb200-hall.json");
    }

    @Test
    void aFilmThatCannotBeWrittenIsSaid(Display display) {
        OpenWindow window = OpenWindow.shipped(display, folder, "gb200-hall");
        Platform.runLater(() -> window.window.films().film(wish(window, tour(window)), folder.resolve("nowhere/film.mp4"), ffmpeg));
        display.waitFor("what is wrong", () -> Window.getWindows().stream().anyMatch(shown -> shown.getScene().lookup("#problems") != null));
        window.answer("Close");
    }
}
