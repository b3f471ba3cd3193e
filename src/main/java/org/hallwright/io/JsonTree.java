package org.hallwright.io;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// Parses text into located values. The parser stops at the first break of syntax; keys that stand twice in an object
/// are reported together with all later findings.
final class JsonTree {
    /// How deep objects and lists may be nested; a group in a group takes two.
    private static final int DEEPEST = 100;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST + 10)
                    .maxNameLength(10_000)
                    .maxStringLength(1_000_000)
                    .maxNumberLength(1_000)
                    .build())
            .build();

    private final String file;
    private final JsonParser parser;
    private final Problems problems;
    private final Deque<Json.Spot> open = new ArrayDeque<>();

    private JsonTree(String file, JsonParser parser, Problems problems) {
        this.file = file;
        this.parser = parser;
        this.problems = problems;
    }

    /// @throws FileRefused when the text is not one JSON value
    static Json parse(String file, String text, Problems problems) throws FileRefused {
        if (text.isBlank()) {
            throw FileRefused.of(file, "the file is empty", "Check that this is the right file.");
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), new StringReader(text))) {
            return new JsonTree(file, parser, problems).document();
        }
    }

    private Json document() throws FileRefused {
        try {
            parser.nextToken();
            Json root = value("");
            if (parser.nextToken() != null) {
                throw refused(spot(""), "there is more text after the end of the document", "Remove what follows the last bracket.");
            }
            return root;
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            SyntaxFault fault = SyntaxFault.of(e, open.peek());
            int column = Math.max(1, at.getColumnNr() - fault.before());
            String pointer = open.isEmpty() ? "" : open.peek().pointer();
            throw refused(new Json.Spot(at.getLineNr(), column, pointer), fault.message(), fault.remedy());
        }
    }

    private Json value(String pointer) throws FileRefused {
        Json.Spot spot = spot(pointer);
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(spot);
            case START_ARRAY -> array(spot);
            case VALUE_STRING -> new Json.Text(spot, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(spot, parser.getString());
            case VALUE_TRUE -> new Json.Bool(spot, true);
            case VALUE_FALSE -> new Json.Bool(spot, false);
            default -> new Json.Null(spot);
        };
    }

    private Json object(Json.Spot spot) throws FileRefused {
        enter(spot);
        Map<String, Json.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            String pointer = spot.pointer() + "/" + name.replace("~", "~0").replace("/", "~1");
            Json.Spot key = spot(pointer);
            parser.nextToken();
            Json.Member before = members.putIfAbsent(name, new Json.Member(key, value(pointer)));
            if (before != null) {
                problems.add(key, "the member \"" + name + "\" stands here a second time, first in line " + before.key().line(),
                        "Remove one of the two.");
            }
        }
        open.pop();
        return new Json.Obj(spot, members);
    }

    private Json array(Json.Spot spot) throws FileRefused {
        enter(spot);
        List<Json> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(spot.pointer() + "/" + values.size()));
        }
        open.pop();
        return new Json.Arr(spot, values);
    }

    private void enter(Json.Spot spot) throws FileRefused {
        if (open.size() == DEEPEST) {
            throw refused(new Json.Spot(spot.line(), spot.column(), ""),
                    "values are nested deeper than " + DEEPEST + " levels", "Check that this is the right file.");
        }
        open.push(spot);
    }

    private Json.Spot spot(String pointer) {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new Json.Spot(at.getLineNr(), at.getColumnNr(), pointer);
    }

    private FileRefused refused(Json.Spot at, String message, String remedy) {
        return new FileRefused(List.of(new Problem(file, at.line(), at.column(), at.pointer(), message, remedy)));
    }
}
