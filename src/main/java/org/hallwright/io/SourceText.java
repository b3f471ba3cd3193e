package org.hallwright.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// Reads a file into text: bounded in size, strictly UTF-8.
final class SourceText {
    /// Far above any layout: a million GPUs take 300 KB.
    static final long LARGEST = 64L << 20;

    private SourceText() {}

    static String read(Path file) throws FileRefused {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw FileRefused.of(name, "this is a folder, not a file", "Name a file in it.");
        }
        try {
            long size = Files.size(file);
            if (size > LARGEST) {
                throw tooLarge(name, "the file has " + (size >> 20) + " MiB, more");
            }
            try (InputStream in = Files.newInputStream(file)) {
                return bounded(name, in);
            }
        } catch (IOException e) {
            throw failed(name, e);
        }
    }

    /// Why a file could not be read.
    static FileRefused failed(String name, IOException problem) {
        return switch (problem) {
            case NoSuchFileException e -> FileRefused.of(name, "there is no such file", "Check the name and the folder.");
            case AccessDeniedException e -> FileRefused.of(name, "no permission to read it", "Ask its owner for the right to read it.");
            case FileSystemException e -> FileRefused.of(name, "it cannot be read: " + (e.getReason() == null ? e.getMessage() : e.getReason()),
                    "Check the name and the disk.");
            default -> FileRefused.of(name, "it cannot be read: " + problem.getMessage(), "Check the disk and try again.");
        };
    }

    static String read(String name, InputStream in) throws FileRefused {
        try (in) {
            return bounded(name, in);
        } catch (IOException e) {
            throw FileRefused.of(name, "it cannot be read: " + e.getMessage(), "Reinstall Hallwright.");
        }
    }

    private static String bounded(String name, InputStream in) throws IOException, FileRefused {
        // One byte more than allowed shows a file that grew, or a device that never ends.
        byte[] bytes = in.readNBytes((int) LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw tooLarge(name, "there is more text");
        }
        boolean wide = bytes.length > 1 && (bytes[0] == -1 && bytes[1] == -2 || bytes[0] == -2 && bytes[1] == -1);
        if (wide) {
            throw FileRefused.of(name, "it is UTF-16 text", "Save it as UTF-8.");
        }
        return decode(name, bytes);
    }

    private static FileRefused tooLarge(String name, String found) {
        return FileRefused.of(name, found + " than the " + (LARGEST >> 20) + " MiB that are read at most",
                "Check that this is the right file.");
    }

    private static String decode(String name, byte[] bytes) throws FileRefused {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        String text = out.toString();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            throw new FileRefused(List.of(new Problem(name, line, text.length() - text.lastIndexOf('\n'), "",
                    String.format("it is not UTF-8 text: byte 0x%02X at offset %d fits no character", bytes[in.position()],
                            in.position()), "Save it as UTF-8.")));
        }
        // A byte order mark is tolerated, as some editors write one; Hallwright writes none.
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
