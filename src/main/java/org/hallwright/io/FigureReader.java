package org.hallwright.io;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallwright.catalog.Confidence;
import org.hallwright.catalog.Figure;
import org.hallwright.catalog.Origin;

/// Reads figures and origins of the catalogue and the sources that they name.
final class FigureReader {
    private final Map<String, String> sources = new HashMap<>();

    /// Learns sources, a text by id.
    void sources(Json json) {
        if (json instanceof Json.Obj obj) {
            obj.members().forEach((id, member) -> sources.put(id, member.value() instanceof Json.Text t ? t.value() : ""));
        }
    }

    /// Reads `["published", "source id"]`.
    Origin origin(Fields f, String name) {
        return f.required(name).map(v -> {
            List<Json> values = f.list(v, "\"" + name + "\"");
            if (values.size() != 2) {
                f.problems().add(v.spot(), "\"" + name + "\" must say how far it can be trusted and where it was read",
                        "Write [\"published\", \"source\"].");
                return new Origin(Confidence.ESTIMATED, "");
            }
            return new Origin(confidence(f, values.get(0)), source(f, values.get(1)));
        }).orElse(new Origin(Confidence.ESTIMATED, ""));
    }

    /// Reads `[value, "published", "source id"]`.
    Figure figure(Fields f, String name) {
        return f.required(name).map(v -> figure(f, name, v)).orElse(Figure.derived(0, ""));
    }

    Optional<Figure> optional(Fields f, String name) {
        return f.raw(name).map(v -> figure(f, name, v));
    }

    Figure figure(Fields f, String name, Json json) {
        List<Json> values = f.list(json, "\"" + name + "\"");
        if (values.size() != 3) {
            f.problems().add(json.spot(), "\"" + name + "\" must be a figure", "Write [value, \"published\", \"source\"].");
            return Figure.derived(0, "");
        }
        return new Figure(f.number(values.get(0), "\"" + name + "\"", 0, 1e15), confidence(f, values.get(1)), source(f, values.get(2)));
    }

    private static Confidence confidence(Fields f, Json json) {
        String word = json instanceof Json.Text text ? text.value() : f.wrong(json, "a confidence must be a text", "");
        Optional<Confidence> confidence = Arrays.stream(Confidence.values())
                .filter(c -> c.name().equalsIgnoreCase(word))
                .findFirst();
        if (confidence.isEmpty()) {
            f.problems().add(json.spot(), "\"" + word + "\" is no confidence", "Choose published, reported, derived or estimated.");
        }
        return confidence.orElse(Confidence.ESTIMATED);
    }

    private String source(Fields f, Json json) {
        String id = json instanceof Json.Text text ? text.value() : f.wrong(json, "a source must be a text", "");
        String text = sources.get(id);
        if (text == null) {
            f.problems().add(json.spot(), "there is no source \"" + id + "\"", "List it in sources.json.");
        }
        return text == null ? "" : text;
    }
}
