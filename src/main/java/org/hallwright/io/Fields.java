package org.hallwright.io;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the members of one object by name. Every wrong value is reported and replaced by a harmless one, so that
/// reading goes on and finds the rest; [#end] reports members nobody asked for.
final class Fields {
    private final Json.Spot spot;
    private final Json.@Nullable Obj object;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();

    Fields(Json json, String what, Problems problems) {
        this.spot = json.spot();
        this.problems = problems;
        if (json instanceof Json.Obj obj) {
            object = obj;
        } else {
            object = null;
            problems.add(json.spot(), what + " must be an object, not " + json.kind(), "Write { ... } here.");
        }
    }

    Json.Spot spot() {
        return spot;
    }

    Problems problems() {
        return problems;
    }

    boolean has(String name) {
        return object != null && object.members().containsKey(name);
    }

    /// The place of a member's value, or of the object when it is missing.
    Json.Spot spotOf(String name) {
        return raw(name).map(Json::spot).orElse(spot);
    }

    /// A member's value, if it is there.
    Optional<Json> raw(String name) {
        asked.add(name);
        return object == null ? Optional.empty() : Optional.ofNullable(object.members().get(name)).map(Json.Member::value);
    }

    /// A member's value; its absence is reported.
    Optional<Json> required(String name) {
        Optional<Json> value = raw(name);
        if (value.isEmpty() && object != null) {
            problems.add(spot, "\"" + name + "\" is missing", "Add it.");
        }
        return value;
    }

    String text(String name) {
        return required(name).map(v -> text(v, name)).orElse("");
    }

    /// The texts of a list that must be there and have one or more.
    List<String> texts(String name) {
        List<String> texts = required(name)
                .map(v -> list(v, "\"" + name + "\"").stream().map(t -> text(t, name)).toList())
                .orElse(List.of());
        return some(name, texts, "");
    }

    /// The texts of a list; none when it is absent.
    List<String> anyTexts(String name) {
        return each(name, v -> text(v, name));
    }

    /// The values of a list that must have one or more, each read.
    <T> List<T> some(String name, Function<Json, T> read, T harmless) {
        required(name);
        return some(name, each(name, read), harmless);
    }

    private <T> List<T> some(String name, List<T> values, T harmless) {
        if (values.isEmpty()) {
            if (raw(name).orElse(null) instanceof Json.Arr) {
                problems.add(spotOf(name), "\"" + name + "\" is empty", "Name one or more.");
            }
            return List.of(harmless);
        }
        return values;
    }

    String text(String name, String fallback) {
        return raw(name).map(v -> text(v, name)).orElse(fallback);
    }

    private String text(Json value, String name) {
        return value instanceof Json.Text text ? text.value() : wrong(value, "\"" + name + "\" must be a text", "");
    }

    /// A text of a list, checked where it stands.
    ///
    /// @param what what it is, as in "a cable"
    String checked(Json value, String what, BiConsumer<String, Json.Spot> check) {
        if (value instanceof Json.Text text) {
            check.accept(text.value(), text.spot());
            return text.value();
        }
        return wrong(value, what + " must be a text", "");
    }

    boolean flag(String name) {
        return raw(name)
                .map(v -> v instanceof Json.Bool bool ? bool.value() : wrong(v, "\"" + name + "\" must be true or false", false))
                .orElse(false);
    }

    int whole(String name, int least, int most) {
        return required(name).map(v -> whole(v, "\"" + name + "\"", least, most)).orElse(least);
    }

    int whole(String name, int least, int most, int fallback) {
        return raw(name).map(v -> whole(v, "\"" + name + "\"", least, most)).orElse(fallback);
    }

    /// A whole number; `1.0` is one, `1.7` and `"1"` are none.
    int whole(Json value, String what, int least, int most) {
        if (!(value instanceof Json.Num num) || num.value() != Math.rint(num.value())) {
            return wrong(value, what + " must be a whole number", least);
        }
        double v = num.value();
        if (v < least || v > most) {
            problems.add(value.spot(), what + " is " + num.text() + ", outside " + least + " to " + most,
                    "Choose a number in this range.");
            return least;
        }
        return (int) v;
    }

