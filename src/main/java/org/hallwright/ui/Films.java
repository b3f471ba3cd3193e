package org.hallwright.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;
import org.hallwright.catalog.Catalog;
import org.hallwright.io.FileRefused;
import org.hallwright.model.RackTable;
import org.hallwright.model.Tour;
import org.hallwright.picture.Reel;
import org.hallwright.picture.Staging;
import org.hallwright.scene.PictureSize;
import org.hallwright.scene.Sampling;
import org.hallwright.thermal.PipeStudy;
import org.hallwright.tour.TourPath;
import org.hallwright.video.Ffmpeg;
import org.hallwright.video.FfmpegDownload;
import org.hallwright.video.Film;
import org.hallwright.video.FrameSink;
import org.hallwright.video.PngFrames;
import org.jspecify.annotations.Nullable;

/// Films tours: asks how, sees that there is an encoder, and draws frame by frame.
final class Films {
    private final Stage stage;
    private final Workbench bench;
    private final Files files;

    Films(Stage stage, Workbench bench, Files files) {
        this.stage = stage;
        this.bench = bench;
        this.files = files;
    }

    /// Asks for tour, size and rate, and makes the film.
    void make() {
        asked().ifPresent(wish -> files.chooseFilm().ifPresent(file -> encoder(ffmpeg -> film(wish, file, ffmpeg))));
    }

    /// Asks which film is wanted; says so where there is no tour.
    Optional<FilmForm.Wish> asked() {
        List<Tour> tours = FilmForm.tours(bench.document().plan());
        if (tours.isEmpty()) {
            bench.say("There is no tour to film yet: record stops, or let one be made in the menu Present");
            return Optional.empty();
        }
        return FilmForm.asked(stage, bench, tours);
    }

    /// Goes on with an encoder: one of the system, one fetched before, or one that is fetched now where that is agreed to.
    private void encoder(Consumer<Ffmpeg> next) {
        Optional<Ffmpeg> found = Ffmpeg.find();
        if (found.isPresent()) {
            next.accept(found.get());
            return;
        }
        Optional<FfmpegDownload> download = FfmpegDownload.here();
        if (download.isEmpty()) {
            bench.say("No FFmpeg is found to encode the film. Install FFmpeg and try again");
            return;
        }
        ButtonType fetch = new ButtonType("Fetch It", ButtonBar.ButtonData.YES);
        if (Dialogs.ask(stage, "Fetch the encoder?", FfmpegDownload.CONSENT, fetch, ButtonType.CANCEL) == fetch) {
            Fetching fetching = new Fetching(download.get());
            Rendering.run(stage, "Fetching FFmpeg", fetching, end -> {
                if (end instanceof Rendering.End.Failed(IOException why)) {
                    Dialogs.problems(stage, "FFmpeg could not be fetched", FileRefused.of("FFmpeg", String.valueOf(why.getMessage()), "Install FFmpeg, or try again later."));
                } else if (fetching.ffmpeg != null) {
                    next.accept(fetching.ffmpeg);
                }
            });
        }
    }

    /// The encoder on its way here.
    private static final class Fetching implements Rendering.Work {
        private volatile double part;
        private volatile boolean cancelled;
        private final CompletableFuture<Ffmpeg> fetched;
        private @Nullable Ffmpeg ffmpeg;

        Fetching(FfmpegDownload download) {
            fetched = CompletableFuture.supplyAsync(() -> {
                try {
                    return download.fetch(done -> part = done, () -> cancelled);
                } catch (IOException e) {
                    throw new CompletionException(e);
                }
            });
        }

        @Override
        public boolean step() throws IOException {
            if (!fetched.isDone()) {
                return true;
            }
            ffmpeg = value(fetched);
            return false;
        }

        @Override
        public double done() {
            return part;
        }

        @Override
        public String said() {
            return String.format(Locale.ROOT, "%.0f %%", 100 * part);
        }

        @Override
        public void close() {
            cancelled = true;
        }
    }

