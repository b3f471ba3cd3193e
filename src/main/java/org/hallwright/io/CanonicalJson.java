package org.hallwright.io;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;

/// Prints maps, collections, texts, numbers and flags as canonical JSON: members in the order given, two spaces, what
/// fits on a line of 120 characters on one line.
final class CanonicalJson {
    private static final int LINE = 120;
    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    static String print(Map<String, ?> document) {
        CanonicalJson json = new CanonicalJson();
        json.broken(document, 0);
        return json.out.append('\n').toString();
    }

    /// One line, without a newline at the end.
    static String line(Object value) {
        CanonicalJson json = new CanonicalJson();
        json.inline(value);
        return json.out.toString();
    }

    private void value(Object value, int indent, int used, boolean last) {
        int start = out.length();
        inline(value);
        int length = out.length() - start;
        boolean container = value instanceof Map || value instanceof Collection;
        if (container && used + length + (last ? 0 : 1) > LINE) {
            out.setLength(start);
            broken(value, indent);
        }
    }

    private void broken(Object value, int indent) {
        if (value instanceof Map<?, ?> map) {
            out.append("{\n");
            for (Iterator<? extends Map.Entry<?, ?>> it = map.entrySet().iterator(); it.hasNext();) {
                Map.Entry<?, ?> entry = it.next();
                int start = out.length();
                pad(indent + 2);
                text(String.valueOf(entry.getKey()));
                out.append(": ");
                value(entry.getValue(), indent + 2, out.length() - start, !it.hasNext());
                out.append(it.hasNext() ? ",\n" : "\n");
            }
            pad(indent);
            out.append('}');
        } else if (value instanceof Collection<?> list && list.stream().noneMatch(CanonicalJson::holdsObjects)) {
            filled(list, indent);
        } else if (value instanceof Collection<?> list) {
            out.append("[\n");
            for (Iterator<?> it = list.iterator(); it.hasNext();) {
                Object element = it.next();
                pad(indent + 2);
                value(element, indent + 2, indent + 2, !it.hasNext());
                out.append(it.hasNext() ? ",\n" : "\n");
            }
            pad(indent);
            out.append(']');
        }
    }

    private static boolean holdsObjects(Object value) {
        return value instanceof Map || value instanceof Collection<?> list && list.stream().anyMatch(CanonicalJson::holdsObjects);
    }

    /// Numbers, texts and points as many to a line as it takes.
    private void filled(Collection<?> list, int indent) {
        out.append("[\n");
        pad(indent + 2);
        int start = out.length() - indent - 2;
        for (Iterator<?> it = list.iterator(); it.hasNext();) {
            int before = out.length();
            inline(it.next());
            out.append(it.hasNext() ? "," : "");
            if (out.length() - start > LINE && before > start + indent + 2) {
                // The space before it becomes the line break.
                out.replace(before - 1, before, "\n" + " ".repeat(indent + 2));
                start = before;
            }
            out.append(it.hasNext() ? " " : "\n");
        }
        pad(indent);
        out.append(']');
    }

    private void inline(Object value) {
        switch (value) {
            case Map<?, ?> map -> {
                out.append('{');
                String comma = "";
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    out.append(comma);
                    text(String.valueOf(entry.getKey()));
                    out.append(": ");
                    inline(entry.getValue());
                    comma = ", ";
                }
                out.append('}');
            }
            case Collection<?> list -> {
                out.append('[');
                String comma = "";
                for (Object element : list) {
                    out.append(comma);
                    inline(element);
                    comma = ", ";
                }
                out.append(']');
            }
            case Double number -> out.append(number(number));
            case Number number -> out.append(number);
            case Boolean flag -> out.append(flag);
            default -> text(value.toString());
        }
    }

    /// The shortest plain decimal that reads back as the same number.
    static String number(double value) {
        if (value == 0 && 1 / value < 0) {
            return "-0.0";
        }
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                default -> {
                    // Lone surrogates have no UTF-8 form; escaped they survive the round trip.
                    if (c < 0x20 || Character.isSurrogate(c) && !paired(text, i)) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean paired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    private void pad(int spaces) {
        out.repeat(' ', spaces);
    }
}
