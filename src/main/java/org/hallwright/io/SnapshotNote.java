package org.hallwright.io;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.hallwright.model.Eye;
import org.hallwright.model.Look;

/// What a picture shows, written into it, so that the very view can be opened again.
///
/// @param plan name of the plan
/// @param file name of its file, without folders; empty where it has none
/// @param hash of the plan, see [LayoutFile#hash]
public record SnapshotNote(String plan, String file, String hash, Look look) {
    /// Keyword of the text in a PNG.
    public static final String KEYWORD = "Hallwright";
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int LONGEST = 1 << 20;
    private static final String REMEDY = "Choose a PNG that Hallwright has written.";

    /// The note as text, on one line.
    public String text() {
        return CanonicalJson.line(new Members().put("snapshot", 1).put("plan", plan).text("file", file).put("hash", hash).put("look", TourWriter.look(look)).map());
    }

    /// The note in a PNG file.
    ///
    /// @throws FileRefused when the file cannot be read, is no PNG or has no such note
    public static SnapshotNote read(Path png) throws FileRefused {
        String name = png.toString();
        String text;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(png))) {
            text = find(name, new DataInputStream(in));
        } catch (EOFException e) {
            throw FileRefused.of(name, "this picture ends too early", REMEDY);
        } catch (IOException e) {
            throw FileRefused.of(name, "it cannot be read: " + e.getMessage(), "Check the name and your permissions.");
        }
        return parse(name, text);
    }

    static SnapshotNote parse(String name, String text) throws FileRefused {
        Problems problems = new Problems(name);
        Fields f = new Fields(JsonTree.parse(name, text, problems), "a snapshot", problems);
        int version = f.whole("snapshot", 1, Integer.MAX_VALUE);
        if (version > 1) {
            throw FileRefused.of(name, "this snapshot is of a newer Hallwright", "Open it with that.");
        }
        SnapshotNote note = new SnapshotNote(f.text("plan"), f.text("file", ""), f.text("hash"),
                f.required("look").map(new TourReader(problems)::look).orElse(new Look(new Eye(0, 0, 0), new Eye(0, 0, 0), "")));
        f.end();
        problems.refuseIfAny();
        if (note.file().chars().anyMatch(c -> c < ' ' || c == '/' || c == '\\' || c == ':')) {
            throw FileRefused.of(name, "it names a plan outside its folder", REMEDY);
        }
        return note;
    }

    /// Goes from chunk to chunk as far as the first of the picture itself.
    private static String find(String name, DataInputStream in) throws IOException, FileRefused {
        byte[] signature = in.readNBytes(SIGNATURE.length);
        if (!Arrays.equals(signature, SIGNATURE)) {
            throw FileRefused.of(name, "this is no PNG picture", REMEDY);
        }
        byte[] key = (KEYWORD + "\0\0\0\0\0").getBytes(StandardCharsets.ISO_8859_1);
        while (true) {
            int length = in.readInt();
            String type = new String(in.readNBytes(4), StandardCharsets.US_ASCII);
            if (type.equals("IDAT") || type.equals("IEND")) {
                throw FileRefused.of(name, "this picture does not say which view it shows", REMEDY);
            }
            if (length < 0 || length > LONGEST) {
                throw FileRefused.of(name, "a part of this picture is too long", REMEDY);
            }
            byte[] data = in.readNBytes(length);
            in.readInt();
            if (type.equals("iTXt") && data.length >= key.length && Arrays.equals(data, 0, key.length, key, 0, key.length)) {
                return new String(data, key.length, data.length - key.length, StandardCharsets.UTF_8);
            }
        }
    }
}
