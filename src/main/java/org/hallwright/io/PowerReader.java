package org.hallwright.io;

import java.util.List;
import java.util.Optional;
import org.hallwright.catalog.PlantType;
import org.hallwright.model.PowerFaults;
import org.hallwright.model.PowerFigures;
import org.hallwright.model.PowerSystem;

/// Reads power systems value by value. What has no meaning in the plan as a whole, [PowerFaults] finds.
final class PowerReader {
    static final double POWER_FACTOR = 0.98;
    static final double IDLE = 0.35;
    static final int FEEDS = 2;
    private static final int MOST = 10_000;
    private static final int HIGHEST = 100_000;

    private final Named named;
    private final Keys keys;
    private final Problems problems;

    PowerReader(Named named, Keys keys, Problems problems) {
        this.named = named;
        this.keys = keys;
        this.problems = problems;
    }

    PowerSystem system(Json json) {
        Fields f = new Fields(json, "a power system", problems);
        PowerSystem system = new PowerSystem(keys.form(f, "key"), f.text("name", ""), f.anyTexts("scope"),
                f.word("standard", PowerSystem.Standard.class, Optional.of(PowerSystem.Standard.NEC)), f.number("powerFactor", 0.1, 1, POWER_FACTOR),
                f.number("idle", 0, 1, IDLE), f.text("house", ""), SystemFields.zones(f), f.each("tiers", this::tier),
                f.each("units", this::unit));
        f.end();
        return system;
    }

    private PowerSystem.Tier tier(Json json) {
        Fields f = new Fields(json, "a tier", problems);
        String key = keys.form(f, "tier");
        String name = f.text("name", "");
        PowerSystem.Kind kind = kind(f);
        List<String> types = f.each("types", v -> f.checked(v, "a type", (id, spot) -> type(id, spot, kind)));
        PowerSystem.Tier tier = new PowerSystem.Tier(key, name, kind, types, f.text("supply", ""), f.whole("count", 1, MOST, 1),
                f.word("per", PowerSystem.Level.class, Optional.of(PowerSystem.Level.SITE)), f.whole("set", 0, MOST, 0), f.anyTexts("from"),
                f.anyTexts("standby"), f.word("wiring", PowerSystem.Wiring.class, Optional.of(PowerSystem.Wiring.ROTATE)),
                f.whole("feeds", 1, PowerSystem.Tier.MOST_FEEDS, FEEDS), f.whole("positions", 0, MOST, 0), heights(f), feeder(f), SystemFields.figures(f, PowerFigures.all()));
        f.end();
        return tier;
    }

    /// A kind that cannot be read counts as one to which the other members are no fault.
    private PowerSystem.Kind kind(Fields f) {
        PowerSystem.Kind kind = f.word("kind", PowerSystem.Kind.class, Optional.empty());
        return problems.at(f.spotOf("kind")) && (f.has("from") || f.has("standby")) ? PowerSystem.Kind.BATTERY : kind;
    }

    private void type(String id, Json.Spot spot, PowerSystem.Kind kind) {
        if (kind == PowerSystem.Kind.BUSWAY) {
            named.plant(id, PlantType.Kind.BUSWAY, spot);
        } else {
            named.standing(id, spot);
        }
    }

    private List<Integer> heights(Fields f) {
        List<Integer> heights = f.each("heights", v -> f.whole(v, "a height", 0, HIGHEST));
        if (heights.size() > PowerSystem.Tier.MOST_FEEDS) {
            problems.add(f.spotOf("heights"), "\"heights\" has " + heights.size() + " numbers; there are at most " + PowerSystem.Tier.MOST_FEEDS + " feeds",
                    "Write one height for each feed.");
        }
        return heights;
    }

    private String feeder(Fields f) {
        String feeder = f.text("feeder", "");
        if (!feeder.isEmpty()) {
            named.plant(feeder, PlantType.Kind.POWER_CABLE, f.spotOf("feeder"));
        }
        return feeder;
    }

    private PowerSystem.Unit unit(Json json) {
        Fields f = new Fields(json, "a unit", problems);
        Optional<PowerSystem.Kind> kind = f.has("kind") ? Optional.of(kind(f)) : Optional.empty();
        PowerSystem.Unit unit = new PowerSystem.Unit(f.text("unit"), f.text("name", ""), kind, f.anyTexts("from"), f.anyTexts("standby"), f.text("at", ""),
                f.anyTexts("serves"), f.flag("absent"), SystemFields.figures(f, PowerFigures.all()));
        f.end();
        return unit;
    }
}
