package org.hallwright.io;

import java.util.List;
import java.util.Map;

/// A JSON value that knows where it stands in its file.
sealed interface Json {
    Spot spot();

    /// Place of a value: line and column from 1, and its JSON pointer.
    record Spot(int line, int column, String pointer) {}

    /// @param members in the order of the file
    record Obj(Spot spot, Map<String, Member> members) implements Json {}

    /// A value under its key; `key` is where the key stands.
    record Member(Spot key, Json value) {}

    record Arr(Spot spot, List<Json> values) implements Json {}

    record Text(Spot spot, String value) implements Json {}

    /// A number as it was written, so that nothing is rounded before it is understood.
    record Num(Spot spot, String text) implements Json {
        double value() {
            return Double.parseDouble(text);
        }
    }

    record Bool(Spot spot, boolean value) implements Json {}

    record Null(Spot spot) implements Json {}

    /// The kind of value in a planner's words, for messages.
    default String kind() {
        return switch (this) {
            case Obj o -> "an object";
            case Arr a -> "a list";
            case Text t -> "the text \"" + shortened(t.value()) + "\"";
            case Num n -> "the number " + shortened(n.text());
            case Bool b -> String.valueOf(b.value());
            case Null n -> "null";
        };
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 37) + "...";
    }
}
