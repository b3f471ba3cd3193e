package org.hallwright.io;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/// Parses text into located values. The parser stops at the first break of syntax; keys that stand twice in an object
/// are reported together with all later findings.
final class JsonTree {
    private static final int DEEPEST = 64;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxNumberLength(100).build())
            .build();

    private final JsonParser parser;
    private final Problems problems;

    private JsonTree(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /// @throws FileRefused when the text is not one JSON value
    static Json parse(String file, String text, Problems problems) throws FileRefused {
        if (text.isBlank()) {
            throw FileRefused.of(file, "the file is empty", "A layout begins with { \"format\": 1, ... }.");
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), new StringReader(text))) {
            parser.nextToken();
            Json root = new JsonTree(parser, problems).value("");
            if (parser.nextToken() != null) {
                TokenStreamLocation extra = parser.currentTokenLocation();
                problems.add(new Json.Spot(extra.getLineNr(), extra.getColumnNr(), ""), "there is more after the end of the document",
                        "Remove what follows the last bracket.");
            }
            return root;
        } catch (StreamConstraintsException e) {
            throw refused(file, e, "values are nested deeper than " + DEEPEST + " levels or a number is too long",
                    "Check that this is a Hallwright layout.");
        } catch (JacksonException e) {
            throw refused(file, e, "broken JSON: " + plain(e.getOriginalMessage()), remedy(e.getOriginalMessage()));
        }
    }

    private static FileRefused refused(String file, JacksonException e, String message, String remedy) {
        TokenStreamLocation at = e.getLocation();
        return new FileRefused(List.of(at == null
                ? new Problem(file, 0, 0, "", message, remedy)
                : new Problem(file, at.getLineNr(), at.getColumnNr(), "", message, remedy)));
    }

    /// The parser's message without its own hints on settings and sources.
    private static String plain(String message) {
        int end = message.indexOf(" (start marker");
        String cut = end > 0 ? message.substring(0, end) : message;
        int feature = cut.indexOf(": maybe a (non-standard)");
        return (feature > 0 ? cut.substring(0, feature) : cut).replaceAll("\\s+", " ").strip();
    }

    private static String remedy(String message) {
        return message.contains("end-of-input") || message.contains("Unexpected end")
                ? "The file is cut off: restore it from a copy, or close what is open."
                : "Correct the text at this place; numbers are plain decimals and texts stand in double quotes.";
    }

    private Json.Spot spot(String pointer) {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new Json.Spot(at.getLineNr(), at.getColumnNr(), pointer);
    }

    private Json value(String pointer) {
        Json.Spot spot = spot(pointer);
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(spot);
            case START_ARRAY -> array(spot);
            case VALUE_STRING -> new Json.Text(spot, parser.getString());
            case VALUE_NUMBER_INT -> new Json.Num(spot, parser.getDecimalValue(), true);
            case VALUE_NUMBER_FLOAT -> new Json.Num(spot, parser.getDecimalValue(), false);
            case VALUE_TRUE -> new Json.Bool(spot, true);
            case VALUE_FALSE -> new Json.Bool(spot, false);
            default -> new Json.Null(spot);
        };
    }

    private Json object(Json.Spot spot) {
        Map<String, Json.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            String pointer = spot.pointer() + "/" + name.replace("~", "~0").replace("/", "~1");
            Json.Spot key = spot(pointer);
            parser.nextToken();
            Json.Member member = new Json.Member(key, value(pointer));
            if (members.putIfAbsent(name, member) != null) {
                problems.add(key, "the member \"" + name + "\" stands here a second time", "Remove one of the two.");
            }
        }
        return new Json.Obj(spot, members);
    }

    private Json array(Json.Spot spot) {
        List<Json> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(spot.pointer() + "/" + values.size()));
        }
        return new Json.Arr(spot, values);
    }
}
