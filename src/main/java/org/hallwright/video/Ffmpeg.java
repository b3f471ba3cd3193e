package org.hallwright.video;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A program that encodes films, with the H.264 encoder it offers.
///
/// @param program the file
/// @param encoder as the program names it
/// @param libraries folder of libraries that come with the program; empty for those of the system
public record Ffmpeg(Path program, String encoder, Optional<Path> libraries) {
    /// In this order: the first gives the best pictures; the second is that of the program that can be fetched; the others are
    /// those of systems and cards.
    private static final List<String> ENCODERS = List.of("libx264", "libopenh264", "h264_videotoolbox", "h264_mf", "h264_nvenc");
    /// The largest frame of OpenH264: 36,864 macroblocks of 16 x 16 (level 5.2).
    private static final long OPENH264_PIXELS = 36_864L * 256;
    private static final List<Path> USUAL = List.of(Path.of("/usr/bin"), Path.of("/usr/local/bin"), Path.of("/opt/homebrew/bin"), Path.of("/snap/bin"));
    private static final long PATIENCE_S = 20;
    /// A fixed number of threads, so that a film has the same bytes on every machine with the same program.
    private static final int THREADS = 4;
    /// Bits for each pixel that keep edges clean, where frames follow one another so fast that they are alike.
    private static final double BITS = 0.3;
    private static final double SMOOTH = 24;

    /// The program named by `HALLWRIGHT_FFMPEG`, else one of the system, else one that was fetched before.
    public static Optional<Ffmpeg> find() {
        return find(System.getenv(), FfmpegDownload.folder());
    }

    static Optional<Ffmpeg> find(Map<String, String> environment, Path fetched) {
        String named = environment.getOrDefault("HALLWRIGHT_FFMPEG", "");
        if (!named.isEmpty()) {
            return at(Path.of(named), Optional.empty());
        }
        Stream<Path> folders = Stream.concat(Arrays.stream(environment.getOrDefault("PATH", "").split(File.pathSeparator)).filter(s -> !s.isBlank()).map(Path::of),
                USUAL.stream());
        return folders.distinct().flatMap(folder -> at(folder.resolve(executable()), Optional.empty()).stream()).findFirst()
                .or(() -> at(fetched.resolve(executable()), Optional.of(fetched)));
    }

    static String executable() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows") ? "ffmpeg.exe" : "ffmpeg";
    }

    /// The program in a file, where it runs and encodes H.264.
    static Optional<Ffmpeg> at(Path program, Optional<Path> libraries) {
        if (!Files.isExecutable(program) || Files.isDirectory(program)) {
            return Optional.empty();
        }
        String known = run(start(program, libraries, List.of("-hide_banner", "-encoders")));
        return ENCODERS.stream().filter(name -> known.lines().anyMatch(line -> line.contains(" " + name + " "))).findFirst()
                .map(name -> new Ffmpeg(program, name, libraries));
    }

    private static String run(ProcessBuilder builder) {
        try {
            Process process = builder.redirectErrorStream(true).start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return said;
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private static ProcessBuilder start(Path program, Optional<Path> libraries, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        libraries.ifPresent(folder -> List.of("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH").forEach(name -> builder.environment().put(name, folder.toString())));
        return builder;
    }

    /// False where frames of a size are too large for the encoder.
    public boolean encodes(int width, int height) {
        return !encoder.equals("libopenh264") || (long) width * height <= OPENH264_PIXELS;
    }

    /// Encodes raw frames from its input into an MP4, or into an animated GIF where the file ends so. The clock leaves no trace
    /// in the file.
    ProcessBuilder film(Path file, int width, int height, double fps) {
        List<String> arguments = new ArrayList<>(List.of("-hide_banner", "-loglevel", "error", "-y", "-f", "rawvideo", "-pix_fmt", "bgra",
                "-s", width + "x" + height, "-r", String.valueOf(fps), "-i", "-", "-an", "-map_metadata", "-1", "-fflags", "+bitexact", "-flags:v", "+bitexact"));
        if (file.toString().endsWith(".gif")) {
            arguments.addAll(List.of("-filter_complex", "split[a][b];[a]palettegen=stats_mode=diff[p];[b][p]paletteuse=dither=bayer:bayer_scale=4:diff_mode=rectangle", "-loop", "0"));
        } else {
            arguments.addAll(List.of("-vf", "scale=in_range=full:out_range=tv:out_color_matrix=bt709:flags=accurate_rnd+full_chroma_int,format=yuv420p",
                    "-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709", "-c:v", encoder));
            arguments.addAll(quality(width, height, fps));
            arguments.addAll(List.of("-movflags", "+faststart"));
        }
        arguments.add(file.toString());
        return start(program, libraries, arguments);
    }

    private List<String> quality(int width, int height, double fps) {
        return switch (encoder) {
            case "libx264" -> List.of("-preset", "veryfast", "-crf", "18", "-subq", "1", "-trellis", "0", "-threads", String.valueOf(THREADS));
            default -> List.of("-b:v", String.valueOf(Math.round(BITS * width * height * Math.max(fps, SMOOTH))));
        };
    }
}
