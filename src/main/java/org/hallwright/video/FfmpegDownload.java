package org.hallwright.video;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Fetches the FFmpeg program of the Bytedeco builds, once and only when asked to: FFmpeg 7.1.1 under the LGPL 3 with Cisco's
/// OpenH264, about 25 MB. It is run as a process of its own and is no part of Hallwright. Only the very files whose checksums
/// stand here are taken.
///
/// @param base where artifacts lie, in the layout of Maven repositories
/// @param platform as Bytedeco names them
/// @param sha256 of the archive
/// @param into folder for the program
public record FfmpegDownload(URI base, String platform, String sha256, Path into) {
    private static final String VERSION = "7.1.1-1.5.12";
    private static final String CENTRAL = "https://repo1.maven.org/maven2/";
    private static final Map<String, String> CHECKSUMS = Map.of(
            "linux-x86_64", "cd1a18c46127f983d7cf14a41e6161c73bcafb1b985e350d06e73213ed6854fa",
            "linux-arm64", "efb714be7f7013d69ca1d12f93a7fe1db32705fdb0e031c97007325ba23ebb62",
            "macosx-arm64", "77261ee565fdd9dbc691a8912f6d5c14457cca6ae162a4666cacdb6756a273b0",
            "macosx-x86_64", "6494ead60e210b038071f3f5403bfd08b62fb10eab9fb6cabc4fce944ab6e38c",
            "windows-x86_64", "6a393c77e158d2d32aff3f985c4a8d2e7650cea7cc425cce703f90b3b3cf6cd5");
    /// What is asked before it is fetched.
    public static final String CONSENT = "FFmpeg 7.1.1 (LGPL 3, with Cisco's OpenH264) encodes the film. It is fetched once from Maven Central, "
            + "about 25 MB, checked, and kept beside your other program data.";
    private static final int PATIENCE_MS = 20_000;

    /// The download for this machine; empty where there is none. `HALLWRIGHT_MAVEN` may name another repository.
    public static Optional<FfmpegDownload> here() {
        String platform = machine();
        String base = System.getenv().getOrDefault("HALLWRIGHT_MAVEN", CENTRAL);
        return Optional.ofNullable(CHECKSUMS.get(platform)).map(sum -> new FfmpegDownload(URI.create(base.endsWith("/") ? base : base + "/"), platform, sum, folder()));
    }

    /// Where a fetched program lies: `XDG_CACHE_HOME/hallwright` or what stands for it.
    public static Path folder() {
        String xdg = System.getenv("XDG_CACHE_HOME");
        Path cache = xdg == null || xdg.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
        return cache.resolve("hallwright").resolve("ffmpeg-" + VERSION);
    }

    private static String machine() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String arch = System.getProperty("os.arch", "");
        return (os.contains("linux") ? "linux" : os.contains("mac") ? "macosx" : os.contains("windows") ? "windows" : os)
                + (arch.equals("aarch64") || arch.equals("arm64") ? "-arm64" : "-x86_64");
    }

    URI address() {
        return base.resolve("org/bytedeco/ffmpeg/" + VERSION + "/ffmpeg-" + VERSION + "-" + platform + ".jar");
    }

    /// Fetches, checks and unpacks it.
    ///
    /// @param progress told the part that is done, 0 to 1
    /// @param cancelled asked now and then
    /// @throws IOException when it cannot be fetched or is not what it should be, with the reason in words; nothing is left then
    public Ffmpeg fetch(DoubleConsumer progress, BooleanSupplier cancelled) throws IOException {
        Files.createDirectories(into.toAbsolutePath().getParent());
        Path making = into.resolveSibling("." + into.getFileName() + "." + UUID.randomUUID() + ".part");
        Path archive = making.resolveSibling(making.getFileName() + ".jar");
        try {
            download(archive, progress, cancelled);
            Files.createDirectory(making);
            unpack(archive, making);
            if (!Files.isDirectory(into)) {
                Files.move(making, into, StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            Files.deleteIfExists(archive);
            remove(making);
        }
        return Ffmpeg.at(into.resolve(Ffmpeg.executable()), Optional.of(into)).orElseThrow(() -> new IOException("the program that was fetched does not run here"));
    }

    private void download(Path to, DoubleConsumer progress, BooleanSupplier cancelled) throws IOException {
        MessageDigest digest = sha256Digest();
        URLConnection connection = address().toURL().openConnection();
        connection.setConnectTimeout(PATIENCE_MS);
        connection.setReadTimeout(PATIENCE_MS);
        if (connection instanceof HttpURLConnection http && http.getResponseCode() != HttpURLConnection.HTTP_OK) {
            throw new IOException(address() + " answers " + http.getResponseCode());
        }
        long size = connection.getContentLengthLong();
        try (InputStream in = new DigestInputStream(connection.getInputStream(), digest); OutputStream out = Files.newOutputStream(to)) {
            byte[] piece = new byte[1 << 16];
            long done = 0;
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                out.write(piece, 0, n);
                done += n;
                progress.accept(size > 0 ? Math.min(1, (double) done / size) : 0);
                if (cancelled.getAsBoolean()) {
                    throw new IOException("it was cancelled");
                }
            }
        }
        String found = HexFormat.of().formatHex(digest.digest());
        if (!found.equals(sha256)) {
            throw new IOException("what " + address() + " gives is not the file that is known: its SHA-256 is " + found);
        }
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Takes the program and its libraries, without those that bind it to Java.
    private void unpack(Path archive, Path folder) throws IOException {
        String inside = "org/bytedeco/ffmpeg/" + platform + "/";
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().startsWith(inside) ? entry.getName().substring(inside.length()) : "";
                if (!name.isEmpty() && !name.contains("/") && !name.contains("..") && !name.contains("jni")) {
                    Path file = folder.resolve(name);
                    Files.copy(zip, file);
                    boolean program = name.equals(Ffmpeg.executable()) || name.contains("ffprobe");
                    if (program && !file.toFile().setExecutable(true)) {
                        throw new IOException(file + " cannot be made a program");
                    }
                }
            }
        }
        Files.writeString(folder.resolve("LICENSE.txt"), "FFmpeg 7.1.1 as built by Bytedeco: LGPL 3.0 or later, https://ffmpeg.org/legal.html.\n"
                + "Sources: https://github.com/bytedeco/javacpp-presets/tree/1.5.12/ffmpeg\nOpenH264 Video Codec provided by Cisco Systems, Inc.\n");
    }

    /// Deletes a folder of files, where it is.
    static void remove(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                for (Path file : (Iterable<Path>) inside::iterator) {
                    Files.deleteIfExists(file);
                }
            }
            Files.deleteIfExists(folder);
        }
    }
}
