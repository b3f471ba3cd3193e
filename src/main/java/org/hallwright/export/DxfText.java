package org.hallwright.export;

/// Text in DXF: a line of ASCII. Other letters are written by their code units as `\U+XXXX`, control characters as a caret and a
/// letter, and what a reader would take for a code of its own is written so that it shows as it is.
final class DxfText {
    private DxfText() {}

    static String escaped(String plain) {
        StringBuilder text = new StringBuilder(plain.length() + 16);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c < 0x20) {
                text.append('^').append((char) (c + '@'));
            } else if (c == '^') {
                text.append("^ ");
            } else if (c > 0x7e || c == '\\' || c == '%' && i + 1 < plain.length() && plain.charAt(i + 1) == '%') {
                text.append(String.format("\\U+%04X", (int) c));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    /// A name for layers and blocks, which allow letters, digits and some signs alone; others become `_`.
    static String name(String plain) {
        return plain.replaceAll("[^A-Za-z0-9$_.-]", "_").replace('.', '_');
    }
}
