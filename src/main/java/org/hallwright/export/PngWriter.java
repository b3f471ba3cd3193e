package org.hallwright.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes a picture as PNG row by row, so that it may be larger than the memory, with texts in it. The writer of the JDK holds
/// whole pictures. Source: ISO/IEC 15948 (PNG), third edition. The stream stays open.
public final class PngWriter implements AutoCloseable {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int DEPTH = 8;
    private static final int TRUECOLOUR = 2;
    private static final int WITH_ALPHA = 6;
    private static final int SUB = 1;
    private static final int UP = 2;
    /// Harder packing takes several times as long for a few per cent.
    private static final int LEVEL = 4;
    private static final int PIECE = 1 << 18;

    private final OutputStream out;
    private final int width;
    private final boolean alpha;
    private final int channels;
    private final Deflater deflater = new Deflater(LEVEL);
    private final byte[] packed = new byte[PIECE];
    private byte[] row;
    private byte[] above;
    private final byte[] filtered;
    private int held;
    private int left;

    /// @param alpha true where opacity is kept
    /// @param texts in the picture, by keyword of 1 to 79 Latin letters
    public PngWriter(OutputStream out, int width, int height, boolean alpha, SortedMap<String, String> texts) throws IOException {
        this.out = out;
        this.width = width;
        this.alpha = alpha;
        this.left = height;
        channels = alpha ? 4 : 3;
        row = new byte[width * channels];
        above = new byte[width * channels];
        filtered = new byte[width * channels + 1];
        out.write(SIGNATURE);
        chunk("IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) DEPTH).put((byte) (alpha ? WITH_ALPHA : TRUECOLOUR)).put(new byte[3]).array(), 13);
        for (var text : texts.entrySet()) {
            byte[] said = international(text.getKey(), text.getValue());
            chunk("iTXt", said, said.length);
        }
    }

    /// A whole picture.
    ///
    /// @param argb premultiplied colours row by row; opacity is dropped
    public static byte[] of(int[] argb, int width, int height, SortedMap<String, String> texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PngWriter png = new PngWriter(bytes, width, height, false, texts)) {
            png.rows(argb, height);
            png.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /// Writes the next rows, from the top.
    ///
    /// @param argb premultiplied colours, row by row
    /// @param count how many rows they are
    public void rows(int[] argb, int count) throws IOException {
        for (int y = 0; y < count; y++) {
            row(argb, y * width);
        }
    }

    /// Writes the next row.
    ///
    /// @param argb premultiplied colours
    /// @param from where the row begins in them
    public void row(int[] argb, int from) throws IOException {
        int at = 0;
        for (int x = 0; x < width; x++) {
            int c = argb[from + x];
            int a = c >>> 24;
            int r = c >> 16 & 255;
            int g = c >> 8 & 255;
            int b = c & 255;
            if (alpha && a > 0 && a < 255) {
                // PNG has colours as they would be without what shines through.
                r = Math.min(255, (r * 255 + a / 2) / a);
                g = Math.min(255, (g * 255 + a / 2) / a);
                b = Math.min(255, (b * 255 + a / 2) / a);
            }
            row[at] = (byte) r;
            row[at + 1] = (byte) g;
            row[at + 2] = (byte) b;
            if (alpha) {
                row[at + 3] = (byte) a;
            }
            at += channels;
        }
        filter();
        deflate();
        byte[] free = above;
        above = row;
        row = free;
        left--;
    }

    /// Writes differences to the pixel at the left or above, whichever are smaller: they pack better.
    private void filter() {
        long sub = 0;
        long up = 0;
        for (int i = 0; i < row.length; i++) {
            sub += Math.abs((byte) (row[i] - (i < channels ? 0 : row[i - channels])));
            up += Math.abs((byte) (row[i] - above[i]));
        }
        boolean down = up <= sub;
        filtered[0] = (byte) (down ? UP : SUB);
        for (int i = 0; i < row.length; i++) {
            filtered[i + 1] = (byte) (row[i] - (down ? above[i] : i < channels ? 0 : row[i - channels]));
        }
    }

    private void deflate() throws IOException {
        deflater.setInput(filtered);
        while (!deflater.needsInput()) {
            pack();
        }
    }

    private void pack() throws IOException {
        held += deflater.deflate(packed, held, packed.length - held);
        if (held == packed.length) {
            flush();
        }
    }

    private void flush() throws IOException {
        if (held > 0) {
            chunk("IDAT", packed, held);
            held = 0;
        }
    }

    /// Ends the picture.
    ///
    /// @throws IllegalStateException when rows are missing
    public void end() throws IOException {
        if (left != 0) {
            throw new IllegalStateException(left + " rows are missing");
        }
        deflater.finish();
        while (!deflater.finished()) {
            pack();
        }
        flush();
        chunk("IEND", new byte[0], 0);
    }

    @Override
    public void close() {
        deflater.end();
    }

    /// Keyword, no compression, no language, text in UTF-8.
    private static byte[] international(String keyword, String text) {
        byte[] key = keyword.getBytes(StandardCharsets.ISO_8859_1);
        byte[] value = text.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(key.length + 5 + value.length).put(key).put(new byte[5]).put(value).array();
    }

    private void chunk(String type, byte[] data, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data, 0, length);
        out.write(ByteBuffer.allocate(8).putInt(length).put(name).array());
        out.write(data, 0, length);
        out.write(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
