package org.hallwright.export;

/// Text in XML 1.0: markup is escaped, and what the standard forbids – control characters, halves of surrogate pairs – becomes
/// the replacement character, so that whatever a plan names is well-formed.
final class XmlText {
    private static final char REPLACEMENT = '\ufffd';

    private XmlText() {}

    /// A text for the inside of elements and of attributes in double quotes.
    static String escaped(String plain) {
        StringBuilder xml = new StringBuilder(plain.length() + 16);
        plain.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                // Bare, they would be read as spaces in attributes, or as another end of line.
                case '\t', '\n', '\r' -> xml.append("&#").append(c).append(';');
                default -> xml.appendCodePoint(allowed(c) ? c : REPLACEMENT);
            }
        });
        return xml.toString();
    }

    private static boolean allowed(int c) {
        return c >= 0x20 && c <= 0xd7ff || c >= 0xe000 && c <= 0xfffd || c >= 0x10000;
    }
}
