package org.hallwright.export;

import java.util.ArrayList;
import java.util.List;

/// A way to set text.
///
/// @param size points
/// @param rgb colour
record PdfType(PdfFonts.Face face, double size, int rgb) {
    static final int INK = 0x14181c;
    static final int QUIET = 0x5a636c;
    static final int RULE = 0xd5d9dd;
    static final int ACCENT = 0x1f5a94;

    static final PdfType TITLE = new PdfType(PdfFonts.Face.SEMIBOLD, 26, INK);
    static final PdfType CHAPTER = new PdfType(PdfFonts.Face.SEMIBOLD, 16, INK);
    static final PdfType SECTION = new PdfType(PdfFonts.Face.SEMIBOLD, 10.5, INK);
    static final PdfType BODY = new PdfType(PdfFonts.Face.REGULAR, 9, INK);
    static final PdfType STRONG = new PdfType(PdfFonts.Face.SEMIBOLD, 8, INK);
    static final PdfType CELL = new PdfType(PdfFonts.Face.REGULAR, 8, INK);
    static final PdfType NOTE = new PdfType(PdfFonts.Face.REGULAR, 7.5, QUIET);
    static final PdfType HEAD = new PdfType(PdfFonts.Face.SEMIBOLD, 7.5, QUIET);
    static final PdfType RUNNING = new PdfType(PdfFonts.Face.REGULAR, 7, QUIET);
    static final PdfType MONO = new PdfType(PdfFonts.Face.MONO, 6.5, QUIET);

    /// From one baseline to the next, points.
    double leading() {
        return size * 1.36;
    }

    /// From the top of a line to its baseline.
    double ascent() {
        return size * 1.02;
    }

    PdfType sized(double points) {
        return new PdfType(face, points, rgb);
    }

    PdfType inked(int colour) {
        return new PdfType(face, size, colour);
    }

    double width(PdfFonts fonts, String plain) {
        return fonts.width(plain, face) * size;
    }

    /// A text in lines that are no longer than a width: broken at spaces, and where a word is longer than a line, within it.
    List<String> lines(PdfFonts fonts, String text, double width) {
        List<String> lines = new ArrayList<>();
        String rest = PdfFonts.plain(text).strip();
        while (!rest.isEmpty()) {
            int end = fitting(fonts, rest, width);
            if (end < rest.length()) {
                int space = rest.lastIndexOf(' ', end);
                end = space > 0 ? space : end;
            }
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /// The same in no more than so many lines; an ellipsis tells that the end was cut off.
    List<String> lines(PdfFonts fonts, String text, double width, int most) {
        List<String> all = lines(fonts, text, width);
        if (all.size() <= most) {
            return all;
        }
        List<String> kept = new ArrayList<>(all.subList(0, most - 1));
        kept.add(shortened(fonts, all.get(most - 1) + " " + all.get(most), width));
        return kept;
    }

    /// A text on one line no longer than a width; an ellipsis tells that its end was cut off.
    String shortened(PdfFonts fonts, String text, double width) {
        String plain = PdfFonts.plain(text).strip();
        if (width(fonts, plain) <= width) {
            return plain;
        }
        return plain.substring(0, fitting(fonts, plain, width - width(fonts, "…"))).strip() + "…";
    }

    /// How much of a text fits into a width; a letter at least.
    private int fitting(PdfFonts fonts, String plain, double width) {
        double sum = 0;
        int end = 0;
        while (end < plain.length()) {
            int next = plain.offsetByCodePoints(end, 1);
            sum += width(fonts, plain.substring(end, next));
            if (sum > width && end > 0) {
                return end;
            }
            end = next;
        }
        return end;
    }
}
