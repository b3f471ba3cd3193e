package org.hallwright.command;

import java.io.Console;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hallwright.io.FileRefused;
import org.hallwright.io.LayoutFile;
import org.hallwright.picture.Reel;
import org.hallwright.scene.PictureSize;
import org.hallwright.video.Ffmpeg;
import org.hallwright.video.FfmpegDownload;
import org.hallwright.video.Film;
import org.hallwright.video.FrameSink;
import org.hallwright.video.PngFrames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Films a tour of a layout.
@Command(name = "tour", mixinStandardHelpOptions = true, description = "Films a tour of a layout, frame by frame, the same on every machine.",
        footer = {"", "  X.mp4   H.264, for every player", "  X.gif   an animated picture, for pages and messages", "  FOLDER  a PNG for each frame", "",
            "FFmpeg encodes MP4 and GIF: that of the system, or one that is fetched once", "with --fetch-ffmpeg.", "", Exit.OF_FILES, Exit.OF_DRAWING, "", "Examples:",
            "  hallwright tour layouts/colossus-1.json -o visit.mp4", "  hallwright tour layouts/colossus-1m.json --tour campus -o campus.mp4 \\", "      --size 3840x2160 --fps 30",
            "  hallwright tour layouts/gb200-hall.json -o frames --from 4 --to 6"})
final class TourCommand implements Callable<Integer> {
    private static final String USUAL = "1280x720";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "layout")
    private Path file = Path.of("");

    @Option(names = "--tour", paramLabel = "NAME", description = "a tour of the layout (default: its first); campus, power and packet are made up from the plan")
    private String tour = "";

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "OUT", description = "film to write: X.mp4, X.gif or a folder for PNGs")
    private Path output = Path.of("");

    @Option(names = "--fps", paramLabel = "N", defaultValue = "30", description = "frames per second (default 30)")
    private double fps = 30;

    @Option(names = "--from", paramLabel = "S", description = "begin at this second of the tour")
    private double from;

    @Option(names = "--to", paramLabel = "S", description = "end at this second of the tour")
    private double to = Double.POSITIVE_INFINITY;

    @Option(names = "--no-captions", description = "leave out what is said at stops")
    private boolean silent;

    @Option(names = "--fetch-ffmpeg", description = "where no FFmpeg is found: " + FfmpegDownload.CONSENT)
    private boolean fetch;

    @Mixin
    private PictureOptions options = new PictureOptions();

    @Override
    public Integer call() throws Exception {
        PictureSize size = options.size(USUAL);
        if (!(fps >= 1 && fps <= 240)) {
            throw new WrongCall("--fps " + fps + " is no frame rate of use. Write one from 1 to 240.");
        }
        Optional<Ffmpeg> encoder = encoder(size);
        Progress reading = new Progress(spec.commandLine().getErr(), 2);
        reading.step("reading " + file);
        Opened layout = Opened.read(file);
        TourNames named = TourNames.of(tour, layout);
        reading.step("working it out");
        Reel reel = Drawing.on(() -> new Reel(layout.stage(options, size), named.path(), size, options.sampling(), fps, options.sheet(LayoutFile.hash(layout.table().plan()), !silent)));
        reading.end();
        int first = (int) Math.round(from * fps);
        int last = (int) Math.min(reel.frames(), Math.round(to * fps));
        if (!(first >= 0 && first < last)) {
            throw new WrongCall(String.format(Locale.ROOT, "From %s to %s s there is nothing: the tour takes %.2f s.", from, to, named.path().seconds()));
        }
        try (FrameSink sink = sink(encoder, size)) {
            Progress progress = new Progress(spec.commandLine().getErr(), last - first);
            for (int i = first; i < last; i++) {
                int frame = i;
                progress.step("frame " + (i - first + 1) + " of " + (last - first));
                sink.frame(Drawing.on(() -> reel.draw(frame)));
            }
            sink.end();
            progress.end();
        } catch (IOException e) {
            throw FileRefused.of(output.toString(), "the film cannot be written: " + e.getMessage(), "Free some space, choose another place, or write PNGs into a folder.");
        }
        Drawing.on(() -> {
            reel.close();
            return true;
        });
        return Exit.DONE;
    }

    private boolean pictures() {
        String name = String.valueOf(output.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".mp4") && !name.endsWith(".gif") && name.matches(".*\\.\\w{2,4}") && !Files.isDirectory(output)) {
            throw new WrongCall("'" + output + "' has an ending that cannot be written. End it in .mp4 or .gif, or name a folder for PNGs.");
        }
        return !name.endsWith(".mp4") && !name.endsWith(".gif");
    }

    /// What encodes the film; none where its frames are written as pictures.
    private Optional<Ffmpeg> encoder(PictureSize size) throws FileRefused {
        if (pictures()) {
            return Optional.empty();
        }
        if (output.toString().toLowerCase(Locale.ROOT).endsWith(".mp4") && (size.width() % 2 != 0 || size.height() % 2 != 0)) {
            throw new WrongCall("H.264 has even sizes only: write " + (size.width() + 1) / 2 * 2 + "x" + (size.height() + 1) / 2 * 2 + ".");
        }
        Optional<Ffmpeg> found = Ffmpeg.find();
        Ffmpeg ffmpeg = found.isPresent() ? found.get() : fetched();
        if (!ffmpeg.encodes(size.width(), size.height())) {
            spec.commandLine().getErr().println(size.width() + "x" + size.height() + " is more than the free H.264 encoder takes (9.4 megapixels): the frames are written as PNGs into "
                    + folder() + " instead. An FFmpeg with x264 on the system encodes any size.");
            return Optional.empty();
        }
        return Optional.of(ffmpeg);
    }

    private Ffmpeg fetched() throws FileRefused {
        FfmpegDownload download = FfmpegDownload.here().orElseThrow(() -> new WrongCall("No FFmpeg is found, and none can be fetched for this machine. "
                + "Install FFmpeg, or let OUT be a folder for PNGs."));
        if (!fetch && !agreed()) {
            throw new WrongCall("No FFmpeg is found to encode the film. Repeat with --fetch-ffmpeg, install FFmpeg, or let OUT be a folder for PNGs. " + FfmpegDownload.CONSENT);
        }
        Progress progress = new Progress(spec.commandLine().getErr(), 100);
        int[] shown = {0};
        try {
            return download.fetch(part -> {
                for (; shown[0] < part * 100; shown[0]++) {
                    progress.step("fetching FFmpeg");
                }
            }, () -> false);
        } catch (IOException e) {
            throw FileRefused.of(output.toString(), "FFmpeg cannot be fetched: " + e.getMessage(), "Install FFmpeg, or let OUT be a folder for PNGs.");
        } finally {
            progress.end();
        }
    }

    private static boolean agreed() {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            return false;
        }
        String answer = console.readLine("%s%nFetch it now? [y/N] ", FfmpegDownload.CONSENT);
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
    }

    private Path folder() {
        String name = String.valueOf(output.getFileName());
        return pictures() ? output : output.resolveSibling(name.substring(0, name.lastIndexOf('.')));
    }

    private FrameSink sink(Optional<Ffmpeg> encoder, PictureSize size) throws IOException, FileRefused {
        if (encoder.isPresent()) {
            return new Film(encoder.get(), output, size.width(), size.height(), fps);
        }
        try {
            return new PngFrames(folder(), size.width(), size.height());
        } catch (FileAlreadyExistsException taken) {
            throw FileRefused.of(folder().toString(), "this folder is not empty", "Name a new one.");
        }
    }
}
