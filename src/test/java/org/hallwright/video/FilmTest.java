package org.hallwright.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilmTest {
    private static final int WIDTH = 160;
    private static final int HEIGHT = 90;

    @TempDir
    private static Path programs;

    private static Ffmpeg ffmpeg;

    @TempDir
    private Path folder;

    @BeforeAll
    static void fetch() throws IOException {
        ffmpeg = TestFfmpeg.in(programs);
    }

    /// Smooth colours that move.
    private static int[] picture(int frame) {
        int[] argb = new int[WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                argb[y * WIDTH + x] = 0xff000000 | (x + frame) % 256 << 16 | (y * 2) << 8 | (40 + frame * 3) % 256;
            }
        }
        return argb;
    }

    private void film(Path file, int frames) throws IOException {
        try (FrameSink film = new Film(ffmpeg, file, WIDTH, HEIGHT, 25)) {
            for (int i = 0; i < frames; i++) {
                film.frame(picture(i));
            }
            film.end();
        }
    }

    @Test
    void aFilmHoldsEveryFrameAsItWasGiven() throws IOException {
        Path file = folder.resolve("x.mp4");
        film(file, 40);
        assertThat(TestFfmpeg.probe(ffmpeg, file).lines()).contains("codec_name=h264", "width=160", "height=90", "nb_read_frames=40", "r_frame_rate=25/1", "pix_fmt=yuv420p",
                "color_space=bt709");
        for (int frame : new int[] {0, 17, 39}) {
            assertThat(TestFfmpeg.psnr(TestFfmpeg.frame(ffmpeg, file, frame, WIDTH, HEIGHT), picture(frame))).as("frame " + frame).isGreaterThan(32);
        }
        assertThat(TestFfmpeg.psnr(TestFfmpeg.frame(ffmpeg, file, 17, WIDTH, HEIGHT), picture(30))).as("another frame is told apart").isLessThan(30);
        assertThat(TestFfmpeg.left(folder)).containsExactly(Path.of("x.mp4"));
    }

    @Test
    void theSameFramesGiveTheSameBytes() throws IOException {
        film(folder.resolve("a.mp4"), 20);
        film(folder.resolve("b.mp4"), 20);
        assertThat(folder.resolve("a.mp4")).hasSameBinaryContentAs(folder.resolve("b.mp4"));
        film(folder.resolve("a.gif"), 10);
        film(folder.resolve("b.gif"), 10);
        assertThat(folder.resolve("a.gif")).hasSameBinaryContentAs(folder.resolve("b.gif"));
        assertThat(TestFfmpeg.probe(ffmpeg, folder.resolve("a.gif")).lines()).contains("codec_name=gif", "nb_read_frames=10");
    }

    @Test
    void aFilmThatIsGivenUpLeavesNothing() throws IOException {
        Path old = folder.resolve("x.mp4");
        Files.writeString(old, "old");
        try (FrameSink film = new Film(ffmpeg, old, WIDTH, HEIGHT, 25)) {
            film.frame(picture(0));
        }
        assertThat(old).hasContent("old");
        assertThat(TestFfmpeg.left(folder)).containsExactly(Path.of("x.mp4"));
    }

    @Test
    void anEncoderThatRefusesSaysWhy() throws IOException {
        assertThatThrownBy(() -> film(folder.resolve("none/x.mp4"), 50)).isInstanceOf(IOException.class).hasMessageStartingWith("the encoder stopped: ");
        assertThat(TestFfmpeg.left(folder)).isEmpty();
    }

    @Test
    void theFreeEncoderKnowsItsLimit() {
        assertThat(ffmpeg.encoder()).isEqualTo("libopenh264");
        assertThat(ffmpeg.encodes(4096, 2304)).isTrue();
        assertThat(ffmpeg.encodes(3840, 2160)).isTrue();
        assertThat(ffmpeg.encodes(4096, 2306)).isFalse();
        assertThat(new Ffmpeg(Path.of("x"), "libx264", Optional.empty()).encodes(7680, 4320)).isTrue();
    }

    @Test
    void aProgramIsFoundByNameOnThePathOrWhereItWasFetched() throws IOException {
        Path fetched = programs.resolve("ffmpeg");
        assertThat(Ffmpeg.find(Map.of("HALLWRIGHT_FFMPEG", "/none/such"), fetched)).isEmpty();
        assertThat(Ffmpeg.at(Path.of("/bin/sh"), Optional.empty())).as("a program that encodes nothing").isEmpty();
        assertThat(Ffmpeg.find(Map.of("PATH", folder.toString()), fetched)).get().extracting(f -> f.program().getFileName().toString()).isEqualTo(Ffmpeg.executable());
    }

    @Test
    void whatIsNotTheKnownFileIsNotTaken() throws IOException {
        FfmpegDownload good = TestFfmpeg.download(folder.resolve("into"));
        FfmpegDownload other = new FfmpegDownload(good.base(), good.platform(), good.sha256().replace('c', 'd'), good.into());
        assertThatThrownBy(() -> other.fetch(part -> { }, () -> false)).isInstanceOf(IOException.class).hasMessageContaining("is not the file that is known");
        assertThat(TestFfmpeg.left(folder)).isEmpty();
        assertThatThrownBy(() -> good.fetch(part -> { }, () -> true)).isInstanceOf(IOException.class).hasMessage("it was cancelled");
        assertThat(TestFfmpeg.left(folder)).isEmpty();
    }

    @Test
    void picturesComeAsAFolderWithAllOfThem() throws IOException {
        Path out = folder.resolve("frames");
        try (FrameSink frames = new PngFrames(out, WIDTH, HEIGHT)) {
            for (int i = 0; i < 3; i++) {
                frames.frame(picture(i));
            }
            assertThat(out).doesNotExist();
            frames.end();
        }
        assertThat(TestFfmpeg.left(out)).containsExactly(Path.of("frame-00001.png"), Path.of("frame-00002.png"), Path.of("frame-00003.png"));
        int[] argb = new int[WIDTH * HEIGHT];
        ImageIO.read(out.resolve("frame-00003.png").toFile()).getRGB(0, 0, WIDTH, HEIGHT, argb, 0, WIDTH);
        assertThat(argb).isEqualTo(picture(2));
        assertThatThrownBy(() -> new PngFrames(out, WIDTH, HEIGHT)).isInstanceOf(FileAlreadyExistsException.class);
        try (FrameSink frames = new PngFrames(folder.resolve("never"), WIDTH, HEIGHT)) {
            frames.frame(picture(0));
        }
        assertThat(TestFfmpeg.left(folder)).containsExactly(Path.of("frames"));
    }
}