    private static <T> T value(CompletableFuture<T> done) throws IOException {
        try {
            return done.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof IOException problem) {
                throw problem;
            }
            throw e;
        }
    }

    /// Films into a file with an encoder.
    void film(FilmForm.Wish wish, Path file, Ffmpeg ffmpeg) {
        RackTable table = bench.document().table();
        bench.say("Planning the way…");
        Catalog catalog = bench.document().catalog();
        bench.later("film", () -> TourPath.of(table.plan(), wish.tour(), bench.obstacles().of(table, catalog)), path -> draw(wish, file, ffmpeg, table, path));
    }

    private void draw(FilmForm.Wish wish, Path file, Ffmpeg ffmpeg, RackTable table, TourPath path) {
        try {
            FrameSink sink;
            if (ffmpeg.encodes(wish.size().width(), wish.size().height())) {
                sink = new Film(ffmpeg, file, wish.size().width(), wish.size().height(), wish.fps());
            } else {
                String name = String.valueOf(file.getFileName());
                Path folder = file.resolveSibling(name.substring(0, name.lastIndexOf('.')));
                bench.say("The free encoder takes no frames of that size: they are written as PNGs into " + folder.getFileName());
                sink = new PngFrames(folder, wish.size().width(), wish.size().height());
            }
            Reel reel = new Reel(staging(table, wish.size()), path, wish.size(), Sampling.FINE, wish.fps(), wish.sheet());
            Rendering.run(stage, "Filming " + wish.tour().name(), new Filming(reel, sink), end -> {
                switch (end) {
                    case Rendering.End.Done() -> bench.say("Saved " + file.getFileName());
                    case Rendering.End.GivenUp() -> bench.say("No film was saved");
                    case Rendering.End.Failed(IOException why) -> failed(file, why);
                }
            });
        } catch (IOException e) {
            failed(file, e);
        }
    }

    private void failed(Path file, IOException why) {
        Dialogs.problems(stage, "The film could not be written", FileRefused.of(file.toString(), "it cannot be written: " + why.getMessage(), "Free some space or choose another place."));
    }

    /// The plan off the screen, with what is known of it now.
    private Staging staging(RackTable table, PictureSize size) {
        Staging staging = new Staging(table, bench.document().catalog(), bench.settings().dark(), size, bench.colouring()::of);
        if (bench.redacted().now().any()) {
            staging.keep(bench.redacted().now(), bench.redacted().wording());
        }
        bench.cables().latest().filter(c -> c.table() == table && !table.plan().networks().isEmpty()).ifPresent(staging.view()::cables);
        bench.power().flow().filter(flow -> flow.chain().table() == table && !bench.redacted().now().feeds()).ifPresent(staging.view()::power);
        bench.heat().study().filter(study -> study.table() == table).ifPresent(study -> staging.view().pipes().show(PipeStudy.of(study)));
        return staging;
    }

    /// A film on its way: a frame is drawn while the one before is encoded.
    private static final class Filming implements Rendering.Work {
        private final Reel reel;
        private final FrameSink sink;
        private final int frames;
        private int[] handed = new int[0];
        private CompletableFuture<Boolean> taken = CompletableFuture.completedFuture(true);
        private int next;
        private boolean ending;
        private boolean closed;

        Filming(Reel reel, FrameSink sink) {
            this.reel = reel;
            this.sink = sink;
            this.frames = reel.frames();
        }

        @Override
        public boolean step() throws IOException {
            if (!taken.isDone()) {
                return true;
            }
            value(taken);
            if (ending) {
                return false;
            }
            if (next == frames) {
                ending = true;
                taken = aside(FrameSink::end);
                return true;
            }
            int[] frame = reel.draw(next++);
            if (handed.length != frame.length) {
                handed = new int[frame.length];
            }
            System.arraycopy(frame, 0, handed, 0, frame.length);
            taken = aside(to -> to.frame(handed));
            return true;
        }

        private interface Use {
            void of(FrameSink sink) throws IOException;
        }

        private CompletableFuture<Boolean> aside(Use use) {
            return CompletableFuture.supplyAsync(() -> {
                try {
                    use.of(sink);
                    return true;
                } catch (IOException e) {
                    throw new CompletionException(e);
                }
            });
        }

        @Override
        public double done() {
            return (double) next / frames;
        }

        @Override
        public String said() {
            return "frame " + next + " of " + frames;
        }

        @Override
        public void close() {
            if (!closed) {
                closed = true;
                sink.close();
                reel.close();
            }
        }
    }
}
