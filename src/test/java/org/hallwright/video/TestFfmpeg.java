package org.hallwright.video;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The program that is fetched where a machine has none, from the repository of this build.
public final class TestFfmpeg {
    private static final String INSIDE = "org/bytedeco/ffmpeg/";

    private TestFfmpeg() {}

    /// The download, from the local repository instead of the network.
    static FfmpegDownload download(Path into) {
        FfmpegDownload here = FfmpegDownload.here().orElseThrow();
        String entry = Objects.requireNonNull(TestFfmpeg.class.getClassLoader().getResource(INSIDE + here.platform() + "/" + Ffmpeg.executable()), "the test dependency").toString();
        String jar = entry.substring("jar:".length(), entry.indexOf('!'));
        URI base = URI.create(jar.substring(0, jar.indexOf("org/bytedeco/")));
        return new FfmpegDownload(base, here.platform(), here.sha256(), into);
    }

    /// The program in a folder of its own.
    public static Ffmpeg in(Path folder) throws IOException {
        return download(folder.resolve("ffmpeg")).fetch(part -> { }, () -> false);
    }

    /// What `ffprobe` says of a file, one fact a line.
    public static String probe(Ffmpeg ffmpeg, Path file) throws IOException {
        String name = Ffmpeg.executable().replace("ffmpeg", "ffprobe");
        return new String(run(ffmpeg, ffmpeg.program().resolveSibling(name), "-v", "error", "-count_frames", "-show_entries",
                "stream=codec_name,width,height,nb_read_frames,r_frame_rate,pix_fmt,color_space", "-of", "default=nw=1", file.toString()), StandardCharsets.UTF_8);
    }

    /// A frame of a film, decoded.
    ///
    /// @return colours row by row, opaque
    public static int[] frame(Ffmpeg ffmpeg, Path film, int number, int width, int height) throws IOException {
        byte[] bgra = run(ffmpeg, ffmpeg.program(), "-v", "error", "-i", film.toString(), "-vf",
                "select=eq(n\\," + number + "),scale=in_color_matrix=bt709:in_range=tv:out_range=full:flags=accurate_rnd", "-frames:v", "1", "-f", "rawvideo", "-pix_fmt", "bgra", "-");
        int[] argb = new int[width * height];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = 0xff000000 | (bgra[4 * i + 2] & 255) << 16 | (bgra[4 * i + 1] & 255) << 8 | bgra[4 * i] & 255;
        }
        return argb;
    }

    /// Peak signal-to-noise ratio of two pictures, dB.
    public static double psnr(int[] a, int[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                double d = (a[i] >> shift & 255) - (b[i] >> shift & 255);
                sum += d * d;
            }
        }
        return 10 * Math.log10(255.0 * 255 / (sum / (3.0 * a.length)));
    }

    private static byte[] run(Ffmpeg ffmpeg, Path program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        Optional.of(ffmpeg).flatMap(Ffmpeg::libraries).ifPresent(folder -> builder.environment().put("LD_LIBRARY_PATH", folder.toString()));
        Process process = builder.start();
        process.getOutputStream().close();
        return process.getInputStream().readAllBytes();
    }

    static List<Path> left(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> folder.relativize(file)).sorted().toList();
        }
    }
}
