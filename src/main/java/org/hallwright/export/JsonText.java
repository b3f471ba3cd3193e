package org.hallwright.export;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Maps, collections, texts and numbers as indented JSON. Numbers are not rounded and have no exponent; what is not a
/// number (NaN) is null.
public final class JsonText {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(printer())
            .build();

    private JsonText() {}

    public static String of(Object document) {
        return MAPPER.writeValueAsString(plain(document)) + "\n";
    }

    /// A text between quotes, on one line whatever it holds.
    static String quoted(String text) {
        return MAPPER.writeValueAsString(text);
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withArrayIndenter(lines)
                .withObjectIndenter(lines);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<String, @Nullable Object> copy = new LinkedHashMap<>();
                map.forEach((key, member) -> copy.put(String.valueOf(key), plain(member)));
                yield copy;
            }
            case Collection<?> list -> list.stream().map(JsonText::plain).toList();
            case Float number -> plain(Double.valueOf(number.toString()));
            case Double number when !Double.isFinite(number) -> null;
            case Double number when number == Math.rint(number) && Math.abs(number) < 1e15 -> number.longValue();
            case Double number -> new BigDecimal(number.toString());
            case null -> null;
            default -> value;
        };
    }
}
