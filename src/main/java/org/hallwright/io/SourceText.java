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
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Reads a file into text: bounded in size, strictly UTF-8.
final class SourceText {
    /// Far above any layout: a million GPUs take 300 KB.
    static final long LARGEST = 64L << 20;

    private SourceText() {}

    static String read(Path file) throws FileRefused {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw FileRefused.of(name, "this is a folder, not a layout file", "Name the .json file in it.");
        }
        try {
            long size = Files.size(file);
            if (size > LARGEST) {
                throw FileRefused.of(name, "the file has " + (size >> 20) + " MB, more than the " + (LARGEST >> 20)
                        + " MB a layout may have", "Check that this is a Hallwright layout.");
            }
            return decode(name, Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw FileRefused.of(name, "there is no such file", "Check the name and the folder.");
        } catch (AccessDeniedException e) {
            throw FileRefused.of(name, "no permission to read it", "Ask its owner for the right to read it.");
        } catch (IOException e) {
            throw FileRefused.of(name, "it cannot be read: " + e.getMessage(), "Check the disk and try again.");
        }
    }

    static String read(String name, InputStream in) throws FileRefused {
        try (in) {
            return decode(name, in.readAllBytes());
        } catch (IOException e) {
            throw FileRefused.of(name, "it cannot be read: " + e.getMessage(), "Reinstall Hallwright.");
        }
    }

    private static String decode(String name, byte[] bytes) throws FileRefused {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            int line = 1 + (int) out.chars().filter(c -> c == '\n').count();
            throw FileRefused.of(name, "it is not UTF-8 text: byte " + (in.position() + 1) + " (line " + line
                    + ") fits no character", "Save it as UTF-8.");
        }
        String text = out.toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
