package org.hallwright.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hallwright.model.Eye;
import org.hallwright.model.Layer;
import org.hallwright.model.Look;
import org.hallwright.model.Section;
import org.hallwright.model.Showing;
import org.hallwright.model.TitleBlock;
import org.hallwright.model.Tour;
import org.hallwright.model.View;

/// Reads how a plan is presented: saved views, tours and the title block.
final class TourReader {
    private static final double FAR_M = 1e6;
    private static final double FAR_MM = 1e9;
    private static final double LONGEST_S = 3600;
    private final Problems problems;

    TourReader(Problems problems) {
        this.problems = problems;
    }

    View view(Json json) {
        Fields f = new Fields(json, "a view", problems);
        View view = new View(f.text("name"), look(f));
        f.end();
        return view;
    }

    /// A look that stands alone.
    Look look(Json json) {
        Fields f = new Fields(json, "a look", problems);
        Look look = look(f);
        f.end();
        return look;
    }

    private Look look(Fields f) {
        return new Look(eye(f, "eye"), eye(f, "target"), f.number("field", Look.NARROWEST, Look.WIDEST, Look.FIELD), f.text("overlay", ""), showing(f));
    }

    private Showing showing(Fields f) {
        return new Showing(layers(f, "hidden"), layers(f, "shown"), f.anyTexts("isolated"), f.flag("xray"), f.raw("section").map(this::section).orElse(Section.NONE),
                f.text("ghostsAfter", ""));
    }

    private List<Layer> layers(Fields f, String name) {
        List<Layer> layers = new ArrayList<>();
        for (Json value : f.list(name)) {
            Arrays.stream(Layer.values()).filter(layer -> value instanceof Json.Text(Json.Spot _, String text) && Members.word(layer).equals(text)).findFirst()
                    .ifPresentOrElse(layers::add, () -> problems.add(value.spot(), "\"" + name + "\" names a layer that is not known",
                            "Write one of " + Arrays.stream(Layer.values()).map(Members::word).collect(Collectors.joining(", ")) + "."));
        }
        return layers;
    }

    private Section section(Json json) {
        Fields f = new Fields(json, "a section", problems);
        Section section = new Section(range(f, "west", "east"), range(f, "south", "north"), range(f, "bottom", "top"));
        f.end();
        return section;
    }

    private Section.Range range(Fields f, String low, String high) {
        double from = f.has(low) ? f.number(low, -FAR_MM, FAR_MM) : Double.NEGATIVE_INFINITY;
        double to = f.has(high) ? f.number(high, -FAR_MM, FAR_MM) : Double.POSITIVE_INFINITY;
        if (from > to) {
            problems.add(f.spotOf(high), "\"" + high + "\" lies before \"" + low + "\"", "Exchange them.");
            return Section.Range.ALL;
        }
        return new Section.Range(from, to);
    }

    private Eye eye(Fields f, String name) {
        List<Json> values = f.required(name).map(v -> f.list(v, "\"" + name + "\"")).orElse(List.of());
        double[] xyz = new double[3];
        if (f.has(name) && values.size() != 3) {
            problems.add(f.spotOf(name), "\"" + name + "\" needs x, y and z", "Write three numbers, in metres.");
        }
        for (int i = 0; i < Math.min(3, values.size()); i++) {
            xyz[i] = f.number(values.get(i), "\"" + name + "\"", -FAR_M, FAR_M);
        }
        return new Eye(xyz[0], xyz[1], xyz[2]);
    }

    /// @param views the saved views that stops may name
    Tour tour(Json json, List<View> views) {
        Set<String> known = new HashSet<>();
        views.forEach(v -> known.add(v.name()));
        return tour(json, known::contains);
    }

    /// A tour that stands alone: whether the views are there that it names, who takes it says.
    Tour tour(Json json) {
        return tour(json, name -> true);
    }

    private Tour tour(Json json, Predicate<String> known) {
        Fields f = new Fields(json, "a tour", problems);
        Tour tour = new Tour(f.text("name"), f.flag("loop"), f.each("stops", v -> stop(v, known)));
        f.end();
        return tour;
    }

    private Tour.Stop stop(Json json, Predicate<String> known) {
        Fields f = new Fields(json, "a stop", problems);
        boolean own = f.has("look");
        String view = own ? f.text("view", "") : f.text("view");
        if (own && f.has("view")) {
            problems.add(f.spotOf("view"), "a stop has either a view or a look", "Leave one of them out.");
        } else if (f.has("view") && !known.test(view)) {
            problems.add(f.spotOf("view"), "there is no view \"" + view + "\"", "Name one of the saved views.");
        }
        Tour.Stop stop = new Tour.Stop(view, f.raw("look").map(this::look), f.number("seconds", 0, LONGEST_S), f.number("travel", 0, LONGEST_S, 0),
                f.word("easing", Tour.Easing.class, Optional.of(Tour.Easing.REST)), f.text("caption", ""));
        f.end();
        return stop;
    }

    TitleBlock titleBlock(Json json) {
        Fields f = new Fields(json, "a title block", problems);
        TitleBlock block = new TitleBlock(f.text("project", ""), f.text("number", ""), f.text("revision", ""), f.text("date", ""), f.text("author", ""),
                f.text("status", ""), f.text("confidentiality", ""));
        f.end();
        return block;
    }
}
