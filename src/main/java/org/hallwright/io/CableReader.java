package org.hallwright.io;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.hallwright.catalog.CableType;
import org.hallwright.catalog.TrunkType;

/// Reads cable media and trunks of the catalogue.
final class CableReader {
    private static final int LONGEST = 1_000_000;

    private final FigureReader figures;
    private final Function<Fields, String> id;

    /// @param id reads the id of an entry
    CableReader(FigureReader figures, Function<Fields, String> id) {
        this.figures = figures;
        this.id = id;
    }

    CableType cable(Json json, Problems problems) {
        Fields f = new Fields(json, "a cable", problems);
        CableType cable = new CableType(id.apply(f), f.text("name"), f.word("kind", CableType.Kind.class, Optional.empty()),
                figures.origin(f, "form"), reach(f), f.whole("splitter", 0, LONGEST, 0), f.each("connectors", v -> v instanceof Json.Text t ? t.value() : f.wrong(v, "a connector must be a text", "")),
                f.whole("fibresPerLane", 0, 100, 0), f.whole("fibres", 0, 10_000, 0), figures.figure(f, "diameterMm"), figures.figure(f, "massKgPerM"),
                figures.figure(f, "endW"), figures.figure(f, "endUsd"), figures.figure(f, "cableUsd"), figures.figure(f, "metreUsd"),
                figures.figure(f, "latencyNsPerM"), f.whole("bend", 1, 100), f.some("lengths", v -> f.number(v, "a length", 0.1, LONGEST), 1.0),
                f.number("step", 0, LONGEST, 0), colour(f), f.text("netbox"));
        f.end();
        return cable;
    }

    /// Metres by lane rate, `{"100": 50}`.
    private static SortedMap<Integer, Integer> reach(Fields f) {
        SortedMap<Integer, Integer> reach = new TreeMap<>();
        f.required("reach").ifPresent(v -> {
            if (!(v instanceof Json.Obj obj)) {
                f.wrong(v, "\"reach\" must be an object", "");
                return;
            }
            obj.members().forEach((rate, member) -> {
                if (rate.matches("[1-9]\\d{0,5}")) {
                    reach.put(Integer.parseInt(rate), f.whole(member.value(), "a reach", 1, LONGEST));
                } else {
                    f.problems().add(member.key(), "\"" + rate + "\" is no lane rate", "Write whole Gb/s, for example \"100\".");
                }
            });
        });
        return reach;
    }

    private static String colour(Fields f) {
        String colour = f.text("colour");
        if (f.raw("colour").orElse(null) instanceof Json.Text && !colour.matches("[0-9a-f]{6}")) {
            f.problems().add(f.spotOf("colour"), "\"" + colour + "\" is no colour", "Write six hex digits, for example \"00b2a9\".");
        }
        return colour;
    }

    TrunkType trunk(Json json, Problems problems) {
        Fields f = new Fields(json, "a trunk", problems);
        TrunkType trunk = new TrunkType(id.apply(f), f.text("name"), figures.origin(f, "form"), f.whole("fibres", 1, 100_000), figures.figure(f, "diameterMm"),
                figures.figure(f, "massKgPerM"), figures.figure(f, "endUsd"), figures.figure(f, "metreUsd"));
        f.end();
        return trunk;
    }
}
