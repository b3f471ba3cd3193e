package org.hallwright.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The fonts of one document, embedded as far as they are used. Every text can be set: letters that the wanted font lacks come from
/// those for Hebrew and Arabic, all others become a visible sign; control characters are left out.
final class PdfFonts implements Closeable {
    /// What stands for a letter that no font has.
    static final int MISSING = 0xfffd;

    private static final double THOUSAND = 1000;
    private static final List<Face> FALLBACKS = List.of(Face.HEBREW, Face.ARABIC);

    private final PDDocument document;
    private final Map<Face, Font> fonts = new EnumMap<>(Face.class);

    /// A font that is bundled.
    enum Face {
        REGULAR("IBMPlexSans-Regular"),
        SEMIBOLD("IBMPlexSans-SemiBold"),
        BOLD("IBMPlexSans-Bold"),
        MONO("IBMPlexMono-Regular"),
        HEBREW("IBMPlexSansHebrew-Regular"),
        ARABIC("IBMPlexSansArabic-Regular");

        private final String file;

        Face(String file) {
            this.file = file;
        }
    }

    private record Font(TrueTypeFont program, PDType0Font font, CmapLookup glyphs, Map<Integer, Double> widths) {
        boolean has(int letter) {
            return glyphs.getGlyphId(letter) != 0;
        }

        /// In thousandths of the size.
        double width(int letter) {
            return widths.computeIfAbsent(letter, c -> {
                try {
                    return program.getAdvanceWidth(glyphs.getGlyphId(c)) * THOUSAND / program.getUnitsPerEm();
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            });
        }
    }

    /// Letters in a row of one font, as they stand on paper.
    record Run(PDType0Font font, String letters) {}

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    /// A text on one line, without what cannot be seen: control and format characters, among them those that turn the direction of
    /// reading.
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                plain.append(' ');
            } else if (Character.getType(c) != Character.CONTROL && Character.getType(c) != Character.FORMAT) {
                plain.appendCodePoint(Character.getType(c) == Character.SURROGATE ? MISSING : c);
            }
        });
        return plain.toString();
    }

    /// How long a plain text is at a size of 1.
    double width(String plain, Face face) {
        double sum = 0;
        for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
            int letter = plain.codePointAt(i);
            Font font = font(letter, face);
            sum += font.width(font.has(letter) ? letter : MISSING);
        }
        return sum / THOUSAND;
    }

    /// A plain line as it stands on paper, from left to right.
    List<Run> runs(String plain, Face face) {
        List<Run> runs = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        Font now = font(face);
        for (int letter : VisualOrder.of(plain).codePoints().toArray()) {
            Font next = font(letter, face);
            if (next != now && !letters.isEmpty()) {
                runs.add(new Run(now.font(), letters.toString()));
                letters.setLength(0);
            }
            now = next;
            letters.appendCodePoint(now.has(letter) ? letter : MISSING);
        }
        if (!letters.isEmpty()) {
            runs.add(new Run(now.font(), letters.toString()));
        }
        return runs;
    }

    /// The font of a letter: the wanted one where it has it or none has.
    private Font font(int letter, Face face) {
        Font wanted = font(face);
        if (!wanted.has(letter)) {
            for (Face other : FALLBACKS) {
                if (font(other).has(letter)) {
                    return font(other);
                }
            }
        }
        return wanted;
    }

    private Font font(Face face) {
        return fonts.computeIfAbsent(face, f -> {
            String path = "/assets/fonts/" + f.file + ".ttf";
            try (InputStream in = Objects.requireNonNull(PdfFonts.class.getResourceAsStream(path), path)) {
                TrueTypeFont program = new TTFParser().parse(new RandomAccessReadBuffer(in));
                // Letters drawn as one, such as fi, would not be found by who searches the document.
                program.setEnableGsub(false);
                return new Font(program, PDType0Font.load(document, program, true), program.getUnicodeCmapLookup(), new HashMap<>());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    @Override
    public void close() throws IOException {
        for (Font font : fonts.values()) {
            font.program().close();
        }
    }
}
