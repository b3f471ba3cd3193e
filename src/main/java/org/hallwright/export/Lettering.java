package org.hallwright.export;

/// A line of text on a drawing.
///
/// @param at the anchor: along the text its start, middle or end; across it the middle of its capitals
/// @param height of its capitals, millimetres of paper
/// @param yaw direction of reading, degrees anticlockwise from east
/// @param halo colour laid around the letters, so that they can be read over lines, argb; 0 for none
record Lettering(String text, Vertex at, double height, Anchor anchor, double yaw, boolean bold, int argb, int halo) {
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /// Height of capitals over size of type in IBM Plex Sans.
    static final double CAPITALS = 0.698;

    private static final int FIRST_EAST_ASIAN = 0x1100;

    /// Text of black ink from its start eastward.
    static Lettering of(String text, Vertex at, double height) {
        return new Lettering(text, at, height, Anchor.START, 0, false, Ink.TEXT, 0);
    }

    Lettering anchored(Anchor changed) {
        return new Lettering(text, at, height, changed, yaw, bold, argb, halo);
    }

    Lettering turned(double changed) {
        return new Lettering(text, at, height, anchor, changed, bold, argb, halo);
    }

    Lettering inBold() {
        return new Lettering(text, at, height, anchor, yaw, true, argb, halo);
    }

    Lettering inked(int changed) {
        return new Lettering(text, at, height, anchor, yaw, bold, changed, halo);
    }

    /// The same on white.
    Lettering withHalo() {
        return withHalo(Ink.PAPER);
    }

    Lettering withHalo(int changed) {
        return new Lettering(text, at, height, anchor, yaw, bold, argb, changed);
    }

    /// The direction of reading along an axis that is never upside down, degrees.
    static double upright(double yaw) {
        double turned = yaw % 180;
        return turned > 90 + 1e-9 ? turned - 180 : turned;
    }

    /// Size of type, millimetres of paper.
    double size() {
        return height / CAPITALS;
    }

    /// How long it is on paper, millimetres, rather more than less.
    double length() {
        return length(text, height);
    }

    static double length(String text, double height) {
        return height / CAPITALS * text.codePoints().mapToDouble(Lettering::advance).sum();
    }

    /// Advance over size of type, on the wide side, so that what is thought to fit does.
    private static double advance(int c) {
        if (c >= FIRST_EAST_ASIAN) {
            return 1;
        }
        if (" .,:;'|!()[]ijlIft".indexOf(c) >= 0) {
            return 0.36;
        }
        return "mwMW@%&".indexOf(c) >= 0 ? 0.92 : Character.isUpperCase(c) ? 0.68 : 0.6;
    }

    /// The text with its end cut off so that it is no longer than so many millimetres of paper.
    static String shortened(String text, double height, double longest) {
        if (length(text, height) <= longest) {
            return text;
        }
        int end = text.length();
        while (end > 0 && length(text.substring(0, end) + "…", height) > longest) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + "…";
    }
}