    double number(String name, double least, double most) {
        return required(name).map(v -> number(v, "\"" + name + "\"", least, most)).orElse(least);
    }

    double number(String name, double least, double most, double fallback) {
        return raw(name).map(v -> number(v, "\"" + name + "\"", least, most)).orElse(fallback);
    }

    double number(Json value, String what, double least, double most) {
        if (!(value instanceof Json.Num num)) {
            return wrong(value, what + " must be a number", least);
        }
        double v = num.value();
        if (!(v >= least && v <= most)) {
            problems.add(value.spot(), what + " is " + num.text() + ", outside " + plain(least) + " to " + plain(most),
                    "Choose a number in this range.");
            return least;
        }
        return v;
    }

    private static String plain(double bound) {
        return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }

    /// One of the constants of an enum, written in lower case.
    <E extends Enum<E>> E word(String name, Class<E> kind, Optional<E> fallback) {
        E first = kind.getEnumConstants()[0];
        Optional<Json> value = fallback.isPresent() ? raw(name) : required(name);
        return value.map(v -> {
            String text = text(v, name);
            Optional<E> found = Arrays.stream(kind.getEnumConstants())
                    .filter(e -> e.name().toLowerCase(Locale.ROOT).equals(text))
                    .findFirst();
            if (found.isEmpty() && v instanceof Json.Text) {
                problems.add(v.spot(), "\"" + name + "\" cannot be \"" + text + "\"", "Choose one of "
                        + Arrays.stream(kind.getEnumConstants())
                                .map(e -> e.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")) + ".");
            }
            return found.orElse(first);
        }).orElse(fallback.orElse(first));
    }

    /// The values of a list member; none when it is absent.
    List<Json> list(String name) {
        return raw(name).map(v -> list(v, "\"" + name + "\"")).orElse(List.of());
    }

    List<Json> list(Json value, String what) {
        return value instanceof Json.Arr array ? array.values() : wrong(value, what + " must be a list", List.of());
    }

    /// Each value of a list member, read.
    <T> List<T> each(String name, Function<Json, T> read) {
        List<T> values = new ArrayList<>();
        list(name).forEach(v -> values.add(read.apply(v)));
        return values;
    }

    /// Whole numbers of a list that must have `least` to `most` of them.
    int[] wholes(Json value, String what, int least, int most, int from, int to) {
        List<Json> values = list(value, what);
        if (value instanceof Json.Arr && (values.size() < least || values.size() > most)) {
            problems.add(value.spot(), what + " has " + values.size() + " numbers instead of " + least
                    + (most == least ? "" : " to " + most), "Correct the list.");
        }
        int[] numbers = new int[most];
        for (int i = 0; i < Math.min(most, values.size()); i++) {
            numbers[i] = whole(values.get(i), what, from, to);
        }
        return numbers;
    }

    /// Reports a value of the wrong kind.
    <T> T wrong(Json value, String expectation, T harmless) {
        String remedy = switch (value) {
            case Json.Text t when !expectation.contains("list") && !expectation.contains("object") -> "Write it without quotes.";
            case Json.Num n when expectation.contains("whole number") -> "Round it.";
            case Json.Num n when expectation.contains("text") -> "Write it in double quotes.";
            case Json.Null n -> "Write a value, or leave it out.";
            default -> "Correct the value.";
        };
        problems.add(value.spot(), expectation + ", not " + value.kind(), remedy);
        return harmless;
    }

    /// Reports members that have no meaning here.
    void end() {
        if (object == null) {
            return;
        }
        object.members().forEach((name, member) -> {
            if (!asked.contains(name)) {
                List<String> near = Nearest.of(name, asked);
                problems.add(member.key(), "\"" + name + "\" means nothing here", near.isEmpty()
                        ? "Remove it; known are " + String.join(", ", asked) + "."
                        : "Did you mean " + String.join(" or ", near) + "?");
            }
        });
    }
}
